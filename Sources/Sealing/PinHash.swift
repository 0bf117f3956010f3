internal import CSodium

/// A PIN as it may lie on a disk: Argon2id, which makes every guess cost a tenth of a second and 64 MiB.
package struct PinHash: Sendable, Equatable {
    /// In the form of the reference implementation, `$argon2id$…`.
    package let text: String

    package static let digits = 4...12

    /// Nil where it is no row of 4 to 12 digits, or memory is short.
    package init?(of pin: String) {
        guard Self.digits.contains(pin.utf8.count), pin.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            sodium_init() >= 0
        else { return nil }
        var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let letters = pin.utf8.map { CChar(bitPattern: $0) }
        guard
            crypto_pwhash_str(
                &hash, letters, UInt64(letters.count), UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
                Int(crypto_pwhash_MEMLIMIT_INTERACTIVE)) == 0
        else { return nil }
        text = String(decoding: hash.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// As it was read from a file; nil where that holds no such hash.
    package init?(text: String) {
        guard text.hasPrefix("$argon2id$"), text.utf8.count < Int(crypto_pwhash_STRBYTES) else { return nil }
        self.text = text
    }

    package func matches(_ pin: String) -> Bool {
        guard sodium_init() >= 0, !pin.isEmpty else { return false }
        var hash = text.utf8.map { CChar(bitPattern: $0) }
        hash += [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES) - hash.count)
        let letters = pin.utf8.map { CChar(bitPattern: $0) }
        return crypto_pwhash_str_verify(hash, letters, UInt64(letters.count)) == 0
    }
}
