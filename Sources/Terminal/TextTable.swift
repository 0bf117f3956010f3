/// Rows of cells set in columns.
package struct TextTable: Sendable {
    private let rows: [[String]]
    private static let gap = 2
    /// What a column that has to give way keeps, in columns of the window.
    private static let least = 8

    /// - Parameter rows: all of one length.
    package init(_ rows: [[String]]) { self.rows = rows.map { $0.map(\.printable) } }

    /// The table; in a window its widest columns give way until a row fits, and cut cells end in `…`.
    ///
    /// - Parameter columns: of the window; nil cuts nothing.
    package func text(columns: Int?) -> String {
        guard let first = rows.first else { return "" }
        var widths = first.indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
        if let columns { fit(&widths, columns) }
        return rows.map { row in
            let cells = zip(row, widths).map { cell, width in Self.padded(cell, width) }
            return cells.joined(separator: String(repeating: " ", count: Self.gap)).trimmedAtEnd + "\n"
        }.joined()
    }

    private func fit(_ widths: inout [Int], _ columns: Int) {
        while widths.reduce(0, +) + Self.gap * (widths.count - 1) > columns {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.least else {
                return
            }
            widths[widest] -= 1
        }
    }

    private static func padded(_ cell: String, _ width: Int) -> String {
        let size = cell.displayWidth
        guard size > width else { return cell + String(repeating: " ", count: width - size) }
        var (kept, used) = ("", 0)
        for character in cell {
            guard used + character.displayWidth < width else { break }
            kept.append(character)
            used += character.displayWidth
        }
        return kept + "…" + String(repeating: " ", count: max(0, width - used - 1))
    }
}

extension String {
    fileprivate var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
