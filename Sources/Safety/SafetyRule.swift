/// One meaning that is a danger: concepts that stand together.
struct SafetyRule: Sendable {
    let name: String
    let level: SafetyLevel
    let flag: SafetyFlag?
    /// All of them have to stand in one scope.
    let concepts: [Concept]
    let scope: Scope
    /// Where this stands in the message, the line means something milder.
    let unless: Concept?
    /// Whether it only makes doubtful: then what the line reads like decides.
    let onlyDoubts: Bool
    /// Whether words of history, or a question whether the clinic treats it, can quiet it.
    let canBePast: Bool
    let examples: [String]
    let counterexamples: [String]

    /// `nearby`: one clause and the next; `lone`: a clause that has hardly another word; `alone`: a message that has none.
    enum Scope: Sendable { case clause, nearby, message, lone, alone }

    /// - Parameter doubt: as `unless`, where it only makes doubtful.
    init(
        _ name: String, _ level: SafetyLevel, flag: SafetyFlag? = nil, _ concepts: [Concept], unless: Concept? = nil,
        doubt: Concept? = nil,
        scope: Scope = .clause, canBePast: Bool = true, examples: [String], counterexamples: [String] = []
    ) {
        (self.name, self.level, self.flag, self.concepts) = (name, level, flag, concepts)
        (self.unless, onlyDoubts, self.scope) = (unless ?? doubt, doubt != nil, scope)
        (self.canBePast, self.examples, self.counterexamples) = (canBePast, examples, counterexamples)
    }
}
