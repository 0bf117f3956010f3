/// One line of a file.
struct SourceLine: Sendable {
    let file: String
    let number: Int
    /// What is read: without its line ending, comments blanked out.
    let text: String
    /// What a message shows: the line as it stands in the file.
    let shown: String
    /// The text without blank characters at its ends.
    let trimmed: String
    /// The column of the first character that is not blank.
    let firstColumn: Int

    init(file: String, number: Int, text: String, shown: String? = nil) {
        (self.file, self.number, self.text, self.shown) = (file, number, text, shown ?? text)
        let scalars = text.unicodeScalars
        var (start, end) = (scalars.startIndex, scalars.endIndex)
        while start < end, Self.isBlank(scalars[start]) { start = scalars.index(after: start) }
        while end > start, Self.isBlank(scalars[scalars.index(before: end)]) { end = scalars.index(before: end) }
        let isWhole = start == scalars.startIndex && end == scalars.endIndex
        trimmed = isWhole ? text : String(scalars[start..<end])
        firstColumn = start == scalars.startIndex ? 1 : text[..<start].count + 1
    }

    /// The line as if nothing stood on it.
    var blanked: SourceLine { SourceLine(file: file, number: number, text: "", shown: shown) }

    func location(column: Int = 1) -> SourceLocation { SourceLocation(file: file, line: number, column: column) }

    /// Spaces of every width, the word processor's and the invisible ones included.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09: true
        case 0x21...0x7E: false
        case 0x200B, 0x2060, 0xFEFF: true
        default: scalar.properties.isWhitespace
        }
    }
}
