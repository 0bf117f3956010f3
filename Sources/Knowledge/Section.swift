/// A heading of a file with everything up to the next one, cut into labels, lists and prose.
struct Section {
    let title: String
    let heading: SourceLine
    /// 2 for an entry, 3 for what belongs to the entry above.
    let level: Int
    var labels: [BlockLabel: Value] = [:]
    var lists: [ListLabel: [Value]] = [:]
    var paragraphs: [Value] = []
    var children: [Section] = []

    /// A piece of text and the place where it starts.
    struct Value {
        var text: String
        let line: SourceLine
        let column: Int

        var location: SourceLocation { line.location(column: column) }
    }
}

/// A label with its value in the block under a heading.
enum BlockLabel: String, CaseIterable {
    case id, kind, source, required, asked
    case reviewBy = "review by"
}

/// A label alone on its line, over a list.
enum ListLabel: String, CaseIterable {
    case alsoAskedAs = "also asked as"
    case mustNotAnswer = "must not answer"
    case rules
    case next
    case mustFire = "must fire"
    case mustNotFire = "must not fire"
}
