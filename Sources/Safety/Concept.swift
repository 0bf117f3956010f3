/// One meaning in all the words that have it, English and Spanish.
struct Concept: Sendable {
    let name: String
    let english: String
    let spanish: String

    /// - Parameters:
    ///   - english: phrases between `;`; `..` in one leaves room for up to two words, `(a|b c)` is a choice, and `[x]`
    ///     may be missing. Compared by English stems, a word with `=` before it as it is spelled: `=legs` are two.
    ///   - spanish: the same, compared by Spanish stems; `violar*` stands for all forms of the verb.
    init(_ name: String, _ english: String, es spanish: String = "") {
        (self.name, self.english, self.spanish) = (name, english, SpanishVerb.expanded(spanish))
    }

    /// Stands before a word that is compared as it is spelled.
    static let wholeSign: Character = "="

    /// Every word of it.
    var words: [String] {
        (english + ";" + spanish).split { " ;()[]|=\n".contains($0) }.map(String.init).filter { $0 != ".." }
    }
}
