/// What is true of the clinic, by name (`clinic.md`).
package struct Facts: Sendable, Equatable {
    package let values: [String: String]

    package subscript(name: String) -> String? { values[name] }

    /// The facts without which the desk cannot speak.
    static let needed = ["clinic", "phone", "time zone"]

    /// What the built-in texts insert as well; a file without it keeps the built-in value.
    static let assumed = ["relay"]

    /// Reads `- name: value` lines; headings and everything else are notes.
    static func read(_ file: KnowledgeFile, _ diagnostics: inout DiagnosticList) -> Facts {
        var values: [String: String] = [:]
        let lines = file.lines(&diagnostics)
        let items = lines.filter { line in
            "-*+•".contains { line.trimmed.hasPrefix("\($0) ") || line.trimmed.hasPrefix("\($0)\t") }
        }
        for (key, value) in KeyedList.read(items, &diagnostics) {
            let name = key.text.lowercased()
            if values[name] != nil {
                diagnostics.error(
                    "K021", key.line, column: key.column, "the fact \(quoted(key.text)) stands twice",
                    remedy: "Keep one of the two lines.")
            } else {
                values[name] = value.text
            }
        }
        for key in needed where values[key] == nil {
            let line = lines.first ?? SourceLine(startOf: file.shown)
            diagnostics.error(
                "K022", line, "the fact `\(key)` is missing", remedy: "Add a line `- \(key): …` to this file.")
        }
        return Facts(values: values)
    }

    /// These facts, and the other's of those that must not be missing; another clinic's fax is not ours.
    func completed(by other: Facts) -> Facts {
        var values = values
        for name in Self.needed + Self.assumed where values[name] == nil { values[name] = other[name] }
        return Facts(values: values)
    }
}

/// `- key: text` lines, as in `clinic.md` and in `words.md`.
enum KeyedList {
    static func read(
        _ lines: [SourceLine], _ diagnostics: inout DiagnosticList
    ) -> [(key: Section.Value, value: Section.Value)] {
        lines.compactMap { line in
            let text = line.trimmed
            let item = text.dropFirst().drop { $0 == " " || $0 == "\t" }
            let column = { (index: String.Index) in line.firstColumn + text.distance(from: text.startIndex, to: index) }
            guard let colon = item.firstIndex(of: ":"), colon != item.startIndex else {
                diagnostics.error(
                    "K020", line, column: column(item.startIndex), "a name and a colon are missing here",
                    remedy: "Write the line as `- name: text`.")
                return nil
            }
            let key = item[..<colon].split { $0 == " " || $0 == "\t" }.joined(separator: " ")
            let value = item[item.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            guard !value.isEmpty else {
                diagnostics.error(
                    "K008", line, column: column(item.startIndex), "\(quoted(key)) has no text",
                    remedy: "Write the text behind the colon, or delete the line.")
                return nil
            }
            return (
                Section.Value(text: key, line: line, column: column(item.startIndex)),
                Section.Value(text: String(value), line: line, column: column(value.startIndex))
            )
        }
    }
}
