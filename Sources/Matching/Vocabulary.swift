import Glibc
import Language
import Learning

/// The features that phrasings have, with how telling each is.
struct Vocabulary: Sendable {
    private let numbers: HashNumbers
    let idf: Table<Float>
    /// The idf of a feature that no phrasing has.
    let unknown: Float

    /// Above so many phrasings a pair of stems or a run of letters tells something only where it occurs so often.
    private static let many = 2000
    private static let often = 3

    /// The features are numbered from the most frequent one on: what is often looked at lies together.
    init(_ lines: [FeatureBlocks]) {
        var counts = Array(repeating: HashCounts(), count: FeatureBlocks.weights.count)
        for line in lines { for feature in line.features { counts[Int(feature.block)].add(feature.hash) } }
        let kept = counts.enumerated().flatMap { block, counts in
            counts.all.filter { $0.count >= Self.often || block == FeatureBlocks.stems || lines.count <= Self.many }
        }.sorted { ($1.count, $0.hash) < ($0.count, $1.hash) }
        numbers = HashNumbers(kept.map(\.hash))
        let total = Double(lines.count)
        // As a Float, so that a last bit in which two C libraries differ decides nothing.
        idf = Table(kept.map { Float(log((1 + total) / (1 + Double($0.count))) + 1) })
        unknown = Float(log(1 + total) + 1)
    }

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        numbers = try HashNumbers(archive)
        (idf, unknown) = (try archive.table(), try archive.value())
    }

    func put(into archive: inout ArchiveWriter) {
        numbers.put(into: &archive)
        archive.put(idf)
        archive.put(unknown)
    }

    func number(_ hash: UInt64) -> Int32? { numbers[hash] }

    /// A line as numbers: each block of unit length, then the whole.
    func vector(_ blocks: FeatureBlocks, letters: Bool = true) -> SparseVector {
        var features: [Int32] = []
        var values: [Float] = []
        var ofBlock: [UInt8] = []
        features.reserveCapacity(blocks.features.count)
        values.reserveCapacity(blocks.features.count)
        ofBlock.reserveCapacity(blocks.features.count)
        var squares = [0.0, 0.0, 0.0]
        for feature in blocks.features where letters || feature.block != FeatureBlocks.letters {
            guard let number = numbers[feature.hash] else { continue }
            let often = feature.count == 1 ? 1 : Float(1 + log(Double(feature.count)))
            let value = often * idf[Int(number)]
            features.append(number)
            values.append(value)
            ofBlock.append(feature.block)
            squares[Int(feature.block)] += Double(value * value)
        }
        // Every block that is there has its weight for a length, and so the whole has this one.
        var whole = 0.0
        for (block, weight) in FeatureBlocks.weights.enumerated() where squares[block] > 0 { whole += weight * weight }
        let factors = FeatureBlocks.weights.indices.map { block in
            squares[block] > 0 ? Float(FeatureBlocks.weights[block] / (squares[block] * whole).squareRoot()) : 0
        }
        for index in values.indices { values[index] *= factors[Int(ofBlock[index])] }
        return SparseVector(features: features, values: values)
    }
}
