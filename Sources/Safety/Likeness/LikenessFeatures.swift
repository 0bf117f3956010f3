import Language
import Learning

/// What the likeness of two lines is judged by: words, pairs, letters, and the meanings that the rules know.
enum LikenessFeatures {
    private static let bits = 17
    static let buckets = 1 << bits

    /// Weights of words, pairs, letters and meanings.
    private static let weights: [Float] = [1, 0.8, 0.7, 1.3]

    /// - Parameters:
    ///   - signs: hits that stand, by their concepts' numbers.
    ///   - denied: hits that are denied.
    static func vector(_ line: Line, signs: [ConceptHit], denied: [ConceptHit], quiet: [ConceptHit]) -> SparseVector {
        var blocks: [[UInt64]] = [[], [], [], []]
        var (beforePrevious, previous) = (edge, edge)
        for (token, codes) in zip(line.words, zip(line.codes.english, line.codes.spanish)) {
            let code = token.number == nil ? codes.0 : numberCode
            blocks[0].append(code)
            if codes.1 != code { blocks[0].append(codes.1 ^ spanishMark) }
            blocks[1].append(pair(previous, code))
            if beforePrevious != edge { blocks[1].append(pair(beforePrevious &* gapMark, code)) }
            addLetters(of: token.word, to: &blocks[2])
            (beforePrevious, previous) = (previous, code)
        }
        blocks[1].append(pair(previous, edge))
        // A story that names more has no one picture.
        let meant = Set(signs.map(\.concept)).sorted().prefix(mostMeanings).map { signCodes[$0] }
        blocks[3] =
            meant + Set(denied.map(\.concept)).sorted().map { deniedCodes[$0] }
            + Set(quiet.map(\.concept)).sorted().map { quietCodes[$0] }
        for (index, first) in meant.enumerated() {
            for second in meant.dropFirst(index + 1) { blocks[3].append(pair(first, second)) }
        }
        return vector(blocks)
    }

    /// A single word's own features.
    static func vector(of token: Token) -> SparseVector {
        let code = StemCode.of(token.stems.english)
        let other = StemCode.of(token.stems.spanish)
        return vector([[code] + (other == code ? [] : [other ^ spanishMark])])
    }

    /// Each block as long as its weight, whatever the line's length.
    private static func vector(_ blocks: [[UInt64]]) -> SparseVector {
        // A bucket and its place in one number: sorting them keeps equal buckets in their order.
        var order: [UInt64] = []
        var paces: [Float] = []
        for (block, weight) in zip(blocks, weights) where !block.isEmpty {
            let pace = weight / Float(block.count).squareRoot()
            for code in block {
                let bucket = (code &* spread) >> UInt64(64 - bits)
                order.append((bucket << 32) | UInt64(paces.count))
                paces.append(pace)
            }
        }
        order.sort()
        var vector = SparseVector(features: [], values: [])
        vector.features.reserveCapacity(order.count)
        vector.values.reserveCapacity(order.count)
        for entry in order {
            let (bucket, pace) = (Int32(entry >> 32), paces[Int(entry & 0xFFFF_FFFF)])
            if vector.features.last == bucket {
                vector.values[vector.values.count - 1] += pace
            } else {
                vector.features.append(bucket)
                vector.values.append(pace)
            }
        }
        return vector
    }

    /// Runs of three and four letters, the word's edges included.
    private static func addLetters(of word: String, to block: inout [UInt64]) {
        var bytes: [UInt8] = [0x5F]
        bytes.append(contentsOf: word.utf8.prefix(24))
        bytes.append(0x5F)
        for length in 3...4 where bytes.count >= length {
            for start in 0...(bytes.count - length) {
                // FNV-1a, as in `StemCode`.
                var hash: UInt64 = 0xCBF2_9CE4_8422_2325
                for index in start..<(start + length) { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
                block.append(hash ^ lettersMark)
            }
        }
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9e37_79b9_7f4a_7c15) ^ (second &* 0x0000_0100_0000_01b3 &+ 1)
    }

    private static let mostMeanings = 24
    /// Codes of the concepts by number; there are far fewer.
    private static let signCodes = codes("s")
    private static let deniedCodes = codes("d")
    private static let quietCodes = codes("q")
    private static func codes(_ mark: String) -> [UInt64] { (0..<1024).map { StemCode.of("\(mark)\($0)") } }

    private static let spread: UInt64 = 0x9e37_79b9_7f4a_7c15
    private static let edge: UInt64 = 0x5e5e_5e5e_5e5e_5e5e
    private static let gapMark: UInt64 = 3
    private static let spanishMark: UInt64 = 0x7370_616e_6973_6821
    private static let lettersMark: UInt64 = 0x6c65_7474_6572_7321
    private static let numberCode = StemCode.of("#")
}
