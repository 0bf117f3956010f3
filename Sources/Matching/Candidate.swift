package import Knowledge
package import Language

/// An entry that may be what a line asks for, with the parts of its score.
package struct Candidate: Sendable {
    package let id: String
    package let kind: EntryKind
    /// The language of the phrasings it was found by.
    package let language: LanguageCode
    /// Which of the entry's follow-ups is meant; nil for the entry itself.
    package let followUp: Int?
    /// The classifier's raw score.
    package let logit: Double
    /// Cosine to the entry's nearest phrasing, 0 to 1.
    package let similarity: Double
    /// The share of the line that the entry's own phrasings know, 0 to 1, rarer words counting more.
    package let coverage: Double
    /// The confidence from which on its language's entries answer.
    package let threshold: Double
    /// The classifier's share of belief among all entries, 0 to 1.
    package let belief: Double
    /// Whether the line is one of the entry's phrasings, word for word.
    package let isExact: Bool
    /// Nil where the entry has none.
    package let nearest: Phrasing?

    private static let likenessWeight = 5.0
    private static let orderingWeight = 2.0
    package static let coverageWeight = 5.0

    /// What its rank has besides the classifier's score: for the nearest phrasing, and for the words that are known.
    package var likeness: Double { Self.likenessWeight * similarity }
    package var explained: Double { Self.orderingWeight * coverage }
    /// By this the candidates of one line are ordered.
    package var rank: Double { logit + likeness + explained }
    /// How much a rank can have besides the classifier's score.
    static let mostBesides = likenessWeight + orderingWeight
    /// By this it is decided whether to answer at all; comparable between lines.
    package var confidence: Double { logit + Self.coverageWeight * coverage }
    /// How far above what is needed; below 0 it should not be answered.
    package var surplus: Double { confidence - threshold }
}

/// A rule that holds in a line.
package struct RuleHit: Sendable {
    package let id: String
    package let kind: EntryKind
    package let language: LanguageCode
    package let followUp: Int?
    package let rule: Rule
    /// Indices into the line's words.
    package let words: Range<Int>
}

/// What the knowledge makes of a line.
package struct MatchResult: Sendable {
    /// Best first; every entry at most once.
    package let candidates: [Candidate]
    /// Longest first; of each entry only the longest.
    package let rules: [RuleHit]
    /// Words of the line that only one language's entries know.
    package let known: (english: Int, spanish: Int)
}
