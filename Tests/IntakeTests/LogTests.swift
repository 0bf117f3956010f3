import Glibc
import Intake
import Testing

/// What became of a record is a line of the log beside it; the record itself never changes.
@Suite struct LogTests {
    @Test(arguments: [LogLine.Event.done, .cancelled])
    func aSettledRecordMovesUnchanged(event: LogLine.Event) throws {
        let folder = try TemporaryFolder()
        let (store, disk) = (FolderStore(folder: folder.store), Disk(folder: folder.store))
        let saved = try store.save(Sample.minimal(), at: Sample.time())
        let bytes = try disk.bytes(folder.store + "/new/" + disk.names("new")[0])
        #expect(try store.settle(saved.reference, as: event, at: Sample.time(20)) == nil)
        #expect(disk.names("new").isEmpty)
        #expect(try disk.bytes(folder.store + "/done/" + disk.names("done")[0]) == bytes)
        let log = try store.readLog()
        #expect(log.fates[1]?.event == event && log.fates[1]?.reference == saved.reference && log.broken.isEmpty)
        let again = try store.settle(saved.reference, as: .done, at: Sample.time(30))
        #expect(again?.event == event, "the first word stands")
        #expect(try store.readLog().lines.count == 1)
    }

    @Test func anUnknownReferenceIsSaid() throws {
        let folder = try TemporaryFolder()
        let store = FolderStore(folder: folder.store)
        let reference = IntakeReference(number: 5)
        #expect(throws: SaveFailure.unknown(reference)) { try store.settle(reference, as: .done, at: Sample.time()) }
    }

    @Test func aChangedRequestWithdrawsTheOldOne() throws {
        let folder = try TemporaryFolder()
        let (store, disk) = (FolderStore(folder: folder.store), Disk(folder: folder.store))
        let old = try store.save(Sample.minimal(), at: Sample.time())
        var request = Sample.minimal(key: "k-2")
        request.replaces = old.reference
        let new = try store.save(request, at: Sample.time(30))
        #expect(try store.readLog().fates[old.sequence]?.event == .cancelled)
        #expect(disk.names("done").count == 1 && disk.names("new").count == 1)
        #expect(new.sequence == 2)
    }

    @Test func aTornLineHurtsNoOther() throws {
        let folder = try TemporaryFolder()
        let (store, disk) = (FolderStore(folder: folder.store), Disk(folder: folder.store))
        let references = try (1...3).map { try store.save(Sample.minimal(key: "\($0)"), at: Sample.time()).reference }
        try store.settle(references[0], as: .done, at: Sample.time())
        try disk.write(disk.bytes(folder.store + "/log") + Array("{\"at\":\"2026-1".utf8), folder.store + "/log")
        try store.settle(references[1], as: .done, at: Sample.time())
        let log = try store.readLog()
        #expect(log.lines.map(\.reference) == [references[0], references[1]] && log.broken == [2])
    }

    /// A crash between the line and the move: the next start moves it.
    @Test func aMoveThatWasCutShortIsFinished() throws {
        let folder = try TemporaryFolder()
        var system = SystemCalls.real
        let (store, disk) = (FolderStore(folder: folder.store), Disk(folder: folder.store))
        let saved = try store.save(Sample.minimal(), at: Sample.time())
        system.rename = { from, to throws(SystemError) in
            if to.contains("/done/") { throw SystemError(EIO) }
            try SystemCalls.real.rename(from, to)
        }
        let broken = FolderStore(folder: folder.store, system: system)
        #expect(throws: SaveFailure.self) { try broken.settle(saved.reference, as: .done, at: Sample.time()) }
        #expect(disk.names("new").count == 1)
        try store.open(at: Sample.time())
        #expect(disk.names("new").isEmpty && disk.names("done").count == 1)
    }

    @Test func theLogIsItsOwnersAlone() throws {
        let folder = try TemporaryFolder()
        let store = FolderStore(folder: folder.store)
        let saved = try store.save(Sample.minimal(), at: Sample.time())
        try store.withdraw(saved.reference, at: Sample.time())
        #expect(Disk.mode(folder.store + "/log") == 0o600)
    }
}
