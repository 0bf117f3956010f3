import Language
import Learning

/// Many sparse vectors, one behind the other; none of their values is negative.
struct SparseRows: Sendable {
    private var starts: [Int32] = [0]
    private var features: [Int32] = []
    /// In steps of a row's own scale.
    private var values: [UInt8] = []
    private var scales: [Float] = []

    init(_ rows: [SparseVector]) {
        starts.reserveCapacity(rows.count + 1)
        for row in rows {
            features += row.features
            let scale = max(row.values.max() ?? 0, .leastNormalMagnitude) / 255
            scales.append(scale)
            values += row.values.map { UInt8(($0 / scale).rounded()) }
            starts.append(Int32(features.count))
        }
    }

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        (starts, features) = (try archive.values(), try archive.values())
        (values, scales) = (try archive.values(), try archive.values())
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
