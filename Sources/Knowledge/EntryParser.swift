import Language

/// Makes entries of sections; a mistake costs its own line or entry, never a neighbour.
struct EntryParser {
    let facts: Facts
    let groups: WordGroups
    /// The kind of an entry that names none.
    let defaultKind: EntryKind
    /// Ids of the entries that another language answers, so that here a phrasing is enough.
    let answeredElsewhere: Set<String>

    func entry(_ section: Section, _ diagnostics: inout DiagnosticList) -> Entry? {
        guard let id = id(of: section, &diagnostics) else { return nil }
        let kind = kind(of: section, id.text, &diagnostics)
        checkDate(section, &diagnostics)
        let phrasings = phrasings(of: section)
        let mustNot = section.lists[.mustNotAnswer, default: []]
        let compared = diagnostics.warns ? phrasings.map(Entry.Lines.Asked.init) : []
        warnOfSilence(compared, &diagnostics)
        warnOfContradictions(compared, mustNot, &diagnostics)
        let followUps = section.children.compactMap { followUp($0, &diagnostics) }
        if diagnostics.warns { warnOfEqualFollowUps(section.children, &diagnostics) }
        return Entry(
            id: id.text, kind: kind, title: section.title, language: groups.language,
            location: section.heading.location(column: section.heading.firstColumn),
            answer: answer(of: section, id: id.text, kind: kind, &diagnostics),
            source: section.labels[.source]?.text, reviewBy: section.labels[.reviewBy]?.text,
            phrasings: PhrasingList(phrasings), mustNotAnswer: PhrasingList(mustNot),
            rules: rules(of: section, &diagnostics), next: Self.next(of: section), followUps: followUps,
            lines: Entry.Lines(
                id: id, next: ([section] + section.children).flatMap { $0.lists[.next, default: []] },
                phrasings: compared))
    }

    private func followUp(_ section: Section, _ diagnostics: inout DiagnosticList) -> FollowUp? {
        for label in [BlockLabel.id, .kind] {
            guard let value = section.labels[label] else { continue }
            diagnostics.error(
                "K014", value.line, column: value.line.firstColumn, "a follow-up has no `\(label.rawValue):`",
                remedy: "Delete the line, or make the heading ## for an entry of its own.")
        }
        checkDate(section, &diagnostics)
        if let item = section.lists[.mustNotAnswer]?.first {
            diagnostics.warning(
                "K014", item.line, column: item.column, "a follow-up has no use for `Must not answer:`",
                remedy: "Move the lines to the entry above, or delete them.")
        }
        let rules = rules(of: section, &diagnostics)
        let phrasings = phrasings(of: section)
        if diagnostics.warns { warnOfSilence(phrasings.map(Entry.Lines.Asked.init), &diagnostics) }
        guard let answer = answer(of: section, id: nil, kind: .answer, &diagnostics) else { return nil }
        return FollowUp(
            title: section.title, answer: answer, phrasings: PhrasingList(phrasings), rules: rules,
            next: Self.next(of: section),
            location: section.heading.location(column: section.heading.firstColumn))
    }

    /// Each id once.
    private static func next(of section: Section) -> [String] {
        var seen: Set<String> = []
        return section.lists[.next, default: []].map(\.text).filter { seen.insert($0).inserted }
    }

    /// The answer; nil where it is missing or holds a fact nobody knows, and then the phone stands in for it.
    ///
    /// - Parameter id: nil for a follow-up.
    func answer(
        of section: Section, id: String?, kind: EntryKind, _ diagnostics: inout DiagnosticList
    ) -> Template? {
        guard let first = section.paragraphs.first?.first else {
            let mayLack = id.map { answeredElsewhere.contains($0) || kind == .outOfScope } ?? false
            if !mayLack {
                diagnostics.error(
                    "K019", section.heading, column: section.heading.firstColumn,
                    "\(id.map(quoted) ?? "this follow-up") has no answer",
                    remedy: "Write what the desk says below the heading's block.")
            }
            return nil
        }
        guard HoleCheck(known: Set(facts.values.keys)).check(section.paragraphs, &diagnostics) else { return nil }
        return Template(section.paragraphs, at: first.location)
    }

    /// The title and what stands below it; a line without text is none.
    private func phrasings(of section: Section) -> [Section.Value] {
        let title = Section.Value(text: section.title, line: section.heading, column: section.titleColumn)
        let others = section.lists[.alsoAskedAs, default: []].filter { !$0.isEmpty }
        return title.isEmpty ? others : [title] + others
    }

    private func rules(of section: Section, _ diagnostics: inout DiagnosticList) -> [Rule] {
        section.lists[.rules, default: []].compactMap { item in
            do throws(RuleParser.Mistake) {
                let pattern = try RuleParser.parse(item.text, groups: groups)
                if let rule = Rule(text: item.text, location: item.location, pattern: pattern) { return rule }
                diagnostics.error(
                    "K036", item.line, column: item.column, "this rule has too many words or choices",
                    remedy: "Split it into two.")
            } catch {
                diagnostics.error(
                    error.code, item.line, column: item.column + error.offset, error.message, remedy: error.remedy)
            }
            return nil
        }
    }
}
