import Glibc
import Slots
import Testing

@testable import Intake

@Suite struct FolderStoreRecoveryTests {
    let folder: TemporaryFolder
    let store: FolderStore
    let disk: Disk

    init() throws {
        folder = try TemporaryFolder()
        store = FolderStore(folder: folder.store)
        disk = Disk(folder: folder.store)
        _ = try store.save(Sample.minimal(key: "before"), at: Sample.time())
    }

    /// The record that would come next, as a dying program leaves it, and its file name.
    private func leftover(sequence: Int = 2, chained: Bool = true) throws -> (name: String, record: IntakeRecord) {
        let reference = IntakeReference(number: 99)
        let name = RecordName(
            time: Sample.time(), sequence: sequence, reference: reference, key: Sample.full.key)
        let head = try #require(disk.records().last)
        return (
            name.description,
            IntakeRecord(
                id: name.id, reference: reference, sequence: sequence,
                previous: chained ? ContentHash(of: head.bytes) : nil, createdAt: IntakeTime(Sample.time()),
                content: Sample.full)
        )
    }

    private func tmp(_ name: String) -> String { "\(folder.store)/tmp/\(name)" }

    @Test func aWholeRecordIsSavedAtTheNextStart() throws {
        let (name, record) = try leftover()
        try disk.write(record.document(), tmp(name))
        let recovery = try store.open(at: Sample.time())
        #expect(recovery.saved.map(\.reference) == [record.reference])
        #expect(recovery.setAside.isEmpty && recovery.left.isEmpty)
        #expect(disk.names("tmp").isEmpty)
        #expect(try disk.chainIsWhole(count: 2))
        #expect(try store.open(at: Sample.time()) == IntakeRecovery())
    }

    @Test func theNextSaveRecoversFirst() throws {
        let (name, record) = try leftover()
        try disk.write(record.document(), tmp(name))
        #expect(try store.save(Sample.minimal(), at: Sample.time()).sequence == 3)
        #expect(try disk.chainIsWhole(count: 3))
    }

    @Test func aRepeatedSendFindsTheRecoveredRecord() throws {
        let (name, record) = try leftover()
        try disk.write(record.document(), tmp(name))
        let again = try store.save(Sample.full, at: Sample.time())
        #expect((again.reference, again.isNew) == (record.reference, false))
        #expect(try disk.chainIsWhole(count: 2))
    }

    @Test func whatIsNotTheNextRecordIsKeptAside() throws {
        let (name, record) = try leftover()
        let whole = try record.document()
        let (late, lateRecord) = try leftover(sequence: 4)
        let (loose, looseRecord) = try leftover(chained: false)
        let cases: [(String, [UInt8])] = [
            (name, Array(whole.dropLast(10))), (name, []), ("notes.txt", whole),
            (name.replacing("-00000002-", with: "-00000003-"), whole),
            (name.replacing("\(record.id).json", with: "0000000000000008.json"), whole),
            (late, try lateRecord.document()), (loose, try looseRecord.document()),
        ]
        for (name, bytes) in cases {
            try disk.write(bytes, tmp(name))
            let recovery = try store.open(at: Sample.time())
            let kept = try #require(recovery.setAside.first)
            #expect(recovery.saved.isEmpty && recovery.left.isEmpty)
            #expect(try disk.bytes(kept) == bytes)
        }
        #expect(disk.names("tmp").isEmpty)
        #expect(disk.names("aside").count == cases.count)
        #expect(Disk.mode("\(folder.store)/aside") == 0o700)
        #expect(try disk.chainIsWhole(count: 1))
    }

    /// Some file systems do not tell in a listing what is a link.
    @Test(arguments: [true, false])
    func aLinkInTmpIsNotFollowed(_ listingTells: Bool) throws {
        var system = SystemCalls.real
        system.list = { path throws(SystemError) in
            let entries = try SystemCalls.real.list(path)
            return listingTells ? entries : entries.map { FolderEntry(name: $0.name) }
        }
        let store = FolderStore(folder: folder.store, system: system)
        let (name, record) = try leftover()
        let outside = folder.path + "/outside.json"
        try disk.write(record.document(), outside)
        #expect(symlink(outside, tmp(name)) == 0)
        #expect(mkfifo(tmp("pipe"), 0o600) == 0)
        #expect(mkdir(tmp("folder"), 0o700) == 0)
        let recovery = try store.open(at: Sample.time())
        #expect(recovery.setAside.count == 3)
        #expect(try disk.bytes(outside) == record.document())
        #expect(try disk.chainIsWhole(count: 1))
    }

    @Test func aRecordThatTheDiskMayNotHaveIsKeptAside() throws {
        let (name, record) = try leftover()
        try disk.write(record.document(), tmp(name))
        var system = SystemCalls.real
        system.fsync = { file throws(SystemError) in
            if try SystemCalls.real.isFile(file) { throw SystemError(EIO) }
            try SystemCalls.real.fsync(file)
        }
        let recovery = try FolderStore(folder: folder.store, system: system).open(at: Sample.time())
        #expect(recovery.saved.isEmpty)
        #expect(recovery.setAside == ["\(folder.store)/aside/\(name)"])
    }

    @Test func whatCannotBeMovedStopsNobody() throws {
        try disk.write([1], tmp("stuck"))
        var system = SystemCalls.real
        system.rename = { from, to throws(SystemError) in
            if from.hasSuffix("stuck") { throw SystemError(EPERM) }
            try SystemCalls.real.rename(from, to)
        }
        let store = FolderStore(folder: folder.store, system: system)
        #expect(try store.open(at: Sample.time()).left == [tmp("stuck")])
        #expect(try store.save(Sample.full, at: Sample.time()).sequence == 2)
    }

    /// The process dies before its n-th change to the disk; whatever it was, nothing is lost and nothing is torn.
    @Test(arguments: 1...16)
    func deathAtAnyStepTearsNothing(_ step: Int) async throws {
        let path = folder.path + "/Killed"
        let result = await #expect(processExitsWith: .failure) { [path = path as String, step = step as Int] in
            let store = FolderStore(folder: path, system: .dying(at: step))
            for number in 1...9 { _ = try store.save(Sample.minimal(key: "\(number)"), at: Sample.time(number)) }
            exit(0)
        }
        #expect(result?.exitStatus == .signal(SIGKILL))

        let (disk, store) = (Disk(folder: path), FolderStore(folder: path))
        let before = disk.names("new").count + disk.names("tmp").count
        let recovery = try store.open(at: Sample.time())
        let survived = disk.names("new").count
        #expect(survived + recovery.setAside.count == before)
        #expect(try disk.chainIsWhole(count: survived))
        for number in 1...9 { _ = try store.save(Sample.minimal(key: "\(number)"), at: Sample.time(number)) }
        #expect(try disk.chainIsWhole(count: 9))
    }
}

extension SystemCalls {
    /// Kills the process before the n-th call that changes the disk; writes are short, so some die in mid-file.
    static func dying(at step: Int) -> SystemCalls {
        let calls = Counter()
        let live: @Sendable () -> Void = { if calls.next() == step { raise(SIGKILL) } }
        var system = real
        system.mkdir = { path, mode throws(SystemError) in
            live()
            try real.mkdir(path, mode)
        }
        system.write = { file, bytes throws(SystemError) in
            live()
            return try real.write(file, bytes.prefix(400))
        }
        system.fsync = { file throws(SystemError) in
            live()
            try real.fsync(file)
        }
        system.rename = { from, to throws(SystemError) in
            live()
            try real.rename(from, to)
        }
        return system
    }
}
