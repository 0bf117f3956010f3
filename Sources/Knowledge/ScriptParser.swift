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

    func read(_ source: KnowledgeFile, _ diagnostics: inout DiagnosticList) -> Script {
        var script = Script()
        for section in SectionReader.read(source, &diagnostics) {
            switch file {
            case .words: readWords(section, into: &script, &diagnostics)
            case .booking where section.labels[.kind]?.text == "field":
                readField(section, into: &script, &diagnostics)
            case .booking where section.labels[.kind]?.text == EntryKind.booking.rawValue: break
            default: readText(section, into: &script, &diagnostics)
            }
        }
        return script
    }

    private func readText(_ section: Section, into script: inout Script, _ diagnostics: inout DiagnosticList) {
        let known = TextID.allCases.filter { $0.file == file }
        guard let label = section.labels[.id] else {
            diagnostics.error(
                "K004", section.heading, "this text has no id",
                remedy: "Write `id: …` below the heading: one of \(known.map(\.rawValue).joined(separator: ", ")).")
            return
        }
        guard let id = known.first(where: { $0.rawValue == label.text }) else {
            let near = EditDistance.suggestion(for: label.text, among: known.map(\.rawValue))
            diagnostics.error(
                "K024", label.line, column: label.column, "\(file.name) has no text `\(label.text)`",
                remedy: near.map { "Did you mean `\($0)`?" } ?? "Delete the entry, or move it to topics/.")
            return
        }
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

    private func readField(_ section: Section, into script: inout Script, _ diagnostics: inout DiagnosticList) {
        let known = BookingField.allCases.map(\.rawValue)
        guard let label = section.labels[.id], let field = BookingField(rawValue: label.text) else {
            let near = section.labels[.id].flatMap { EditDistance.suggestion(for: $0.text, among: known) }
            diagnostics.error(
                "K026", section.labels[.id]?.line ?? section.heading, column: section.labels[.id]?.column ?? 1,
                "this is no field of the booking",
                remedy: near.map { "Did you mean `\($0)`?" } ?? "Use one of: \(known.joined(separator: ", ")).")
            return
        }
        if script.fields.contains(where: { $0.field == field }) {
            diagnostics.error(
                "K025", label.line, column: label.column, "the field `\(field.rawValue)` stands twice in this file",
                remedy: "Keep one of the two.")
            return
        }
        guard let question = template(section, holes: [], &diagnostics) else { return }
        script.fields.append(
            FieldScript(
                field: field, isRequired: section.labels[.required]?.text.lowercased() == "yes",
                asked: asked(section, &diagnostics), question: question,
                texts: parts(of: section, &diagnostics), location: section.heading.location()))
    }

    private func asked(_ section: Section, _ diagnostics: inout DiagnosticList) -> FieldScript.Asked {
        guard let label = section.labels[.asked] else { return .always }
        if let asked = FieldScript.Asked(rawValue: label.text.lowercased()) { return asked }
        let known = FieldScript.Asked.allCases.map(\.rawValue)
        diagnostics.error(
            "K029", label.line, column: label.column, "`\(label.text)` does not say when the field is asked",
            remedy: "Write one of: \(known.joined(separator: ", ")).")
        return .always
    }

    private func parts(of section: Section, _ diagnostics: inout DiagnosticList) -> [FieldScript.Part: Template] {
        var texts: [FieldScript.Part: Template] = [:]
        for child in section.children {
            guard let part = FieldScript.Part(rawValue: child.title.lowercased()) else {
                let known = FieldScript.Part.allCases.map(\.rawValue)
                let near = EditDistance.suggestion(for: child.title.lowercased(), among: known)
                diagnostics.error(
                    "K027", child.heading, column: 5, "a field has no part `\(child.title)`",
                    remedy: near.map { "Did you mean `\($0)`?" } ?? "Use one of: \(known.joined(separator: ", ")).")
                continue
            }
            texts[part] = template(child, holes: ["value"], &diagnostics)
        }
        return texts
    }

    private func readWords(_ section: Section, into script: inout Script, _ diagnostics: inout DiagnosticList) {
        // Under a heading of words.md a list needs no label, so its lines arrive as prose.
        let items = section.paragraphs.filter { $0.text.hasPrefix("- ") || $0.text.hasPrefix("* ") }
        if section.labels[.kind]?.text == "values" {
            for (key, value) in KeyedList.read(items, &diagnostics) {
                script.values[key] = Template([value], at: value.location, &diagnostics)
            }
            return
        }
        if items.isEmpty {
            diagnostics.error(
                "K028", section.heading, "the word group `\(section.title)` is empty",
                remedy: "Write its words below, each on a line beginning with `- `.")
        }
        script.groups[section.title] = items.map { String($0.text.dropFirst(2)) }
    }

    private func template(
        _ section: Section, holes: Set<String>, _ diagnostics: inout DiagnosticList
    ) -> Template? {
        guard let first = section.paragraphs.first else {
            diagnostics.error(
                "K019", section.heading, "there is no text under `\(section.title)`",
                remedy: "Write what the desk says here, or delete the heading: the built-in text then speaks.")
            return nil
        }
        let before = diagnostics.all.count
        HoleCheck(known: holes.union(facts.values.keys)).check(section.paragraphs, &diagnostics)
        let template = Template(section.paragraphs, at: first.location, &diagnostics)
        return diagnostics.all.count == before ? template : nil
    }
}
