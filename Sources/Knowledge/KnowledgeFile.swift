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
        let isSound = String(validating: body, as: UTF8.self) != nil
        let shown = isSound ? body : Array(String(decoding: body, as: UTF8.self).utf8)
        let commented = Comments.blanked(shown)
        let source = SourceText(file: self.shown, shown: shown, read: commented.bytes ?? shown)
        let shownPlaces = Self.split(shown)
        let readPlaces = commented.bytes.map(Self.split) ?? shownPlaces
        let lines = shownPlaces.indices.map {
            SourceLine(of: source, number: $0 + 1, read: readPlaces[$0], shown: shownPlaces[$0])
        }
        if !isSound { Self.refuse(body, lines, &diagnostics) }
        for place in commented.unclosed {
            let line = lines[place.line]
            diagnostics.error(
                "K037", line, column: place.column, "this comment is never closed",
                remedy: "Write --> where it ends; until then only this line is left out.")
        }
        return Self.withoutFrontMatter(lines)
    }

    private static func refuse(_ body: [UInt8], _ lines: [SourceLine], _ diagnostics: inout DiagnosticList) {
        for (line, place) in zip(lines, split(body)) where String(validating: body[place], as: UTF8.self) == nil {
            let wrong = line.shown.prefix { $0 != "\u{FFFD}" }.count
            diagnostics.error(
                "K001", line, column: wrong + 1, "this line is not valid UTF-8 text",
                remedy: "Save the file as UTF-8 in your editor, then write this character again.")
        }
    }

    /// The bytes as UTF-8 without a byte order mark; UTF-16, which a word processor may write, is reported and read.
    private func text(_ diagnostics: inout DiagnosticList) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
        diagnostics.error(
            "K001", SourceLine(startOf: shown), "this file is UTF-16, not UTF-8 text",
            remedy: "Save the file as UTF-8 in your editor.")
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// The lines' places, cut at LF, CR LF and a lone CR.
    private static func split(_ bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                lines.append(start..<index)
                if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        lines.append(start..<bytes.count)
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
