import Language
import Learning

/// What the likeness of two lines is judged by, as hashes: words, pairs of words, and the letters inside words.
///
/// Neither the rules' meanings nor whether a rule fires are among them: beside this many examples they add nothing
/// (measured on lines that were left out).
struct LikenessFeatures {
    /// One behind the other; in each every hash once, in order.
    let blocks: [[UInt64]]

    /// How much each block counts.
    static let weights: [Float] = [1, 0.8, 0.4]

    init(_ line: Line) {
        // Stems by the rules of both languages: which one a line is in need not be known.
        let english = zip(line.words, line.codes.english).map { $0.number == nil ? $1 : Self.numberCode }
        let spanish = zip(english, zip(line.words, line.codes.spanish)).map { code, word in
            word.0.number != nil || word.1 == code ? code : word.1 ^ Self.spanishMark
        }
        let letters = line.words.flatMap {
            FeatureCode.runs(of: $0.word, lengths: 3...4, limit: Self.longestWord, seed: Self.letterSeed)
        }
        blocks = [english + spanish, Self.pairs(of: english) + Self.pairs(of: spanish), letters].map(Self.distinct)
    }

    /// Neighbours, and words with one between them.
    private static func pairs(of words: [UInt64]) -> [UInt64] {
        let line = [edge] + words + [edge]
        return zip(line, line.dropFirst()).map { FeatureCode.pair($0, $1) }
            + zip(words, words.dropFirst(2)).map { FeatureCode.pair($0 &* gapMark, $1) }
    }

    /// A single word's own features.
    init(_ token: Token) {
        let (english, spanish) = (StemCode.of(token.stems.english), StemCode.of(token.stems.spanish))
        blocks = [Self.distinct([english] + (spanish == english ? [] : [spanish ^ Self.spanishMark]))]
    }

    /// How often a line repeats itself says nothing.
    private static func distinct(_ hashes: [UInt64]) -> [UInt64] {
        let sorted = hashes.sorted()
        return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    }

    /// Of a longer word only the beginning counts.
    private static let longestWord = 24
    /// Stands for both ends of a line.
    private static let edge: UInt64 = 0x5e5e_5e5e_5e5e_5e5e
    /// Tells a pair with a word between from neighbours.
    private static let gapMark: UInt64 = 3
    private static let spanishMark: UInt64 = 0x7370_616e_6973_6821
    private static let letterSeed: UInt64 = 0x6c65_7474_6572_7321
    private static let numberCode = StemCode.of("#")
}
