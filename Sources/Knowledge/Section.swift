/// A heading of a file with everything up to the next one, cut into labels, lists and prose.
struct Section {
    let title: String
    let heading: SourceLine
    /// 2 for an entry, 3 for what belongs to the entry above.
    let level: Int
    var labels: [BlockLabel: Value] = [:]
    var lists: [ListLabel: [Value]] = [:]
    var paragraphs: [Paragraph] = []
    var children: [Section] = []
    /// An `id:` that stands where it is prose; a hint for who forgot the real one.
    var strayID: Value?

    /// Lines of prose that belong together.
    typealias Paragraph = [Value]

    /// A piece of one line's text and the place where it starts.
    struct Value: Sendable {
        let line: SourceLine
        let column: Int
        /// Nil where it is the line's plain item.
        private let own: String?

        init(text: String, line: SourceLine, column: Int) { (own, self.line, self.column) = (text, line, column) }

        /// What stands behind a plain `- `; nil for a line that is none.
        init?(plainItemOf line: SourceLine) {
            guard line.plainItem != nil else { return nil }
            (own, self.line, column) = (nil, line, line.firstColumn + 2)
        }

        var text: String { own ?? line.plainItem.map { String(decoding: $0, as: UTF8.self) } ?? "" }

        var isEmpty: Bool { own?.isEmpty ?? false }

        /// Adds its UTF-8 to others.
        func append(to bytes: inout [UInt8]) {
            if let own { bytes += own.utf8 } else { bytes += line.plainItem ?? [] }
        }

        var location: SourceLocation { line.location(column: column) }
    }

    /// Where the heading's words begin.
    var titleColumn: Int {
        heading.firstColumn + heading.trimmed.prefix { $0 == "#" || $0 == " " || $0 == "\t" || $0 == "*" }.count
    }
}
