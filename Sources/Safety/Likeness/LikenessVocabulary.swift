import Language
import Learning

/// The features that more than one example has: what stands in one alone says nothing about another line.
struct LikenessVocabulary: Sendable {
    private let numbers: HashNumbers
    let count: Int

    /// So many examples must have a feature (measured on lines that were left out: of three or more, or of any, more is
    /// missed).
    private static let fewest: Int32 = 2

    /// The features are numbered from the most frequent one on: what is often looked at lies together.
    init(_ lines: some Sequence<LikenessFeatures>) {
        var counts = HashCounts()
        for line in lines { for block in line.blocks { for hash in block { counts.add(hash) } } }
        let kept = counts.all.filter { $0.count >= Self.fewest }.sorted { ($1.count, $0.hash) < ($0.count, $1.hash) }
        (numbers, count) = (HashNumbers(kept.map(\.hash)), kept.count)
    }

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        (numbers, count) = (try HashNumbers(archive), try archive.value())
    }

    func put(into archive: inout ArchiveWriter) {
        numbers.put(into: &archive)
        archive.put(count)
    }

    /// Each block as long as its weight, however long the line is.
    func vector(_ line: LikenessFeatures) -> SparseVector {
        var vector = SparseVector(features: [], values: [])
        for (block, weight) in zip(line.blocks, LikenessFeatures.weights) {
            let known = numbers.numbers(of: block)
            vector.features += known
            vector.values += repeatElement(weight / Float(max(1, known.count)).squareRoot(), count: known.count)
        }
        return vector
    }
}
