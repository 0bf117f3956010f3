import Glibc

extension SystemCalls {
    /// The machine's own.
    package static let real = SystemCalls(
        open: { path, flags, mode throws(SystemError) in try checked(Glibc.open(path, flags, mode)) },
        close: { _ = Glibc.close($0) },
        read: { file, count throws(SystemError) in try readSome(file, count) },
        write: { file, bytes throws(SystemError) in
            try checked(bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) })
        },
        fsync: { file throws(SystemError) in _ = try checked(Glibc.fsync(file)) },
        fchmod: { file, mode throws(SystemError) in _ = try checked(Glibc.fchmod(file, mode)) },
        chmod: { path, mode throws(SystemError) in _ = try checked(Glibc.chmod(path, mode)) },
        mkdir: { path, mode throws(SystemError) in _ = try checked(Glibc.mkdir(path, mode)) },
        rename: { from, to throws(SystemError) in _ = try checked(renameWithoutReplacing(from, to)) },
        unlink: { path throws(SystemError) in _ = try checked(Glibc.unlink(path)) },
        list: { path throws(SystemError) in try listFolder(path) },
        lock: { file throws(SystemError) in _ = try checked(flock(file, LOCK_EX | LOCK_NB)) },
        seekBeforeEnd: { file throws(SystemError) in
            guard try checked(lseek(file, 0, SEEK_END)) > 0 else { return false }
            _ = try checked(lseek(file, -1, SEEK_END))
            return true
        },
        isFile: { file throws(SystemError) in
            var status = stat()
            _ = try checked(fstat(file, &status))
            return status.st_mode & S_IFMT == S_IFREG
        },
        freeBytes: { path throws(SystemError) in
            // `statvfs` itself cannot be called: Swift takes the name for the structure.
            let folder = try checked(Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
            defer { _ = Glibc.close(folder) }
            var status = statvfs()
            _ = try checked(fstatvfs(folder, &status))
            return UInt64(status.f_bavail) * UInt64(status.f_frsize)
        },
        nap: { usleep(10_000) })
}

/// Turns C's -1 into the error; `errno` is read before anything else can change it.
private func checked<Number: SignedInteger>(_ result: Number) throws(SystemError) -> Number {
    guard result >= 0 else { throw SystemError(errno) }
    return result
}

private func readSome(_ file: Int32, _ count: Int) throws(SystemError) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        let result = Glibc.read(file, buffer.baseAddress, count)
        if result < 0 { failure = errno }
        filled = max(0, result)
    }
    if let failure { throw SystemError(failure) }
    return bytes
}

private func listFolder(_ path: String) throws(SystemError) -> [FolderEntry] {
    guard let folder = opendir(path) else { throw SystemError(errno) }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while true {
        // A null is the end or an error, and only errno tells which.
        errno = 0
        guard let entry = readdir(folder) else {
            guard errno == 0 else { throw SystemError(errno) }
            return entries
        }
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        let type = Int(entry.pointee.d_type)
        entries.append(FolderEntry(name: name, mayBeFile: type == DT_REG || type == DT_UNKNOWN))
    }
}

// `renameat2` stands in glibc since 2.28, but in a part of <stdio.h> (_GNU_SOURCE) that Swift does not import, and
// a variadic `syscall` is not imported either. So it is looked up by name, once. link() and unlink() are no
// substitute: a crash between the two leaves one record under two names, in `tmp` and in `new`.

private typealias RenameCall =
    @Sendable @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

private let renameCall: RenameCall? = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: RenameCall.self) }

private func renameWithoutReplacing(_ from: String, _ to: String) -> Int32 {
    guard let renameCall else {
        errno = ENOSYS
        return -1
    }
    let noReplace: UInt32 = 1
    return renameCall(AT_FDCWD, from, AT_FDCWD, to, noReplace)
}
