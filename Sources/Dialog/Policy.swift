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

    /// Below this share of explained words nothing is answered, however sure the rest is.
    static let explained = 0.3
    /// Below this coverage an entry has too little to do with a line to be named.
    static let related = 0.25
    /// Two candidates nearer than this are both asked about: of such pairs the first is right half of the time.
    static let margin = 0.5
    /// The same where one leads to the other: what staff link is what patients mix up.
    static let linkedMargin = 0.8
    /// Where two are that near, a third that is this near is named beside them.
    static let thirdMargin = 1.6
    /// What a rule that holds adds: staff wrote it for what must never go wrong.
    static let ruleScore = 10.0
    /// A match this far above the threshold, with most words explained, stands by itself.
    static let clear = (surplus: 2.0, coverage: 0.6)
    /// What a part of a message needs to be answered by itself.
    static let partly = (surplus: 0.3, coverage: 0.5)
    /// Medical questions that together are this likely are declined, whichever of them it is.
    static let medical = 0.4

    let result: MatchResult
    let decision: Decision
    /// Why it was decided so.
    let reason: Reason

    enum Reason: String { case phrasing, rule, rules, score, close, medical, uncovered, unsure, nothing, context }

    /// - Parameter areLinked: whether one of two entries leads to the other.
    init(_ result: MatchResult, areLinked: (String, String) -> Bool) {
        self.result = result
        (decision, reason) = Self.decide(result, areLinked)
    }

    /// A decision that the talk made, whatever the words score.
    init(_ result: MatchResult, saying id: String) {
        self.result = result
        decision = .say(Pick(id: id, followUp: nil, score: Self.ruleScore))
        reason = .context
    }

    private static func decide(_ result: MatchResult, _ areLinked: (String, String) -> Bool) -> (Decision, Reason) {
        if let exact = result.candidates.first(where: \.isExact) { return (.say(pick(exact)), .phrasing) }
        if let top = result.rules.first {
            let equals = result.rules.filter { $0.words.count == top.words.count }
            let picks = equals.map { pick($0, in: result) }
            return picks.count == 1 ? (.say(picks[0]), .rule) : (.askBack(Array(picks.prefix(3))), .rules)
        }
        guard var best = result.candidates.first else { return (.unknown(nearest: []), .nothing) }
        var reason = Reason.score
        let medicals = result.candidates.filter { $0.kind == .medicalAdvice && $0.language == best.language }
        if best.kind == .answer, let first = medicals.first, medicals.reduce(0, { $0 + $1.belief }) >= medical {
            (best, reason) = (first, .medical)
        }
        let isEnough = best.surplus >= allowance(best.kind)
        guard isEnough, best.coverage >= explained else {
            let near = result.candidates.prefix(8).filter {
                [.answer, .handOff].contains($0.kind) && $0.coverage >= related && $0.confidence >= related
            }.prefix(3)
            return (.unknown(nearest: near.map(\.id)), isEnough ? .uncovered : .unsure)
        }
        let near = result.candidates.prefix(3).filter {
            best.rank - $0.rank < thirdMargin && $0.surplus >= 0 && [.answer, .handOff].contains($0.kind)
        }
        let isClose = near.dropFirst().contains {
            best.rank - $0.rank < (areLinked(best.id, $0.id) ? linkedMargin : margin)
        }
        if isClose, [.answer, .handOff].contains(best.kind) { return (.askBack(near.map { pick($0) }), .close) }
        return (.say(pick(best)), reason)
    }

    /// How far below the threshold an entry may still be said: sending to the phone is no harm, and neither is declining.
    private static func allowance(_ kind: EntryKind) -> Double {
        switch kind {
        case .answer, .booking, .smallTalk: 0
        case .handOff, .medicalAdvice: -1
        case .outOfScope: -2
        }
    }

    /// Whether the line is sure enough to be a question in the middle of something else.
    var isSure: Bool {
        switch decision {
        case .say(let pick): pick.score >= 0
        case .askBack: true
        case .unknown: false
        }
    }

    /// Whether much of the line stays unexplained, or two entries are close.
    var isWeak: Bool {
        guard reason == .score || reason == .close || reason == .medical, let best = result.candidates.first else {
            return false
        }
        return reason == .close || best.surplus < Self.clear.surplus || best.coverage < Self.clear.coverage
    }

    /// The entry that clearly answers a part of a message.
    var clearPick: Pick? {
        guard case .say(let pick) = decision, let best = result.candidates.first(where: { $0.id == pick.id }) else {
            return nil
        }
        guard best.kind != .outOfScope, best.kind != .smallTalk || pick.id == "human" else { return nil }
        if reason == .rule || reason == .phrasing { return pick }
        return best.surplus >= Self.partly.surplus && best.coverage >= Self.partly.coverage ? pick : nil
    }

    /// Whether it is clear that an appointment is wished for.
    var asksForBooking: Bool {
        guard let pick = clearPick else { return false }
        return result.candidates.first { $0.id == pick.id }?.kind == .booking
    }

    /// Whether the line is a phrasing, word for word.
    var isExact: Bool { reason == .phrasing }

    var nearest: Nearest? {
        guard let best = result.candidates.first else { return nil }
        if reason == .phrasing, case .say(let pick) = decision { return Nearest(topic: pick.id, score: pick.score) }
        if let rule = result.rules.first { return Nearest(topic: rule.id, score: Self.pick(rule, in: result).score) }
        return Nearest(topic: best.id, score: Nearest.clamped(best.surplus))
    }

    private static func pick(_ candidate: Candidate) -> Pick {
        Pick(id: candidate.id, followUp: candidate.followUp, score: Nearest.clamped(candidate.surplus))
    }

    private static func pick(_ hit: RuleHit, in result: MatchResult) -> Pick {
        let surplus = result.candidates.first { $0.id == hit.id && $0.followUp == hit.followUp }?.surplus ?? 0
        return Pick(id: hit.id, followUp: hit.followUp, score: Nearest.clamped(max(0, surplus) + ruleScore))
    }
}
