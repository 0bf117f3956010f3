package import Knowledge
package import Language
import Learning

/// Finds what a line asks for among all entries of both languages.
package struct Matcher: Sendable {
    private let english: PhrasingIndex
    private let spanish: PhrasingIndex
    private let rules: [StaffRule]
    /// Each language's rules, by their numbers in `rules`.
    private let ruleIndex: [LanguageCode: RuleIndex]

    /// One rule with the entry it stands in.
    private struct StaffRule: Sendable {
        let id: String
        let kind: EntryKind
        let language: LanguageCode
        let followUp: Int?
        let rule: Rule
    }

    /// Mends lines as the phrasings were.
    package let speller: Speller

    /// Compiles the knowledge; the same entries give the same matcher, wherever they stand.
    ///
    /// - Parameters:
    ///   - real: words that are never mended.
    ///   - dangers: words of the safety rules, which slips are mended to like to the knowledge's own.
    package init(
        _ knowledge: KnowledgeBase, leavingOut kinds: Set<EntryKind> = [], real: RealWords = .none,
        dangers: [String] = []
    ) {
        let sources = LanguageCode.allCases.map { PhrasingSource(knowledge[$0], leavingOut: kinds) }
        let read = sources.map(\.read)
        let words = read.map { read in
            dangers.reduce(into: read.words) { $0[$1] = max($0[$1] ?? 0, Self.dangerCount) }
        }
        let speller = Speller(english: words[0], spanish: words[1], real: real)
        self.speller = speller
        (english, spanish) = sideBySide(
            { PhrasingIndex(sources[0], read[0].mended(by: speller), knowledge.english) },
            { PhrasingIndex(sources[1], read[1].mended(by: speller), knowledge.spanish) })
        rules = Self.rules(knowledge, leavingOut: kinds)
        ruleIndex = Self.index(rules)
    }

    /// The matcher that `put` wrote for the same knowledge; anything else may throw, or answer nonsense.
    package init(
        _ archive: ArchiveReader, _ knowledge: KnowledgeBase, leavingOut kinds: Set<EntryKind> = []
    ) throws(ArchiveReader.Broken) {
        speller = try Speller(archive)
        english = try PhrasingIndex(archive, knowledge.english, leavingOut: kinds)
        spanish = try PhrasingIndex(archive, knowledge.spanish, leavingOut: kinds)
        rules = Self.rules(knowledge, leavingOut: kinds)
        ruleIndex = Self.index(rules)
    }

    /// What was learnt, so that it need not be learnt again.
    package func put(into archive: inout ArchiveWriter) {
        speller.put(into: &archive)
        english.put(into: &archive)
        spanish.put(into: &archive)
    }

    private static func rules(_ knowledge: KnowledgeBase, leavingOut kinds: Set<EntryKind>) -> [StaffRule] {
        LanguageCode.allCases.flatMap { language in
            knowledge[language].entries.filter { !kinds.contains($0.kind) }.sorted { $0.id < $1.id }.flatMap { entry in
                entry.rules.map {
                    StaffRule(id: entry.id, kind: entry.kind, language: language, followUp: nil, rule: $0)
                }
                    + entry.followUps.enumerated().flatMap { index, followUp in
                        followUp.rules.map {
                            StaffRule(id: entry.id, kind: entry.kind, language: language, followUp: index, rule: $0)
                        }
                    }
            }
        }
    }

    private static func index(_ rules: [StaffRule]) -> [LanguageCode: RuleIndex] {
        let numbered = rules.enumerated().map { (language: $1.language, number: $0, rule: $1.rule) }
        return Dictionary(grouping: numbered, by: \.language).mapValues { rules in
            RuleIndex(rules.map { (number: $0.number, rule: $0.rule) })
        }
    }

    /// The numbers of the rules that may hold in a line, in their order.
    private func possible(_ line: Line) -> [Int] {
        LanguageCode.allCases.flatMap { ruleIndex[$0]?.candidates(line.codes[$0]) ?? [] }.sorted()
    }

    /// A word of danger counts like one that at least so many phrasings have.
    private static let dangerCount = 3

    /// - Parameters:
    ///   - line: mended.
    ///   - parent: the entry that was answered last, whose follow-ups may be meant.
    package func match(_ line: Line, parent: String? = nil) -> MatchResult {
        let hits = hits(line, parent: parent)
        let named = Set(hits.map(\.id))
        let one = english.candidates(line, parent: parent, named: named)
        let other = spanish.candidates(line, parent: parent, named: named)
        let refused = one.refused.union(other.refused)
        let lists = [one.best, other.best].map { $0.filter { !refused.contains($0.id) } }
        let guess = LanguageGuess(line)
        let lead = guess.english - guess.spanish
        let englishLeads = Self.standing(lists[0], lead) >= Self.standing(lists[1], -lead)
        let (first, second) = englishLeads ? (lists[0], lists[1]) : (lists[1], lists[0])
        let ids = Set(first.map(\.id))
        let known = (english: english.known(line), spanish: spanish.known(line))
        return MatchResult(
            candidates: first + second.filter { !ids.contains($0.id) },
            rules: hits.filter { !refused.contains($0.id) },
            known: (known.english.subtracting(known.spanish).count, known.spanish.subtracting(known.english).count))
    }

    /// What each of a line's words counts for a candidate.
    package func fates(_ line: Line, for candidate: Candidate) -> [WordFate] {
        (candidate.language == .english ? english : spanish).fates(
            line, for: candidate.id, followUp: candidate.followUp)
    }

    /// How much one language's candidates are to be believed: the best one's confidence, more where the line's little
    /// words are of that language, and most where it is a phrasing itself.
    private static func standing(_ candidates: [Candidate], _ lead: Int) -> Double {
        guard let best = candidates.first else { return -.infinity }
        return best.surplus + (lead > 0 ? 3 : 0) + (best.isExact ? 20 : 0)
    }

    private func hits(_ line: Line, parent: String?) -> [RuleHit] {
        var best: [RuleHit] = []
        for index in possible(line) {
            let staff = rules[index]
            guard staff.followUp == nil || staff.id == parent,
                let words = staff.rule.longestMatch(in: line, language: staff.language)
            else { continue }
            let hit = RuleHit(
                id: staff.id, kind: staff.kind, language: staff.language, followUp: staff.followUp, rule: staff.rule,
                words: words)
            if let place = best.firstIndex(where: { $0.id == hit.id }) {
                if best[place].words.count < words.count { best[place] = hit }
            } else {
                best.append(hit)
            }
        }
        return best.enumerated().sorted { ($0.element.words.count, $1.offset) > ($1.element.words.count, $0.offset) }
            .map(\.element)
    }
}
