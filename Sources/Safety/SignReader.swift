import Language

/// Finds the signs of all rules in a line, and the rules that they make fire.
struct SignReader: Sendable {
    private let rules: [(rule: SafetyRule, concepts: [Int], unless: Int?)]
    private let needs: [[Int]]
    private let names: [String]
    private let table: ConceptTable
    private let idioms: ConceptTable
    private let quiet: ConceptTable
    /// What is felt: in a clause that says now it brings back what another clause denied.
    private let sensations: Set<Int>
    private let signs: Set<Int>
    /// What makes a rule fire alone, or is felt.
    private let telling: Set<Int>
    /// What makes a rule mean something milder.
    private let milder: Set<Int>

    init() {
        let rules = NumberedRules()
        self.init(
            rules, table: ConceptTable(rules.concepts),
            idioms: ConceptTable([QuietWords.idiom], exact: true),
            quiet: ConceptTable(QuietKind.allCases.map(\.concept)))
    }

    /// What `put` wrote for the same rules.
    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        self.init(
            NumberedRules(), table: try ConceptTable(archive), idioms: try ConceptTable(archive, exact: true),
            quiet: try ConceptTable(archive))
    }

    func put(into archive: inout ArchiveWriter) {
        for table in [table, idioms, quiet] { table.put(into: &archive) }
    }

    private init(_ numbered: NumberedRules, table: ConceptTable, idioms: ConceptTable, quiet: ConceptTable) {
        rules = numbered.rules
        sensations = numbered.sensations
        needs = rules.map(\.concepts)
        signs = Set(rules.flatMap(\.concepts))
        telling = Set(rules.filter { $0.concepts.count == 1 }.flatMap(\.concepts)).union(sensations)
        milder = Set(rules.compactMap(\.unless))
        names = numbered.concepts.map(\.name)
        (self.table, self.idioms, self.quiet) = (table, idioms, quiet)
    }

    /// Every word that a rule looks for, folded.
    static var ruleWords: [String] { Set(NumberedRules().concepts.flatMap(\.words)).sorted() }

    /// The rules with their concepts by number.
    private struct NumberedRules {
        private(set) var concepts: [Concept] = []
        private(set) var rules: [(rule: SafetyRule, concepts: [Int], unless: Int?)] = []
        private(set) var sensations: Set<Int> = []
        private var numbers: [String: Int] = [:]

        init() {
            rules = SafetyRules.all.map { ($0, $0.concepts.map { number($0) }, $0.unless.map { number($0) }) }
            sensations = Set(
                [HeartRules.sensation, HeartRules.tight, Meanings.weak, SpineRules.numb, Meanings.swollen].map {
                    number($0)
                })
        }

        private mutating func number(_ concept: Concept) -> Int {
            if let known = numbers[concept.name] { return known }
            numbers[concept.name] = concepts.count
            concepts.append(concept)
            return concepts.count - 1
        }
    }

    /// A line's signs, with what it says besides them.
    struct Signs {
        let reader: SignReader
        let line: Line
        let context: SafetyContext
        let quiet: [ConceptHit]

        /// Every rule that hears its signs, in the rules' order; those that other words quiet nearby only if `all`.
        func heard(all: Bool = false) -> [Heard] { context.found.isEmpty ? [] : reader.heard(line, context, all) }
    }

    /// A rule that hears its signs, and how far other words of the message quiet it.
    struct Heard: Sendable {
        let finding: SafetyFinding
        let quiet: Quieting.Degree
    }

    func read(_ line: Line) -> Signs {
        let whole = CodedWords(line)
        var words = whole
        words.take(idioms.hits(whole))
        let quiet = quiet.hits(whole)
        return Signs(
            reader: self, line: line,
            context: SafetyContext(
                line, quiet: quiet, found: table.hits(words), signs: signs, telling: telling,
                milder: milder, sensations: sensations),
            quiet: quiet)
    }

    private func heard(_ line: Line, _ context: SafetyContext, _ all: Bool) -> [Heard] {
        // Most rules lack a sign; asking for it first spares the rest.
        var isThere = [Bool](repeating: false, count: names.count)
        for hit in context.found { isThere[hit.concept] = true }
        return needs.indices.filter { number in needs[number].allSatisfy { isThere[$0] } }.compactMap { number in
            let (rule, concepts, unless) = rules[number]
            // `Socorro Ibarra` calls for nobody.
            let isNamed = [.lone, .alone].contains(rule.scope) && line.isName
            return isNamed ? nil : heard(rule, concepts, unless.flatMap { isThere[$0] ? $0 : nil }, context, all)
        }
    }

    /// - Parameter milder: the concept that makes the rule mean something milder, where the line holds it.
    private func heard(
        _ rule: SafetyRule, _ concepts: [Int], _ milder: Int?, _ context: SafetyContext, _ all: Bool
    ) -> Heard? {
        for (_, hits) in context.scopes(rule.scope) {
            guard let taken = Self.all(concepts, in: hits) else { continue }
            let past = rule.canBePast ? context.quiet(taken, rule.level) : .none
            let mild = milder.map { context.quiet(taken, milder: $0, rule.scope) } ?? .none
            let quiet = max(past, rule.onlyDoubts ? min(mild, .far) : mild)
            guard all || quiet != .near else { continue }
            let found = SafetyFinding(
                level: rule.level, flag: rule.flag, rule: rule.name,
                evidence: taken.map { .init(concept: names[$0.concept], range: context.bytes($0.words)) })
            return Heard(
                finding: rule.canBePast && !all && context.isSupposed(taken) ? found.softened : found, quiet: quiet)
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

extension Line {
    /// `Socorro Ibarra`: two words or more, each with one capital at its beginning, are somebody's name.
    var isName: Bool {
        words.count > 1
            && words.allSatisfy { word in
                let letters = Array(original(word.range).unicodeScalars)
                return letters.count > 1 && letters[0].properties.isUppercase && letters[1].properties.isLowercase
            }
    }
}
