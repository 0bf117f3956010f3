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
        let text: String
        let line: SourceLine
        let column: Int

        var location: SourceLocation { line.location(column: column) }
    }

    /// Where the heading's words begin.
    var titleColumn: Int {
        heading.firstColumn + heading.trimmed.prefix { $0 == "#" || $0 == " " || $0 == "\t" || $0 == "*" }.count
    }
}
