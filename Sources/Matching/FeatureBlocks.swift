import Language
import Learning

/// A line's features as hashes, each once, with how often it occurs.
///
/// Features are kept in the order of their hashes, so that sums over them never depend on the order of words.
struct FeatureBlocks: Sendable {
    private(set) var features: [Feature] = []

    struct Feature: Sendable {
        let hash: UInt64
        let block: UInt8
        var count: UInt16
    }

    /// Weights of stems and word groups, of pairs of stems, and of letters inside words (measured on public intent sets).
    static let weights: [Double] = [1.0, 0.8, 1.0]
    static let stems: UInt8 = 0
    static let pairs: UInt8 = 1
    static let letters: UInt8 = 2

    init(_ line: Line, _ language: LanguageCode, groups: WordGroupFinder) {
        features.reserveCapacity(24 * line.words.count + 2)
        let codes = line.codes[language]
        var (beforePrevious, previous) = (Self.edge, Self.edge)
        for (token, code) in zip(line.words, codes) {
            add(code, Self.stems)
            add(FeatureCode.pair(previous, code), Self.pairs)
            // With one word between them: `what … cost`, whatever it is that costs.
            if beforePrevious != Self.edge { add(FeatureCode.pair(beforePrevious &* Self.gap, code), Self.pairs) }
            // Runs of two to four letters.
            for run in FeatureCode.runs(
                of: token.word, lengths: 2...4, limit: Self.longestWord, seed: Self.letterSeed)
            {
                add(run, Self.letters)
            }
            (beforePrevious, previous) = (previous, code)
        }
        if !codes.isEmpty { add(FeatureCode.pair(previous, Self.edge), Self.pairs) }
        for hit in groups.hits(in: line) { add(hit.group, Self.stems) }
        settle()
    }

    private mutating func add(_ hash: UInt64, _ block: UInt8) {
        features.append(Feature(hash: hash, block: block, count: 1))
    }

    /// Sorts the features and joins equal ones.
    private mutating func settle() {
        features.sort { $0.hash < $1.hash }
        var end = 0
        for index in features.indices {
            if end > 0, features[end - 1].hash == features[index].hash {
                if features[end - 1].count < .max { features[end - 1].count += 1 }
            } else {
                features[end] = features[index]
                end += 1
            }
        }
        features.removeLast(features.count - end)
    }

    /// Of a longer word only the beginning counts.
    private static let longestWord = 32
    /// Tells a pair with a gap from neighbours.
    private static let gap: UInt64 = 3
    /// Stands for both ends of a line.
    private static let edge: UInt64 = 0x5e5e_5e5e_5e5e_5e5e
    private static let letterSeed: UInt64 = 0x84222325_cbf29ce4
}
