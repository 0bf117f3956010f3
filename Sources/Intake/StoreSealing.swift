package import Sealing
import Slots

/// Whom a store's files are sealed to, and with which keys they are opened.
package struct StoreSealing: Sendable {
    /// Nobody: records and drafts are written in the clear.
    package var recipients: [SealingRecipient]
    package var keys: [SealingIdentity]

    package init(recipients: [SealingRecipient] = [], keys: [SealingIdentity] = []) {
        (self.recipients, self.keys) = (recipients, keys)
    }

    package var isOn: Bool { !recipients.isEmpty }

    func sealed(_ document: [UInt8]) -> [UInt8] { isOn ? AgeFile.seal(document, to: recipients) : document }

    /// A text on a line of its own: itself, or what is sealed in letters that a line can hold.
    package func sealed(line: String) -> String {
        isOn ? Base64.encode(AgeFile.seal(Array(line.utf8), to: recipients)) : line
    }

    /// The text of such a line; nil where it is sealed and no key opens it.
    package func opened(line: String) -> String? {
        guard !line.hasPrefix("{") else { return line }
        guard let bytes = Base64.decode(line[...]), let text = try? AgeFile.open(bytes, with: keys) else { return nil }
        return String(decoding: text, as: UTF8.self)
    }

    /// A file's text, sealed or not.
    func opened(_ bytes: [UInt8], path: String) throws(SaveFailure) -> [UInt8] {
        guard AgeFile.isSealed(bytes) else { return bytes }
        guard !keys.isEmpty else { throw .sealed(path: path, hasKeys: false) }
        do throws(AgeFailure) {
            return try AgeFile.open(bytes, with: keys)
        } catch {
            throw error == .noMatch ? .sealed(path: path, hasKeys: true) : .unreadable(path: path)
        }
    }

    /// Whether what is sealed here can be opened by a key that it is sealed to: tried with one made for the purpose.
    package var works: Bool {
        let (key, text) = (SealingIdentity(), Array("sealed".utf8))
        let sealed = AgeFile.seal(text, to: recipients + [key.recipient])
        return (try? AgeFile.open(sealed, with: [key])) == text
    }
}

extension FolderStore {
    package var isSealed: Bool { sealing.isOn }
    package var recipients: [SealingRecipient] { sealing.recipients }
    package var sealingWorks: Bool { sealing.works }

    /// Whether the newest request is sealed; then the next one must not be written in the clear.
    ///
    /// Asked of a store that was opened: its folders are there.
    package func endsSealed() throws(SaveFailure) -> Bool {
        try readChain().head?.name.isSealed ?? false
    }

    /// A file of the store, opened where it is sealed.
    func opened(_ path: String) throws(SaveFailure) -> [UInt8] {
        try sealing.opened(try contents(path), path: path)
    }

    func contents(_ path: String) throws(SaveFailure) -> [UInt8] {
        try explaining(path) { () throws(SystemError) in try system.contents(of: path, limit: Self.largestRecord) }
    }

    func read(_ path: String) throws(SaveFailure) -> IntakeRecord {
        let document = try opened(path)
        guard let record = try? IntakeRecord(document: document) else { throw .unreadable(path: path) }
        return record
    }

    /// Writes the lines of sealed records that a crash kept from being written.
    func completeLog(_ chain: RecordChain, at time: LocalTime) throws(SaveFailure) {
        let sealed = chain.links.filter(\.name.isSealed).sorted { $0.name.sequence < $1.name.sequence }
        guard !sealed.isEmpty else { return }
        let log = try readLog()
        var missing: [LogLine] = []
        for link in sealed where log.sealed[link.name.sequence] == nil {
            let number = link.name.sequence - 1
            var previous = log.tombstones[number]?.hash
            if let before = chain.links.first(where: { $0.name.sequence == number }) {
                previous = ContentHash(of: try contents(path(before)))
            }
            let hash = ContentHash(of: try contents(path(link)))
            missing.append(LogLine(sealed: link.name, hash, previous, at: IntakeTime(time)))
        }
        if !missing.isEmpty { try append(missing) }
    }
}
