import Knowledge
import Language

extension KnowledgeLint {
    /// Phrasings that stand twice, that two entries share but for little words, or that a rule takes away; follow-ups
    /// that nobody can reach.
    mutating func lintPhrasings() {
        for language in LanguageCode.allCases {
            let entries = ownEntries(language)
            let asked = entries.flatMap { entry in
                entry.phrasings.map { Asked(entry: entry, phrasing: $0, line: Line($0.text)) }
            }
            for entry in entries {
                lintRepeats(entry)
                lintFollowUps(entry)
            }
            lintNear(asked, language)
            lintStolen(asked, entries.filter { !$0.rules.isEmpty })
        }
    }

    private mutating func lintRepeats(_ entry: Entry) {
        lintRepeats(entry.phrasings, entry.plainPhrasings, hasTitle: true)
        for followUp in entry.followUps {
            lintRepeats(followUp.phrasings, followUp.phrasings.map { Line.plain($0.text) }, hasTitle: true)
        }
        // Thousands of lines, of which a copy is what happens by accident: letters and digits tell enough.
        let letters = entry.mustNotAnswer.map { String($0.text.lowercased().filter { $0.isLetter || $0.isNumber }) }
        lintRepeats(entry.mustNotAnswer, letters, hasTitle: false)
    }

    /// - Parameter hasTitle: whether the first is a heading, which is no line of a list and cannot be deleted.
    private mutating func lintRepeats(_ phrasings: PhrasingList, _ plain: [String], hasTitle: Bool) {
        var seen: [String: Phrasing] = [:]
        for (index, (phrasing, plain)) in zip(phrasings, plain).enumerated() {
            guard let first = seen[plain], !plain.isEmpty else {
                seen[plain] = phrasing
                continue
            }
            warn(
                "K050", phrasing.location,
                "this line is the same as the one on line \(first.location.line), to the desk",
                remedy: "Delete one of the two (check --fix does).", fix: hasTitle && index == 0 ? nil : .delete)
        }
    }

    /// A phrasing with its words, which are read once.
    private struct Asked {
        let entry: Entry
        let phrasing: Phrasing
        let line: Line
    }

    /// Lines of two entries with the same words but for the little ones.
    private mutating func lintNear(_ asked: [Asked], _ language: LanguageCode) {
        var seen: [String: Asked] = [:]
        for one in asked {
            guard let sense = Self.sense(of: one.line, language) else { continue }
            guard let first = seen[sense] else {
                seen[sense] = one
                continue
            }
            // The very same words are K032.
            if first.entry.id == one.entry.id || first.line.plain == one.line.plain { continue }
            warn(
                "K051", one.phrasing.location,
                "\(quoted(one.entry.id)) and \(quoted(first.entry.id)) are asked with nearly the same words "
                    + "(\(first.phrasing.location.short))",
                remedy: "Keep it where it belongs, or add the words that tell the two apart.")
        }
    }

    /// The stems that carry a line's meaning, in order; nil where they are too few to compare.
    private static func sense(of line: Line, _ language: LanguageCode) -> String? {
        let little = WordLists.functionWords(language)
        let kept = line.words.filter {
            !little.contains($0.word) || WordLists.questionWords.contains($0.word)
                || WordLists.negators.contains($0.word) || Self.telling.contains($0.word)
        }
        return kept.count < 3 ? nil : kept.map { $0.stems[language] }.joined(separator: " ")
    }

    /// Little words that make it another question.
    private static let telling: Set<String> = [
        "i", "me", "my", "you", "your", "he", "she", "his", "her", "they", "yo", "mi", "su", "usted", "sin",
        "can", "should", "must", "need", "puedo", "necesito", "before", "after", "to", "from", "in", "at", "home",
        "do", "did", "was", "were", "have",
    ]

    /// A phrasing most of whose words are another entry's rule: word for word it is answered, and with any change it goes
    /// there.
    private mutating func lintStolen(_ asked: [Asked], _ entries: [Entry]) {
        let rules = entries.flatMap { entry in entry.rules.map { (owner: entry.id, rule: $0) } }
        let index = RuleIndex(rules.enumerated().map { (number: $0, rule: $1.rule) })
        for one in asked {
            let language = one.entry.language
            var (own, other, thief) = (0, 0, -1)
            for number in index.candidates(one.line.codes[language]) {
                guard let length = rules[number].rule.longestMatch(in: one.line, language: language)?.count else {
                    continue
                }
                if rules[number].owner == one.entry.id {
                    own = max(own, length)
                } else if length > other {
                    (other, thief) = (length, number)
                }
            }
            guard other > own, other * 2 > one.line.words.count else { continue }
            warn(
                "K052", one.phrasing.location,
                "a rule of \(quoted(rules[thief].owner)) takes lines like this one away "
                    + "(\(rules[thief].rule.location.short))",
                remedy: "Make that rule narrower, or give this entry a longer one.")
        }
    }

    /// A follow-up answers only right after its parent's answer, so the parent has to have one.
    private mutating func lintFollowUps(_ entry: Entry) {
        let speaks = [entry.answer, knowledge.english.entry(entry.id)?.answer].contains { $0 != nil }
        guard !entry.followUps.isEmpty, !speaks || ![.answer, .handOff].contains(entry.kind) else { return }
        for followUp in entry.followUps {
            warn(
                "K053", followUp.location,
                "this follow-up is never reached: \(quoted(entry.id)) has no answer before it",
                remedy: "Give the entry an answer, or make the follow-up an entry of its own.")
        }
    }
}
