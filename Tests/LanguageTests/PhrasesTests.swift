import Testing

@testable import Language

@Suite struct PhrasesTests {
    private static let phrases = Phrases("cancel it;cancel;ya no la\nquiero;no way i am")

    @Test(arguments: [
        ("please cancel it", [1..<3, 1..<2]), ("Ya no la quiero.", [0..<4]), ("No way I'm giving you that", [0..<4]),
        ("cancel, cancel", [0..<1, 1..<2]), ("cancelled", []), ("no way", []), ("", []), ("ya no la", []),
    ])
    func standAsWholeWords(text: String, places: [Range<Int>]) {
        let line = Line(text)
        #expect(Set(Self.phrases.places(in: line)) == Set(places))
        #expect(Self.phrases.areSaid(in: line) == !places.isEmpty)
    }

    @Test func noneAreSaidWhereThereAreNone() { #expect(!Phrases(" ; ").areSaid(in: Line("cancel it"))) }
}
