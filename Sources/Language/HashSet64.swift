/// A fixed set of 64-bit hashes that lies in memory as it would in a file.
package struct HashSet64: Sendable {
    /// Free slots are 0, which is no word's hash.
    private let slots: Table<UInt64>

    package init(_ hashes: some Sequence<UInt64>) {
        let hashes = Array(hashes)
        var size = 16
        while size < hashes.count * 2 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        slots.withUnsafeMutableBufferPointer { slots in
            for hash in hashes where hash != 0 { slots[Self.place(of: hash, in: UnsafeBufferPointer(slots))] = hash }
        }
        self.slots = Table(slots)
    }

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        slots = try archive.table()
        guard slots.count.nonzeroBitCount == 1, slots.contains(0) else { throw ArchiveReader.Broken() }
    }

    func put(into archive: inout ArchiveWriter) { archive.put(slots) }

    package func contains(_ hash: UInt64) -> Bool {
        hash != 0 && slots.withUnsafeBufferPointer { $0[Self.place(of: hash, in: $0)] == hash }
    }

    package var isEmpty: Bool { !slots.contains { $0 != 0 } }

    /// Where a hash lies, or the free slot where it would.
    private static func place(of hash: UInt64, in slots: UnsafeBufferPointer<UInt64>) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
        while slots[place] != 0, slots[place] != hash { place = (place + 1) & mask }
        return place
    }
}
