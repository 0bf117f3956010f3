package import Knowledge

/// What a turn does for the patient.
package struct Act: Sendable, Equatable {
    package enum Kind: String, Sendable, Codable {
        case answer, handoff, clarify, unknown, outOfScope, medicalAdvice, emergency, urgent, crisis
        case greeting, thanks, goodbye, help, human, booking
    }

    package let kind: Kind
    /// The entry's id; of a follow-up, its parent's.
    package var topic: String?
    /// A follow-up's own title.
    package var followUp: String?
    /// The ids to choose from, at most three.
    package var topics: [String] = []
    package var source: SourceLocation?
    /// On the scale of `Nearest`.
    package var score: Double?
    package var flag: String?
    /// Whether an approved line of caution stands before it.
    package var caution = false

    package init(
        _ kind: Kind, topic: String? = nil, followUp: String? = nil, topics: [String] = [],
        source: SourceLocation? = nil,
        score: Double? = nil, flag: String? = nil
    ) {
        (self.kind, self.topic, self.followUp, self.topics) = (kind, topic, followUp, topics)
        (self.source, self.score, self.flag) = (source, score, flag)
    }
}

/// The entry nearest to a line and how sure the match is, whatever the desk did with it.
package struct Nearest: Sendable, Equatable {
    package let topic: String
    /// More is surer; within ±`Nearest.limit`.
    package let score: Double

    /// The ends of the scale; the lower one is the score where nothing was asked.
    package static let limit = 100.0

    package static func clamped(_ score: Double) -> Double { min(limit, max(-limit, score)) }
}
