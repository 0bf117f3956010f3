/// The whole screen as a clinician reads it: every rule, every meaning, every example.
package struct SafetyCatalogue: Sendable {
    package let rules: [Card]
    /// Each meaning once, in the order in which the rules name it.
    package let meanings: [Meaning]
    /// What takes an alarm out of a line or puts it back in.
    package let context: [Meaning]
    /// Lines that others are compared with.
    package let examples: [Example]

    /// One rule.
    package struct Card: Sendable {
        package let name: String
        package let level: SafetyLevel
        package let flag: SafetyFlag?
        /// Meanings that have to stand together.
        package let signs: [String]
        package let together: String
        /// A meaning that keeps the rule silent.
        package let unless: String?
        package let isQuietedByHistory: Bool
        package let fires: [String]
        package let staysQuiet: [String]
    }

    /// A meaning with its phrases.
    package struct Meaning: Sendable {
        package let name: String
        package let english: [String]
        package let spanish: [String]

        init(_ concept: Concept) {
            name = concept.name
            (english, spanish) = (Self.phrases(concept.english), Self.phrases(concept.spanish))
        }

        private static func phrases(_ text: String) -> [String] {
            text.filter { $0 != Concept.wholeSign }.split(separator: ";")
                .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
        }
    }

    /// A line and what it is; nil is nothing.
    package struct Example: Sendable {
        package let level: SafetyLevel?
        package let flag: SafetyFlag?
        package let text: String
    }

    package init() {
        rules = SafetyRules.all.map { rule in
            Card(
                name: rule.name, level: rule.level, flag: rule.flag, signs: rule.concepts.map(\.name),
                together: rule.scope.words,
                unless: rule.unless.map { $0.name + (rule.onlyDoubts ? ", and the line reads calm" : "") },
                isQuietedByHistory: rule.canBePast,
                fires: rule.examples, staysQuiet: rule.counterexamples)
        }
        var seen: Set<String> = []
        let concepts = SafetyRules.all.flatMap { $0.concepts + ($0.unless.map { [$0] } ?? []) }
        meanings = concepts.filter { seen.insert($0.name).inserted }.map(Meaning.init)
        context = (QuietKind.allCases.map(\.concept) + [QuietWords.idiom]).map(Meaning.init)
        examples = SafetyExamples.all.map { Example(level: $0.kind.level, flag: $0.kind.flag, text: $0.text) }
    }
}

extension SafetyRule.Scope {
    /// As a person reads it.
    fileprivate var words: String {
        switch self {
        case .clause: "in one clause"
        case .nearby: "in one clause or two neighbouring ones"
        case .message: "anywhere in the message"
        case .lone: "in a clause with hardly another word"
        case .alone: "in a message with hardly another word"
        }
    }
}
