import Language

extension SafetyScreen {
    /// The rules' findings, as far as the examples bear them out: a rule hears each word for what it says.
    ///
    /// None above caution stands for a line that is one of the quiet examples, or a long one that with all its parts, and
    /// in the words around the finding, reads like nothing but them; where somebody laughs or tells of a film, it must
    /// read like a danger.
    func standing(_ heard: [SignReader.Heard], _ signs: SignReader.Signs) -> [SafetyFinding] {
        guard !heard.isEmpty else { return [] }
        if likeness.known(signs.line) == .quiet { return heard.map(\.finding).filter { $0.level < .urgent } }
        let shares = likeness.shares(signs.line)
        let belief = 1 - shares[.quiet, default: 0]
        // Of a story the part that says most is asked as well.
        let isOrdinary =
            signs.line.words.count >= Self.tellsEnough && belief < Self.atAll
            && signs.line.stretches.allSatisfy { likeness.danger($0).belief < Self.hardly }
        return heard.filter { heard in
            let finding = heard.finding
            return switch finding.level {
            case .caution: true
            // What is over elsewhere quiets no clause that says it plainly: `i want to kill myself. i was there years ago`.
            case _ where heard.quiet == .far && belief < (finding.level == .crisis ? Self.inEarnest : Self.ratherSo):
                finding.level >= .crisis && clauseBelief(finding, signs.line) >= Self.surely
            case _ where signs.context.isLight:
                belief >= (finding.level == .crisis ? Self.inEarnest : Self.ratherSo)
                    || isSaidPlainly(finding, signs)
            case .urgent, .crisis, .emergency: !isOrdinary || speaksByItself(finding, signs.line)
            }
        }.map(\.finding).map { finding in
            // `if I took all of them I'd not wake up` is no faint.
            let crisis = Self.crises.first { shares[$0.kind, default: 0] > Self.surely }
            return finding.level == .emergency ? crisis.map { finding.asCrisis($0.flag) } ?? finding : finding
        }
    }

    /// How much the likeliest clause that a finding stands in reads like a danger by itself.
    private func clauseBelief(_ finding: SafetyFinding, _ line: Line) -> Double {
        finding.evidence.compactMap { line.clauses(of: $0.range) }.map { belief($0.whole, of: line) }.max() ?? 0
    }

    /// Whether a clause that a finding stands in, or its words with their neighbours, read like a danger, however much
    /// calm talk is about them: `i passed out, which core exercises do you recommend`.
    private func speaksByItself(_ finding: SafetyFinding, _ line: Line) -> Bool {
        Self.ownWords.contains(finding.rule) || clauseBelief(finding, line) >= Self.faintly
            || finding.evidence.compactMap { line.clauses(of: $0.range) }.contains { own, whole in
                let near = max(whole.lowerBound, own.lowerBound - Self.neighbours)
                return belief(near..<min(whole.upperBound, own.upperBound + Self.neighbours), of: line) >= Self.clearly
            }
    }

    /// Whether what is said besides a laugh or a film says it clearly: `he is not waking up lol what do i do`, `we saw a
    /// movie and my husband collapsed`.
    private func isSaidPlainly(_ finding: SafetyFinding, _ signs: SignReader.Signs) -> Bool {
        let (line, spans) = (signs.line, Spans(signs.line))
        let told = Set(signs.quiet.of(.fiction).flatMap { spans.of($0.words) })
        let own = Set(
            finding.evidence.flatMap { sign in
                line.words(in: sign.range).flatMap { spans.of($0..<$0 + 1) }
            })
        return own.isDisjoint(with: told)
            && own.contains { belief(spans.all[$0].words, of: line) >= Self.surely }
    }

    /// How much some words of a line, by themselves, read like a danger.
    private func belief(_ words: Range<Int>, of line: Line) -> Double {
        likeness.danger(line.excerpt(words)).belief
    }

    private static let neighbours = 2
    /// How likely a danger must be where a rule hears it, of its clause alone, and of its words with their neighbours.
    private static let faintly = 0.3
    private static let clearly = 0.9

    /// How likely a danger must be where somebody laughs: who speaks of dying with a laugh may mean it.
    private static let inEarnest = 0.1
    private static let ratherSo = 0.5
    /// How likely it must be where a line says enough to be judged by; and of how many words such a line is.
    private static let atAll = 0.1
    /// Below this a story, or the part of it that says most, reads rather like nothing.
    private static let hardly = 0.5
    private static let tellsEnough = 9
    /// How likely a crisis must be that a rule took for another emergency.
    private static let surely = 0.9

    private static let crises: [(kind: Likeness.Kind, flag: SafetyFlag)] = [
        (.suicide, .now), (.harm, .harm), (.abuse, .abuse),
    ]
}

extension Line {
    /// The indices of the words that some bytes hold, wholly or in part.
    fileprivate func words(in bytes: Range<Int>) -> [Int] { words.indices.filter { words[$0].range.overlaps(bytes) } }

    /// The words that some bytes hold, and all of the clauses that they stand in.
    fileprivate func clauses(of bytes: Range<Int>) -> (own: Range<Int>, whole: Range<Int>)? {
        let own = words(in: bytes)
        let clauses = Set(own.map { words[$0].clause })
        let whole = words.indices.filter { clauses.contains(words[$0].clause) }
        guard let first = own.first, let last = own.last, let start = whole.first, let end = whole.last else {
            return nil
        }
        return (first..<last + 1, start..<end + 1)
    }
}
