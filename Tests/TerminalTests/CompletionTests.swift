import Testing

@testable import Terminal

@Suite struct CompletionTests {
    let candidates = ["book", "Back", "back", "Lumbar fusion", "book"]

    @Test(arguments: [
        ("", ["book", "Back", "back", "Lumbar fusion"]),
        ("b", ["book", "Back", "back"]),
        ("BO", ["book"]),
        ("lumbar f", ["Lumbar fusion"]),
        ("fusion", []),
        ("/etc", []),
    ])
    func completesTheWholeLine(typed: String, matches: [String]) {
        #expect(Completion.matches(for: typed, among: candidates) == matches)
    }
}
