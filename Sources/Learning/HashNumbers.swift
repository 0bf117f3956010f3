package import Language

/// A fixed table from hashes to numbers that lies in memory as it would in a file.
///
/// Of each hash half is kept, at a place that the other half names: one in billions of strangers is taken for a member.
package struct HashNumbers: Sendable {
    private let slots: Table<Slot>

    private struct Slot: Sendable {
        /// Half of the hash.
        var mark: UInt32
        /// −1 where the slot is free.
        var number: Int32
    }

    /// Each hash's number is its place; of equal ones the first counts.
    package init(_ hashes: [UInt64]) {
        var size = 16
        while size * 3 < hashes.count * 4 { size *= 2 }
        var slots = Array(repeating: Slot(mark: 0, number: -1), count: size)
        slots.withUnsafeMutableBufferPointer { slots in
            for (number, hash) in hashes.enumerated() {
                let place = Self.place(of: hash, in: UnsafeBufferPointer(slots))
                if slots[place].number < 0 { slots[place] = Slot(mark: Self.mark(hash), number: Int32(number)) }
            }
        }
        self.slots = Table(slots)
    }

    package init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        slots = try archive.table()
        guard slots.count.nonzeroBitCount == 1, slots.contains(where: { $0.number < 0 }) else {
            throw ArchiveReader.Broken()
        }
    }

    package func put(into archive: inout ArchiveWriter) { archive.put(slots) }

    package subscript(hash: UInt64) -> Int32? {
        let number = slots.withUnsafeBufferPointer { $0[Self.place(of: hash, in: $0)].number }
        return number < 0 ? nil : number
    }

    /// The numbers of those hashes that have one, in their order.
    package func numbers(of hashes: [UInt64]) -> [Int32] {
        slots.withUnsafeBufferPointer { slots in
            hashes.compactMap { hash in
                let number = slots[Self.place(of: hash, in: slots)].number
                return number < 0 ? nil : number
            }
        }
    }

    private static func mark(_ hash: UInt64) -> UInt32 { UInt32(hash >> 32) }

    /// Where a hash lies, or the free slot where it would.
    private static func place(of hash: UInt64, in slots: UnsafeBufferPointer<Slot>) -> Int {
        let (mask, mark) = (slots.count - 1, mark(hash))
        var place = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
        while slots[place].number >= 0, slots[place].mark != mark { place = (place + 1) & mask }
        return place
    }
}
