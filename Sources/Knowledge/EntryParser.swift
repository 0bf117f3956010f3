import Language

/// Makes entries of sections; a mistake costs its own line or entry, never a neighbour.
struct EntryParser {
    let language: LanguageCode
    let facts: Facts
    let groups: [String: [String]]
    /// The kind of an entry that names none.
    let defaultKind: EntryKind

    func entry(_ section: Section, _ diagnostics: inout DiagnosticList) -> Entry? {
        guard let id = id(of: section, &diagnostics) else { return nil }
        let kind = kind(of: section, &diagnostics)
        checkSmallTalk(id, kind, section, &diagnostics)
        checkDate(section, &diagnostics)
        for part in [ListLabel.mustFire, .mustNotFire] { refuse(part, in: section, &diagnostics) }
        return Entry(
            id: id, kind: kind, title: section.title, language: language, location: section.heading.location(),
            answer: answer(of: section, id, &diagnostics),
            source: section.labels[.source]?.text, reviewBy: section.labels[.reviewBy]?.text,
            phrasings: phrasings(of: section),
            mustNotAnswer: list(.mustNotAnswer, of: section),
            rules: rules(of: section, &diagnostics),
            next: section.lists[.next, default: []].map(\.text),
            followUps: section.children.compactMap { followUp($0, &diagnostics) })
    }

    private func followUp(_ section: Section, _ diagnostics: inout DiagnosticList) -> FollowUp? {
        for label in [BlockLabel.id, .kind] {
            if let value = section.labels[label] {
                diagnostics.error(
                    "K014", value.line, "a follow-up has no `\(label.rawValue):`",
                    remedy: "Delete the line, or make the heading ## for an entry of its own.")
            }
        }
        guard let answer = answer(of: section, section.title, &diagnostics) else { return nil }
        return FollowUp(
            title: section.title, answer: answer, phrasings: phrasings(of: section),
            rules: rules(of: section, &diagnostics), next: section.lists[.next, default: []].map(\.text),
            location: section.heading.location())
    }

    private func id(of section: Section, _ diagnostics: inout DiagnosticList) -> String? {
        guard let value = section.labels[.id] else {
            diagnostics.error(
                "K004", section.heading, "this entry has no id",
                remedy: "Write `id: …` below the heading, in small letters with - between words.")
            return nil
        }
        let isSound = value.text.utf8.allSatisfy {
            ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
        }
        if !isSound {
            diagnostics.error(
                "K015", value.line, column: value.column, "`\(value.text)` cannot be an id",
                remedy: "Use small letters a to z, digits and - only.")
            return nil
        }
        return value.text
    }

    private func kind(of section: Section, _ diagnostics: inout DiagnosticList) -> EntryKind {
        guard let value = section.labels[.kind] else { return defaultKind }
        let folded = value.text.lowercased()
        if let kind = EntryKind(rawValue: folded) { return kind }
        let known = EntryKind.allCases.map(\.rawValue)
        let near = EditDistance.suggestion(for: folded, among: known)
        diagnostics.error(
            "K016", value.line, column: value.column, "`\(value.text)` is no kind of entry",
            remedy: near.map { "Did you mean `\($0)`?" } ?? "Write one of: \(known.joined(separator: ", ")).")
        return defaultKind
    }

    private static let smallTalkIDs = ["greeting", "thanks", "goodbye", "help", "human"]

    private func checkSmallTalk(
        _ id: String, _ kind: EntryKind, _ section: Section, _ diagnostics: inout DiagnosticList
    ) {
        guard kind == .smallTalk, !Self.smallTalkIDs.contains(id) else { return }
        diagnostics.error(
            "K017", section.labels[.id]?.line ?? section.heading, column: section.labels[.id]?.column ?? 1,
            "`\(id)` is no kind of small talk",
            remedy: "Use one of: \(Self.smallTalkIDs.joined(separator: ", ")); or give the entry another kind.")
    }

    private func checkDate(_ section: Section, _ diagnostics: inout DiagnosticList) {
        guard let value = section.labels[.reviewBy] else { return }
        let parts = value.text.split(separator: "-", omittingEmptySubsequences: false)
        let isDate =
            parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { Int($0) != nil }
            && (1...12).contains(Int(parts[1]) ?? 0) && (1...31).contains(Int(parts[2]) ?? 0)
        if !isDate {
            diagnostics.error(
                "K018", value.line, column: value.column, "`\(value.text)` is no date",
                remedy: "Write year-month-day, as in 2027-06-01.")
        }
    }

    /// The answer; nil where it is missing or holds a fact nobody knows, and then the phone stands in for it.
    private func answer(of section: Section, _ name: String, _ diagnostics: inout DiagnosticList) -> Template? {
        guard let first = section.paragraphs.first else {
            if language == .english || section.level == 3 {
                diagnostics.error(
                    "K019", section.heading, "`\(name)` has no answer",
                    remedy: "Write what the desk says below the heading's block.")
            }
            return nil
        }
        let before = diagnostics.all.count
        let template = Template(section.paragraphs, at: first.location, &diagnostics)
        HoleCheck(known: Set(facts.values.keys)).check(section.paragraphs, &diagnostics)
        return diagnostics.all.count == before ? template : nil
    }

    private func phrasings(of section: Section) -> [Phrasing] {
        [Phrasing(text: section.title, location: section.heading.location())] + list(.alsoAskedAs, of: section)
    }

    private func list(_ label: ListLabel, of section: Section) -> [Phrasing] {
        section.lists[label, default: []].map { Phrasing(text: $0.text, location: $0.location) }
    }

    private func rules(of section: Section, _ diagnostics: inout DiagnosticList) -> [Rule] {
        section.lists[.rules, default: []].compactMap { item in
            do throws(RuleParser.Mistake) {
                let pattern = try RuleParser.parse(item.text, language: language, groups: groups)
                return Rule(text: item.text, location: item.location, pattern: pattern)
            } catch {
                diagnostics.error(
                    error.code, item.line, column: item.column + error.offset, error.message, remedy: error.remedy)
                return nil
            }
        }
    }

    private func refuse(_ label: ListLabel, in section: Section, _ diagnostics: inout DiagnosticList) {
        guard let item = section.lists[label]?.first else { return }
        diagnostics.error(
            "K014", item.line, "`\(label.rawValue)` belongs into safety.md only",
            remedy: "Use `Also asked as:` or `Must not answer:` here.")
    }
}

/// Checks that every hole of a text has something to fill it.
struct HoleCheck {
    let known: Set<String>

    func check(_ paragraphs: [Section.Value], _ diagnostics: inout DiagnosticList) {
        for paragraph in paragraphs {
            var ignored = DiagnosticList()
            let template = Template([paragraph], at: paragraph.location, &ignored)
            for hole in template.holes where !known.contains(hole) {
                let column = paragraph.line.text.range(of: "{\(hole)}").map {
                    paragraph.line.text.distance(from: paragraph.line.text.startIndex, to: $0.lowerBound) + 1
                }
                let near = EditDistance.suggestion(for: hole, among: known.sorted())
                diagnostics.error(
                    "K023", paragraph.line, column: column ?? paragraph.column, "there is no fact `\(hole)`",
                    remedy: near.map { "Did you mean {\($0)}?" } ?? "Add it to clinic.md, or write the words out.")
            }
        }
    }
}
