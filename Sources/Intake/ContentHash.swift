import CSodium

/// The SHA-256 of some bytes, written `sha256:` and 64 lower-case hexadecimal digits.
package struct ContentHash: Sendable, Hashable {
    /// The 64 digits, without the prefix.
    package let hex: String

    package init(of bytes: [UInt8]) { self.init(ofPieces: [bytes]) }

    /// - Parameter pieces: hashed as if they were one.
    package init(ofPieces pieces: some Sequence<[UInt8]>) {
        _ = Self.isReady
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        var state = crypto_hash_sha256_state()
        // SHA-256 over memory cannot fail; libsodium's results are always 0.
        _ = crypto_hash_sha256_init(&state)
        for piece in pieces { _ = crypto_hash_sha256_update(&state, piece, UInt64(piece.count)) }
        _ = crypto_hash_sha256_final(&state, &digest)
        hex = digest.map { hexadecimal(UInt64($0), width: 2) }.joined()
    }

    /// libsodium chooses its fastest code once, before its first use.
    private static let isReady = sodium_init() >= 0
}

extension ContentHash: LosslessStringConvertible, Codable {
    private static let prefix = "sha256:"

    package init?(_ text: String) {
        let digits = text.dropFirst(Self.prefix.count)
        guard text.hasPrefix(Self.prefix), digits.utf8.count == 64, digits.utf8.allSatisfy(isLowerHexadecimal) else {
            return nil
        }
        hex = String(digits)
    }

    package var description: String { Self.prefix + hex }

    package init(from decoder: any Decoder) throws { self = try decoder.decodeText("content hash") }

    package func encode(to encoder: any Encoder) throws { try encoder.encodeText(self) }
}

/// A number in lower-case hexadecimal with leading zeros.
func hexadecimal(_ number: UInt64, width: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

func isLowerHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}
