/// What a line says besides its signs, numbered as its concepts are.
enum QuietKind: Int, CaseIterable {
    case history, presence, asking, transparent, ordinary, hypothetical, wellNow, laughter, fiction, lasting, recurrence

    var concept: Concept {
        switch self {
        case .history: QuietWords.history
        case .presence: QuietWords.presence
        case .asking: QuietWords.asking
        case .transparent: QuietWords.transparent
        case .ordinary: QuietWords.ordinary
        case .hypothetical: QuietWords.hypothetical
        case .wellNow: QuietWords.wellNow
        case .laughter: QuietWords.laughter
        case .fiction: QuietWords.fiction
        case .lasting: QuietWords.lasting
        case .recurrence: QuietWords.recurrence
        }
    }
}

extension [ConceptHit] {
    /// The hits of one kind.
    func of(_ kind: QuietKind) -> [ConceptHit] { filter { $0.concept == kind.rawValue } }
}
