/// What the kiosk's screen shows, before it is cut into rows.
package struct KioskFrame: Sendable, Equatable {
    package var title = ""
    /// The time of day, or nothing.
    package var clock = ""
    /// What the visitor typed last.
    package var asked = ""
    package var reply = ""
    /// The page of the reply that is shown, from 0.
    package var page = 0
    /// Says that there are more pages, by the page's number and that of all.
    package var more: @Sendable (Int, Int) -> String = { _, _ in "" }
    /// Nil where nothing can be typed.
    package var prompt: String?
    package var input = KioskInput()
    /// One sentence between reply and line: a warning, a count.
    package var hint = ""
    package var footer = ""

    package init() {}

    package static func == (left: Self, right: Self) -> Bool {
        (left.title, left.clock, left.asked, left.reply, left.page, left.prompt)
            == (right.title, right.clock, right.asked, right.reply, right.page, right.prompt)
            && (left.input, left.hint, left.footer) == (right.input, right.hint, right.footer)
    }

    /// The frame as rows of a window.
    package struct Rows: Sendable, Equatable {
        package let rows: [String]
        /// Where the cursor stands; nil where nothing can be typed.
        package let cursor: (row: Int, column: Int)?
        package let pages: Int

        package static func == (left: Self, right: Self) -> Bool {
            left.rows == right.rows && left.pages == right.pages && left.cursor?.row == right.cursor?.row
                && left.cursor?.column == right.cursor?.column
        }
    }

    /// The smallest window that is served; below it rows are lost at its edges.
    private static let least = (columns: 20, rows: 6)

    /// Lays it out: title on top, then what was asked and the reply, the line below it, the footer on the last rows.
    ///
    /// - Parameter isASCII: whether the terminal shows nothing else.
    package func rows(columns: Int, rows: Int, isASCII: Bool = false) -> Rows {
        let (columns, height) = (max(columns, Self.least.columns), max(rows, Self.least.rows))
        let wrap = TextWrap(columns: columns)
        let cut = { (text: String) -> [String] in
            let shown = isASCII ? text.asciiOnly : text
            return shown.isEmpty
                ? []
                : wrap.wrap(shown.printable).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        let footer = cut(self.footer)
        let line = typed(columns: columns - 2, isASCII: isASCII)
        let head = self.head(columns, isASCII) + (height > 10 ? [""] : [])
        let below = (prompt == nil ? 0 : line.rows.count) + (height > 10 ? 1 : 0) + footer.count
        let asked = cut(self.asked)
        let body = (asked.isEmpty || height <= 14 ? [] : Array(asked.prefix(2)) + [""]) + cut(reply)
        let hintRows = cut(hint)
        let room = max(1, height - head.count - below - max(hintRows.count, 1))
        let pages = max(1, (body.count + room - 1) / room)
        let page = min(max(0, self.page), pages - 1)
        let shown = Array(body.dropFirst(page * room).prefix(room))
        let hints = pages > 1 && hintRows.isEmpty ? cut(more(page + 1, pages)) : hintRows
        var all = head + shown + Array(repeating: "", count: room - shown.count) + (hints.isEmpty ? [""] : hints)
        let first = all.count
        if prompt != nil { all += line.rows }
        if height > 10 { all.append("") }
        all += footer
        let cursor = prompt == nil ? nil : (row: min(first + line.row, height - 1), column: line.column)
        return Rows(rows: all.prefix(height).map { $0.isEmpty ? "" : " " + $0 }, cursor: cursor, pages: pages)
    }

    private func head(_ columns: Int, _ isASCII: Bool) -> [String] {
        let title = (isASCII ? self.title.asciiOnly : self.title).printable
        guard !clock.isEmpty else { return [title] }
        let gap = columns - 2 - title.displayWidth - clock.displayWidth
        return [gap > 0 ? title + String(repeating: " ", count: gap) + clock : title]
    }

    /// The prompt and the line in rows of the window; of a long line the last rows.
    private func typed(columns: Int, isASCII: Bool) -> (rows: [String], row: Int, column: Int) {
        var rows = [""]
        var (row, column) = (0, 0)
        var width = 0
        let lead = (prompt ?? "") + "> "
        func add(_ character: Character) {
            if width + character.displayWidth > columns {
                rows.append("")
                width = 0
            }
            rows[rows.count - 1].append(character)
            width += character.displayWidth
        }
        for character in isASCII ? lead.asciiOnly : lead { add(character) }
        for (index, character) in input.text.enumerated() {
            if index == input.cursor { (row, column) = (rows.count - 1, width) }
            for shown in isASCII ? String(character).asciiOnly : String(character) { add(shown) }
        }
        if input.cursor == input.text.count { (row, column) = (rows.count - 1, width) }
        let first = max(0, min(row, rows.count - Self.typedRows))
        return (Array(rows.dropFirst(first).prefix(Self.typedRows)), row - first, column + 1)
    }

    /// Rows for what is typed; more would push the reply away.
    private static let typedRows = 3
}
