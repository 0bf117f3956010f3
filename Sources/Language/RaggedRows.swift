/// Rows of values of any length, one behind the other, that lie in memory as they would in a file.
package struct RaggedRows<Value: BitwiseCopyable & Sendable>: Sendable {
    @usableFromInline
    let starts: Table<Int32>
    @usableFromInline
    let values: Table<Value>

    package init(_ rows: [[Value]]) {
        var starts: [Int32] = [0]
        starts.reserveCapacity(rows.count + 1)
        for row in rows { starts.append(starts[starts.count - 1] + Int32(row.count)) }
        (self.starts, values) = (Table(starts), Table(Array(rows.joined())))
    }

    package init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        (starts, values) = (try archive.table(), try archive.table())
        guard starts.first == 0, starts.last == Int32(values.count), zip(starts, starts.dropFirst()).allSatisfy(<=)
        else { throw ArchiveReader.Broken() }
    }

    package func put(into archive: inout ArchiveWriter) {
        archive.put(starts)
        archive.put(values)
    }

    @inlinable package var count: Int { starts.count - 1 }

    package subscript(row: Int) -> Slice<Table<Value>> { values[Int(starts[row])..<Int(starts[row + 1])] }

    /// The rows where they lie, for whoever looks at very many of them; they must not be kept.
    @inlinable
    package func withRows<Result>(_ use: (Rows) -> Result) -> Result {
        starts.withUnsafeBufferPointer { starts in
            values.withUnsafeBufferPointer { use(Rows(starts: starts, values: $0)) }
        }
    }

    package struct Rows {
        @usableFromInline let starts: UnsafeBufferPointer<Int32>
        @usableFromInline let values: UnsafeBufferPointer<Value>

        @inlinable
        init(starts: UnsafeBufferPointer<Int32>, values: UnsafeBufferPointer<Value>) {
            (self.starts, self.values) = (starts, values)
        }

        @inlinable
        package subscript(row: Int) -> UnsafeBufferPointer<Value> {
            UnsafeBufferPointer(rebasing: values[Int(starts[row])..<Int(starts[row + 1])])
        }
    }
}
