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

    /// Whether a text can name an entry: letters a to z, digits, `-`, `_` and `.`.
    static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 80
            && text.utf8.allSatisfy {
                ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
                    || $0 == 0x2E
            }
    }

    private func id(of section: Section, _ diagnostics: inout DiagnosticList) -> Section.Value? {
        guard let value = section.labels[.id] else {
            let stray = section.strayID.map { "Move line \($0.line.number) up, right below the heading." }
            diagnostics.error(
                "K004", section.heading, column: section.heading.firstColumn, "this entry has no id",
                remedy: stray ?? "Write `id: …` below the heading, in small letters with - between words.")
            return nil
        }
        guard Self.isID(value.text) else {
            let letters = Folding.word(value.text).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
            let sound = String(letters).split(separator: " ").joined(separator: "-")
            diagnostics.error(
                "K015", value.line, column: value.column, "\(quoted(value.text)) cannot be an id",
                remedy: sound.isEmpty || sound.count > 60
                    ? "Use small letters a to z, digits and - only." : "Write `\(sound)`.")
            return nil
        }
        return value
    }

    private func kind(of section: Section, _ id: String, _ diagnostics: inout DiagnosticList) -> EntryKind {
        let kind = namedKind(of: section, &diagnostics)
        guard kind == .smallTalk, !Self.smallTalkIDs.contains(id), let value = section.labels[.id] else { return kind }
        let near = diagnostics.suggestion(for: id, among: Self.smallTalkIDs)
        diagnostics.error(
            "K017", value.line, column: value.column, "\(quoted(id)) is no kind of small talk",
            remedy: near.map { "Did you mean `\($0)`?" }
                ?? "Use one of: \(Self.smallTalkIDs.joined(separator: ", ")); or give the entry another kind.")
        return .answer
    }

    private func namedKind(of section: Section, _ diagnostics: inout DiagnosticList) -> EntryKind {
        guard let value = section.labels[.kind] else { return defaultKind }
        let known = EntryKind.allCases.filter { $0 != .booking || defaultKind == .booking }
        let folded = WordGroups.folded(value.text)
        if let kind = known.first(where: { $0.rawValue == folded }) { return kind }
        let near = diagnostics.suggestion(for: folded, among: known.map(\.rawValue))
        diagnostics.error(
            "K016", value.line, column: value.column, "\(quoted(value.text)) is no kind of entry",
            remedy: near.map { "Did you mean `\($0)`?" }
                ?? "Write one of: \(known.map(\.rawValue).joined(separator: ", ")).")
        return near.flatMap(EntryKind.init(rawValue:)) ?? defaultKind
    }

    private static let smallTalkIDs = ["greeting", "thanks", "goodbye", "help", "human"]

    private func checkDate(_ section: Section, _ diagnostics: inout DiagnosticList) {
        guard let value = section.labels[.reviewBy] else { return }
        let parts = value.text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
        let isDate =
            parts.map(\.count) == [4, 2, 2] && numbers.count == 3 && (1...12).contains(numbers[1])
            && (1...Self.days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2])
        if !isDate {
            diagnostics.error(
                "K018", value.line, column: value.column, "\(quoted(value.text)) is no date",
                remedy: "Write year-month-day, as in 2027-06-01.")
        }
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The answer; nil where it is missing or holds a fact nobody knows, and then the phone stands in for it.
    ///
    /// - Parameter id: nil for a follow-up.
    private func answer(
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

    private func warnOfSilence(_ asked: [Entry.Lines.Asked], _ diagnostics: inout DiagnosticList) {
        for phrasing in asked where phrasing.words == 0 {
            diagnostics.warning(
                "K034", phrasing.value.line, column: phrasing.value.column, "there are no words here",
                remedy: "Write it as a patient would ask, or delete the line.")
        }
    }

    private func warnOfContradictions(
        _ asked: [Entry.Lines.Asked], _ mustNot: [Section.Value], _ diagnostics: inout DiagnosticList
    ) {
        guard !mustNot.isEmpty, !asked.isEmpty else { return }
        let words = Set(asked.map(\.words))
        for value in mustNot where words.contains(Entry.Lines.Asked(value).words) {
            diagnostics.warning(
                "K035", value.line, column: value.column,
                "the entry is asked with these words, and must not answer them",
                remedy: "Delete one of the two lines.")
        }
    }

    private func warnOfEqualFollowUps(_ children: [Section], _ diagnostics: inout DiagnosticList) {
        var seen: [String: Section] = [:]
        for child in children {
            let title = Section.Value(text: child.title, line: child.heading, column: child.titleColumn)
            for value in [title] + child.lists[.alsoAskedAs, default: []] {
                let plain = Line.plain(value.text)
                guard let first = seen[plain] else {
                    seen[plain] = child
                    continue
                }
                if first.heading.number == child.heading.number || plain.isEmpty { continue }
                diagnostics.warning(
                    "K032", value.line, column: value.column,
                    "two follow-ups are asked with the same words (the other one is on line \(first.heading.number))",
                    remedy: "Keep it where it belongs.")
            }
        }
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
