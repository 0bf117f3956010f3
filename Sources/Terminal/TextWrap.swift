/// Breaks plain text into rows that fit a window.
package struct TextWrap: Sendable, Equatable {
    /// Columns of a row; nil leaves the text as it is.
    package let width: Int?

    /// Longer rows are hard to read, shorter ones are no longer text.
    private static let widths = 20...78

    /// A window of so many columns, of which two stay free; nil stands for anything but a terminal.
    package init(columns: Int?) {
        width = columns.map { min(max($0 - 2, Self.widths.lowerBound), Self.widths.upperBound) }
    }

    /// The text with line breaks between words; its own line breaks are kept, and a row that fits is not touched.
    package func wrap(_ text: String) -> String {
        guard let width else { return text }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { $0.displayWidth <= width ? String($0) : rows(of: $0, width).joined(separator: "\n") }
            .joined(separator: "\n")
    }

    /// Continued rows stand as far in as the first one.
    private func rows(of line: Substring, _ width: Int) -> [String] {
        let spaces = line.prefix { $0 == " " }
        let indent = spaces.count * 2 < width ? String(spaces) : ""
        var rows: [String] = []
        var row = indent
        var used = indent.count
        for word in line.split(separator: " ") {
            for piece in pieces(of: word, width - indent.count) {
                let length = piece.displayWidth
                if used > indent.count, used + 1 + length > width {
                    rows.append(row)
                    (row, used) = (indent, indent.count)
                }
                if used > indent.count { (row, used) = (row + " ", used + 1) }
                row += piece
                used += length
            }
        }
        return rows + [row]
    }

    /// The word itself, cut only where it is wider than a row.
    private func pieces(of word: Substring, _ width: Int) -> [Substring] {
        guard word.displayWidth > width else { return [word] }
        var pieces: [Substring] = []
        var start = word.startIndex
        var used = 0
        for index in word.indices {
            let length = word[index].displayWidth
            if used + length > width {
                pieces.append(word[start..<index])
                (start, used) = (index, 0)
            }
            used += length
        }
        return pieces + [word[start...]]
    }
}
