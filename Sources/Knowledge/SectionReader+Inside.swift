/// What stands below a heading: labels, items and prose.
extension SectionReader {
    mutating func takeInside(_ text: String, _ line: SourceLine, _ diagnostics: inout DiagnosticList) {
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

    func report(_ label: Label, _ line: SourceLine, _ diagnostics: inout DiagnosticList) {
        diagnostics.error(
            "K007", line, column: line.firstColumn, "\(quoted(label.misspelt ?? "")) is no label",
            remedy: "Did you mean `\(label.name.written)`? If it is meant as text, put a word before it.")
    }

    private var isFollowedByItem: Bool {
        guard let next = lines[(position + 1)...].first(where: { !$0.trimmed.isEmpty }) else { return false }
        return Self.item(next.trimmed, inList: false) != nil
    }

    mutating func openList(_ name: ListLabel) {
        place = .list(name)
        paragraphOpen = false
        edit { $0.lists[name, default: []] += [] }
    }

    mutating func setLabel(
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

    mutating func append(_ value: Section.Value, to name: ListLabel) {
        edit { $0.lists[name, default: []].append(value) }
    }

    mutating func addProse(_ text: String, _ line: SourceLine, column: Int) {
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
}
