/// One person who asks for another.
package struct Proxy: Sendable, Hashable, Codable {
    /// The patient's own words for whom it is: `my mother`.
    package let words: String
    /// What the one who asks is to the patient, as far as it was said: `daughter`, `child`.
    package let relation: String?

    package init(words: String, relation: String?) { (self.words, self.relation) = (words, relation) }
}

/// What a visit needs besides the treatment.
package enum VisitNeed: String, Codable, Sendable, CaseIterable { case interpreter, wheelchair, spanish }
