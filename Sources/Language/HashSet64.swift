/// A fixed set of 64-bit hashes that lies in memory as it would in a file.
package struct HashSet64: Sendable {
    /// Free slots are 0, which is no word's hash.
    private var slots: [UInt64]
    private let mask: Int

    package init(_ hashes: some Sequence<UInt64>) {
        let hashes = Array(hashes)
        var size = 16
        while size < hashes.count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        mask = size - 1
        for hash in hashes where hash != 0 { slots[place(of: hash)] = hash }
    }

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        slots = try archive.values()
        guard slots.count.nonzeroBitCount == 1, slots.contains(0) else { throw ArchiveReader.Broken() }
        mask = slots.count - 1
    }

    func put(into archive: inout ArchiveWriter) { archive.put(slots) }

    package func contains(_ hash: UInt64) -> Bool { hash != 0 && slots[place(of: hash)] == hash }

    package var isEmpty: Bool { !slots.contains { $0 != 0 } }

    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
        while slots[place] != 0, slots[place] != hash { place = (place + 1) & mask }
        return place
    }
}
