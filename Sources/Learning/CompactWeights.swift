package import Language

/// A trained classifier in a quarter of its room: each weight is a byte, each feature has a scale.
package struct CompactWeights: Sendable {
    package let classes: Int
    private let packs: Int
    private let scales: Table<Float>
    private let weights: Table<SIMD8<Int8>>

    private static let steps: Float = 127

    package init(_ classifier: Classifier, features: Int) {
        classes = classifier.classes
        let packs = classifier.packs
        self.packs = packs
        var scales = [Float](repeating: 0, count: features)
        var weights = [SIMD8<Int8>](repeating: .zero, count: features * packs)
        for feature in 0..<features {
            let row = feature * packs
            var largest: Float = 0
            for index in row..<(row + packs) {
                let pack = classifier.weights[index]
                largest = max(largest, pack.max(), -pack.min())
            }
            guard largest > 0 else { continue }
            scales[feature] = largest / Self.steps
            for index in row..<(row + packs) {
                for lane in 0..<8 {
                    weights[index][lane] = Int8((classifier.weights[index][lane] / scales[feature]).rounded())
                }
            }
        }
        (self.scales, self.weights) = (Table(scales), Table(weights))
    }

    package init(_ archive: ArchiveReader, features: Int, classes: Int) throws(ArchiveReader.Broken) {
        self.classes = classes
        packs = (classes + 7) / 8
        (scales, weights) = (try archive.table(), try archive.table())
        guard scales.count == features, weights.count == features * packs else { throw ArchiveReader.Broken() }
    }

    package func put(into archive: inout ArchiveWriter) {
        archive.put(scales)
        archive.put(weights)
    }

    /// The raw score of every class.
    package func logits(_ vector: SparseVector) -> [Float] {
        var scores = [Float](repeating: 0, count: packs * 8)
        weights.withUnsafeBufferPointer { table in
            let weights = UnsafeRawBufferPointer(table).bindMemory(to: Int8.self)
            for (feature, value) in zip(vector.features, vector.values) {
                let (row, pace) = (Int(feature) * packs * 8, value * scales[Int(feature)])
                // Plain numbers in a plain loop: this is what the compiler turns into wide instructions.
                scores.withUnsafeMutableBufferPointer { scores in
                    for index in 0..<scores.count { scores[index] += Float(weights[row + index]) * pace }
                }
            }
        }
        return Array(scores.prefix(classes))
    }
}
