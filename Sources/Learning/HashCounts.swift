/// Counts how often each 64-bit hash occurs.
///
/// The hashes are taken for what they are, spread evenly; a dictionary would hash them once more, at several times the
/// cost.
package struct HashCounts {
    /// Free slots have a count of 0.
    private var slots: [(hash: UInt64, count: Int32)]
    private var taken = 0

    package init() { slots = Array(repeating: (0, 0), count: 1 << 12) }

    package mutating func add(_ hash: UInt64) {
        let place = place(of: hash)
        if slots[place].count == 0 {
            slots[place].hash = hash
            taken += 1
        }
        slots[place].count += 1
        if taken * 2 > slots.count { grow() }
    }

    /// Every hash with its count, in no order that means anything.
    package var all: [(hash: UInt64, count: Int32)] { slots.filter { $0.count > 0 } }

    /// Where a hash lies, or the free slot where it would.
    private func place(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
        while slots[place].count > 0, slots[place].hash != hash { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: (0, 0), count: old.count * 2)
        for slot in old where slot.count > 0 { slots[place(of: slot.hash)] = slot }
    }
}
