/// Cuts a file's lines into sections; prose is always legal, only a near miss of a label is a mistake.
struct SectionReader {
    private let lines: [SourceLine]
    private let labels: LabelSet
    private var sections: [Section] = []
    private var place = Place.note(atStart: true)
    private var paragraphOpen = false
    private var position = 0
    /// The `#` heading that stands right above a note.
    private var noteHeading: SourceLine?

    /// Where in a section the reader stands.
    private enum Place: Equatable { case note(atStart: Bool), block, prose, list(ListLabel) }

    static func read(
        _ file: KnowledgeFile, labels: LabelSet, _ diagnostics: inout DiagnosticList
    ) -> [Section] {
        var reader = SectionReader(lines: file.lines(&diagnostics), labels: labels)
        while reader.position < reader.lines.count {
            reader.take(reader.lines[reader.position], &diagnostics)
            reader.position += 1
        }
        return reader.sections
    }

    private init(lines: [SourceLine], labels: LabelSet) { (self.lines, self.labels) = (lines, labels) }

    private mutating func take(_ line: SourceLine, _ diagnostics: inout DiagnosticList) {
        if case .list(let name) = place, let item = Section.Value(plainItemOf: line) {
            append(item, to: name)
            return
        }
        let text = line.trimmed
        if text.isEmpty || Self.isRuler(text) {
            paragraphOpen = false
        } else if let level = Self.headingLevel(text) {
            if level >= 3, !isNote, takeLabelHeading(line, &diagnostics) { return }
            open(level, text, line, &diagnostics)
        } else if case .note(let atStart) = place {
            takeNote(line, atStart: atStart, &diagnostics)
        } else {
            takeInside(text, line, &diagnostics)
        }
    }

    /// A line across the page, the underline of a heading or a fence: nothing to say.
    private static func isRuler(_ text: String) -> Bool {
        guard let first = text.utf8.first, [0x2D, 0x2A, 0x5F, 0x3D, 0x60].contains(first) else { return false }
        if text.hasPrefix("```") { return true }
        return text.utf8.count >= 3 && text.utf8.allSatisfy { $0 == first || $0 == 0x20 }
            && text.utf8.lazy.filter { $0 == first }.count >= 3
    }

    private static func headingLevel(_ text: String) -> Int? {
        let marks = text.utf8.prefix { $0 == 0x23 }.count
        guard (1...6).contains(marks) else { return nil }
        // Markdown wants a space behind the marks; `##Title` is still a heading that somebody meant.
        let hasSpace = text.utf8.dropFirst(marks).first.map { $0 == 0x20 || $0 == 0x09 } ?? true
        return hasSpace || marks == 2 || marks == 3 ? marks : nil
    }

    private mutating func open(_ level: Int, _ text: String, _ line: SourceLine, _ diagnostics: inout DiagnosticList) {
        paragraphOpen = false
        let title = Prose.plain(Self.withoutClosingMarks(String(text.drop { $0 == "#" || $0 == " " || $0 == "\t" })))
        if level == 1 {
            place = .note(atStart: true)
            noteHeading = line
            return
        }
        if level > 3 {
            // A heading within an answer.
            if case .note = place { return }
            addProse(title, line, column: line.firstColumn + level + 1)
            paragraphOpen = false
            return
        }
        if title.isEmpty {
            diagnostics.error(
                "K002", line, column: line.firstColumn, "this heading has no words",
                remedy: "Write the question behind the \(text.prefix(level)), as a patient would ask it.")
        }
        if level == 3, sections.isEmpty || isNote {
            diagnostics.error(
                "K003", line, column: line.firstColumn, "a ### heading needs a ## heading above it",
                remedy: "Write ## for an entry of its own, or move this below the entry it belongs to.")
            place = .note(atStart: false)
            return
        }
        add(Section(title: title, heading: line, level: level))
    }

    private var isNote: Bool { if case .note = place { true } else { false } }

    private mutating func add(_ section: Section) {
        if section.level == 2 {
            sections.append(section)
        } else {
            sections[sections.count - 1].children.append(section)
        }
        place = .block
    }

    /// `## Title ##`: the marks at the end are Markdown's, not the title's.
    private static func withoutClosingMarks(_ title: String) -> String {
        let bare = title.reversed().drop { $0 == "#" }
        guard bare.count < title.count, bare.first == " " || bare.isEmpty else { return title }
        return String(bare.drop { $0 == " " }.reversed())
    }

    /// An `id:` right below a `#` heading, or at the top of a file, belongs to an entry whose heading is not one.
    private mutating func takeNote(_ line: SourceLine, atStart: Bool, _ diagnostics: inout DiagnosticList) {
        place = .note(atStart: false)
        guard atStart, labels.block.contains(.id), let label = Label(line.trimmed, in: labels, inBlock: true),
            label.name == .block(.id), label.misspelt == nil, EntryParser.isID(label.value)
        else { return }
        guard let heading = noteHeading else {
            diagnostics.error(
                "K003", line, column: line.firstColumn, "this id has no heading above it",
                remedy: "Write the question above it, as `## Question`.")
            return
        }
        diagnostics.error(
            "K003", heading, column: heading.firstColumn, "the heading of an entry begins with ##",
            remedy: "Write one more # before it.")
        add(
            Section(
                title: String(heading.trimmed.drop { $0 == "#" || $0 == " " || $0 == "\t" }), heading: heading, level: 2
            ))
        setLabel(.id, label, line, &diagnostics)
    }

    /// `### Rules:` is a label that somebody made a heading.
    private mutating func takeLabelHeading(_ line: SourceLine, _ diagnostics: inout DiagnosticList) -> Bool {
        guard let label = Label(bare: line.trimmed, in: labels), case .list(let name) = label.name else { return false }
        guard line.trimmed.hasSuffix(":") || name.rawValue.contains(" ") else { return false }
        report(label, line, &diagnostics)
        openList(name)
        return true
    }

    private mutating func takeInside(_ text: String, _ line: SourceLine, _ diagnostics: inout DiagnosticList) {
        if case .list(let name) = place, let item = Self.item(text, inList: true) {
            addItem(item, to: name, line, &diagnostics)
            return
        }
        let needsID = edit { $0.level == 2 && $0.labels[.id] == nil }
        if let label = Label(text, in: labels, inBlock: place == .block, mayBeID: needsID) {
            if label.misspelt != nil { report(label, line, &diagnostics) }
            switch label.name {
            case .block(let name): setLabel(name, label, line, &diagnostics)
            case .list(let name) where label.value.isEmpty: openList(name)
            case .list(let name):
                let column = line.firstColumn + label.valueOffset
                append(Section.Value(text: label.value, line: line, column: column), to: name)
            }
            return
        }
        if let label = Label(bare: text, in: labels), case .list(let name) = label.name, isFollowedByItem {
            report(label, line, &diagnostics)
            openList(name)
            return
        }
        if case .list(let name) = place, position > 0, !lines[position - 1].trimmed.isEmpty {
            diagnostics.warning(
                "K033", line, column: line.firstColumn,
                "this line is shown to patients; it is not one of `\(name.written):`",
                remedy: "Begin it with `- ` if it belongs to the list; a label stands alone on its line.")
        }
        if let label = Label(text, in: LabelSet(block: [.id], lists: []), inBlock: true), label.misspelt == nil {
            edit { $0.strayID = Section.Value(text: label.value, line: line, column: line.firstColumn) }
        }
        addProse(text, line, column: line.firstColumn)
    }

    private func report(_ label: Label, _ line: SourceLine, _ diagnostics: inout DiagnosticList) {
        diagnostics.error(
            "K007", line, column: line.firstColumn, "\(quoted(label.misspelt ?? "")) is no label",
            remedy: "Did you mean `\(label.name.written)`? If it is meant as text, put a word before it.")
    }

    private var isFollowedByItem: Bool {
        guard let next = lines[(position + 1)...].first(where: { !$0.trimmed.isEmpty }) else { return false }
        return Self.item(next.trimmed, inList: false) != nil
    }

    private mutating func openList(_ name: ListLabel) {
        place = .list(name)
        paragraphOpen = false
        edit { $0.lists[name, default: []] += [] }
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
        _ item: Substring, to name: ListLabel, _ line: SourceLine, _ diagnostics: inout DiagnosticList
    ) {
        if item.isEmpty {
            diagnostics.error(
                "K009", line, column: line.firstColumn, "this line of the list is empty",
                remedy: "Write the words behind the dash, or delete the line.")
            return
        }
        let trimmed = line.trimmed
        let column = line.firstColumn + trimmed.distance(from: trimmed.startIndex, to: item.startIndex)
        append(Section.Value(text: String(item), line: line, column: column), to: name)
    }

    private mutating func append(_ value: Section.Value, to name: ListLabel) {
        edit { $0.lists[name, default: []].append(value) }
    }

    private mutating func addProse(_ text: String, _ line: SourceLine, column: Int) {
        let goesOn = paragraphOpen && place == .prose && Self.item(text, inList: false) == nil
        place = .prose
        paragraphOpen = true
        let value = Section.Value(text: text, line: line, column: column)
        edit { section in
            if goesOn, let last = section.paragraphs.indices.last {
                section.paragraphs[last].append(value)
            } else {
                section.paragraphs.append([value])
            }
        }
    }

    /// The text of a list's line without its dash; below a label also where the space behind the dash is missing.
    private static func item(_ text: String, inList: Bool) -> Substring? {
        guard let mark = text.first else { return nil }
        let rest = text.dropFirst()
        let hasSpace = rest.first.map { $0 == " " || $0 == "\t" || $0 == "\u{A0}" } ?? true
        let isMark = "-*+•".contains(mark) || (inList && "·–—".contains(mark))
        if isMark, hasSpace || (inList && mark != "*") {
            return rest.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        }
        guard mark.isASCII, mark.isNumber else { return nil }
        let behind = text.drop { $0.isASCII && $0.isNumber }
        guard text.distance(from: text.startIndex, to: behind.startIndex) <= 3, let point = behind.first,
            point == "." || point == ")", behind.dropFirst().first == " "
        else { return nil }
        return behind.dropFirst().drop { $0 == " " || $0 == "\t" }
    }

    /// Works on the section that is open: the last child of the last entry, or that entry.
    @discardableResult
    private mutating func edit<Result>(_ change: (inout Section) -> Result) -> Result {
        let last = sections.count - 1
        if let child = sections[last].children.indices.last { return change(&sections[last].children[child]) }
        return change(&sections[last])
    }
}
