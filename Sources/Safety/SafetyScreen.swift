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

    package init() {
        var concepts: [Concept] = []
        func number(_ concept: Concept) -> Int {
            if let known = concepts.firstIndex(where: { $0.name == concept.name }) { return known }
            concepts.append(concept)
            return concepts.count - 1
        }
        rules = SafetyRules.all.map { ($0, $0.concepts.map(number), $0.unless.map(number)) }
        names = concepts.map(\.name)
        sensations = Set(
            [Meanings.chestSensation, Meanings.tight, Meanings.weak, Meanings.numb, Meanings.swollen].map(number))
        table = ConceptTable(concepts)
        idioms = ConceptTable([QuietWords.idiom], exact: true)
        quiet = ConceptTable([QuietWords.history, QuietWords.presence, QuietWords.asking, QuietWords.transparent])
    }

    /// The gravest finding of a line; of equal ones the first rule's.
    package func screen(_ line: Line) -> SafetyFinding? { findings(line).max { $0.level < $1.level } }

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
            context.found.contains { $0.concept == unless } ? nil : finding(rule, concepts, context)
        }
        .enumerated().sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }.map(\.element)
    }

    private func finding(_ rule: SafetyRule, _ concepts: [Int], _ context: SafetyContext) -> SafetyFinding? {
        for (clause, hits) in (rule.scope == .message ? context.message : context.clauses) + context.revived {
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
