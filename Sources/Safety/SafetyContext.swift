import Language

/// What a line says besides its signs: history, now, whose question it is, what is denied.
struct SafetyContext {
    /// Where the concepts of a rule have to stand together: signs, and the clause where it is one.
    typealias Scope = (clause: Int?, hits: [ConceptHit])

    let found: [ConceptHit]
    /// All that is not denied.
    private let message: Scope
    /// The same, clause by clause.
    private let clauses: [Scope]
    /// Each clause with the next one.
    private let nearby: [Scope]
    /// `no chest pain yesterday but now it hurts`: each clause that says now with its own signs, the denied ones behind.
    private let revived: [Scope]
    private let line: Line
    private let quieting: Quieting
    /// Whether somebody laughs, or speaks of a play or a game.
    let isLight: Bool

    /// - Parameters:
    ///   - quiet: hits of the words of `QuietWords`, numbered as `QuietKind` has them.
    ///   - signs: the concepts that make rules fire, and not only silence them.
    ///   - telling: those that make a rule fire alone, or are felt.
    ///   - milder: those with which a rule means something milder.
    ///   - sensations: the concepts that are felt.
    init(
        _ line: Line, quiet: [ConceptHit], found: [ConceptHit], signs: Set<Int>, telling: Set<Int>, milder: Set<Int>,
        sensations: Set<Int>
    ) {
        self.line = line
        self.found = found
        let well = quiet.of(.wellNow)
        let presence = Set(
            quiet.of(.presence).filter { hit in !well.contains { $0.words.overlaps(hit.words) } }.map(\.clause)
        ).sorted()
        isLight = !quiet.of(.fiction).isEmpty || !quiet.of(.laughter).isEmpty
        let meant = Set(found.lazy.filter { signs.contains($0.concept) }.flatMap(\.words))
        let transparent = meant.union(quiet.of(.transparent).flatMap(\.words))
        let denied = Set(found.filter { Self.isDenied($0, line, transparent, meant) })
        // The `now` of `I'm good now` is no sign of danger; `gone now` may be.
        let standing = found.filter { hit in
            !denied.contains(hit)
                && !(line.words[hit.words.lowerBound].word.isOne(of: "now ahora ya") && hit.words.count == 1
                    && well.contains { $0.words.contains(hit.words.lowerBound) })
        }
        quieting = Quieting(
            line, quiet, telling: found.filter { telling.contains($0.concept) },
            hasMilder: found.contains { milder.contains($0.concept) })
        message = (nil, standing)
        let parts = Dictionary(grouping: standing, by: \.clause).sorted { $0.key < $1.key }
        clauses = parts.map { ($0.key, $0.value) }
        nearby =
            clauses
            + zip(parts, parts.dropFirst()).filter { $0.key + 1 == $1.key }.map { (nil, $0.value + $1.value) }
        let elsewhere = Set(quiet.of(.ordinary).map(\.clause))
        revived =
            denied.isEmpty
            ? []
            : presence.filter { !elsewhere.contains($0) }.compactMap { clause in
                let own = standing.filter { $0.clause == clause && sensations.contains($0.concept) }
                return own.isEmpty ? nil : (nil, own + found.filter { denied.contains($0) && $0.clause != clause })
            }
    }

    /// Where the signs of a rule have to stand together.
    func scopes(_ scope: SafetyRule.Scope) -> [Scope] {
        switch scope {
        case .clause: clauses + revived
        case .nearby: nearby + revived
        case .message: [message] + revived
        case .lone: clauses.filter { isLone($0.clause) }
        case .alone: line.words.count <= Self.fewWords ? [message] : []
        }
    }

    /// Whether a clause has hardly another word, and names nothing that follows: `emergency: Ana Ruiz`.
    private func isLone(_ clause: Int?) -> Bool {
        guard let clause, case let own = line.words.filter({ $0.clause == clause }), own.count <= Self.fewWords,
            !own.contains(where: { WordLists.negators.contains($0.word) }),
            let last = line.tokens.lastIndex(where: { $0.kind != .mark && $0.clause == clause })
        else { return false }
        return last + 1 == line.tokens.count || line.tokens[last + 1].word != ":"
    }

    private static let fewWords = 2

    /// The bytes of some words.
    func bytes(_ words: Range<Int>) -> Range<Int> {
        line.words[words.lowerBound].range.lowerBound..<line.words[words.upperBound - 1].range.upperBound
    }

    /// How far other words quiet what some signs say.
    func quiet(_ signs: [ConceptHit], _ level: SafetyLevel) -> Quieting.Degree { quieting.degree(of: signs, level) }

    /// How far the words of a concept with which a rule means something milder are from its signs.
    func quiet(_ signs: [ConceptHit], milder: Int, _ scope: SafetyRule.Scope) -> Quieting.Degree {
        quieting.degree(of: signs, milder: found.filter { $0.concept == milder }, scope)
    }

    /// Whether some signs are only thought of.
    func isSupposed(_ signs: [ConceptHit]) -> Bool { quieting.supposes(signs) }

    /// Whether the line as a whole only thinks of something.
    var isHypothetical: Bool { quieting.supposesAll }

    /// How far a negation can stand before what it denies.
    private static let reach = 12

    /// `no chest pain`, `without any numbness`, `chest pain no`: a negation with nothing but see-through words between it
    /// and the hit.
    private static func isDenied(
        _ hit: ConceptHit, _ line: Line, _ transparent: Set<Int>, _ meant: Set<Int>
    ) -> Bool {
        if isAnsweredNo(hit, line, transparent) { return true }
        var index = hit.words.lowerBound - 1
        while index >= max(0, hit.words.lowerBound - reach), line.words[index].clause == hit.clause {
            // The `no` of `no siento` is part of a sign itself.
            if !meant.contains(index), denies(line, index) {
                if answers(line, index) { return false }
                // `can not stop the pain` denies no pain.
                return index == 0 || !line.words[index - 1].word.isOne(of: "can could will would")
            }
            guard transparent.contains(index) else { return false }
            index -= 1
        }
        return false
    }

    /// `no`, `without`, `denies`, `nada de`.
    private static func denies(_ line: Line, _ index: Int) -> Bool {
        let word = line.words[index].word
        return WordLists.negators.contains(word)
            || word.isOne(of: "deny denies denied denying niego niega niegan ningun ninguna")
            || word == "nada" && index + 1 < line.words.count && line.words[index + 1].word == "de"
    }

    /// `chest pain no, dizzy no`: a form's question with its answer, and nobody who speaks in it.
    private static func isAnsweredNo(_ hit: ConceptHit, _ line: Line, _ transparent: Set<Int>) -> Bool {
        let (words, reach) = (line.words, longestItem)
        let first = max(0, hit.words.lowerBound - reach)
        let start = (first..<hit.words.lowerBound).last { words[$0].clause != hit.clause }.map { $0 + 1 } ?? first
        let rest = (hit.words.upperBound..<min(words.count, hit.words.upperBound + reach))
            .prefix { words[$0].clause == hit.clause }
        guard let last = rest.last, words[last].word.isOne(of: "no none nope never nunca ninguna ninguno"),
            last + 1 - start <= reach, !line.tokens.contains(where: { $0.word == "?" })
        else { return false }
        return rest.dropLast().allSatisfy(transparent.contains)
            && !(start...last).contains { words[$0].word.isOne(of: "i he she we they me le se te my his her mi su") }
    }

    /// In words.
    private static let longestItem = 5

    /// `no he passed out`: with a person behind it a `no` answers somebody; `no he tenido` is Spanish and denies.
    private static func answers(_ line: Line, _ index: Int) -> Bool {
        guard line.words[index].word == "no", index + 1 < line.words.count,
            line.words[index + 1].word.isOne(of: "i he she they we it my his her their our")
        else { return false }
        let verb = index + 2 < line.words.count ? line.words[index + 2].word : ""
        return line.words[index + 1].word != "he" || !(verb.hasSuffix("ado") || verb.hasSuffix("ido"))
    }
}
