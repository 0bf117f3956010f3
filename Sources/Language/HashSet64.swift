/// A fixed set of 64-bit hashes that lies in memory as it would in a file.
///
/// Of each hash half is kept, at a place that the other half names: one in billions of strangers is taken for a member.
package struct HashSet64: Sendable {
    /// Free slots are 0.
    private let slots: Table<UInt32>

    package init(_ hashes: some Sequence<UInt64>) {
        let hashes = Array(hashes)
        var size = 16
        while size * 3 < hashes.count * 4 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        slots.withUnsafeMutableBufferPointer { slots in
            for hash in hashes { slots[Self.place(of: hash, in: UnsafeBufferPointer(slots))] = Self.mark(hash) }
        }
        self.slots = Table(slots)
    }

    package init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        slots = try archive.table()
        guard slots.count.nonzeroBitCount == 1, slots.contains(0) else { throw ArchiveReader.Broken() }
    }

    package func put(into archive: inout ArchiveWriter) { archive.put(slots) }

    package func contains(_ hash: UInt64) -> Bool {
        slots.withUnsafeBufferPointer { $0[Self.place(of: hash, in: $0)] != 0 }
    }

    package var isEmpty: Bool { !slots.contains { $0 != 0 } }

    /// What is kept of a hash; never 0.
    private static func mark(_ hash: UInt64) -> UInt32 { max(1, UInt32(hash >> 32)) }

    /// Where a hash lies, or the free slot where it would.
    private static func place(of hash: UInt64, in slots: UnsafeBufferPointer<UInt32>) -> Int {
        let (mask, mark) = (slots.count - 1, mark(hash))
        var place = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
        while slots[place] != 0, slots[place] != mark { place = (place + 1) & mask }
        return place
    }
}
