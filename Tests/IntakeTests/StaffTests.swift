import Glibc
import Slots
import Testing

@testable import Intake

/// What staff do with saved records: look, verify, purge.
@Suite struct StaffTests {
    private func store(_ folder: TemporaryFolder, records: Int) throws -> (FolderStore, [SavedIntake]) {
        let store = FolderStore(folder: folder.store)
        return (
            store, try (1...records).map { try store.save(Sample.minimal(key: "k-\($0)"), at: Sample.time($0 % 60)) }
        )
    }

    @Test func waitingComesFirstAndNewestOnTop() throws {
        let folder = try TemporaryFolder()
        let (store, saved) = try store(folder, records: 5)
        try store.settle(saved[4].reference, as: .done, at: Sample.time())
        try store.settle(saved[1].reference, as: .cancelled, at: Sample.time())
        let survey = try store.survey()
        #expect(survey.map(\.sequence) == [4, 3, 1, 5, 2])
        #expect(survey.map(\.status) == [.waiting, .waiting, .waiting, .done, .cancelled])
        #expect(try store.read(survey[3]).reference == saved[4].reference)
    }

    @Test(arguments: [
        // Monday 10:04, and when a day of work has passed.
        ("2026-11-23", "2026-11-24", "10:04", false), ("2026-11-23", "2026-11-24", "10:05", true),
        ("2026-11-20", "2026-11-22", "23:00", false), ("2026-11-20", "2026-11-23", "10:05", true),
        ("2026-11-21", "2026-11-23", "10:00", false), ("2026-11-21", "2026-11-24", "08:00", true),
    ])
    func whoWaitsLongerThanAWorkingDayIsMarked(created: String, now: String, time: String, isOverdue: Bool) throws {
        func local(_ day: String, _ time: String) throws -> LocalTime {
            LocalTime(day: try #require(CivilDay(day)), time: try #require(ClockTime(time)), offset: -480)
        }
        let came = try local(created, "10:04")
        #expect(try StoredIntake.isOverdue(came.day, came.time, at: local(now, time)) == isOverdue)
    }

    @Test func aSoundStoreIsProved() throws {
        let folder = try TemporaryFolder()
        let (store, saved) = try store(folder, records: 6)
        try store.settle(saved[2].reference, as: .done, at: Sample.time())
        let found = try store.verify()
        #expect(found.faults.isEmpty && found.records == 6 && found.head?.sequence == 6)
        let head = try #require(found.head)
        _ = try store.save(Sample.minimal(key: "later"), at: Sample.time())
        #expect(try store.verify(knownHead: head.hash).faults.isEmpty)
    }

    /// Each way of meddling with the second of four records is seen.
    enum Meddling: CaseIterable {
        case change, cut, empty, remove, rename, copy, moveToDone, tearLog
    }

    @Test(arguments: Meddling.allCases)
    func meddlingIsSeen(_ meddling: Meddling) throws {
        let folder = try TemporaryFolder()
        let (store, saved) = try store(folder, records: 4)
        let disk = Disk(folder: folder.store)
        let file = saved[1].file
        let bytes = try disk.bytes(file)
        switch meddling {
        case .change:
            try disk.write(Array(String(decoding: bytes, as: UTF8.self).replacing("Maria", with: "Marie").utf8), file)
        case .cut: try disk.write(Array(bytes.dropLast(20)), file)
        case .empty: try disk.write([], file)
        case .remove: unlink(file)
        case .rename: rename(file, saved[1].file.replacing("-00000002-", with: "-00000009-"))
        case .copy: try disk.write(bytes, file.replacing(saved[1].id, with: "00000000000000aa"))
        case .moveToDone: rename(file, file.replacing("/new/", with: "/done/"))
        case .tearLog: try disk.write(Array("{\"event\":\"do".utf8), folder.store + "/log")
        }
        #expect(try !store.verify().faults.isEmpty)
    }

    /// The records themselves cannot tell that the newest are gone.
    @Test func aCutTailShowsAgainstAnEarlierHead() throws {
        let folder = try TemporaryFolder()
        let (store, saved) = try store(folder, records: 3)
        let head = try #require(try store.verify().head)
        unlink(saved[2].file)
        #expect(try store.verify().faults.isEmpty)
        #expect(try store.verify(knownHead: head.hash).faults.count == 1)
    }

    @Test func purgingLeavesTombstonesAndNeverTouchesWhatWaits() throws {
        let folder = try TemporaryFolder()
        let (store, saved) = try store(folder, records: 4)
        for index in [0, 2, 3] { try store.settle(saved[index].reference, as: .done, at: Sample.time()) }
        let tomorrow = Sample.day.adding(days: 1)
        let rehearsal = try store.purge(before: tomorrow, at: Sample.time(), isRehearsal: true)
        #expect(rehearsal.removed == [saved[0].reference, saved[2].reference])
        #expect(try store.survey().count == 4)
        let result = try store.purge(before: tomorrow, at: Sample.time())
        #expect(result.removed == rehearsal.removed && result.waiting == [saved[1].reference])
        #expect(result.head == saved[3].reference, "the next record is joined to it")
        #expect(try store.survey().map(\.sequence) == [2, 4])
        let found = try store.verify()
        #expect(found.faults.isEmpty && found.purged == 2 && found.records == 2)
        let next = try store.save(Sample.minimal(key: "next"), at: Sample.time())
        #expect(next.sequence == 5)
        #expect(try store.verify().faults.isEmpty)
        #expect(try store.purge(before: Sample.day, at: Sample.time()).removed.isEmpty, "none came in before that day")
    }

    /// A backup is a copy of the folder.
    @Test func aCopyOfTheFolderIsAWholeStore() throws {
        let folder = try TemporaryFolder()
        let (store, saved) = try store(folder, records: 3)
        try store.settle(saved[0].reference, as: .done, at: Sample.time())
        let copy = folder.path + "/restored"
        try Disk.copy(folder.store, to: copy)
        let restored = FolderStore(folder: copy)
        #expect(try restored.verify() == store.verify())
        #expect(try restored.save(Sample.minimal(key: "after"), at: Sample.time()).sequence == 4)
        #expect(try restored.verify().faults.isEmpty)
    }

    @Test func aFolderThatIsNotThereIsSaid() throws {
        let folder = try TemporaryFolder()
        let store = FolderStore(folder: folder.path + "/nowhere")
        #expect(throws: SaveFailure.noStore(path: folder.path + "/nowhere")) { try store.survey() }
        #expect(throws: SaveFailure.noStore(path: folder.path + "/nowhere")) { try store.verify() }
    }

    /// The reserve is what saves the request under way when the disk has filled up.
    @Test func theReserveIsFreedForTheRequestUnderWay() throws {
        let folder = try TemporaryFolder()
        var system = SystemCalls.real
        let reserve = folder.store + "/reserve"
        system.write = { file, bytes throws(SystemError) in
            // Full for a record as long as the reserve lies there.
            if bytes.count < 10_000, access(reserve, F_OK) == 0 { throw SystemError(ENOSPC) }
            return try SystemCalls.real.write(file, bytes)
        }
        let store = FolderStore(folder: folder.store, system: system)
        try store.open(at: Sample.time())
        #expect(access(reserve, F_OK) == 0)
        #expect(try store.save(Sample.minimal(), at: Sample.time()).sequence == 1)
        #expect(access(reserve, F_OK) != 0)
    }

    @Test func noRequestIsBegunOnADiskThatIsNearlyFull() throws {
        let folder = try TemporaryFolder()
        var system = SystemCalls.real
        system.freeBytes = { _ in FolderStore.floor - 1 }
        #expect(!FolderStore(folder: folder.store, system: system).hasRoom)
        #expect(FolderStore(folder: folder.path).hasRoom)
    }
}
