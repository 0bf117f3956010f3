/// How many letters two words differ in; swapped neighbours count as one.
package enum EditDistance {
    /// Nil where they differ in more than `limit`.
    static func between(_ left: String, _ right: String, limit: Int) -> Int? {
        let (left, right) = (Array(left), Array(right))
        guard abs(left.count - right.count) <= limit else { return nil }
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
        return rows[left.count][right.count] <= limit ? rows[left.count][right.count] : nil
    }

    /// No word that staff misspell is longer.
    private static let longest = 40

    /// The one of several names that a misspelt one probably means, compared without regard to case.
    package static func suggestion(for name: String, among names: some Sequence<String>) -> String? {
        guard !name.isEmpty, name.utf8.count <= longest else { return nil }
        let folded = name.lowercased()
        var best: (distance: Int, name: String)?
        for candidate in names {
            let limit = best.map { $0.distance } ?? max(1, name.count / 3)
            guard abs(candidate.utf8.count - folded.utf8.count) <= limit * 2,
                let distance = between(folded, candidate.lowercased(), limit: limit)
            else { continue }
            if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true { best = (distance, candidate) }
        }
        return best?.name
    }
}
