import Language

/// What one of the script files holds: texts by id, a booking's fields, groups and values of words, examples.
struct Script {
    var texts: [TextID: Template] = [:]
    var fields: [FieldScript] = []
    var groups: [String: [String]] = [:]
    var values: [String: Template] = [:]
    var examples: [SafetyExample] = []
}

/// A line beside a safety text that must, or must not, make it speak.
package struct SafetyExample: Sendable {
    package let level: TextID
    package let phrasing: Phrasing
    package let fires: Bool
}

/// Reads replies.md, booking.md, safety.md and words.md.
struct ScriptParser {
    let file: ScriptFile
    let facts: Facts
    /// What the built-in copy of `words.md` fills each value with; nil where that copy is what is read.
    let knownValues: [String: Template]?

    func read(_ sections: [Section], into script: inout Script, _ diagnostics: inout DiagnosticList) {
        for section in sections {
            switch (file, section.labels[.kind].map { WordGroups.folded($0.text) }) {
            case (.words, "values"): readValues(section, into: &script, &diagnostics)
            case (.words, nil): readGroup(section, into: &script, &diagnostics)
            case (.booking, "field"): readField(section, into: &script, &diagnostics)
            case (.booking, EntryKind.booking.rawValue): break
            case (.words, _?): refuseKind(of: section, known: ["values"], &diagnostics)
            case (.booking, _?): refuseKind(of: section, known: ["field", EntryKind.booking.rawValue], &diagnostics)
            default: readText(section, into: &script, &diagnostics)
            }
        }
    }

    private func refuseKind(of section: Section, known: [String], _ diagnostics: inout DiagnosticList) {
        guard let value = section.labels[.kind] else { return }
        let near = diagnostics.suggestion(for: value.text, among: known)
        diagnostics.error(
            "K016", value.line, column: value.column, "\(file.name) has no kind \(quoted(value.text))",
            remedy: near.map { "Did you mean `\($0)`?" } ?? "Write one of: \(known.joined(separator: ", ")).")
    }

    private func readText(_ section: Section, into script: inout Script, _ diagnostics: inout DiagnosticList) {
        let known = TextID.allCases.filter { $0.file == file }
        guard let label = section.labels[.id] else {
            diagnostics.error(
                "K004", section.heading, column: section.heading.firstColumn, "this text has no id",
                remedy: "Write `id: …` below the heading: one of \(known.map(\.rawValue).joined(separator: ", ")).")
            return
        }
        guard let id = known.first(where: { $0.rawValue == label.text }) else {
            let near = diagnostics.suggestion(for: label.text, among: known.map(\.rawValue))
            diagnostics.error(
                "K024", label.line, column: label.column, "\(file.name) has no text \(quoted(label.text))",
                remedy: near.map { "Did you mean `\($0)`?" } ?? "Delete the entry, or move it to topics/.")
            return
        }
        refuseLists(LabelSet.entries.lists, in: section, &diagnostics)
        if script.texts[id] != nil {
            diagnostics.error(
                "K025", label.line, column: label.column, "the text `\(id.rawValue)` stands twice in this file",
                remedy: "Keep one of the two.")
            return
        }
        if let template = template(section, holes: id.holes, &diagnostics) { script.texts[id] = template }
        for (list, fires) in [(ListLabel.mustFire, true), (.mustNotFire, false)] {
            script.examples += section.lists[list, default: []].map {
                SafetyExample(level: id, phrasing: Phrasing(text: $0.text, location: $0.location), fires: fires)
            }
        }
    }

    func refuseLists(_ lists: [ListLabel], in section: Section, _ diagnostics: inout DiagnosticList) {
        for list in lists {
            guard let item = section.lists[list]?.first else { continue }
            diagnostics.warning(
                "K014", item.line, column: item.column,
                "`\(list.written):` has no use here, since nobody asks for this text",
                remedy: "Delete the label and its lines, or move the entry to topics/.")
        }
    }

    private func readValues(_ section: Section, into script: inout Script, _ diagnostics: inout DiagnosticList) {
        let lines = items(of: section).map(\.line)
        for (key, value) in KeyedList.read(lines, &diagnostics) {
            var holes: Set<String>?
            if let knownValues {
                guard let known = knownValues[key.text] else {
                    let near = diagnostics.suggestion(for: key.text, among: knownValues.keys.sorted())
                    diagnostics.error(
                        "K024", key.line, column: key.column, "words.md has no value \(quoted(key.text))",
                        remedy: near.map { "Did you mean `\($0)`?" } ?? "Delete the line; nothing asks for it.")
                    continue
                }
                holes = Set(known.holes)
            }
            if script.values[key.text] != nil {
                diagnostics.error(
                    "K025", key.line, column: key.column, "the value \(quoted(key.text)) stands twice in this file",
                    remedy: "Keep one of the two.")
                continue
            }
            if let holes, !HoleCheck(known: holes).check([[value]], &diagnostics) { continue }
            script.values[key.text] = Template([[value]], at: value.location)
        }
    }

    private func readGroup(_ section: Section, into script: inout Script, _ diagnostics: inout DiagnosticList) {
        let name = WordGroups.folded(section.title)
        if script.groups[name] != nil {
            diagnostics.error(
                "K025", section.heading, column: section.titleColumn,
                "the word group \(quoted(section.title)) stands twice in this file",
                remedy: "Put all its words under one heading.")
            return
        }
        let items = items(of: section)
        if items.isEmpty {
            diagnostics.error(
                "K028", section.heading, column: section.titleColumn,
                "the word group \(quoted(section.title)) is empty",
                remedy: "Write its words below, each on a line beginning with `- `.")
            return
        }
        script.groups[name] = items.map(\.text)
    }

    /// Under a heading of words.md a list needs no label, so its lines arrive as prose.
    private func items(of section: Section) -> [Section.Value] {
        section.paragraphs.joined().compactMap { value in
            guard let mark = value.text.first, "-*+•".contains(mark) else { return nil }
            let text = value.text.dropFirst()
            guard text.first == " " || text.first == "\t" else { return nil }
            return Section.Value(
                text: String(text.drop { $0 == " " || $0 == "\t" }), line: value.line, column: value.column)
        }
    }

    func template(
        _ section: Section, holes: Set<String>, _ diagnostics: inout DiagnosticList
    ) -> Template? {
        guard let first = section.paragraphs.first?.first else {
            diagnostics.error(
                "K019", section.heading, column: section.heading.firstColumn,
                "there is no text under \(quoted(section.title))",
                remedy: "Write what the desk says here, or delete the heading: the built-in text then speaks.")
            return nil
        }
        let check = HoleCheck(known: holes.union(facts.values.keys))
        return check.check(section.paragraphs, &diagnostics) ? Template(section.paragraphs, at: first.location) : nil
    }
}
