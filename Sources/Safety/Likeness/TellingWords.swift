import Language

/// Words that stand in the examples of dangers far more often than in the quiet ones.
///
/// A short line without any of them is no danger, whatever its pairs and letters are like: `he's new`, `I'm his mom`.
struct TellingWords: Sendable {
    /// Hashes of stems, in order.
    let hashes: [UInt64]

    init(hashes: [UInt64]) { self.hashes = hashes }

    /// Counts in how many dangers and in how many quiet lines each word stands.
    init(_ examples: some Sequence<(words: Set<UInt64>, isDanger: Bool)>) {
        var counts: [UInt64: (danger: Int, quiet: Int)] = [:]
        var (dangers, quiets) = (0, 0)
        for (words, isDanger) in examples {
            if isDanger { dangers += 1 } else { quiets += 1 }
            for hash in words {
                if isDanger {
                    counts[hash, default: (0, 0)].danger += 1
                } else {
                    counts[hash, default: (0, 0)].quiet += 1
                }
            }
        }
        let share = Double(max(1, dangers)) / Double(max(1, quiets))
        hashes = counts.filter {
            $0.value.danger >= Self.fewest && Double($0.value.danger) > Self.ratio * share * Double($0.value.quiet)
        }.map(\.key).sorted()
    }

    func areIn(_ line: Line) -> Bool { Self.hashes(of: line).contains(where: contains) }

    /// So many dangers must hold a word, and so many times as many as quiet lines do.
    private static let fewest = 3
    private static let ratio = 1.5
    /// Shorter words tell nothing.
    private static let shortest = 3

    /// The words of a line that may tell something.
    static func hashes(of line: Line) -> Set<UInt64> {
        line.words.reduce(into: []) {
            if $1.word.utf8.count >= shortest, $1.number == nil { $0.insert(StemCode.of($1.stems.english)) }
        }
    }

    private func contains(_ hash: UInt64) -> Bool {
        var (low, high) = (0, hashes.count)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < hashes.count && hashes[low] == hash
    }
}
