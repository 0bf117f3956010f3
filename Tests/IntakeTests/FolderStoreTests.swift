import Dispatch
import Glibc
import Intake
import Slots
import Testing

@Suite struct FolderStoreTests {
    let folder: TemporaryFolder
    let store: FolderStore
    let disk: Disk

    init() throws {
        folder = try TemporaryFolder()
        store = FolderStore(folder: folder.store)
        disk = Disk(folder: folder.store)
    }

    @Test func aSavedRecordIsWhatWasAsked() throws {
        let saved = try store.save(Sample.full, at: Sample.time())
        let record = try IntakeRecord(document: disk.bytes(saved.file))
        #expect(record.content == Sample.full)
        #expect(record.createdAt == IntakeTime(Sample.time()))
        #expect(record.previous == nil)
        #expect((saved.id, saved.reference, saved.sequence) == (record.id, record.reference, record.sequence))
        #expect(saved.isNew)
        #expect(disk.names("new").map { "\(folder.store)/new/\($0)" } == [saved.file])
        #expect(disk.names("tmp").isEmpty)
    }

    @Test func theChainGoesOnThroughDone() throws {
        var references: Set<IntakeReference> = []
        for number in 1...30 {
            let saved = try store.save(Sample.minimal(key: "k\(number)"), at: Sample.time(number))
            #expect(saved.sequence == number)
            references.insert(saved.reference)
            if number.isMultiple(of: 3) {
                let name = try #require(disk.names("new").last)
                try SystemCalls.real.rename("\(folder.store)/new/\(name)", "\(folder.store)/done/\(name)")
            }
        }
        #expect(references.count == 30)
        #expect(try disk.chainIsWhole(count: 30))
    }

    @Test func twoStoresAtOnceMakeOneChain() throws {
        let path = folder.store
        let failures = Counter()
        DispatchQueue.concurrentPerform(iterations: 2) { writer in
            let store = FolderStore(folder: path)
            for number in 1...50 {
                do {
                    _ = try store.save(Sample.minimal(key: "\(writer)-\(number)"), at: Sample.time())
                } catch {
                    _ = failures.next()
                }
            }
        }
        #expect(failures.next() == 1)
        #expect(try disk.chainIsWhole(count: 100))
        #expect(Set(try disk.records().map(\.record.reference)).count == 100)
    }

    @Test func theSameKeyTwiceIsOneRecord() throws {
        let first = try store.save(Sample.minimal(key: "a/\"b\"é"), at: Sample.time(1))
        _ = try store.save(Sample.minimal(key: "a"), at: Sample.time(2))
        let again = try store.save(Sample.minimal(key: "a/\"b\"é"), at: Sample.time(3))
        #expect((again.reference, again.file, again.isNew) == (first.reference, first.file, false))
        #expect(disk.names("new").count == 2)
    }

    @Test func aKeyIsFoundInDoneToo() throws {
        let first = try store.save(Sample.minimal(), at: Sample.time(1))
        let name = try #require(disk.names("new").first)
        try SystemCalls.real.rename("\(folder.store)/new/\(name)", "\(folder.store)/done/\(name)")
        let again = try store.save(Sample.minimal(), at: Sample.time(2))
        #expect(again.reference == first.reference)
        #expect(again.file == "\(folder.store)/done/\(name)")
        #expect(disk.names("new").isEmpty)
    }

    @Test func aTakenReferenceIsNotGivenAgain() throws {
        let store = FolderStore(folder: folder.store) { 5 }
        let references = try (1...3).map { try store.save(Sample.minimal(key: "\($0)"), at: Sample.time()).reference }
        #expect(references == [5, 6, 7].map { IntakeReference(number: $0) })
    }

    @Test func foreignFilesAreLeftAlone() throws {
        _ = try store.save(Sample.minimal(key: "1"), at: Sample.time())
        let foreign = ["notes.txt", "20251123T100411-42.json", ".hidden", "20261123T100411-00000042-222223.json"]
        for name in foreign { try disk.write(Array("{}".utf8), "\(folder.store)/new/\(name)") }
        let decoy = "20261123T100411-00000042-222223-00000000000000ff.json"
        #expect(symlink("/etc/passwd", "\(folder.store)/new/\(decoy)") == 0)
        let second = try store.save(Sample.minimal(key: "2"), at: Sample.time())
        #expect(second.sequence == 2)
        #expect(Set(disk.names("new")).isSuperset(of: foreign + [decoy]))
    }

    @Test func aSlashAtTheEndChangesNothing() throws {
        let saved = try FolderStore(folder: folder.store + "//").save(Sample.minimal(), at: Sample.time())
        #expect(saved.file.hasPrefix(folder.store + "/new/"))
    }

    @Test func aFolderThatIsALinkIsAllowedAtTheTopOnly() throws {
        let (link, elsewhere) = (folder.path + "/link", folder.path + "/elsewhere")
        #expect(mkdir(elsewhere, 0o700) == 0 && symlink(elsewhere, link) == 0)
        _ = try FolderStore(folder: link).save(Sample.minimal(), at: Sample.time())
        #expect(Disk(folder: elsewhere).names("new").count == 1)

        #expect(mkdir(folder.store, 0o700) == 0 && symlink(elsewhere, folder.store + "/new") == 0)
        #expect(throws: SaveFailure.cannotCreateFolder(path: folder.store + "/new", code: ENOTDIR)) {
            try store.save(Sample.minimal(), at: Sample.time())
        }
    }

    @Test func aLinkInPlaceOfTheLockIsNotFollowed() throws {
        let victim = folder.path + "/victim"
        #expect(mkdir(folder.store, 0o700) == 0 && symlink(victim, folder.store + "/lock") == 0)
        #expect(throws: SaveFailure.ioError(path: folder.store + "/lock", code: ELOOP)) {
            try store.save(Sample.minimal(), at: Sample.time())
        }
        #expect(Disk.mode(victim) == nil)
        #expect(disk.names("new").isEmpty)
    }

    @Test func whatBlocksTheFolderIsNamed() throws {
        try disk.write([], folder.path + "/file")
        let failures: [(String, SaveFailure)] = [
            ("/file", .cannotCreateFolder(path: folder.path + "/file", code: ENOTDIR)),
            ("/file/Intakes", .cannotCreateFolder(path: folder.path + "/file/Intakes", code: ENOTDIR)),
            ("/missing/Intakes", .cannotCreateFolder(path: folder.path + "/missing/Intakes", code: ENOENT)),
        ]
        for (path, failure) in failures {
            #expect(throws: failure) {
                try FolderStore(folder: folder.path + path).save(Sample.minimal(), at: Sample.time())
            }
        }
    }

    @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
    func aFolderWithoutPermissionIsNamed() throws {
        #expect(mkdir(folder.store, 0o500) == 0)
        let failure = #expect(throws: SaveFailure.self) { try store.save(Sample.minimal(), at: Sample.time()) }
        #expect(failure?.exitCode == 77)
    }

    @Test func aLockThatIsHeldIsWaitedForAndThenNamed() throws {
        try store.open(at: Sample.time())
        let holder = try SystemCalls.real.open(folder.store + "/lock", O_RDWR, 0)
        try SystemCalls.real.lock(holder)
        let naps = Counter()
        var system = SystemCalls.real
        system.nap = { _ = naps.next() }
        #expect(throws: SaveFailure.busy(path: folder.store + "/lock")) {
            try FolderStore(folder: folder.store, system: system).save(Sample.minimal(), at: Sample.time())
        }
        #expect(naps.next() == 501)
        system.nap = { if naps.next() == 510 { SystemCalls.real.close(holder) } }
        _ = try FolderStore(folder: folder.store, system: system).save(Sample.minimal(), at: Sample.time())
    }

    @Test func modesDoNotDependOnTheUmask() async throws {
        for mask in [0, 0o077, 0o777] as [UInt32] {
            let path = folder.path + "/\(mask)"
            await #expect(processExitsWith: .success) { [path = path as String, mask = mask as UInt32] in
                umask(mask)
                _ = try FolderStore(folder: path).save(Sample.minimal(), at: Sample.time())
            }
            let file = try #require(Disk(folder: path).names("new").first)
            #expect(Disk.mode("\(path)/new/\(file)") == 0o600)
            #expect(Disk.mode("\(path)/lock") == 0o600)
            for name in ["", "/tmp", "/new", "/done"] { #expect(Disk.mode(path + name) == 0o700) }
        }
    }
}
