import Testing

@testable import Language

/// A word in a list that is one text.
@Suite struct WordChoiceTests {
    private static let list: StaticString = "i am monday mondays on a lunes miércoles appointment at no"

    private static let words = list.description.split(separator: " ").map(String.init)

    @Test(arguments: words)
    func everyWordIsFound(word: String) { #expect(word.isOne(of: Self.list)) }

    @Test(arguments: [
        "", " ", "m", "mon", "monday ", " monday", "mondayss", "unes", "am monday", "miercoles", "appointments", "t",
        "appointmen", "o", "noo", "tuesday", "i am monday mondays on a lunes miércoles appointment at no",
    ])
    func nothingElseIs(word: String) { #expect(!word.isOne(of: Self.list)) }

    @Test func anEmptyListHasNone() {
        #expect(!"a".isOne(of: "") && !"".isOne(of: "") && "a".isOne(of: "a") && !"a".isOne(of: "ab"))
    }
}
