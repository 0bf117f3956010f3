/// A line that could be a label: a few words and a colon.
struct Label {
    let name: String
    let value: String
    /// Characters between the line's first and its value's.
    let valueOffset: Int

    /// What a line with a colon turns out to be.
    enum Match: Equatable {
        case block(BlockLabel)
        case list(ListLabel)
        case listWithValue
        case nearMiss(String)
        case prose
    }

    init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let head = text[..<colon]
        guard !head.isEmpty, head.count <= 20, head.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" || $0 == "_" }) else {
            return nil
        }
        name = String(head)
        let rest = text[text.index(after: colon)...]
        let inside = rest.drop { $0 == " " || $0 == "\t" }
        value = String(inside)
        valueOffset = head.count + 1 + (rest.count - inside.count)
    }

    /// - Parameter inBlock: whether the line stands in the block right under a heading, where labels with values live.
    func match(inBlock: Bool) -> Match {
        let folded = name.lowercased()
        if let list = ListLabel(rawValue: folded) { return value.isEmpty ? .list(list) : .listWithValue }
        if inBlock, let block = BlockLabel(rawValue: folded) { return .block(block) }
        if value.isEmpty, let near = Self.nearest(folded, ListLabel.allCases.map(\.rawValue)) {
            return .nearMiss(near.prefix(1).uppercased() + near.dropFirst())
        }
        if inBlock, let near = Self.nearest(folded, BlockLabel.allCases.map(\.rawValue)) { return .nearMiss(near) }
        return .prose
    }

    private static func nearest(_ name: String, _ labels: [String]) -> String? {
        let spaced = name.map { $0 == "-" || $0 == "_" ? " " : $0 }
        return labels.first { label in
            let allowed = label.count <= 2 ? 0 : label.count <= 5 ? 1 : 2
            return EditDistance.between(Array(label), spaced) <= allowed
        }
    }
}

/// How many letters two words differ in; swapped neighbours count as one.
enum EditDistance {
    static func between(_ left: [Character], _ right: [Character]) -> Int {
        var rows = [Array(0...right.count)]
        for (i, a) in left.enumerated() {
            var row = [i + 1]
            for (j, b) in right.enumerated() {
                var best = min(rows[i][j] + (a == b ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { best = min(best, rows[i - 1][j - 1] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }

    /// The one of several names that a misspelt one probably means.
    static func suggestion(for name: String, among names: some Sequence<String>) -> String? {
        names.lazy.map { ($0, between(Array(name), Array($0))) }.filter { $0.1 <= max(1, name.count / 3) }
            .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
    }
}
