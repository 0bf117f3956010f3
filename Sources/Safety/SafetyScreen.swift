package import Language

/// Looks for danger in every line, in every state, in both languages; no knowledge file can switch it off.
package struct SafetyScreen: Sendable {
    private let rules: [(rule: SafetyRule, concepts: [Int], unless: Int?)]
    private let names: [String]
    private let table: ConceptTable
    private let idioms: ConceptTable
    private let quiet: ConceptTable
    /// What is felt: in a clause that says now it brings back what another clause denied.
    private let sensations: Set<Int>
    /// Every word that a rule looks for, folded.
    package let vocabulary: [String]

    package init() {
        var concepts: [Concept] = []
        func number(_ concept: Concept) -> Int {
            if let known = concepts.firstIndex(where: { $0.name == concept.name }) { return known }
            concepts.append(concept)
            return concepts.count - 1
        }
        rules = SafetyRules.all.map { ($0, $0.concepts.map(number), $0.unless.map(number)) }
        names = concepts.map(\.name)
        vocabulary = Set(concepts.flatMap { $0.words.joined().compactMap(\.self) }).sorted()
        sensations = Set(
            [Meanings.chestSensation, Meanings.tight, Meanings.weak, Meanings.numb, Meanings.swollen].map(number))
        table = ConceptTable(concepts)
        idioms = ConceptTable([QuietWords.idiom], exact: true)
        quiet = ConceptTable([QuietWords.history, QuietWords.presence, QuietWords.asking, QuietWords.transparent])
    }

    /// The gravest finding of a line; of equal ones the first rule's.
    package func screen(_ line: Line) -> SafetyFinding? { findings(line).max { $0.level < $1.level } }

    /// The gravest finding of a line as typed, or with its slips mended.
    ///
    /// What rests on mended words alone is no finding: a second sign must have been typed right.
    /// - Parameter mends: UTF-8 offsets of the mended words.
    package func screen(_ line: Line, mended: Line, _ mends: [Range<Int>]) -> SafetyFinding? {
        let typed = screen(line)
        guard !mends.isEmpty, let found = screen(mended), typed.map({ found.level > $0.level }) ?? true,
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
    /// A message of so few words is alone with them.
    private static let fewWords = 2

    /// Every rule that fires, the gravest level's first rule first.
    package func findings(_ line: Line) -> [SafetyFinding] {
        guard !line.isEmpty else { return [] }
        let whole = CodedWords(line)
        var words = whole
        words.take(idioms.hits(whole))
        let found = table.hits(words)
        guard !found.isEmpty else { return [] }
        let context = SafetyContext(
            line, quiet: quiet.hits(whole), found: found, sensations: sensations)
        return rules.compactMap { rule, concepts, unless in
            let isCrowded = rule.scope == .alone && line.words.count > Self.fewWords
            return isCrowded || context.found.contains { $0.concept == unless } ? nil : finding(rule, concepts, context)
        }
        .enumerated().sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }.map(\.element)
    }

    private func finding(_ rule: SafetyRule, _ concepts: [Int], _ context: SafetyContext) -> SafetyFinding? {
        for (clause, hits) in (rule.scope != .clause ? context.message : context.clauses) + context.revived {
            guard let taken = Self.all(concepts, in: hits), !(rule.canBePast && context.isQuieted(clause)) else {
                continue
            }
            return SafetyFinding(
                level: rule.level, flag: rule.flag, rule: rule.name,
                evidence: taken.map { .init(concept: names[$0.concept], range: context.bytes($0.words)) })
        }
        return nil
    }

    /// A hit for each concept; different concepts need different words: one "numb" is no two signs.
    private static func all(_ concepts: [Int], in hits: [ConceptHit]) -> [ConceptHit]? {
        var taken: [ConceptHit] = []
        for concept in concepts {
            guard
                let hit = hits.first(where: { hit in
                    hit.concept == concept && !taken.contains { $0.words.overlaps(hit.words) }
                })
            else { return nil }
            taken.append(hit)
        }
        return taken
    }
}
