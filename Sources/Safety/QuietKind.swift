/// What a line says besides its signs, numbered as its concepts are.
enum QuietKind: Int, CaseIterable {
    case history, presence, asking, transparent, ordinary, hypothetical, wellNow, lightness, lasting

    var concept: Concept {
        switch self {
        case .history: QuietWords.history
        case .presence: QuietWords.presence
        case .asking: QuietWords.asking
        case .transparent: QuietWords.transparent
        case .ordinary: QuietWords.ordinary
        case .hypothetical: QuietWords.hypothetical
        case .wellNow: QuietWords.wellNow
        case .lightness: QuietWords.lightness
        case .lasting: QuietWords.lasting
        }
    }
}

extension [ConceptHit] {
    /// The hits of one kind.
    func of(_ kind: QuietKind) -> [ConceptHit] { filter { $0.concept == kind.rawValue } }
}
