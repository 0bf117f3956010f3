package import Language

/// A template that staff wrote for what must never go wrong.
///
/// A class, because its automaton is big and entry, matcher and every hit hold the same one.
package final class Rule: Sendable {
    package let text: String
    package let location: SourceLocation
    package let pattern: RulePattern
    private let automaton: RuleAutomaton

    /// Nil where the pattern is too big to be run.
    init?(text: String, location: SourceLocation, pattern: RulePattern) {
        guard let automaton = RuleAutomaton(pattern) else { return nil }
        (self.text, self.location, self.pattern, self.automaton) = (text, location, pattern, automaton)
    }

    /// The numbers of the stems that a match may begin with.
    var firstStems: [UInt64] { automaton.firstStems }

    /// The longest match inside one clause, as indices into the line's `words`; of equally long ones the first.
    ///
    /// One pass over the line, however the pattern is nested; a line without any of the rule's first words costs a
    /// look at each word's code.
    package func longestMatch(in line: Line, language: LanguageCode) -> Range<Int>? {
        automaton.longestMatch(in: line, language: language)
    }
}

/// What a rule accepts, word by word; words are stems of the entry's language.
package indirect enum RulePattern: Sendable, Equatable {
    case word(String)
    case sequence([RulePattern])
    case either([RulePattern])
    case optional(RulePattern)

    /// How many tokens a match that starts at `start` may reach to, each end once, longest first.
    ///
    /// The tokens are those of one clause. Work is bounded by the pattern's size times the clause's length, since ends
    /// are sets of positions and nothing repeats.
    package func ends(in stems: [String], from start: Int) -> [Int] {
        reach(stems, [start]).sorted(by: >)
    }

    private func reach(_ stems: [String], _ starts: Set<Int>) -> Set<Int> {
        switch self {
        case .word(let stem):
            return Set(starts.lazy.filter { $0 < stems.count && stems[$0] == stem }.map { $0 + 1 })
        case .sequence(let parts):
            return parts.reduce(starts) { $0.isEmpty ? $0 : $1.reach(stems, $0) }
        case .either(let choices):
            return choices.reduce(into: []) { $0.formUnion($1.reach(stems, starts)) }
        case .optional(let inner):
            return starts.union(inner.reach(stems, starts))
        }
    }

    /// The stems of its first and shortest match: of each choice the first, nothing that may be missing.
    package var sample: [String] {
        switch self {
        case .word(let stem): [stem]
        case .sequence(let parts): parts.flatMap(\.sample)
        case .either(let choices): choices.first?.sample ?? []
        case .optional: []
        }
    }

    /// Whether it would match where nothing stands.
    var canBeEmpty: Bool {
        switch self {
        case .word: false
        case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
        case .either(let choices): choices.contains(where: \.canBeEmpty)
        case .optional: true
        }
    }
}
