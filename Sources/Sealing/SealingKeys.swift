internal import CSodium

/// Whom a file is sealed to: the public half of a key, `age1…`.
package struct SealingRecipient: Sendable, Hashable {
    let point: [UInt8]

    private static let prefix = "age"

    init(point: [UInt8]) { self.point = point }
}

extension SealingRecipient: LosslessStringConvertible {
    package var description: String { String(decoding: Bech32.encode(Self.prefix, point), as: UTF8.self) }

    /// Nil for anything but the public half of an X25519 key.
    package init?(_ text: String) {
        let bytes = Array(text.utf8).withUnsafeBytes { Bech32.decode($0, prefix: Self.prefix) }
        // With a point of low order the secret would be known to everybody.
        guard let bytes, bytes.count == 32, Sodium.agree(.random(32, isLocked: false), with: bytes) != nil else {
            return nil
        }
        point = bytes
    }
}

/// The secret half, which opens what was sealed to its recipient.
package struct SealingIdentity: Sendable {
    let secret: SecretBytes
    package let recipient: SealingRecipient

    /// In lower case, as the checksum is made of it; the text itself is in capitals.
    private static let prefix = "age-secret-key-"

    init(secret: SecretBytes) {
        self.secret = secret
        recipient = SealingRecipient(point: Sodium.publicHalf(of: secret))
    }

    /// A new key.
    package init() { self.init(secret: .random(32, isLocked: true)) }

    /// Nil for anything but `AGE-SECRET-KEY-1…` with its checksum.
    package init?(text: UnsafeRawBufferPointer) {
        guard var bytes = Bech32.decode(text, prefix: Self.prefix) else { return nil }
        defer { sodium_memzero(&bytes, bytes.count) }
        guard bytes.count == 32 else { return nil }
        self.init(secret: SecretBytes(count: 32) { $0.update(from: bytes, count: 32) })
    }

    /// The text that a key file holds.
    package var text: SecretBytes {
        var text = secret.withBytes { Bech32.encode(Self.prefix, $0) }
        defer { sodium_memzero(&text, text.count) }
        return SecretBytes(count: text.count) { out in
            for (index, letter) in text.enumerated() {
                out[index] = (0x61...0x7A).contains(letter) ? letter & 0xDF : letter
            }
        }
    }
}

/// A file with keys, one a line; empty lines and those that begin with `#` are notes.
package enum KeyFile {
    /// What is wrong with a file, by its line from 1 on.
    package struct Mistake: Error, Hashable {
        package let line: Int
    }

    package static func recipients(_ text: String) throws(Mistake) -> [SealingRecipient] {
        var recipients: [SealingRecipient] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let key = line.filter { !$0.isWhitespace }
            if key.isEmpty || key.hasPrefix("#") { continue }
            guard let recipient = SealingRecipient(key) else { throw Mistake(line: index + 1) }
            recipients.append(recipient)
        }
        return recipients
    }

    package static func identities(_ text: SecretBytes) throws(Mistake) -> [SealingIdentity] {
        try text.withBytes { bytes throws(Mistake) in
            var identities: [SealingIdentity] = []
            for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                let start = line.firstIndex { $0 > 0x20 } ?? line.endIndex
                let end = (line.lastIndex { $0 > 0x20 } ?? start - 1) + 1
                if start == line.endIndex || line[start] == UInt8(ascii: "#") { continue }
                guard let identity = SealingIdentity(text: UnsafeRawBufferPointer(rebasing: line[start..<end])) else {
                    throw Mistake(line: index + 1)
                }
                identities.append(identity)
            }
            return identities
        }
    }
}
