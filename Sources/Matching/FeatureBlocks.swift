import Language

/// One block's features of a line: hashes and how often each occurs, in the order of their first occurrence.
struct FeatureBlocks {
    private(set) var features: [(hash: UInt64, block: Int, count: Int)] = []
    private var places: [UInt64: Int] = [:]

    /// Weights of stems, of pairs of stems and of letters inside words (measured on public intent sets).
    static let weights: [Double] = [1.0, 0.7, 1.0]

    init(_ line: Line, _ language: LanguageCode) {
        var previous = "^"
        for token in line.words {
            let stem = token.stems[language]
            add(Self.hash(0, stem), block: 0)
            add(Self.hash(1, previous, stem), block: 1)
            addLetters(of: token.word)
            previous = stem
        }
        if !line.words.isEmpty { add(Self.hash(1, previous, "$"), block: 1) }
    }

    /// Runs of two to four letters, the word's edges included.
    private mutating func addLetters(of word: String) {
        var bytes: [UInt8] = [0x5F]
        bytes.append(contentsOf: word.utf8.prefix(32))
        bytes.append(0x5F)
        for length in 2...4 where bytes.count >= length {
            for start in 0...(bytes.count - length) {
                var hash = Self.start(2)
                for byte in bytes[start..<(start + length)] { Self.mix(byte, into: &hash) }
                add(hash, block: 2)
            }
        }
    }

    private mutating func add(_ hash: UInt64, block: Int) {
        if let place = places[hash] {
            features[place].count += 1
        } else {
            places[hash] = features.count
            features.append((hash, block, 1))
        }
    }

    /// The feature of a single stem.
    static func stem(_ stem: String) -> UInt64 { hash(0, stem) }

    // FNV-1a, 64 bits: stable across runs and platforms, which Swift's Hasher is not.
    private static func start(_ block: UInt8) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        mix(block, into: &hash)
        return hash
    }

    private static func mix(_ byte: UInt8, into hash: inout UInt64) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    private static func hash(_ block: UInt8, _ words: String...) -> UInt64 {
        var hash = start(block)
        for word in words {
            for byte in word.utf8 { mix(byte, into: &hash) }
            mix(0x20, into: &hash)
        }
        return hash
    }
}
