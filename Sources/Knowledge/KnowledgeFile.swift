/// One file of the knowledge folder, read by whoever knows the disk.
package struct KnowledgeFile: Sendable {
    /// The path below the knowledge folder, with `/`: `en/topics/home.md`.
    package let path: String
    /// The path as messages and sources show it: `Knowledge/en/topics/home.md`.
    package let shown: String
    package let bytes: [UInt8]

    package init(path: String, shown: String, bytes: [UInt8]) {
        (self.path, self.shown, self.bytes) = (path, shown, bytes)
    }
}

/// One line of a file.
struct SourceLine: Sendable {
    let file: String
    let number: Int
    /// Without its line ending.
    let text: String

    var trimmed: String {
        let inside = text.drop { $0 == " " || $0 == "\t" }
        return String(inside.prefix(inside.count - inside.reversed().prefix { $0 == " " || $0 == "\t" }.count))
    }

    /// The column of the first character that is no space.
    var firstColumn: Int { text.prefix { $0 == " " || $0 == "\t" }.count + 1 }

    func location(column: Int = 1) -> SourceLocation { SourceLocation(file: file, line: number, column: column) }
}

extension KnowledgeFile {
    /// The file's lines, without a byte order mark and with either line ending; a byte that is no UTF-8 is reported.
    func lines(_ diagnostics: inout DiagnosticList) -> [SourceLine] {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var lines: [SourceLine] = []
        for piece in body.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let bare = piece.last == 0x0D ? piece.dropLast() : piece
            let line = SourceLine(file: shown, number: lines.count + 1, text: String(decoding: bare, as: UTF8.self))
            if String(validating: bare, as: UTF8.self) == nil {
                let column = (line.text.firstIndex(of: "\u{FFFD}")).map { line.text.distance(from: line.text.startIndex, to: $0) + 1 }
                diagnostics.error(
                    "K001", line, column: column ?? 1, "this line is not valid UTF-8 text",
                    remedy: "Save the file as UTF-8 in your editor, then write this character again.")
            }
            lines.append(line)
        }
        return lines
    }
}
