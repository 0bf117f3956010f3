package import Knowledge
package import Language
package import Matching
package import Safety

/// How a turn came about, for whoever asks why.
package struct Explanation: Sendable {
    package let turn: Turn
    /// The words as the desk read them.
    package let line: Line
    package let mends: [Speller.Mend]
    /// Every safety rule that fires, the gravest first.
    package let dangers: [SafetyFinding]
    /// The rules that heard their signs, and why no alarm came of them.
    package let passedOver: [SafetyScreen.PassedOver]
    /// What each word counts for the best candidate.
    package let words: [WordFate]
    /// Best first.
    package let candidates: [Candidate]
    /// Longest first.
    package let rules: [RuleHit]
    /// Why it was decided so, as one of the words `Policy.Reason` has, with how the line was read.
    package let reason: String
    package let way: String

    /// The answers and hand-offs that come nearest, at most three, each with its phrasing most like the line.
    package var near: [(id: String, phrasing: Phrasing)] {
        candidates.filter { [.answer, .handOff].contains($0.kind) }.prefix(3).compactMap { candidate in
            candidate.nearest.map { (candidate.id, $0) }
        }
    }
}

extension Desk {
    /// The turn that `respond` makes, with its derivation.
    package func explain(_ line: Line, in conversation: Conversation, _ circumstances: Circumstances) -> Explanation {
        var builder = TurnBuilder(desk: self, line: line, circumstances, conversation: conversation)
        builder.run()
        let understanding = builder.understanding
        let result = understanding.policy.result
        let way =
            switch understanding.way {
            case .whole: "the whole line"
            case .part: "the part that asks"
            case .severalParts: "several questions"
            case .context(let topic): "with the question before, about \(topic)"
            case .other(let topic): "the other one than \(topic)"
            }
        let typed = screen.findings(line)
        let found = screen.screen(line, mended: understanding.line, understanding.mends.map(\.range))
        let dangers = (found.map { typed.contains($0) ? [] : [$0] } ?? []) + typed
        return Explanation(
            turn: builder.turn(), line: understanding.line, mends: understanding.mends, dangers: dangers,
            passedOver: screen.passedOver(line),
            words: result.candidates.first.map { matcher.fates(understanding.line, for: $0) } ?? [],
            candidates: result.candidates, rules: result.rules,
            reason: dangers.contains { $0.level > .caution } ? "danger" : understanding.policy.reason.rawValue,
            way: way)
    }
}
