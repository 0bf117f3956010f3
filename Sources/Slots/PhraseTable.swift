import Language

/// Phrases that stand for values, found anywhere in a line.
struct PhraseTable<Value: Sendable & Equatable>: Sendable {
    private let rows: [String: [(rank: Int, words: [String], value: Value)]]
    private let rule: String
    private let findsDenied: Bool

    /// - Parameters:
    ///   - choices: each value with its phrases between `;`; of two phrases in a line the earlier in the list wins.
    ///   - findsDenied: whether also a phrase behind a `not` is found, for the reader to judge.
    init(_ rule: String, _ choices: [(Value, String)], findsDenied: Bool = false) {
        self.rule = rule
        self.findsDenied = findsDenied
        var rows: [String: [(rank: Int, words: [String], value: Value)]] = [:]
        var rank = 0
        for (value, phrases) in choices {
            for phrase in phrases.split(separator: ";") {
                let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
                guard let first = words.first else { continue }
                rows[first, default: []].append((rank, words, value))
                rank += 1
            }
        }
        self.rows = rows
    }

    /// The phrase of lowest rank whose folded words stand next to each other and are not negated.
    func find(_ line: Line) -> Reading<Value>? {
        var best: (rank: Int, reading: Reading<Value>)?
        let words = line.words
        for start in words.indices {
            guard let starting = rows[words[start].word] else { continue }
            for (rank, phrase, value) in starting where rank < best?.rank ?? .max {
                let end = start + phrase.count
                guard end <= words.count, zip(phrase, words[start..<end]).allSatisfy({ $0 == $1.word }) else {
                    continue
                }
                if !findsDenied, start > 0, words[start - 1].word.isOne(of: "not no do"), phrase[0] != "not",
                    // `no, either one`: a no with a comma behind it denies what stands before it.
                    !line.original(words[start - 1].range.upperBound..<words[start].range.lowerBound).contains(",")
                {
                    continue
                }
                let bytes = words[start].range.lowerBound..<words[end - 1].range.upperBound
                best = (rank, Reading(value, bytes, rule: rule))
            }
        }
        return best?.reading
    }
}
