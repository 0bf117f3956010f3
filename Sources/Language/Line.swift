/// What a patient typed, with its words read once for every stage.
package struct Line: Sendable, Equatable {
    /// The patient's own text, harmless to show.
    package let text: String
    /// Words, numbers and marks in order.
    package let tokens: [Token]
    /// The tokens that are no marks.
    package let words: [Token]

    /// Reads a line as typed; control characters and terminal escapes become spaces.
    package init(_ typed: String) {
        text = CleanText.line(typed)
        tokens = Tokenizer.tokens(of: text)
        words = tokens.filter { $0.kind != .mark }
    }

    /// Whether nothing but spaces and marks was typed.
    package var isEmpty: Bool { words.isEmpty }

    /// The patient's own text between two UTF-8 offsets.
    package func original(_ range: Range<Int>) -> String {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let end = bytes.index(start, offsetBy: range.count)
        return String(text[start..<end])
    }

    /// The folded words joined by single spaces: the form that whole-line commands are compared by.
    package var plain: String { words.lazy.map(\.word).joined(separator: " ") }
}
