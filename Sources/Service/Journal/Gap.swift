package import Slots

/// A question that the desk could not answer, in masked words.
package struct Gap: Codable, Sendable, Equatable {
    /// What became of it.
    package enum Kind: String, Codable, Sendable {
        case unknown
        /// The desk asked which of several things was meant.
        case askedBack
        /// An answer that the patient said was not meant.
        case notIt
        /// Understood, and silent because nobody approved the words or they are switched off.
        case silent
    }

    package let kind: Kind
    package let words: String
    package let language: String
    /// The entry that was said or came nearest.
    package let topic: String?
    /// A day, `2026-11-26`; no time, since with it the words could be told to be somebody's.
    package let day: String

    package init(kind: Kind, words: String, language: String, topic: String?, day: CivilDay) {
        (self.kind, self.words, self.language, self.topic, self.day) = (kind, words, language, topic, "\(day)")
    }
}
