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

    /// Whether it is Markdown of our own below a folder; an editor's hidden copies are not.
    func isMarkdown(below folder: String) -> Bool {
        guard path.hasPrefix(folder), path.hasSuffix(".md") else { return false }
        return path.split(separator: "/").last?.hasPrefix(".") == false
    }
}

extension KnowledgeFile {
    /// The file's lines, with any line ending, without a byte order mark; comments and front matter read as blank.
    ///
    /// A line that is no UTF-8 is reported and kept, its wrong bytes replaced.
    func lines(_ diagnostics: inout DiagnosticList) -> [SourceLine] {
        let body = text(&diagnostics)
        let commented = Comments.blanked(body)
        let shownLines = Self.split(body)
        let readLines = commented.bytes.map(Self.split) ?? shownLines
        var lines: [SourceLine] = []
        lines.reserveCapacity(shownLines.count)
        for (index, piece) in shownLines.enumerated() {
            let whole = String(decoding: piece, as: UTF8.self)
            // Most lines hold no comment, and then one string is both.
            let isWhole = commented.bytes == nil || readLines[index] == piece
            let line = SourceLine(
                file: shown, number: index + 1,
                text: isWhole ? whole : String(decoding: readLines[index], as: UTF8.self), shown: whole)
            if String(validating: piece, as: UTF8.self) == nil {
                let wrong = line.shown.prefix { $0 != "\u{FFFD}" }.count
                diagnostics.error(
                    "K001", line, column: wrong + 1, "this line is not valid UTF-8 text",
                    remedy: "Save the file as UTF-8 in your editor, then write this character again.")
            }
            lines.append(line)
        }
        for place in commented.unclosed {
            let line = lines[place.line]
            diagnostics.error(
                "K037", line, column: place.column, "this comment is never closed",
                remedy: "Write --> where it ends; until then only this line is left out.")
        }
        return Self.withoutFrontMatter(lines)
    }

    /// The bytes as UTF-8 without a byte order mark; UTF-16, which a word processor may write, is reported and read.
    private func text(_ diagnostics: inout DiagnosticList) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
        diagnostics.error(
            "K001", SourceLine(file: shown, number: 1, text: ""), "this file is UTF-16, not UTF-8 text",
            remedy: "Save the file as UTF-8 in your editor.")
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// Cuts at LF, CR LF and a lone CR.
    private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                lines.append(bytes[start..<index])
                if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        lines.append(bytes[start...])
        return lines
    }

    /// Blanks YAML between `---` lines at the very top; a heading in it shows that it is none.
    private static func withoutFrontMatter(_ lines: [SourceLine]) -> [SourceLine] {
        guard lines.first?.trimmed == "---" else { return lines }
        let inside = lines.dropFirst().prefix {
            $0.trimmed != "---" && $0.trimmed != "..." && !$0.trimmed.hasPrefix("##")
        }
        let end = inside.endIndex
        guard end < lines.count, !lines[end].trimmed.hasPrefix("##") else { return lines }
        return lines[...end].map(\.blanked) + lines[(end + 1)...]
    }
}
