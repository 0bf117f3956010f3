internal import CSodium

/// The text form of keys (BIP 173, without its limit of 90 characters): a prefix, `1`, and 5 bits a letter with a checksum.
enum Bech32 {
    private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    private static let checksumLength = 6

    /// The letters of some bytes, which may be a key: whoever gets them wipes them.
    static func encode(_ prefix: String, _ bytes: some Sequence<UInt8>) -> [UInt8] {
        var values = regroup(bytes, from: 8, to: 5, padded: true) ?? []
        defer { sodium_memzero(&values, values.count) }
        let sum = checksum(prefix, values, [UInt8](repeating: 0, count: checksumLength)) ^ 1
        let tail = (0..<checksumLength).map { UInt8(sum >> UInt32(5 * (checksumLength - 1 - $0)) & 31) }
        var text: [UInt8] = []
        text.reserveCapacity(prefix.utf8.count + 1 + values.count + tail.count)
        text += Array((prefix + "1").utf8)
        for value in values { text.append(alphabet[Int(value)]) }
        for value in tail { text.append(alphabet[Int(value)]) }
        return text
    }

    /// The bytes of a text in one case with this prefix in lower case; nil for any other.
    static func decode(_ text: UnsafeRawBufferPointer, prefix: String) -> [UInt8]? {
        let isUpper = text.contains { (0x41...0x5A).contains($0) }
        let isLower = text.contains { (0x61...0x7A).contains($0) }
        let head = Array((prefix + "1").utf8)
        guard !(isUpper && isLower), text.count >= head.count + checksumLength,
            zip(head, text).allSatisfy({ $0 == lower($1) })
        else { return nil }
        var values: [UInt8] = []
        values.reserveCapacity(text.count)
        defer { sodium_memzero(&values, values.count) }
        for letter in text[head.count...] {
            guard let value = alphabet.firstIndex(of: lower(letter)) else { return nil }
            values.append(UInt8(value))
        }
        guard checksum(prefix, values, []) == 1 else { return nil }
        return regroup(values.dropLast(checksumLength), from: 5, to: 8, padded: false)
    }

    private static func lower(_ letter: UInt8) -> UInt8 { (0x41...0x5A).contains(letter) ? letter | 0x20 : letter }

    private static func checksum(_ prefix: String, _ values: [UInt8], _ end: [UInt8]) -> UInt32 {
        let expanded = prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
        let generator: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
        var sum: UInt32 = 1
        // One after the other, so that no copy of them is made.
        for part in [expanded, values, end] {
            for value in part {
                let top = sum >> 25
                sum = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
                for bit in 0..<5 where top >> UInt32(bit) & 1 == 1 { sum ^= generator[bit] }
            }
        }
        return sum
    }

    /// Cuts bits anew; nil where what is left over is not empty, as one text has to stand for one key.
    private static func regroup(
        _ values: some Sequence<UInt8>, from: UInt32, to: UInt32, padded: Bool
    ) -> [UInt8]? {
        var (bits, count): (UInt32, UInt32) = (0, 0)
        var groups: [UInt8] = []
        // Growing would leave a copy behind; a key needs 53 at most.
        groups.reserveCapacity(64)
        for value in values {
            bits = (bits << from | UInt32(value)) & 0xFFF
            count += from
            while count >= to {
                count -= to
                groups.append(UInt8(bits >> count & (1 << to - 1)))
            }
        }
        let rest = bits & (1 << count - 1)
        if padded {
            if count > 0 { groups.append(UInt8(rest << (to - count))) }
        } else if count >= from || rest != 0 {
            return nil
        }
        return groups
    }
}
