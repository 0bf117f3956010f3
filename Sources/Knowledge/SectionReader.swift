/// Cuts a file's lines into sections; prose is always legal, only a near miss of a label is a mistake.
struct SectionReader {
    private(set) var sections: [Section] = []
    private var place = Place.note
    private var paragraphOpen = false

    /// Where in a section the reader stands.
    private enum Place: Equatable { case note, block, prose, list(ListLabel) }

    static func read(_ file: KnowledgeFile, _ diagnostics: inout DiagnosticList) -> [Section] {
        var reader = SectionReader()
        for line in file.lines(&diagnostics) { reader.take(line, &diagnostics) }
        return reader.sections
    }

    private mutating func take(_ line: SourceLine, _ diagnostics: inout DiagnosticList) {
        let text = line.trimmed
        if text.isEmpty {
            paragraphOpen = false
        } else if let level = Self.headingLevel(text) {
            open(level, text, line, &diagnostics)
        } else if place != .note {
            takeInside(text, line, &diagnostics)
        }
    }

    private static func headingLevel(_ text: String) -> Int? {
        let marks = text.prefix { $0 == "#" }.count
        guard (1...6).contains(marks), text.dropFirst(marks).first.map({ $0 == " " || $0 == "\t" }) ?? true else { return nil }
        return marks
    }

    private mutating func open(_ level: Int, _ text: String, _ line: SourceLine, _ diagnostics: inout DiagnosticList) {
        paragraphOpen = false
        let title = text.drop { $0 == "#" || $0 == " " || $0 == "\t" }
        guard level > 1 else {
            place = .note
            return
        }
        if title.isEmpty {
            diagnostics.error(
                "K002", line, "this heading has no words",
                remedy: "Write the question behind the \(text.prefix(level)), as a patient would ask it.")
        }
        let section = Section(title: String(title), heading: line, level: min(level, 3))
        if level == 2 {
            sections.append(section)
        } else if sections.isEmpty {
            diagnostics.error(
                "K003", line, "a ### heading needs a ## heading above it",
                remedy: "Write ## for an entry of its own, or move this below the entry it belongs to.")
            place = .note
            return
        } else {
            sections[sections.count - 1].children.append(section)
        }
        place = .block
    }

    private mutating func takeInside(_ text: String, _ line: SourceLine, _ diagnostics: inout DiagnosticList) {
        if let label = Label(text) {
            switch label.match(inBlock: place == .block) {
            case .block(let name):
                setLabel(name, label, line, &diagnostics)
                return
            case .list(let name):
                place = .list(name)
                if edit({ $0.lists[name] != nil }) {
                    diagnostics.error(
                        "K005", line, "`\(label.name):` stands twice in this entry",
                        remedy: "Move these lines under the first `\(label.name):` and delete this label.")
                }
                edit { $0.lists[name, default: []] += [] }
                return
            case .listWithValue:
                diagnostics.error(
                    "K006", line, column: line.firstColumn, "`\(label.name):` stands alone on its line",
                    remedy: "Put each line below it, beginning with `- `.")
                return
            case .nearMiss(let wanted):
                diagnostics.error(
                    "K007", line, column: line.firstColumn, "`\(label.name):` is no label",
                    remedy: "Did you mean `\(wanted):`? If it is meant as text, put a word before it.")
                return
            case .prose: break
            }
        }
        if case .list(let name) = place, let item = Self.item(text) {
            addItem(item, to: name, line, &diagnostics)
            return
        }
        addProse(text, line)
    }

    private mutating func setLabel(
        _ name: BlockLabel, _ label: Label, _ line: SourceLine, _ diagnostics: inout DiagnosticList
    ) {
        let column = line.firstColumn + label.valueOffset
        if label.value.isEmpty {
            diagnostics.error(
                "K008", line, column: column, "`\(name.rawValue):` has no value",
                remedy: "Write the value behind the colon, or delete the line.")
        } else if edit({ $0.labels[name] != nil }) {
            diagnostics.error(
                "K005", line, column: line.firstColumn, "`\(name.rawValue):` stands twice in this entry",
                remedy: "Keep one of the two lines.")
        } else {
            edit { $0.labels[name] = Section.Value(text: label.value, line: line, column: column) }
        }
    }

    private mutating func addItem(
        _ item: String, to name: ListLabel, _ line: SourceLine, _ diagnostics: inout DiagnosticList
    ) {
        if item.isEmpty {
            diagnostics.error(
                "K009", line, column: line.firstColumn, "this line of the list is empty",
                remedy: "Write the words behind the dash, or delete the line.")
            return
        }
        let column = line.text.count - line.text.drop { " \t-*•".contains($0) }.count + 1
        edit { $0.lists[name]?.append(Section.Value(text: item, line: line, column: column)) }
    }

    private mutating func addProse(_ text: String, _ line: SourceLine) {
        let startsItem = Self.item(text) != nil
        let goesOn = paragraphOpen && place == .prose && !startsItem
        place = .prose
        paragraphOpen = true
        edit { section in
            if goesOn, let last = section.paragraphs.indices.last {
                section.paragraphs[last].text += " " + text
            } else {
                section.paragraphs.append(Section.Value(text: text, line: line, column: line.firstColumn))
            }
        }
    }

    /// The text of a list's line, without its dash.
    private static func item(_ text: String) -> String? {
        guard let mark = text.first, "-*•".contains(mark) else { return nil }
        let rest = text.dropFirst()
        guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
        return String(rest.drop { $0 == " " || $0 == "\t" })
    }

    /// Works on the section that is open: the last child of the last entry, or that entry.
    @discardableResult
    private mutating func edit<Result>(_ change: (inout Section) -> Result) -> Result {
        let last = sections.count - 1
        if let child = sections[last].children.indices.last { return change(&sections[last].children[child]) }
        return change(&sections[last])
    }
}
