import Knowledge
import Testing

struct TemplateTests {
    private static let words = KnowledgeBase(files: []).english.words

    @Test(arguments: [
        ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
        (["{items}", "b"], "{items} and b"),
    ])
    func listsInWords(items: [String], text: String) {
        #expect(Self.words.list(items) == text)
    }

    @Test(
        arguments: [
            ("MO", [:], "Monday"), ("date", ["weekday": "Monday", "month": "May", "day": "3"], "Monday, May 3"),
            ("no such key", [:], ""),
            ("guardian", ["name": "Rosa"], "Rosa, "),
        ] as [(String, [String: String], String)])
    func putsValuesIntoWords(key: String, values: [String: String], text: String) {
        #expect(Self.words.text(key, values) == text)
    }
}
