/// One word, number or mark of a line.
package struct Token: Sendable, Equatable {
    /// What a token is made of.
    package enum Kind: Sendable { case word, number, mark }

    /// The folded form; of a contraction or a shorthand, one word of what it stands for.
    package let word: String
    package let kind: Kind
    /// UTF-8 offsets in the line's text; words of one contraction share theirs.
    package let range: Range<Int>
    /// Counts the line's clauses from 0.
    package let clause: Int
    /// Whether it touches the token before it.
    package let isGlued: Bool
    package let stems: Stems

    /// A word's stem in each language.
    package struct Stems: Sendable, Equatable {
        package let english: String
        package let spanish: String

        /// The stem in a language.
        package subscript(language: LanguageCode) -> String { language == .english ? english : spanish }

        init(english: String, spanish: String) { (self.english, self.spanish) = (english, spanish) }

        /// The stems of a folded word.
        init(of word: String) {
            self.init(english: Stemmer.of(.english).stem(word), spanish: Stemmer.of(.spanish).stem(word))
        }
    }

    /// The value of a run of digits, where it fits.
    package var number: Int? { kind == .number ? Int(word) : nil }
}
