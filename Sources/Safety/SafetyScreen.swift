package import Language
import Learning

/// Looks for danger in every line, in every state, in both languages; no knowledge file can switch it off.
package struct SafetyScreen: Sendable {
    private let reader: SignReader
    private let likeness: Likeness

    /// Learns from the program's own examples.
    package init() { self.init(examples: SafetyExamples.all) }

    init(examples: [(kind: Likeness.Kind, text: String)]) {
        let reader = SignReader()
        let read = examples.map { kind, text in
            let line = Line(text)
            return (line, reader.read(line).vector, kind)
        }
        self.init(reader, Likeness(read))
    }

    /// The screen that `put` wrote.
    package init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        self.init(try SignReader(archive), try Likeness(archive))
    }

    private init(_ reader: SignReader, _ likeness: Likeness) { (self.reader, self.likeness) = (reader, likeness) }

    /// What was learnt, so that it need not be learnt again.
    package func put(into archive: inout ArchiveWriter) {
        reader.put(into: &archive)
        likeness.put(into: &archive)
    }

    /// Every word that a rule looks for, folded.
    package var vocabulary: [String] { reader.vocabulary }

    /// The gravest finding of a line; of equal ones the first rule's.
    ///
    /// - Parameter isExpected: whether the line is an answer to what was asked, so that more must speak for a danger that
    ///   no rule sees.
    package func screen(_ line: Line, isExpected: Bool = false) -> SafetyFinding? {
        findings(line, isExpected: isExpected).max { $0.level < $1.level }
    }

    /// The gravest finding of a line as typed, or with its slips mended.
    ///
    /// What rests on mended words alone is no finding: a second sign must have been typed right.
    /// - Parameter mends: UTF-8 offsets of the mended words.
    package func screen(
        _ line: Line, mended: Line, _ mends: [Range<Int>], isExpected: Bool = false
    ) -> SafetyFinding? {
        let typed = screen(line, isExpected: isExpected)
        guard !mends.isEmpty, likeness.known(line) != .quiet, let found = screen(mended, isExpected: isExpected),
            typed.map({ found.level > $0.level }) ?? true,
            Self.ownWords.contains(found.rule)
                || found.evidence.contains(where: { Self.isTyped($0.range, line, mends) })
        else { return typed }
        return found
    }

    /// Whether a sign holds a telling word that was typed right.
    private static func isTyped(_ sign: Range<Int>, _ line: Line, _ mends: [Range<Int>]) -> Bool {
        line.words.contains { word in
            sign.overlaps(word.range) && word.word.utf8.count >= tellingLength
                && !mends.contains { $0.overlaps(word.range) }
        }
    }

    /// Little words tell nothing.
    private static let tellingLength = 4

    /// The rules of the word emergency itself, which need no second sign.
    private static let ownWords = ["the word itself", "the bare word"]

    /// Every rule that fires, the gravest level's first rule first; then what reads like a danger.
    package func findings(_ line: Line, isExpected: Bool = false) -> [SafetyFinding] {
        guard !line.isEmpty else { return [] }
        let signs = reader.read(line)
        let fired = signs.findings
        let vector = signs.vector(firing: fired)
        let found = standing(fired, signs, vector).enumerated().sorted {
            ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
        }.map(\.element)
        // `Hope Booker`: what was asked for, and each word with a capital, is a name; rules still hear it.
        guard !(isExpected && line.isName),
            let likely = likely(signs, vector, found.isEmpty && !isExpected ? .line : .more)
        else { return found }
        // A rule that hears a crisis knows more than what reads like an emergency: its words name 911 as well as 988.
        if likely.level == .emergency, found.contains(where: { $0.level == .crisis }) { return found }
        return found + [likely]
    }

    /// The rules' findings, as far as the examples bear them out: a rule hears each word for what it says.
    ///
    /// None above caution stands for a line that is one of the quiet examples, or a long one that with all its parts, and
    /// in the words around the finding, reads like nothing but them; where somebody laughs or tells of a film, it must
    /// read like a danger.
    private func standing(
        _ found: [SafetyFinding], _ signs: SignReader.Signs, _ vector: SparseVector
    ) -> [SafetyFinding] {
        guard !found.isEmpty else { return [] }
        if likeness.known(signs.line) == .quiet { return found.filter { $0.level < .urgent } }
        let shares = likeness.shares(vector)
        let belief = 1 - shares[.quiet, default: 0]
        // Of a story the part that says most is asked as well.
        let isOrdinary =
            signs.line.words.count >= Self.tellsEnough && belief < Self.atAll
            && signs.line.stretches.allSatisfy { likeness.danger(reader.read($0).vector).belief < Self.hardly }
        return found.filter { finding in
            switch finding.level {
            case .caution: true
            case .crisis where signs.context.isLight: belief >= Self.inEarnest
            case _ where signs.context.isLight: belief >= Self.ratherSo
            case .urgent, .crisis, .emergency: !isOrdinary || speaksByItself(finding, signs.line)
            }
        }.map { finding in
            // `if I took all of them I'd not wake up` is no faint.
            let crisis = Self.crises.first { shares[$0.kind, default: 0] > Self.surely }
            return finding.level == .emergency ? crisis.map { finding.asCrisis($0.flag) } ?? finding : finding
        }
    }

    /// Whether a clause that a finding stands in, or its words with their neighbours, read like a danger, however much
    /// calm talk is about them: `i passed out, which core exercises do you recommend`.
    private func speaksByItself(_ finding: SafetyFinding, _ line: Line) -> Bool {
        Self.ownWords.contains(finding.rule)
            || finding.evidence.contains { sign in
                let words = line.tokens.indices.filter { line.tokens[$0].range.overlaps(sign.range) }
                let clauses = Set(words.map { line.tokens[$0].clause })
                let whole = line.tokens.indices.filter { clauses.contains(line.tokens[$0].clause) }
                guard let first = words.first, let last = words.last, let start = whole.first, let end = whole.last
                else { return false }
                let near = max(start, first - Self.neighbours)...min(end, last + Self.neighbours)
                return [start...end, near].contains {
                    likeness.danger(reader.read(line.part(Range($0))).vector).belief >= Self.faintly
                }
            }
    }

    private static let neighbours = 2
    /// How likely a danger must be where a rule hears it, and only its own words are asked.
    private static let faintly = 0.01

    /// How likely a danger must be where somebody laughs: who speaks of dying with a laugh may mean it.
    private static let inEarnest = 0.1
    private static let ratherSo = 0.5
    /// How likely it must be where a line says enough to be judged by; and of how many words such a line is.
    private static let atAll = 0.1
    /// Below this a story, or the part of it that says most, reads rather like nothing.
    private static let hardly = 0.4
    private static let tellsEnough = 9
    /// How likely a crisis must be that a rule took for another emergency.
    private static let surely = 0.9

    private static let crises: [(kind: Likeness.Kind, flag: SafetyFlag)] = [
        (.suicide, .now), (.harm, .harm), (.abuse, .abuse),
    ]

    /// What the line, or a part of a long one, reads like; what is only thought of is at most a reason for caution.
    private func likely(
        _ signs: SignReader.Signs, _ vector: SparseVector, _ demand: Likeness.Demand
    ) -> SafetyFinding? {
        let finding =
            signs.line.stretches.isEmpty || likeness.known(signs.line) != nil
            ? likeness.finding(signs.line, vector, demand) : likelyPart(of: signs.line, demand)
        return finding.map { signs.context.isHypothetical ? $0.softened : $0 }
    }

    /// The gravest that a part of a story reads like.
    private func likelyPart(of line: Line, _ demand: Likeness.Demand) -> SafetyFinding? {
        line.stretches.lazy.compactMap { likeness.finding($0, reader.read($0).vector, demand) }.max {
            $0.level < $1.level
        }
    }
}
