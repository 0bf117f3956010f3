import Glibc
import Intake
import Slots
import Synchronization
import Testing

/// One thing that a disk does wrong, once or for good.
struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: Int32
    let exitCode: Int32
    /// Breaks one call; `strikes` says whether it is its turn.
    let inject: @Sendable (inout SystemCalls, _ strikes: @escaping @Sendable () -> Bool) -> Void

    init(
        _ name: String, _ code: Int32, exit: Int32 = 74,
        _ inject: @escaping @Sendable (inout SystemCalls, @escaping @Sendable () -> Bool) -> Void
    ) {
        (testDescription, self.code, exitCode, self.inject) = (name, code, exit, inject)
    }

    private static func opening(_ name: String, _ code: Int32, exit: Int32 = 74) -> Fault {
        Fault(name, code, exit: exit) { system, strikes in
            system.open = { path, flags, mode throws(SystemError) in
                if path.contains("/tmp/"), flags & O_CREAT != 0, path.hasSuffix(".json"), strikes() {
                    throw SystemError(code)
                }
                return try SystemCalls.real.open(path, flags, mode)
            }
        }
    }

    private static func syncing(_ name: String, files: Bool) -> Fault {
        Fault(name, EIO) { system, strikes in
            system.fsync = { file throws(SystemError) in
                if try SystemCalls.real.isFile(file) == files, strikes() { throw SystemError(EIO) }
                try SystemCalls.real.fsync(file)
            }
        }
    }

    private static func writing(_ name: String, _ code: Int32) -> Fault {
        Fault(name, code) { system, strikes in
            system.write = { file, bytes throws(SystemError) in
                // A full disk takes what still fits.
                if bytes.count < 300, strikes() { throw SystemError(code) }
                return try SystemCalls.real.write(file, bytes.prefix(100))
            }
        }
    }

    private static func renaming(_ name: String, _ code: Int32) -> Fault {
        Fault(name, code) { system, strikes in
            system.rename = { from, to throws(SystemError) in
                if to.contains("/new/"), strikes() { throw SystemError(code) }
                try SystemCalls.real.rename(from, to)
            }
        }
    }

    static let all = [
        opening("open: no permission", EACCES, exit: 77), opening("open: read-only disk", EROFS, exit: 77),
        opening("open: no room for a name", ENOSPC), opening("open: too many files", EMFILE),
        opening("open: the name is taken", EEXIST),
        writing("write: full", ENOSPC), writing("write: over quota", EDQUOT), writing("write: broken", EIO),
        Fault("write: takes nothing", EIO) { system, strikes in
            system.write = { file, bytes throws(SystemError) in
                strikes() ? 0 : try SystemCalls.real.write(file, bytes)
            }
        },
        Fault("fchmod: refused", EPERM, exit: 77) { system, strikes in
            system.fchmod = { file, mode throws(SystemError) in
                if strikes() { throw SystemError(EPERM) }
                try SystemCalls.real.fchmod(file, mode)
            }
        },
        syncing("fsync of the file: broken", files: true), syncing("fsync of the folder: broken", files: false),
        renaming("rename: the name is taken", EEXIST), renaming("rename: broken", EIO),
        renaming("rename: full", ENOSPC),
    ]
}

@Suite struct FolderStoreFaultTests {
    let folder: TemporaryFolder
    let sound: FolderStore
    let disk: Disk

    init() throws {
        folder = try TemporaryFolder()
        sound = FolderStore(folder: folder.store)
        disk = Disk(folder: folder.store)
        _ = try sound.save(Sample.minimal(key: "before"), at: Sample.time())
    }

    private func store(_ fault: Fault, strikes: @escaping @Sendable (Int) -> Bool) -> FolderStore {
        let calls = Counter()
        var system = SystemCalls.real
        fault.inject(&system) { strikes(calls.next()) }
        return FolderStore(folder: folder.store, system: system)
    }

    @Test(arguments: Fault.all)
    func aLastingFaultIsToldAndLeavesNothing(_ fault: Fault) throws {
        let failure = #expect(throws: SaveFailure.self) {
            try store(fault, strikes: { _ in true }).save(Sample.full, at: Sample.time())
        }
        #expect(failure?.exitCode == fault.exitCode)
        #expect(failure?.code == fault.code)
        #expect(failure?.description.contains("Mar") == false)
        #expect(disk.names("new").count == 1)
        #expect(disk.names("tmp").isEmpty)

        let saved = try sound.save(Sample.full, at: Sample.time())
        #expect(saved.sequence == 2 && saved.isNew)
        #expect(try disk.chainIsWhole(count: 2))
        #expect(disk.names("aside").isEmpty)
    }

    @Test(arguments: Fault.all)
    func aFaultThatComesOnceCostsAFreshFileOnly(_ fault: Fault) throws {
        let saved = try store(fault, strikes: { $0 == 1 }).save(Sample.full, at: Sample.time())
        #expect(try IntakeRecord(document: disk.bytes(saved.file)).content == Sample.full)
        #expect(try disk.chainIsWhole(count: 2))
        #expect(disk.names("tmp").isEmpty)
    }

    @Test func aRecordThatCannotBeWithdrawnForksNoChain() throws {
        var system = SystemCalls.real
        system.fsync = { file throws(SystemError) in
            guard try SystemCalls.real.isFile(file) else { throw SystemError(EIO) }
            try SystemCalls.real.fsync(file)
        }
        system.unlink = { _ throws(SystemError) in throw SystemError(EIO) }
        let failure = #expect(throws: SaveFailure.self) {
            try FolderStore(folder: folder.store, system: system).save(Sample.full, at: Sample.time())
        }
        #expect(failure?.code == EIO)
        #expect(try sound.save(Sample.minimal(), at: Sample.time()).sequence == 4)
        #expect(try disk.chainIsWhole(count: 4))
    }

    @Test func aFileIsNeverSyncedTwice() throws {
        let opened = Mutex([String]())
        let syncs = Counter()
        var system = SystemCalls.real
        system.open = { path, flags, mode throws(SystemError) in
            if flags & O_EXCL != 0, path.hasSuffix(".json") { opened.withLock { $0.append(path) } }
            return try SystemCalls.real.open(path, flags, mode)
        }
        system.fsync = { file throws(SystemError) in
            guard try SystemCalls.real.isFile(file) else { return try SystemCalls.real.fsync(file) }
            _ = syncs.next()
            throw SystemError(EIO)
        }
        #expect(throws: SaveFailure.self) {
            try FolderStore(folder: folder.store, system: system).save(Sample.full, at: Sample.time())
        }
        #expect(syncs.next() == 3)
        #expect(Set(opened.withLock { $0 }).count == 2)
    }

    @Test func shortAndInterruptedWritesLoseNoByte() throws {
        let calls = Counter()
        var system = SystemCalls.real
        system.write = { file, bytes throws(SystemError) in
            if calls.next().isMultiple(of: 3) { throw SystemError(EINTR) }
            return try SystemCalls.real.write(file, bytes.prefix(1))
        }
        system.read = { file, count throws(SystemError) in
            if calls.next().isMultiple(of: 3) { throw SystemError(EINTR) }
            return try SystemCalls.real.read(file, min(count, 7))
        }
        let saved = try FolderStore(folder: folder.store, system: system).save(Sample.full, at: Sample.time())
        #expect(try IntakeRecord(document: disk.bytes(saved.file)).content == Sample.full)
        #expect(try disk.chainIsWhole(count: 2))
    }

    /// Somebody puts a file under our name into `new` between our look and our rename.
    @Test func nothingIsEverOverwritten() throws {
        let planted = Mutex<String?>(nil)
        let calls = Counter()
        var system = SystemCalls.real
        system.rename = { from, to throws(SystemError) in
            if calls.next() == 1 {
                let file = try SystemCalls.real.open(to, O_WRONLY | O_CREAT | O_EXCL, 0o600)
                _ = try SystemCalls.real.write(file, Array("theirs".utf8)[...])
                SystemCalls.real.close(file)
                planted.withLock { $0 = to }
            }
            try SystemCalls.real.rename(from, to)
        }
        let saved = try FolderStore(folder: folder.store, system: system).save(Sample.full, at: Sample.time())
        let other = try #require(planted.withLock { $0 })
        #expect(saved.file != other)
        #expect(try disk.bytes(other) == Array("theirs".utf8))
    }

    /// File, rename, folder: what lasts through a power cut lasts in this order only.
    @Test func theOrderOfTheCallsIsTheRecipe() throws {
        let log = Mutex([String]())
        let folders = Mutex([Int32: String]())
        var system = SystemCalls.real
        system.open = { path, flags, mode throws(SystemError) in
            let file = try SystemCalls.real.open(path, flags, mode)
            let parts = path.split(separator: "/").map(String.init)
            folders.withLock { $0[file] = flags & O_DIRECTORY != 0 ? parts.last : parts.suffix(2).first }
            return file
        }
        system.fsync = { file throws(SystemError) in
            let kind = try SystemCalls.real.isFile(file) ? "file in" : "folder"
            log.withLock { $0.append("fsync \(kind) \(folders.withLock { $0[file] } ?? "?")") }
            try SystemCalls.real.fsync(file)
        }
        system.rename = { from, to throws(SystemError) in
            log.withLock { $0.append("rename") }
            try SystemCalls.real.rename(from, to)
        }
        let store = FolderStore(folder: folder.path + "/Fresh", system: system)
        let parent = folder.path.split(separator: "/").last.map(String.init) ?? ""
        _ = try store.save(Sample.full, at: Sample.time())
        let steps = ["fsync file in tmp", "rename", "fsync folder new"]
        #expect(log.withLock { $0 } == ["fsync folder Fresh", "fsync folder \(parent)"] + steps)
        log.withLock { $0 = [] }
        _ = try store.save(Sample.minimal(), at: Sample.time())
        #expect(log.withLock { $0 } == steps)
        log.withLock { $0 = [] }
        _ = try store.save(Sample.minimal(), at: Sample.time())
        #expect(log.withLock { $0 } == ["fsync folder new"])
    }

    @Test func aHeadThatCannotBeReadStopsTheChain() throws {
        var system = SystemCalls.real
        system.open = { path, flags, mode throws(SystemError) in
            if path.contains("/new/") { throw SystemError(EIO) }
            return try SystemCalls.real.open(path, flags, mode)
        }
        let failure = #expect(throws: SaveFailure.self) {
            try FolderStore(folder: folder.store, system: system).save(Sample.full, at: Sample.time())
        }
        #expect(failure?.code == EIO)
        #expect(disk.names("new").count == 1)
    }
}

extension SaveFailure {
    var code: Int32? {
        switch self {
        case .cannotCreateFolder(_, let code), .noPermission(_, let code), .diskFull(_, let code),
            .ioError(_, let code):
            code
        case .busy, .invalid, .unknown, .noStore, .unreadable, .sealed: nil
        }
    }
}
