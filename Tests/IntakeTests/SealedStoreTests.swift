import Sealing
import Slots
import Testing

@testable import Intake

/// A stolen disk tells nothing; with a key the store is the same as in the clear.
@Suite struct SealedStoreTests {
    let folder: TemporaryFolder
    let disk: Disk
    let desk = SealingIdentity()
    let recovery = SealingIdentity()

    init() throws {
        folder = try TemporaryFolder()
        disk = Disk(folder: folder.store)
    }

    /// As the machine where patients type has it: it can seal and not open.
    private var kiosk: FolderStore {
        FolderStore(
            folder: folder.store, sealing: StoreSealing(recipients: [desk.recipient, recovery.recipient]))
    }

    private func staff(_ keys: SealingIdentity...) -> FolderStore {
        FolderStore(folder: folder.store, sealing: StoreSealing(keys: keys))
    }

    private func save(_ keys: [String]) throws -> [SavedIntake] {
        try keys.map { try kiosk.save(Sample.minimal(key: $0), at: Sample.time()) }
    }

    @Test func eachKeyOpensWhatWasSaved() throws {
        _ = try save(["one", "two"])
        for key in [desk, recovery] {
            let store = staff(key)
            #expect(try store.survey().map { try store.read($0).content.key } == ["two", "one"])
        }
    }

    @Test func nothingThatWasTypedLiesOnTheDisk() throws {
        _ = try kiosk.save(Sample.full, at: Sample.time())
        var draft = Sample.full
        draft.status = .draft
        try kiosk.keep(
            IntakeDraft(createdAt: IntakeTime(Sample.time()), content: draft, talk: "López"),
            under: ResumeCode(number: 1), at: Sample.time())
        let all = try disk.everything()
        for word in ["López", "6195550142", "example.com", "knee", "frontdesk.intake"] {
            #expect(!all.contains(word), "\(word)")
        }
        #expect(all.contains("age-encryption.org/v1"))
    }

    @Test func withoutAKeyOnlyWhatLiesInTheClearIsTold() throws {
        let saved = try save(["one"])
        let stored = try #require(try staff().survey().first)
        #expect(stored.reference == saved[0].reference && stored.status == .waiting)
        #expect(stored.day == Sample.day && stored.time == ClockTime("10:04"))
        #expect(throws: SaveFailure.sealed(path: saved[0].file, hasKeys: false)) { try staff().read(stored) }
        #expect(throws: SaveFailure.sealed(path: saved[0].file, hasKeys: true)) {
            try staff(SealingIdentity()).read(stored)
        }
    }

    @Test func theSameKeyTwiceIsOneRecord() throws {
        let saved = try save(["one", "two", "one"])
        #expect(saved[2].reference == saved[0].reference && !saved[2].isNew)
        #expect(disk.names("new").count == 2)
    }

    @Test func isProvedWithAKeyAndWithout() throws {
        let saved = try save(["one", "two", "three"])
        try staff().settle(saved[0].reference, as: .done, at: Sample.time())
        for store in [staff(), staff(desk)] {
            let found = try store.verify()
            #expect(found.faults.isEmpty && found.records == 3)
        }
        let other = try staff(SealingIdentity()).verify()
        #expect(other.faults.isEmpty && other.closed == 3)
    }

    enum Meddling: CaseIterable { case change, remove, replace, cutTail }

    @Test(arguments: Meddling.allCases)
    func meddlingIsSeenWithoutAKey(_ meddling: Meddling) throws {
        let saved = try save(["one", "two", "three"])
        let file = saved[1].file
        switch meddling {
        case .change:
            var bytes = try disk.bytes(file)
            bytes[bytes.count - 1] ^= 1
            try disk.write(bytes, file)
        case .remove: try SystemCalls.real.unlink(file)
        // Whoever knows the public key can seal a record of their own, but not the log's hash of the old one.
        case .replace: try disk.write(AgeFile.seal(Sample.fullRecord.document(), to: [desk.recipient]), file)
        case .cutTail: try SystemCalls.real.unlink(saved[2].file)
        }
        #expect(try !staff().verify().faults.isEmpty)
    }

    @Test func aWholeLeftoverIsSavedAndATornOneKeptAside() throws {
        let saved = try save(["one"])
        for isWhole in [true, false] {
            let name = RecordName(
                time: Sample.time(), sequence: 2, reference: IntakeReference(number: 99), key: "two", isSealed: true)
            let record = IntakeRecord(
                id: name.id, reference: name.reference, sequence: 2,
                previous: ContentHash(of: try disk.bytes(saved[0].file)), createdAt: IntakeTime(Sample.time()),
                content: Sample.minimal(key: "two"))
            let bytes = AgeFile.seal(try record.document(), to: [desk.recipient])
            let path = "\(folder.store)/tmp/\(name).\(ContentHash(of: bytes).hex)"
            try disk.write(isWhole ? bytes : Array(bytes.dropLast()), path)
            let recovery = try kiosk.open(at: Sample.time())
            #expect(recovery.saved.count == (isWhole ? 1 : 0) && recovery.setAside.count == (isWhole ? 0 : 1))
            #expect(try staff(desk).verify().faults.isEmpty)
            #expect(try staff().verify().faults.isEmpty)
        }
    }

    @Test func aLineThatIsMissingInTheLogIsWrittenAtTheNextStart() throws {
        _ = try save(["one", "two"])
        try SystemCalls.real.unlink("\(folder.store)/log")
        #expect(try !staff().verify().faults.isEmpty)
        try kiosk.open(at: Sample.time())
        #expect(try staff().verify().faults.isEmpty)
        #expect(try kiosk.readLog().sealed.count == 2)
    }

    @Test func whatIsDoneIsPurgedWithoutAKey() throws {
        let saved = try save(["one", "two", "three"])
        for one in saved { try staff().settle(one.reference, as: .done, at: Sample.time()) }
        let result = try staff().purge(before: Sample.day.adding(days: 1), at: Sample.time())
        #expect(result.removed == saved.prefix(2).map(\.reference))
        #expect(try staff().verify().faults.isEmpty && staff(desk).verify().faults.isEmpty)
    }

    @Test func aDraftOpensAtTheDeskOnly() throws {
        var content = Sample.minimal()
        content.status = .draft
        let draft = IntakeDraft(createdAt: IntakeTime(Sample.time()), content: content, talk: "")
        try kiosk.keep(draft, under: ResumeCode(number: 1), at: Sample.time())
        #expect(!kiosk.opensDrafts)
        #expect(throws: SaveFailure.self) { try staff().allDrafts() }
        #expect(try staff(desk).allDrafts() == [draft])
    }

    @Test func aStoreMayBeginInTheClearAndGoOnSealed() throws {
        _ = try FolderStore(folder: folder.store).save(Sample.minimal(key: "one"), at: Sample.time())
        _ = try save(["two"])
        #expect(try staff(desk).verify().faults.isEmpty && staff().verify().faults.isEmpty)
        #expect(try staff(desk).survey().count == 2)
    }
}
