import Language

/// What a careful colleague would point out in an entry that is sound.
extension EntryParser {
    func warnOfSilence(_ asked: [Entry.Lines.Asked], _ diagnostics: inout DiagnosticList) {
        for phrasing in asked where phrasing.words == 0 {
            diagnostics.warning(
                "K034", phrasing.value.line, column: phrasing.value.column, "there are no words here",
                remedy: "Write it as a patient would ask, or delete the line.")
        }
    }

    func warnOfContradictions(
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

    func warnOfEqualFollowUps(_ children: [Section], _ diagnostics: inout DiagnosticList) {
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
}
