import Testing

@testable import Language

@Suite struct QuestionTests {
    @Test(arguments: [
        ("where are you and do you take insurance?", ["where are you", "and do you take insurance"]),
        ("What is NMR? How much is it?", ["what is nmr", "how much is it"]),
        ("what number do i ring, and till what time", ["what number do i ring", "and till what time"]),
        ("¿dónde están y cuánto cuesta la consulta?", ["donde estan", "y cuanto cuesta la consulta"]),
        ("my knee and my hip hurt", ["my knee and my hip hurt"]),
        ("I fell. It was in May. Can you help?", ["i fell", "it was in may", "can you help"]),
        ("Dr. McKay and Dr. Shulman", ["dr mckay and dr shulman"]), ("", [""]),
    ])
    func cutsAMessageIntoItsParts(text: String, parts: [String]) { #expect(Line(text).parts.map(\.plain) == parts) }

    @Test(arguments: [
        ("forget the price, where are you", "where are you"),
        ("ok never mind insurance. what is it anyway", "what is it anyway"),
        ("not what it is, how it works", "how it works"), ("olvide el precio, ¿dónde están?", "donde estan"),
        ("i know what it is, but how does it work", "but how does it work"),
    ])
    func dropsWhatIsNotAsked(text: String, rest: String) { #expect(Line(text).withoutDismissed?.plain == rest) }

    @Test(arguments: ["where are you", "forget it", "not the left knee", "i do not want injections", ""])
    func keepsALineThatOnlyDismisses(text: String) { #expect(Line(text).withoutDismissed == nil) }

    @Test(arguments: [
        ("I fell in May, can you help", [1]), ("my surgeon sent me. where do i go?", [1]), ("hello", []),
        ("so what is this", [0]),
    ])
    func knowsTheClauseThatAsks(text: String, clauses: [Int]) { #expect(Line(text).askingClauses.sorted() == clauses) }
}
