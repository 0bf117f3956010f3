/// What is true of the clinic, by name (`clinic.md`).
package struct Facts: Sendable, Equatable {
    package let values: [String: String]

    package subscript(name: String) -> String? { values[name] }

    /// The facts without which the desk cannot speak; the built-in copy has them all.
    static let needed = ["clinic", "phone", "time zone"]

    /// Reads `- name: value` lines; a file of facts has no headings but its first.
    static func read(_ file: KnowledgeFile, _ diagnostics: inout DiagnosticList) -> Facts {
        var values: [String: String] = [:]
        let lines = file.lines(&diagnostics)
        let items = lines.filter { $0.trimmed.hasPrefix("- ") }.map {
            Section.Value(text: $0.trimmed, line: $0, column: $0.firstColumn + 2)
        }
        for (key, value) in KeyedList.read(items, &diagnostics) {
            if values[key] != nil {
                diagnostics.error(
                    "K021", value.line, "the fact `\(key)` stands twice", remedy: "Keep one of the two lines.")
            } else {
                values[key] = value.text
            }
        }
        for key in needed where values[key] == nil {
            let line = lines.first ?? SourceLine(file: file.shown, number: 1, text: "")
            diagnostics.error(
                "K022", line, "the fact `\(key)` is missing", remedy: "Add a line `- \(key): …` to this file.")
        }
        return Facts(values: values)
    }

    /// These facts, and another's where these have none.
    func completed(by other: Facts) -> Facts {
        Facts(values: values.merging(other.values) { mine, _ in mine })
    }
}
