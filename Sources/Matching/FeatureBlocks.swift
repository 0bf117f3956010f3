import Language

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
            add(Self.pair(previous, code), Self.pairs)
            // With one word between them: `what … cost`, whatever it is that costs.
            if beforePrevious != Self.edge { add(Self.pair(beforePrevious &* Self.gap, code), Self.pairs) }
            addLetters(of: token.word)
            (beforePrevious, previous) = (previous, code)
        }
        if !codes.isEmpty { add(Self.pair(previous, Self.edge), Self.pairs) }
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

    /// Runs of two to four letters, the word's edges included.
    private mutating func addLetters(of word: String) {
        var bytes: [UInt8] = [0x5F]
        bytes.append(contentsOf: word.utf8.prefix(Self.longestWord))
        bytes.append(0x5F)
        for length in 2...4 where bytes.count >= length {
            for start in 0...(bytes.count - length) {
                var hash = Self.letterSeed
                for byte in bytes[start..<(start + length)] { hash = (hash ^ UInt64(byte)) &* Self.prime }
                add(hash, Self.letters)
            }
        }
    }

    /// Of a longer word only the beginning counts.
    private static let longestWord = 32
    /// Tells a pair with a gap from neighbours.
    private static let gap: UInt64 = 3
    /// Stands for both ends of a line.
    private static let edge: UInt64 = 0x5e5e_5e5e_5e5e_5e5e
    // FNV-1a, 64 bits, as in StemCode: stable across runs and platforms, which Swift's Hasher is not.
    private static let prime: UInt64 = 0x0000_0100_0000_01b3
    private static let letterSeed: UInt64 = 0x84222325_cbf29ce4

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9e37_79b9_7f4a_7c15) ^ (second &* prime &+ 1)
    }
}
