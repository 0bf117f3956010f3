import Language
import Learning

/// What the likeness of two lines is judged by: words, pairs, letters, and the meanings that the rules know.
enum LikenessFeatures {
    private static let bits = 18
    static let buckets = 1 << bits

    /// Weights of words, pairs, letters, meanings, rules and senses.
    private static let weights: [Float] = [1, 0.8, 0.4, 0.9, 0.9, 1.2]

    /// - Parameters:
    ///   - signs: hits that stand, by their concepts' numbers.
    ///   - denied: hits that are denied.
    ///   - senses: their numbers.
    ///   - rules: codes of the rules that fire, so that it is learnt how far each can be trusted.
    static func vector(
        _ line: Line, signs: [ConceptHit], denied: [ConceptHit], quiet: [ConceptHit], senses: [Int],
        rules: [UInt64]
    ) -> SparseVector {
        var blocks: [[UInt64]] = [[], [], [], [], rules, []]
        var (beforePrevious, previous) = (edge, edge)
        for (token, codes) in zip(line.words, zip(line.codes.english, line.codes.spanish)) {
            let code = token.number == nil ? codes.0 : numberCode
            blocks[0].append(code)
            if codes.1 != code { blocks[0].append(codes.1 ^ spanishMark) }
            blocks[1].append(FeatureCode.pair(previous, code))
            if beforePrevious != edge { blocks[1].append(FeatureCode.pair(beforePrevious &* gapMark, code)) }
            blocks[2] += FeatureCode.runs(of: token.word, lengths: 3...4, limit: 24, seed: letterSeed)
            (beforePrevious, previous) = (previous, code)
        }
        blocks[1].append(FeatureCode.pair(previous, edge))
        // A story that names more has no one picture.
        let meant = Set(signs.map(\.concept)).sorted().prefix(mostMeanings).map { signCodes[$0] }
        blocks[3] =
            meant + Set(denied.map(\.concept)).sorted().map { deniedCodes[$0] }
            + Set(quiet.map(\.concept)).sorted().map { quietCodes[$0] }
        for (index, first) in meant.enumerated() {
            for second in meant.dropFirst(index + 1) { blocks[3].append(FeatureCode.pair(first, second)) }
        }
        let sensed = senses.map { senseCodes[$0] }
        blocks[5] = sensed
        for (index, first) in sensed.enumerated() {
            for second in sensed.dropFirst(index + 1) { blocks[5].append(FeatureCode.pair(first, second)) }
        }
        return vector(blocks)
    }

    /// A single word's own features.
    static func vector(of token: Token) -> SparseVector {
        let code = StemCode.of(token.stems.english)
        let other = StemCode.of(token.stems.spanish)
        return vector([[code] + (other == code ? [] : [other ^ spanishMark])])
    }

    /// Each block as long as its weight, whatever the line's length and however often it repeats itself.
    private static func vector(_ blocks: [[UInt64]]) -> SparseVector {
        // A bucket and its place in one number: sorting them keeps equal buckets in their order.
        var order: [UInt64] = []
        var paces: [Float] = []
        for (codes, weight) in zip(blocks, weights) where !codes.isEmpty {
            let buckets = codes.map { ($0 &* spread) >> UInt64(64 - bits) }.sorted()
            let block = buckets.indices.filter { $0 == 0 || buckets[$0] != buckets[$0 - 1] }
            let pace = weight / Float(block.count).squareRoot()
            for index in block {
                order.append((buckets[index] << 32) | UInt64(paces.count))
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

    private static let mostMeanings = 24
    /// Codes of the concepts by number; there are far fewer.
    private static let signCodes = codes("s")
    private static let deniedCodes = codes("d")
    private static let quietCodes = codes("q")
    private static let senseCodes = codes("n")
    private static func codes(_ mark: String) -> [UInt64] { (0..<1024).map { StemCode.of("\(mark)\($0)") } }

    private static let spread: UInt64 = 0x9e37_79b9_7f4a_7c15
    private static let edge: UInt64 = 0x5e5e_5e5e_5e5e_5e5e
    private static let gapMark: UInt64 = 3
    private static let spanishMark: UInt64 = 0x7370_616e_6973_6821
    private static let letterSeed: UInt64 = 0x6c65_7474_6572_7321
    private static let numberCode = StemCode.of("#")
}
