/// Cuts a file's lines into sections; prose is always legal, only a near miss of a label is a mistake.
struct SectionReader {
    let lines: [SourceLine]
    let labels: LabelSet
    private var sections: [Section] = []
    var place = Place.note(atStart: true)
    var paragraphOpen = false
    var position = 0
    /// The `#` heading that stands right above a note.
    private var noteHeading: SourceLine?

    /// Where in a section the reader stands.
    enum Place: Equatable { case note(atStart: Bool), block, prose, list(ListLabel) }

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

    /// Works on the section that is open: the last child of the last entry, or that entry.
    @discardableResult
    mutating func edit<Result>(_ change: (inout Section) -> Result) -> Result {
        let last = sections.count - 1
        if let child = sections[last].children.indices.last { return change(&sections[last].children[child]) }
        return change(&sections[last])
    }
}
