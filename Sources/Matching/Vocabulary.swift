import Glibc
import Language

/// The features that phrasings have, with how telling each is.
struct Vocabulary: Sendable {
    private var numbers: [UInt64: Int32] = [:]
    private(set) var idf: [Double] = []
    /// The idf of a feature that no phrasing has.
    let unknown: Double

    /// Above so many phrasings a pair of stems or a run of letters that occurs once tells nothing that others don't.
    private static let many = 4000

    /// - Parameter lines: the phrasings in their fixed order; features are numbered by first occurrence.
    init(_ lines: [FeatureBlocks]) {
        var seen: [UInt64: Int] = [:]
        for line in lines { for feature in line.features { seen[feature.hash, default: 0] += 1 } }
        var counts: [Int] = []
        for line in lines {
            for feature in line.features where numbers[feature.hash] == nil {
                let count = seen[feature.hash] ?? 0
                if count == 1, feature.block > 0, lines.count > Self.many { continue }
                numbers[feature.hash] = Int32(counts.count)
                counts.append(count)
            }
        }
        let total = Double(lines.count)
        // As a Float, so that a last bit in which two C libraries differ decides nothing.
        idf = counts.map { Double(Float(log((1 + total) / (1 + Double($0))) + 1)) }
        unknown = Double(Float(log(1 + total) + 1))
    }

    func number(_ hash: UInt64) -> Int32? { numbers[hash] }

    /// A line as numbers: each block of unit length, then the whole.
    func vector(_ blocks: FeatureBlocks) -> SparseVector {
        var values = blocks.features.map { feature -> (Int32, Int, Double)? in
            guard let number = numbers[feature.hash] else { return nil }
            return (number, feature.block, (1 + log(Double(feature.count))) * idf[Int(number)])
        }.compactMap(\.self)
        var squares = [0.0, 0.0, 0.0]
        for value in values { squares[value.1] += value.2 * value.2 }
        var whole = 0.0
        for index in values.indices {
            let block = values[index].1
            values[index].2 *= FeatureBlocks.weights[block] / max(squares[block].squareRoot(), 1e-12)
            whole += values[index].2 * values[index].2
        }
        let length = max(whole.squareRoot(), 1e-12)
        return SparseVector(
            features: values.map(\.0), values: values.map { Float($0.2 / length) })
    }
}

/// The features a line has and their values, side by side.
struct SparseVector: Sendable {
    let features: [Int32]
    let values: [Float]
}
