package import Slots

/// The clinic's folder of requests: `tmp`, `new` and `done`, one file a record, one lock.
///
/// Holds no descriptor and no memory of the folder, so that any number of stores and programs can share it.
/// Whoever moves or removes records takes the same lock.
package struct FolderStore: IntakeSaving {
    package let folder: String
    let sealing: StoreSealing
    let random: @Sendable () -> UInt64
    let system: SystemCalls

    /// Tries for the lock, ten milliseconds apart: five seconds, after which a patient would think that we hang.
    static let lockTries = 500
    /// The largest record in bytes.
    static let largestRecord = 1 << 20

    /// Touches nothing yet: a desk with an unwritable folder still opens.
    package init(
        folder: String, sealing: StoreSealing = StoreSealing(),
        random: @escaping @Sendable () -> UInt64 = { .random(in: .min ... .max) },
        system: SystemCalls = .real
    ) {
        let trimmed = folder.reversed().drop { $0 == "/" }.reversed()
        self.folder = trimmed.isEmpty ? folder : String(trimmed)
        (self.sealing, self.random, self.system) = (sealing, random, system)
    }

    /// Only one call at a time works on the folder: some 5 ms on a small store, 0.1 s with 100,000 records.
    package func save(_ request: IntakeRequest, at time: LocalTime) throws(SaveFailure) -> SavedIntake {
        let errors = IntakeValidation.errors(in: request, at: time)
        guard errors.isEmpty else { throw .invalid(errors) }
        return try locked { () throws(SaveFailure) in
            var chain = try readChain()
            _ = try recover(&chain)
            let saved: SavedIntake
            if let known = try find(key: request.key, in: chain) {
                saved = known
            } else {
                saved = try writeTwice(request, at: time, after: chain)
            }
            settleReplaced(by: request, at: time, chain)
            return saved
        }
    }

    private func writeTwice(
        _ request: IntakeRequest, at time: LocalTime, after chain: RecordChain
    ) throws(SaveFailure) -> SavedIntake {
        do {
            return try write(request, at: time, after: chain)
        } catch {
            if case .diskFull = error { spendReserve() }
            // The kernel may have dropped the pages of a file whose fsync failed: only a fresh file can be
            // trusted, and a disk that refuses twice is broken. The chain is read again, because a record that
            // could not even be withdrawn keeps its number.
            return try write(request, at: time, after: readChain())
        }
    }

    /// The request that this one takes the place of is withdrawn; where it was dealt with already, that stands.
    ///
    /// A failure is no reason to tell the patient that nothing was saved: the new record names the old one.
    private func settleReplaced(by request: IntakeRequest, at time: LocalTime, _ chain: RecordChain) {
        guard let replaced = request.replaces.flatMap({ chain.newest(carrying: $0) }), let log = try? readLog(),
            log.fates[replaced.name.sequence] == nil
        else { return }
        try? settle(replaced, as: .cancelled, at: time)
    }
}

extension FolderStore {
    private func write(
        _ request: IntakeRequest, at time: LocalTime, after chain: RecordChain
    ) throws(SaveFailure) -> SavedIntake {
        let reference = chain.freeReference(from: random())
        let name = RecordName(
            time: time, sequence: chain.nextSequence, reference: reference, key: request.key,
            isSealed: sealing.isOn)
        let record = IntakeRecord(
            id: name.id, reference: reference, sequence: name.sequence, previous: try headHash(chain),
            createdAt: IntakeTime(time), content: request)
        let bytes = sealing.sealed(try encode(record))
        let file = try write(bytes, as: name.description, to: .new)
        // The record is safe; a line that is missing is written at the next start.
        if name.isSealed {
            try? append([LogLine(sealed: name, ContentHash(of: bytes), record.previous, at: record.createdAt)])
        }
        return SavedIntake(name, file: file, isNew: true)
    }

    private func encode(_ record: IntakeRecord) throws(SaveFailure) -> [UInt8] {
        let document: [UInt8]
        do {
            document = try record.document()
        } catch {
            throw .invalid([IntakeError(path: "record", sentence: "It cannot be written as JSON.")])
        }
        guard document.count <= Self.largestRecord else {
            throw .invalid([IntakeError(path: "record", sentence: "It is larger than \(Self.largestRecord) bytes.")])
        }
        return document
    }

    package func saved(key: String) throws(SaveFailure) -> SavedIntake? {
        try locked { () throws(SaveFailure) in try find(key: key, in: readChain()) }
    }

    /// The newest record with this key, safely on the disk.
    private func find(key: String, in chain: RecordChain) throws(SaveFailure) -> SavedIntake? {
        let id = RecordName.id(of: key)
        for link in chain.links where link.name.has(id: id) {
            // What cannot be read is passed over: better one request twice than none. Of what is sealed the name
            // alone has to do.
            guard link.name.isSealed || (try? read(path(link)))?.content.key == key else { continue }
            // Its writer may have died between the rename and this.
            let place = path(link.place)
            try explaining(place) { () throws(SystemError) in try system.syncFolder(place) }
            return SavedIntake(link.name, file: path(link), isNew: false)
        }
        return nil
    }
}

extension SavedIntake {
    init(_ name: RecordName, file: String, isNew: Bool) {
        self.init(id: name.id, reference: name.reference, sequence: name.sequence, file: file, isNew: isNew)
    }
}
