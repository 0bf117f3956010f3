/// A label with its value in the block under a heading.
enum BlockLabel: String, CaseIterable {
    case id, kind, source, required, asked
    case reviewBy = "review by"
}

/// A label alone on its line, over a list; in the block it may have a single value.
enum ListLabel: String, CaseIterable {
    case alsoAskedAs = "also asked as"
    case mustNotAnswer = "must not answer"
    case rules
    case next
    case mustFire = "must fire"
    case mustNotFire = "must not fire"

    /// As files write it.
    var written: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// The labels that a file's sections may have; in it every other word with a colon is prose.
struct LabelSet {
    let block: [BlockLabel]
    let lists: [ListLabel]

    static let entries = LabelSet(
        block: [.id, .kind, .source, .reviewBy], lists: [.alsoAskedAs, .mustNotAnswer, .rules, .next])

    static func of(_ file: ScriptFile) -> LabelSet {
        switch file {
        case .words: LabelSet(block: [.kind], lists: [])
        case .replies: LabelSet(block: [.id, .source, .reviewBy], lists: [])
        case .safety: LabelSet(block: [.id, .source, .reviewBy], lists: [.mustFire, .mustNotFire])
        case .booking: LabelSet(block: entries.block + [.required, .asked], lists: entries.lists)
        case .smallTalk: entries
        }
    }
}

/// A line that is a label, or very nearly one.
struct Label {
    enum Name: Equatable {
        case block(BlockLabel)
        case list(ListLabel)

        /// As files write it, with its colon.
        var written: String {
            switch self {
            case .block(let label): label.rawValue + ":"
            case .list(let label): label.written + ":"
            }
        }
    }

    let name: Name
    let value: String
    /// Characters between the line's first and its value's.
    let valueOffset: Int
    /// What stands there instead of the label; nil where it is well spelt.
    let misspelt: String?

    /// Nil for prose, which most lines with a colon are.
    ///
    /// - Parameters:
    ///   - text: the trimmed line.
    ///   - inBlock: whether it stands in the block right under a heading, where labels with values live.
    ///   - mayBeID: whether a near miss of `id:` is one, since the entry has none yet.
    init?(_ text: String, in set: LabelSet, inBlock: Bool, mayBeID: Bool = false) {
        guard let line = Self.parts(of: text) else { return nil }
        let found = set.exact(line.folded, value: line.value, inBlock: inBlock)
        let isWellSpelt = found != nil && !line.isDecorated
        let name = found ?? set.near(line.folded, value: line.value, inBlock: inBlock)
        guard let name, found != nil || mayBeID || name != .block(.id) else { return nil }
        self.name = name
        (value, valueOffset) = (line.value, line.valueOffset)
        misspelt = isWellSpelt ? nil : line.written
    }

    /// A heading or a line without its colon whose words are those of a list's label.
    init?(bare text: String, in set: LabelSet) {
        guard text.utf8.count <= 32, !set.lists.isEmpty else { return nil }
        let words = text.drop { "#*_ \t".contains($0) }.prefix { $0 != ":" }
        let folded = Self.folded(words)
        guard let list = set.lists.first(where: { $0.rawValue == folded }) else { return nil }
        (name, value, valueOffset, misspelt) = (.list(list), "", text.count, text)
    }

    private struct Parts {
        let written: String
        let folded: String
        let value: String
        let valueOffset: Int
        let isDecorated: Bool
    }

    private static func parts(of text: String) -> Parts? {
        guard let colon = text.utf8.prefix(40).firstIndex(of: 0x3A) else { return nil }
        let head = text[..<colon]
        let name = head.drop { $0 == "*" || $0 == "_" }
        let isWord = name.first?.isLetter == true && name.allSatisfy { $0.isLetter || " -_*\t".contains($0) }
        guard isWord else { return nil }
        let rest = text[text.index(after: colon)...]
        var value = rest.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        var isDecorated = name.startIndex != head.startIndex || name.contains("*")
        if isDecorated {
            let bare = value.drop { "*_ \t".contains($0) }
            value = bare
        } else if !value.isEmpty, value.allSatisfy({ $0 == "*" || $0 == "_" }) {
            (value, isDecorated) = (value.suffix(0), true)
        }
        return Parts(
            written: head + ":", folded: folded(name), value: String(value),
            valueOffset: text.distance(from: text.startIndex, to: value.startIndex), isDecorated: isDecorated)
    }

    private static func folded(_ words: some StringProtocol) -> String {
        words.lowercased().split { " \t*\u{A0}".contains($0) }.joined(separator: " ")
    }
}

extension LabelSet {
    fileprivate func exact(_ name: String, value: String, inBlock: Bool) -> Label.Name? {
        if let list = lists.first(where: { $0.rawValue == name }), value.isEmpty || inBlock { return .list(list) }
        guard inBlock, let label = block.first(where: { $0.rawValue == name }) else { return nil }
        return .block(label)
    }

    /// The label that was probably meant.
    fileprivate func near(_ name: String, value: String, inBlock: Bool) -> Label.Name? {
        let spaced = String(name.map { $0 == "-" || $0 == "_" ? " " : $0 })
        if value.isEmpty || inBlock, let list = lists.first(where: { Self.isNear(spaced, $0.rawValue) }) {
            return .list(list)
        }
        guard inBlock else { return nil }
        return block.first { Self.isNear(spaced, $0.rawValue) && Self.isPlausible(value, of: $0) }.map { .block($0) }
    }

    /// Few letters differ; in a short word never the first one, which is how `Text:` is told from `Next:`.
    private static func isNear(_ name: String, _ label: String) -> Bool {
        if name == label { return true }
        if label == ListLabel.alsoAskedAs.rawValue, ["asked as", "also ask"].contains(name) { return true }
        let allowed = label.count <= 8 ? 1 : min(4, label.count / 3)
        guard EditDistance.between(name, label, limit: allowed) != nil else { return false }
        return label.count > 8 || name.first == label.first || name.count != label.count
            || String(name.prefix(2).reversed()) == label.prefix(2)
    }

    /// Short labels have many words of the language for neighbours, so the value has to fit, too.
    private static func isPlausible(_ value: String, of label: BlockLabel) -> Bool {
        switch label {
        case .id: EntryParser.isID(value)
        case .kind:
            EditDistance.suggestion(for: value, among: EntryKind.allCases.map(\.rawValue) + ["field", "values"]) != nil
        case .reviewBy: value.contains(where: \.isNumber)
        case .source, .required, .asked: true
        }
    }
}
