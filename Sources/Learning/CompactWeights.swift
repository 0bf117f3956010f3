package import Language

/// A trained classifier in a quarter of its room: each number of a feature is a byte, each feature has a scale.
package struct CompactWeights: Sendable {
    package let classes: Int
    private let packs: Int
    private let scales: Table<Float>
    private let rows: Table<SIMD8<Int8>>
    private let readers: Table<SIMD8<Float>>
    private let biases: Table<Float>

    private static let steps: Float = 127

    package init(_ classifier: Classifier, features: Int) {
        classes = classifier.classes
        let packs = classifier.packs
        self.packs = packs
        var scales = [Float](repeating: 0, count: features)
        var rows = [SIMD8<Int8>](repeating: .zero, count: features * packs)
        for feature in 0..<features {
            let row = (feature * packs)..<((feature + 1) * packs)
            let largest = classifier.rows[row].reduce(0) { max($0, $1.max(), -$1.min()) }
            guard largest > 0 else { continue }
            scales[feature] = largest / Self.steps
            for index in row {
                for lane in 0..<8 {
                    rows[index][lane] = Int8((classifier.rows[index][lane] / scales[feature]).rounded())
                }
            }
        }
        (self.scales, self.rows) = (Table(scales), Table(rows))
        (readers, biases) = (Table(classifier.readers), Table(classifier.biases))
    }

    package init(_ archive: ArchiveReader, features: Int, classes: Int) throws(ArchiveReader.Broken) {
        self.classes = classes
        (scales, rows) = (try archive.table(), try archive.table())
        (readers, biases) = (try archive.table(), try archive.table())
        packs = classes > 0 ? readers.count / classes : 1
        guard packs > 0, scales.count == features, rows.count == features * packs, readers.count == classes * packs,
            biases.count == classes
        else { throw ArchiveReader.Broken() }
    }

    package func put(into archive: inout ArchiveWriter) {
        archive.put(scales)
        archive.put(rows)
        archive.put(readers)
        archive.put(biases)
    }

    /// The raw score of every class.
    package func logits(_ vector: SparseVector) -> [Float] { read(sum(vector)).enumerated().map { $1 + biases[$0] } }

    /// What the features alone say for every class: of two vectors' features together it is the sum of both.
    package func shares(of vector: SparseVector) -> [Float] { read(sum(vector)) }

    private func sum(_ vector: SparseVector) -> [Float] {
        var row = [Float](repeating: 0, count: packs * 8)
        rows.withUnsafeBufferPointer { table in
            let rows = UnsafeRawBufferPointer(table).bindMemory(to: Int8.self)
            for (feature, value) in zip(vector.features, vector.values) {
                let (start, pace) = (Int(feature) * packs * 8, value * scales[Int(feature)])
                // Plain numbers in a plain loop: this is what the compiler turns into wide instructions.
                row.withUnsafeMutableBufferPointer { row in
                    for index in 0..<row.count { row[index] += Float(rows[start + index]) * pace }
                }
            }
        }
        return row
    }

    private func read(_ row: [Float]) -> [Float] {
        let row = stride(from: 0, to: row.count, by: 8).map { start in
            var pack = SIMD8<Float>.zero
            for lane in 0..<8 { pack[lane] = row[start + lane] }
            return pack
        }
        return readers.withUnsafeBufferPointer { readers in
            (0..<classes).map { number in
                var sum = SIMD8<Float>.zero
                for index in 0..<packs { sum += row[index] * readers[number * packs + index] }
                return sum.sum()
            }
        }
    }
}
