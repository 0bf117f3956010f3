import Language

/// How values are put into words: names of days and months, formats of dates and times (`words.md`).
package struct ValueWords: Sendable {
    package let templates: [String: Template]

    /// The words for a key; empty for an unknown one, which a test of the built-in copy rules out.
    package func template(_ key: String) -> Template {
        templates[key] ?? Template(pieces: [], location: SourceLocation(file: "words.md", line: 0))
    }

    package func text(_ key: String, _ values: [String: String] = [:]) -> String {
        template(key).filled { values[$0] }
    }

    /// Several values as a list in words.
    package func list(_ items: [String]) -> String {
        guard let first = items.first else { return "" }
        return items.dropFirst().enumerated().reduce(first) { words, item in
            let isLast = item.offset == items.count - 2
            return text(isLast ? "list last" : "list", ["items": words, "item": item.element])
        }
    }
}

/// `key: text` lines of a list, as in `clinic.md` and in `words.md`.
enum KeyedList {
    static func read(
        _ section: [Section.Value], _ diagnostics: inout DiagnosticList
    ) -> [(key: String, value: Section.Value)] {
        section.compactMap { item in
            let text = item.text.drop { "-*• \t".contains($0) }
            guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else {
                diagnostics.error(
                    "K020", item.line, column: item.column, "a name and a colon are missing here",
                    remedy: "Write the line as `- name: text`.")
                return nil
            }
            let value = text[text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            guard !value.isEmpty else {
                diagnostics.error(
                    "K008", item.line, column: item.column, "`\(text[..<colon])` has no text",
                    remedy: "Write the text behind the colon, or delete the line.")
                return nil
            }
            let column = item.line.text.count - value.count + 1
            return (String(text[..<colon]), Section.Value(text: String(value), line: item.line, column: max(1, column)))
        }
    }
}
