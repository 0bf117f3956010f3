/// What a patient typed, with its words read once for every stage.
package struct Line: Sendable, Equatable {
    /// The patient's own text, harmless to show.
    package let text: String
    /// Words, numbers and marks in order.
    package let tokens: [Token]
    /// The tokens that are no marks.
    package let words: [Token]
    /// What rules look at, side by side in memory.
    package let codes: Codes

    /// Of each of a line's words its clause, and its stem as a number in each language.
    package struct Codes: Sendable, Equatable {
        package let english: [UInt64]
        package let spanish: [UInt64]
        package let clauses: [Int]

        /// The stems' numbers in a language.
        package subscript(language: LanguageCode) -> [UInt64] { language == .english ? english : spanish }
    }

    /// Reads a line as typed; control characters and terminal escapes become spaces.
    package init(_ typed: String) {
        let text = DictatedMarks.written(CleanText.line(typed))
        self.init(text: text, tokens: Tokenizer.tokens(of: text))
    }

    init(text: String, tokens: [Token]) {
        (self.text, self.tokens) = (text, tokens)
        words = tokens.filter { $0.kind != .mark }
        codes = Codes(
            english: words.map { StemCode.of($0.stems.english) }, spanish: words.map { StemCode.of($0.stems.spanish) },
            clauses: words.map(\.clause))
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
    package var plain: String { Self.joined(tokens) }

    /// The plain form of a text, without the cost of its stems.
    package static func plain(_ typed: String) -> String {
        joined(Tokenizer.tokens(of: CleanText.line(typed), stemmed: false))
    }

    private static func joined(_ tokens: [Token]) -> String {
        var plain = ""
        for token in tokens where token.kind != .mark {
            if !plain.isEmpty { plain += " " }
            plain += token.word
        }
        return plain
    }
}

/// A number for a stem, equal on every machine and in every run.
package enum StemCode {
    /// FNV-1a, 64 bits, over the stem's UTF-8: among all words of two languages no two share one.
    package static func of(_ stem: String) -> UInt64 { of(stem.utf8) }

    package static func of(_ stem: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in stem { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
