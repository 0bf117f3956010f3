/// The text form of keys (BIP 173, without its limit of 90 characters): a prefix, `1`, and 5 bits a letter with a checksum.
enum Bech32 {
    private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    private static let checksumLength = 6

    static func encode(_ prefix: String, _ bytes: some Sequence<UInt8>) -> String {
        let values = regroup(bytes, from: 8, to: 5, padded: true) ?? []
        let sum = checksum(expanded(prefix) + values + [UInt8](repeating: 0, count: checksumLength)) ^ 1
        let tail = (0..<checksumLength).map { UInt8(sum >> UInt32(5 * (checksumLength - 1 - $0)) & 31) }
        return prefix + "1" + String(decoding: (values + tail).map { alphabet[Int($0)] }, as: UTF8.self)
    }

    /// The bytes of a text in one case with this prefix in lower case; nil for any other.
    static func decode(_ text: UnsafeRawBufferPointer, prefix: String) -> [UInt8]? {
        let isUpper = text.contains { (0x41...0x5A).contains($0) }
        let isLower = text.contains { (0x61...0x7A).contains($0) }
        guard !(isUpper && isLower) else { return nil }
        let lower = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let head = Array(prefix.utf8) + [UInt8(ascii: "1")]
        guard lower.starts(with: head), lower.count >= head.count + checksumLength else { return nil }
        var values: [UInt8] = []
        for letter in lower[head.count...] {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            values.append(UInt8(value))
        }
        guard checksum(expanded(prefix) + values) == 1 else { return nil }
        return regroup(values.dropLast(checksumLength), from: 5, to: 8, padded: false)
    }

    private static func expanded(_ prefix: String) -> [UInt8] {
        prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
    }

    private static func checksum(_ values: [UInt8]) -> UInt32 {
        let generator: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
        var sum: UInt32 = 1
        for value in values {
            let top = sum >> 25
            sum = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
            for bit in 0..<5 where top >> UInt32(bit) & 1 == 1 { sum ^= generator[bit] }
        }
        return sum
    }

    /// Cuts bits anew; nil where what is left over is not empty, as one text has to stand for one key.
    private static func regroup(
        _ values: some Sequence<UInt8>, from: UInt32, to: UInt32, padded: Bool
    ) -> [UInt8]? {
        var (bits, count): (UInt32, UInt32) = (0, 0)
        var groups: [UInt8] = []
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
