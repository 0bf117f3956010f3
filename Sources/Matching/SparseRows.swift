import Language
import Learning

/// Many sparse vectors, one behind the other; none of their values is negative.
struct SparseRows: Sendable {
    private let starts: Table<Int32>
    private let features: Table<Int32>
    /// In steps of a row's own scale.
    private let values: Table<UInt8>
    private let scales: Table<Float>

    init(_ rows: [SparseVector]) {
        var (starts, features): ([Int32], [Int32]) = ([0], [])
        var (values, scales): ([UInt8], [Float]) = ([], [])
        starts.reserveCapacity(rows.count + 1)
        for row in rows {
            features += row.features
            let scale = max(row.values.max() ?? 0, .leastNormalMagnitude) / 255
            scales.append(scale)
            values += row.values.map { UInt8(($0 / scale).rounded()) }
            starts.append(Int32(features.count))
        }
        (self.starts, self.features) = (Table(starts), Table(features))
        (self.values, self.scales) = (Table(values), Table(scales))
    }

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        (starts, features) = (try archive.table(), try archive.table())
        (values, scales) = (try archive.table(), try archive.table())
        guard starts.last == Int32(features.count), values.count == features.count, scales.count == count else {
            throw ArchiveReader.Broken()
        }
    }

    func put(into archive: inout ArchiveWriter) {
        archive.put(starts)
        archive.put(features)
        archive.put(values)
        archive.put(scales)
    }

    var count: Int { starts.count - 1 }

    /// The likeness of a vector to each row of a range.
    ///
    /// - Parameter spread: the vector's values, each at its feature's place.
    func cosines(of spread: [Float], to range: Range<Int>, _ each: (Int, Float) -> Void) {
        features.withUnsafeBufferPointer { features in
            values.withUnsafeBufferPointer { values in
                for row in range {
                    var sum: Float = 0
                    for index in Int(starts[row])..<Int(starts[row + 1]) {
                        sum += Float(values[index]) * spread[Int(features[index])]
                    }
                    each(row, sum * scales[row])
                }
            }
        }
    }
}
