import Language

/// How far words of history, of asking or of supposing quiet a line's signs: each its own span, and not the whole message.
struct Quieting: Sendable {
    /// How near what quiets a sign stands: beside it, or so far that what the line reads like decides.
    ///
    /// Far is what is over where the sign is told in the past too, and what would mean something milder elsewhere.
    enum Degree: Int, Sendable, Comparable {
        case none, far, near

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    private let spans: Spans
    private let now: Set<Int>
    private let isAgain: Bool
    private let past: Set<Int>
    private let lasting: Set<Int>
    private let asked: Set<Int>
    private let supposed: Set<Int>
    private let isPastSomewhere: Bool
    private let isQuiet: Bool
    /// Whether the line begins as `¿qué es un infarto?` does; `creo que es un infarto` supposes nothing.
    private let asksWhatItIs: Bool

    /// - Parameters:
    ///   - quiet: hits of the words of `QuietWords`, numbered as `QuietKind` has them.
    ///   - telling: the signs that say by themselves what is spoken of.
    ///   - hasMilder: whether the line holds words with which a rule means something milder.
    init(_ line: Line, _ quiet: [ConceptHit], telling: [ConceptHit], hasMilder: Bool) {
        asksWhatItIs =
            line.words.prefix(2).map(\.word) == ["que", "es"]
            && line.words.dropFirst(2).first?.word.isOne(of: "un una el la los las") == true
        isQuiet =
            asksWhatItIs
            || quiet.contains {
                [.history, .lasting, .asking, .hypothetical].contains(QuietKind(rawValue: $0.concept))
            }
        isAgain = !quiet.of(.recurrence).isEmpty
        let spans = isQuiet || hasMilder ? Spans(line) : Spans()
        self.spans = spans
        guard isQuiet || hasMilder else {
            (now, past, lasting, asked, supposed, isPastSomewhere) = ([], [], [], [], [], false)
            return
        }
        let well = quiet.of(.wellNow)
        now = spans.told(by: quiet.of(.presence).filter { hit in !well.contains { $0.words.overlaps(hit.words) } })
        past = spans.told(by: quiet.of(.history))
        lasting = spans.told(by: quiet.of(.lasting))
        isPastSomewhere = !past.isEmpty
        let meant = Set(telling.flatMap { spans.of($0.words) })
        asked = spans.listed(behind: quiet.of(.asking), of: meant)
        supposed = spans.listed(behind: quiet.of(.hypothetical), of: meant)
    }

    /// What has gone on for long quiets no crisis: "he has been beating me for years"; but a crisis has to be told of now
    /// in all its signs: `i was suicidal in college, now i am happy`.
    func degree(of signs: [ConceptHit], _ level: SafetyLevel) -> Degree {
        guard isQuiet, !isAgain else { return .none }
        let degrees = signs.flatMap { spans.of($0.words) }.map { degree(of: $0, level) }
        return (level == .crisis ? degrees.max() : degrees.min()) ?? .none
    }

    private func degree(of span: Int, _ level: SafetyLevel) -> Degree {
        if now.contains(span) { return .none }
        if past.contains(span) || asked.contains(span) || level != .crisis && lasting.contains(span) { return .near }
        return isPastSomewhere && spans.all[span].tense == .past ? .far : .none
    }

    /// How far words with which a rule means something milder are from its signs: as near as the signs from each other, or
    /// somewhere else.
    func degree(of signs: [ConceptHit], milder: [ConceptHit], _ scope: SafetyRule.Scope) -> Degree {
        guard !milder.isEmpty else { return .none }
        let own = Set(signs.flatMap { spans.of($0.words) })
        var near = spans.told(by: milder)
        if scope == .nearby { near.formUnion(near.flatMap { [$0 - 1, $0 + 1] }) }
        if scope == .message || scope == .lone || !own.isDisjoint(with: near) { return .near }
        return own.contains(where: now.contains) ? .none : .far
    }

    func supposes(_ signs: [ConceptHit]) -> Bool {
        guard isQuiet, !isAgain else { return false }
        return asksWhatItIs
            || signs.flatMap { spans.of($0.words) }.allSatisfy { supposed.contains($0) && !now.contains($0) }
    }

    var supposesAll: Bool { isQuiet && !isAgain && now.isEmpty && (asksWhatItIs || !supposed.isEmpty) }
}

extension Spans {
    /// The spans that some words speak of: their own, and each beside one that says hardly more.
    fileprivate func told(by hits: [ConceptHit]) -> Set<Int> {
        hits.reduce(into: []) { told, hit in
            let own = of(hit.words)
            told.formUnion(own)
            guard own.count == 1, isBare(own.lowerBound, besides: hit.words) else { return }
            told.formUnion([own.lowerBound - 1, own.lowerBound + 1])
        }
    }

    /// The spans of some words, and what is listed behind one that holds a sign: `do you treat stroke, fits, tremor`.
    fileprivate func listed(behind hits: [ConceptHit], of signs: Set<Int>) -> Set<Int> {
        hits.reduce(into: []) { listed, hit in
            let own = of(hit.words)
            listed.formUnion(own)
            guard own.contains(where: signs.contains) else { return }
            listed.formUnion(all.indices.dropFirst(own.upperBound + 1).prefix(while: isListed))
        }
    }

    private func isListed(_ span: Int) -> Bool { all[span].tense == .none && all[span].words.count <= Self.listed }

    /// What stands in a list has few words.
    private static let listed = 3
}
