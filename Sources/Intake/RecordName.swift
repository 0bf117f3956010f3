import Slots

/// A record's file name: `20261123T100411-00000042-K7QF2M-<16 hex>.json`, and `.age` behind it where it is sealed.
///
/// It holds all that a save needs to know of older records, so that 100,000 of them cost a listing and no reading.
/// Nothing in it is personal: a time, a number, a reference and 64 bits that tell one key from every other.
struct RecordName: Sendable, Hashable {
    /// Without `.age`.
    private let text: String
    let sequence: Int
    let isSealed: Bool

    static let sealedSuffix = ".age"

    init(time: LocalTime, sequence: Int, reference: IntakeReference, key: String, isSealed: Bool = false) {
        let (day, clock) = (time.day, time.time)
        let stamp =
            padded(day.year, 4) + padded(day.month, 2) + padded(day.day, 2) + "T" + padded(clock.hour, 2)
            + padded(clock.minute, 2) + padded(time.second, 2)
        text = "\(stamp)-\(padded(sequence, 8))-\(reference)-\(Self.id(of: key)).json"
        (self.sequence, self.isSealed) = (sequence, isSealed)
    }

    /// Made of the record's key, so that a key is found by the names alone; also the record's `id`.
    var id: String { String(Substring(Layout.id(text))) }

    static func id(of key: String) -> String { String(ContentHash(of: Array(key.utf8)).hex.prefix(16)) }

    func has(id: String) -> Bool { Layout.id(text).elementsEqual(id.utf8) }

    var reference: IntakeReference { IntakeReference(checked: Layout.reference(text)) }

    /// The clinic's day on which it came in.
    var day: CivilDay? { CivilDay(digits: text.prefix(8)) }

    /// The clinic's time of day at which it came in.
    var time: ClockTime? {
        let digits = text.dropFirst(9)
        guard let hour = Int(digits.prefix(2)), let minute = Int(digits.dropFirst(2).prefix(2)) else { return nil }
        return ClockTime(hour: hour, minute: minute)
    }

    func carries(_ reference: IntakeReference) -> Bool {
        Layout.reference(text).elementsEqual(reference.description.utf8)
    }

    /// Whether a document is the one that this name promises.
    func matches(_ record: IntakeRecord) -> Bool {
        record.id == id && record.sequence == sequence && carries(record.reference)
    }
}

extension RecordName: LosslessStringConvertible {
    var description: String { isSealed ? text + Self.sealedSuffix : text }

    /// Nil for any other file, which is then no record.
    init?(_ name: String) {
        isSealed = name.hasSuffix(Self.sealedSuffix)
        var text = isSealed ? String(name.dropLast(Self.sealedSuffix.count)) : name
        text.makeContiguousUTF8()
        guard let sequence = text.utf8.withContiguousStorageIfAvailable(Layout.sequence) ?? nil else { return nil }
        (self.text, self.sequence) = (text, sequence)
    }
}

/// Where the parts of a name stand.
///
/// Read as bytes in place, because every save reads every name.
private enum Layout {
    private static let suffix = ".json"
    /// Bytes behind the time and its dash, but for the number: dashes, reference, id and suffix.
    private static let tail = 1 + 6 + 1 + 16 + 5

    static func id(_ text: String) -> Substring.UTF8View { text.utf8.suffix(tail - 8).prefix(16) }

    static func reference(_ text: String) -> Substring.UTF8View { text.utf8.suffix(tail - 1).prefix(6) }

    /// The number, if all else of the name is as it should be.
    static func sequence(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let end = bytes.count - tail
        // Eighteen digits always fit into an Int.
        guard (24...34).contains(end), isStamp(bytes[..<15]), bytes[15] == dash, bytes[16..<end].allSatisfy(isDigit),
            bytes[end] == dash, bytes[(end + 1)..<(end + 7)].allSatisfy(IntakeReference.alphabet.contains),
            bytes[end + 7] == dash, bytes[(end + 8)..<(end + 24)].allSatisfy(isLowerHexadecimal),
            bytes[(end + 24)...].elementsEqual(suffix.utf8)
        else { return nil }
        let number = bytes[16..<end].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return number > 0 ? number : nil
    }

    private static let dash = UInt8(ascii: "-")

    private static func isStamp(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        bytes[8] == UInt8(ascii: "T") && bytes[..<8].allSatisfy(isDigit) && bytes[9...].allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
