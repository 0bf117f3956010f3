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
