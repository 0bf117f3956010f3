/// Many sparse vectors, one behind the other.
struct SparseRows: Sendable {
    private var starts: [Int32] = [0]
    private var features: [Int32] = []
    private var values: [Float] = []

    init(_ rows: [SparseVector]) {
        starts.reserveCapacity(rows.count + 1)
        for row in rows {
            features += row.features
            values += row.values
            starts.append(Int32(features.count))
        }
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
                        sum += values[index] * spread[Int(features[index])]
                    }
                    each(row, sum)
                }
            }
        }
    }
}
