import Knowledge
import Language
import Matching

/// What is said where no single answer is sure: a choice, an honest word, the person to call.
extension TurnBuilder {
    mutating func askBack(_ picks: [Policy.Pick]) {
        conversation.misses = 0
        say(.clarify)
        let ids = picks.reduce(into: [String]()) { if !$0.contains($1.id) { $0.append($1.id) } }
        acts.append(Act(.clarify, topics: ids, score: picks.first?.score))
        number(ids)
    }

    /// `that's not what i asked`: what came next after the last answer is offered.
    mutating func takeRepudiation() -> Bool {
        guard line.repudiates else { return false }
        // Without anything else to offer, an honest word is better than another wrong answer.
        guard conversation.booking == nil, !conversation.runnersUp.isEmpty else {
            unknown([])
            return true
        }
        let picks = conversation.runnersUp.map { Policy.Pick(id: $0, followUp: nil, score: 0) }
        conversation.runnersUp = []
        askBack(picks)
        return true
    }

    /// An honest "I don't know", other words the second time, and the nearest titles.
    mutating func unknown(_ nearest: [String]) {
        conversation.misses += 1
        say(conversation.misses > 1 ? .unknownAgain : .unknown)
        acts.append(Act(.unknown))
        if line.isQuestion { leaveOpen(nil) }
        // Where a field waits, a number would be its answer.
        guard conversation.misses == 1, conversation.booking == nil, !nearest.isEmpty else { return }
        say(.nearest)
        number(nearest)
    }

    /// Numbered titles that a bare number picks from, where no field waits for a number.
    private mutating func number(_ ids: [String]) {
        options = ids.compactMap { title($0) }
        conversation.choices = ids
        for (index, title) in options.enumerated() {
            say(.choice, ["number": String(index + 1), "choice": title])
        }
    }

    /// A bare number after numbered choices, or one of their titles.
    mutating func takeChoice() -> Bool {
        let choices = conversation.choices
        conversation.choices = []
        guard !choices.isEmpty, line.words.count == 1,
            let number = line.words[0].number ?? Self.numbers[line.words[0].word],
            choices.indices.contains(number - 1)
        else { return false }
        say(Policy.Pick(id: choices[number - 1], followUp: nil, score: Policy.ruleScore))
        return true
    }

    private static let numbers = [
        "one": 1, "two": 2, "three": 3, "first": 1, "second": 2, "third": 3, "uno": 1, "dos": 2, "tres": 3,
    ]
}
