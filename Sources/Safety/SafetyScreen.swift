package import Language

/// Looks for danger in every line, in every state, in both languages; no knowledge file can switch it off.
package struct SafetyScreen: Sendable {
    let reader: SignReader
    let likeness: Likeness

    /// Learns from the program's own examples.
    package init() { self.init(examples: SafetyExamples.all) }

    init(examples: [(kind: Likeness.Kind, text: String)]) {
        let read = examples.flatMap { kind, text in
            let line = Line(text)
            let whole = Likeness.Example(line, kind)
            guard kind == .quiet else { return [whole] }
            // Of a calm story every part is calm; a danger may stand in any. Every other stretch leaves out no word.
            let parts = line.stretches.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
            return [whole] + parts.map { Likeness.Example($0, kind, isWhole: false) }
        }
        self.init(SignReader(), Likeness(read))
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
    package static var vocabulary: [String] { SignReader.ruleWords }

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
    static let ownWords = ["the word itself", "the bare word", "the bare call"]

    /// Every rule that fires, the gravest level's first rule first; then what reads like a danger.
    package func findings(_ line: Line, isExpected: Bool = false) -> [SafetyFinding] {
        guard !line.isEmpty else { return [] }
        let signs = reader.read(line)
        let heard = signs.heard()
        let found = standing(heard, signs).enumerated().sorted {
            ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
        }.map(\.element)
        // `Hope Booker`: what was asked for, and each word with a capital, is a name; rules still hear it.
        guard !(isExpected && line.isName),
            let likely = likely(signs, found.isEmpty && !isExpected ? .line : .more)
        else { return found }
        // A rule that hears a crisis knows more than what reads like an emergency: its words name 911 as well as 988.
        if likely.level == .emergency, found.contains(where: { $0.level == .crisis }) { return found }
        return found + [likely]
    }

    /// What the line, or a part of a long one, reads like; what is only thought of is at most a reason for caution.
    private func likely(_ signs: SignReader.Signs, _ demand: Likeness.Demand) -> SafetyFinding? {
        let whole = likeness.finding(signs.line, demand)
        let finding = likeness.known(signs.line) == nil ? likelyPart(of: signs.line, demand, or: whole) : whole
        return finding.map { signs.context.isHypothetical ? $0.softened : $0 }
    }

    /// The gravest that a story, or a part of it, reads like.
    private func likelyPart(
        of line: Line, _ demand: Likeness.Demand, or whole: SafetyFinding?
    ) -> SafetyFinding? {
        let parts = line.stretches.lazy.compactMap { likeness.finding($0, demand) }
        return ([whole].compactMap(\.self) + parts).max { $0.level < $1.level }
    }
}
