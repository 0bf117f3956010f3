import Glibc

extension SystemCalls {
    /// A file's bytes; a link, a device and what is larger than the limit are refused.
    func contents(of path: String, limit: Int, synced: Bool = false) throws(SystemError) -> [UInt8] {
        // Without O_NONBLOCK a named pipe would hold us for ever.
        let file = try open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0)
        defer { close(file) }
        guard try isFile(file) else { throw SystemError(EINVAL) }
        var bytes: [UInt8] = []
        while true {
            let more: [UInt8]
            do throws(SystemError) {
                more = try read(file, 16_384)
            } catch {
                if error.code == EINTR { continue }
                throw error
            }
            if more.isEmpty { break }
            bytes += more
            guard bytes.count <= limit else { throw SystemError(EFBIG) }
        }
        if synced { try fsync(file) }
        return bytes
    }

    /// Writes a new file that only its owner reads, and waits until the disk has it.
    func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
        let file = try open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        defer { close(file) }
        // The umask may have taken away bits.
        try fchmod(file, 0o600)
        try writeAll(file, bytes)
        try fsync(file)
        // A disk that takes fewer bytes than it says is found out before anybody hears of a reference.
        guard try contents(of: path, limit: bytes.count) == bytes else { throw SystemError(EIO) }
    }

    /// Adds to a file that only its owner reads, and waits until the disk has it.
    ///
    /// Behind a line that a power cut tore it begins a new one.
    func append(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
        let file = try open(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        defer { close(file) }
        try fchmod(file, 0o600)
        try writeAll(file, try endsInLine(file) ? bytes : [0x0A] + bytes)
        try fsync(file)
    }

    private func endsInLine(_ file: Int32) throws(SystemError) -> Bool {
        guard try seekBeforeEnd(file) else { return true }
        return try read(file, 1).first == 0x0A
    }

    /// A disk that fills up gives a short write first, and only the next one fails.
    private func writeAll(_ file: Int32, _ bytes: [UInt8]) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            do throws(SystemError) {
                let count = try write(file, rest)
                guard count > 0 else { throw SystemError(EIO) }
                rest = rest.dropFirst(count)
            } catch {
                if error.code != EINTR { throw error }
            }
        }
    }

    /// Makes what was renamed or created in a folder last through a power cut.
    func syncFolder(_ path: String) throws(SystemError) {
        let file = try open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        defer { close(file) }
        try fsync(file)
    }
}
