/// The questions of a request and their parts.
extension ScriptParser {
    func readField(_ section: Section, into script: inout Script, _ diagnostics: inout DiagnosticList) {
        let known = BookingField.allCases.map(\.rawValue)
        guard let label = section.labels[.id], let field = BookingField(rawValue: label.text) else {
            let label = section.labels[.id]
            let near = label.flatMap { diagnostics.suggestion(for: $0.text, among: known) }
            diagnostics.error(
                "K026", label?.line ?? section.heading, column: label?.column ?? section.heading.firstColumn,
                "this is no field of the booking",
                remedy: near.map { "Did you mean `\($0)`?" }
                    ?? "Write `id:` and one of: \(known.joined(separator: ", ")).")
            return
        }
        refuseLists(LabelSet.entries.lists, in: section, &diagnostics)
        if script.fields.contains(where: { $0.field == field }) {
            diagnostics.error(
                "K025", label.line, column: label.column, "the field `\(field.rawValue)` stands twice in this file",
                remedy: "Keep one of the two.")
            return
        }
        let isRequired = choice(.required, of: section, among: ["no", "yes"], &diagnostics) == "yes"
        let asked = choice(.asked, of: section, among: FieldScript.Asked.allCases.map(\.rawValue), &diagnostics)
        let texts = parts(of: section, &diagnostics)
        guard let question = template(section, holes: [], &diagnostics) else { return }
        script.fields.append(
            FieldScript(
                field: field, isRequired: isRequired, asked: FieldScript.Asked(rawValue: asked) ?? .always,
                question: question, texts: texts,
                location: section.heading.location(column: section.heading.firstColumn)))
    }

    /// The value of a label that takes one of a few; the first one where it is left out or wrong.
    private func choice(
        _ name: BlockLabel, of section: Section, among known: [String], _ diagnostics: inout DiagnosticList
    ) -> String {
        guard let label = section.labels[name] else { return known[0] }
        let folded = WordGroups.folded(label.text)
        if known.contains(folded) { return folded }
        let near = diagnostics.suggestion(for: folded, among: known)
        diagnostics.error(
            "K029", label.line, column: label.column, "\(quoted(label.text)) is no value of `\(name.rawValue):`",
            remedy: near.map { "Did you mean `\($0)`?" } ?? "Write one of: \(known.joined(separator: ", ")).")
        return near ?? known[0]
    }

    private func parts(of section: Section, _ diagnostics: inout DiagnosticList) -> [FieldScript.Part: Template] {
        var texts: [FieldScript.Part: Template] = [:]
        for child in section.children {
            guard let part = FieldScript.Part(rawValue: WordGroups.folded(child.title)) else {
                let known = FieldScript.Part.allCases.map(\.rawValue)
                let near = diagnostics.suggestion(for: child.title, among: known)
                diagnostics.error(
                    "K027", child.heading, column: child.titleColumn, "a field has no part \(quoted(child.title))",
                    remedy: near.map { "Did you mean `\($0)`?" } ?? "Use one of: \(known.joined(separator: ", ")).")
                continue
            }
            if texts[part] != nil {
                diagnostics.error(
                    "K025", child.heading, column: child.titleColumn,
                    "the part \(quoted(child.title)) stands twice in this field",
                    remedy: "Keep one of the two.")
                continue
            }
            texts[part] = template(child, holes: ["value"], &diagnostics)
        }
        return texts
    }
}
