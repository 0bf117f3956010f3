/// Why a sealed file could not be opened.
package enum AgeFailure: Error, Hashable {
    /// It does not begin as a sealed file of this format does.
    case notSealed
    /// None of the keys is one that it was sealed to.
    case noMatch
    case badHeader
    /// The head was changed after the file was sealed.
    case badCode
    case badPayload
}

/// Files that only the holders of certain keys can read, in the format age v1 (C2SP age-encryption.org/v1) with X25519.
///
/// Any tool of that format opens them, and its files are opened here; passphrases and armour are not known.
package enum AgeFile {
    private static let kind = "X25519"
    private static let info = "age-encryption.org/v1/X25519"
    private static let fileKeySize = 16
    private static let noNonce = [UInt8](repeating: 0, count: 12)

    /// Whether some bytes begin as a sealed file does.
    package static func isSealed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: (AgeHeader.version + "\n").utf8) }

    /// Seals a text; each of the recipients can open it.
    ///
    /// - Precondition: there is a recipient.
    package static func seal(_ text: [UInt8], to recipients: [SealingRecipient]) -> [UInt8] {
        precondition(!recipients.isEmpty, "sealed to nobody, a text would be lost")
        let fileKey = SecretBytes.random(fileKeySize, isLocked: false)
        var header = AgeHeader(stanzas: recipients.compactMap { wrap(fileKey, for: $0) })
        header.code = code(header, fileKey)
        return header.bytes + AgePayload.seal(text, fileKey: fileKey)
    }

    /// The text of a file, all of it or nothing.
    package static func open(_ file: [UInt8], with identities: [SealingIdentity]) throws(AgeFailure) -> [UInt8] {
        let (header, end) = try AgeHeader.read(file)
        let fileKey = try fileKey(header, identities)
        guard Sodium.areEqual(code(header, fileKey), header.code) else { throw .badCode }
        return try AgePayload.open(file[end...], fileKey: fileKey)
    }

    /// Nil for a recipient that is a point of low order: nobody has its key.
    private static func wrap(_ fileKey: SecretBytes, for recipient: SealingRecipient) -> AgeHeader.Stanza? {
        let once = SealingIdentity(secret: .random(32, isLocked: false))
        let share = once.recipient.point
        guard let shared = Sodium.agree(once.secret, with: recipient.point) else { return nil }
        let key = Sodium.derive(from: shared, salt: share + recipient.point, info: info)
        let body = fileKey.withPointer { Sodium.seal($0, fileKey.count, key: key, nonce: noNonce) }
        return AgeHeader.Stanza(arguments: [kind, Base64.encode(share)], body: body)
    }

    private static func fileKey(
        _ header: AgeHeader, _ identities: [SealingIdentity]
    ) throws(AgeFailure) -> SecretBytes {
        var shares: [(share: [UInt8], body: [UInt8])] = []
        for stanza in header.stanzas where stanza.arguments.first == kind {
            guard stanza.arguments.count == 2, let share = Base64.decode(stanza.arguments[1][...]), share.count == 32,
                stanza.body.count == fileKeySize + Sodium.tagSize
            else { throw .badHeader }
            shares.append((share, stanza.body))
        }
        for identity in identities {
            for (share, body) in shares {
                guard let shared = Sodium.agree(identity.secret, with: share) else { throw .badHeader }
                let key = Sodium.derive(from: shared, salt: share + identity.recipient.point, info: info)
                var isOpen = false
                let fileKey = SecretBytes(count: fileKeySize, isLocked: false) { out in
                    isOpen = Sodium.open(body, key: key, nonce: noNonce, into: out)
                }
                if isOpen { return fileKey }
            }
        }
        throw .noMatch
    }

    private static func code(_ header: AgeHeader, _ fileKey: SecretBytes) -> [UInt8] {
        Sodium.authenticate(header.authenticated, key: Sodium.derive(from: fileKey, salt: [], info: "header"))
    }
}
