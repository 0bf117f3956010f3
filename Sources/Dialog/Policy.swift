import Knowledge
import Language
import Matching

/// Decides what becomes of a line that is neither an alarm, a command nor a field's value.
struct Policy {
    /// What the desk makes of the findings.
    enum Decision: Equatable {
        case say(Pick)
        case askBack([Pick])
        case unknown(nearest: [String])
    }

    /// An entry, or a follow-up of it, and how sure the match is.
    struct Pick: Equatable {
        let id: String
        let followUp: Int?
        let score: Double
    }

    /// Below this confidence nothing is answered.
    static let enough = 2.6
    /// Below this share of explained words nothing is answered, however sure the rest is.
    static let explained = 0.4
    /// Below this coverage, and this confidence, an entry has too little to do with a line to be named.
    static let related = 0.25
    /// Two candidates nearer than this are both asked about.
    static let margin = 0.35
    /// A likeness at which the line is one of the entry's own phrasings.
    static let exact = 0.97
    /// What a rule that holds adds: staff wrote it for what must never go wrong.
    static let ruleScore = 10.0

    let result: MatchResult
    let decision: Decision

    init(_ result: MatchResult) {
        self.result = result
        decision = Self.decide(result)
    }

    private static func decide(_ result: MatchResult) -> Decision {
        if let best = result.candidates.first, best.similarity >= Self.exact { return .say(pick(best)) }
        if let top = result.rules.first {
            let equals = result.rules.filter { $0.words.count == top.words.count }
            let picks = equals.map { pick($0, in: result) }
            return picks.count == 1 ? .say(picks[0]) : .askBack(Array(picks.prefix(3)))
        }
        guard let best = result.candidates.first else { return .unknown(nearest: []) }
        guard best.confidence >= Self.enough, best.coverage >= Self.explained else {
            let near = result.candidates.prefix(8).filter {
                [.answer, .handOff].contains($0.kind) && $0.coverage >= related && $0.confidence >= related
            }.prefix(3)
            return .unknown(nearest: near.map(\.id))
        }
        let close = result.candidates.prefix(3).filter {
            best.rank - $0.rank < Self.margin && $0.confidence >= Self.enough && [.answer, .handOff].contains($0.kind)
        }
        if close.count > 1, [.answer, .handOff].contains(best.kind) { return .askBack(close.map { pick($0) }) }
        return .say(pick(best))
    }

    /// Whether the line is sure enough to be a question in the middle of something else.
    var isSure: Bool {
        switch decision {
        case .say(let pick): pick.score >= Self.enough
        case .askBack: true
        case .unknown: false
        }
    }

    /// Whether the line is a phrasing, word for word.
    var isExact: Bool { (result.candidates.first?.similarity ?? 0) >= Self.exact }

    var nearest: Nearest? {
        guard let best = result.candidates.first else { return nil }
        if let rule = result.rules.first { return Nearest(topic: rule.id, score: Self.pick(rule, in: result).score) }
        return Nearest(topic: best.id, score: Nearest.clamped(best.confidence))
    }

    private static func pick(_ candidate: Candidate) -> Pick {
        Pick(id: candidate.id, followUp: candidate.followUp, score: Nearest.clamped(candidate.confidence))
    }

    private static func pick(_ hit: RuleHit, in result: MatchResult) -> Pick {
        let confidence = result.candidates.first { $0.id == hit.id && $0.followUp == hit.followUp }?.confidence ?? 0
        return Pick(id: hit.id, followUp: hit.followUp, score: Nearest.clamped(max(0, confidence) + ruleScore))
    }
}
