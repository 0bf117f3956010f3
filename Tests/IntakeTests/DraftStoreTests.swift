import Glibc
import Slots
import Testing

@testable import Intake

/// Requests that were not sent yet lie on the disk as safely as those that were.
@Suite struct DraftStoreTests {
    let folder: TemporaryFolder
    let store: FolderStore
    let disk: Disk
    let code = ResumeCode(number: 1)

    init() throws {
        folder = try TemporaryFolder()
        store = FolderStore(folder: folder.store)
        disk = Disk(folder: folder.store)
    }

    private func draft(_ talk: String, name: String = "") -> IntakeDraft {
        var content = Sample.minimal()
        (content.status, content.patient.name) = (.draft, name)
        return IntakeDraft(createdAt: IntakeTime(Sample.time()), content: content, talk: talk)
    }

    private func later(_ days: Int) -> LocalTime {
        let now = Sample.time()
        return LocalTime(day: now.day.adding(days: days), time: now.time, second: 0, offset: now.offset)
    }

    @Test func givesBackTheNewestFirst() throws {
        for talk in ["one", "two", "three"] { try store.keep(draft(talk), under: code, at: Sample.time()) }
        try store.keep(draft("other"), under: ResumeCode(number: 2), at: Sample.time())
        #expect(try store.drafts(under: code, at: Sample.time()).map(\.talk) == ["three", "two", "one"])
        #expect(try store.draftCount() == 2)
        #expect(disk.names("drafts").allSatisfy { !$0.contains("\(code)") })
    }

    @Test func aBrokenOneIsPassedOver() throws {
        try store.keep(draft("one"), under: code, at: Sample.time())
        try store.keep(draft("two"), under: code, at: Sample.time())
        let last = try #require(disk.names("drafts").max())
        try disk.write([0x7B], "\(folder.store)/drafts/\(last)")
        #expect(try store.drafts(under: code, at: Sample.time()).map(\.talk) == ["one"])
    }

    @Test func dropsAllOfOneRequestAndNothingElse() throws {
        for talk in ["one", "two"] { try store.keep(draft(talk), under: code, at: Sample.time()) }
        try store.keep(draft("other"), under: ResumeCode(number: 2), at: Sample.time())
        try store.dropDrafts(under: code)
        #expect(try store.drafts(under: code, at: Sample.time()).isEmpty)
        #expect(try store.draftCount() == 1)
    }

    @Test func forgetsAfterSevenDaysWithoutAnAnswer() throws {
        try store.keep(draft("one"), under: code, at: Sample.time())
        try store.keep(draft("two"), under: code, at: later(5))
        #expect(try store.drafts(under: code, at: later(12)).count == 2)
        #expect(try store.drafts(under: code, at: later(13)).isEmpty)
        #expect(disk.names("drafts").isEmpty)
    }

    @Test func whatACrashLeftIsMovedToTheOthers() throws {
        try store.keep(draft("one"), under: code, at: Sample.time())
        let name = DraftName(day: Sample.day, code: code, step: 2).description
        try disk.write(IntakeJSON.encode(draft("two")), "\(folder.store)/tmp/\(name)")
        #expect(try store.open(at: Sample.time()) == IntakeRecovery())
        #expect(try store.drafts(under: code, at: Sample.time()).map(\.talk) == ["two", "one"])
        try disk.write([0x7B], "\(folder.store)/tmp/\(DraftName(day: Sample.day, code: code, step: 3))")
        #expect(try store.open(at: Sample.time()).setAside.count == 1)
    }

    @Test func aDraftIsNoRecordAndARecordNoDraft() throws {
        #expect(throws: (any Error).self) { try IntakeRecord(document: IntakeJSON.encode(draft("one", name: "Maria"))) }
        #expect(throws: (any Error).self) { try IntakeJSON.decode(IntakeDraft.self, Sample.fullRecord.document()) }
        #expect(throws: SaveFailure.self) { try store.save(draft("one", name: "Maria").content, at: Sample.time()) }
    }

    @Test func onlyItsOwnerReadsIt() throws {
        let mask = umask(0)
        defer { umask(mask) }
        try store.keep(draft("one"), under: code, at: Sample.time())
        let name = try #require(disk.names("drafts").first)
        var status = stat()
        #expect(stat("\(folder.store)/drafts/\(name)", &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(stat("\(folder.store)/drafts", &status) == 0 && status.st_mode & 0o777 == 0o700)
    }

    @Test func aFailureLeavesNothingBehind() throws {
        var system = SystemCalls.real
        system.rename = { _, _ throws(SystemError) in throw SystemError(EIO) }
        let broken = FolderStore(folder: folder.store, system: system)
        #expect(throws: SaveFailure.self) { try broken.keep(draft("one"), under: code, at: Sample.time()) }
        #expect(disk.names("drafts").isEmpty && disk.names("tmp").isEmpty)
    }

    @Test(arguments: ["20261123-00000000000000ff-0001.json", "20261123-00000000000000ff-12345.json"])
    func readsItsOwnNames(name: String) { #expect(DraftName(name)?.description == name) }

    @Test(arguments: [
        "", "notes.json", "20261123-00000000000000ff-1.json", "20261123-00000000000000FF-0001.json",
        "20261399-00000000000000ff-0001.json", "20261123-00000000000000ff-0000.json", "20261123-ff-0001.json",
    ])
    func readsNoOthers(name: String) { #expect(DraftName(name) == nil) }
}
