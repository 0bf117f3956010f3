import Glibc
import Language
import Synchronization

/// A file of the user's own that lies in memory as far as somebody looks at it.
///
/// It must never be cut short, only replaced or removed.
final class MappedFile {
    let bytes: UnsafeRawBufferPointer
    private let file: Int32

    /// - Returns: nil where there is no such file, it is empty, or it is somebody else's, which may hold anything.
    init?(_ path: String) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_uid == geteuid(), status.st_size > 0,
            let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED
        else {
            close(file)
            return nil
        }
        // Tables are looked at here and there: what lies around a place is not wanted.
        madvise(start, Int(status.st_size), MADV_RANDOM)
        self.file = file
        bytes = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
        Self.all.withLock { $0[ObjectIdentifier(self)] = Place(bytes: bytes) }
    }

    /// The files that lie in memory now.
    private static let all = Mutex<[ObjectIdentifier: Place]>([:])

    // Unchecked, because a file leaves the list before its bytes are gone.
    private struct Place: @unchecked Sendable {
        let bytes: UnsafeRawBufferPointer
    }

    /// Lets the memory of all files go that somebody looked at; what is looked at again comes back by itself.
    static func letGo() {
        all.withLock { files in
            for file in files.values {
                madvise(UnsafeMutableRawPointer(mutating: file.bytes.baseAddress), file.bytes.count, MADV_DONTNEED)
            }
        }
    }

    deinit {
        _ = Self.all.withLock { $0.removeValue(forKey: ObjectIdentifier(self)) }
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
        close(file)
    }

    /// The sum over all bytes from a place on, by pieces of a size; nil where they cannot be read.
    ///
    /// They are read apart: looking at them would take them all into memory.
    func sum(from place: Int, _ piece: Int) -> UInt64? {
        var sum = ArchiveSum()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: piece, alignment: Archive.alignment)
        defer { buffer.deallocate() }
        for start in stride(from: place, to: bytes.count, by: piece) {
            let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(piece, bytes.count - start)])
            guard fill(part, at: start) else { return nil }
            sum.add(UnsafeRawBufferPointer(part))
        }
        return sum.value
    }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer, at place: Int) -> Bool {
        guard let start = buffer.baseAddress else { return true }
        var filled = 0
        while filled < buffer.count {
            let count = pread(file, start + filled, buffer.count - filled, off_t(place + filled))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            filled += count
        }
        return true
    }
}
