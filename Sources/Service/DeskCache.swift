import Glibc
package import Dialog
package import Knowledge
import Language
package import Safety

/// What the desk learnt of a knowledge folder, kept from one start to the next.
///
/// A file that is missing, damaged or of another program is no error: the desk learns anew and writes it again.
package struct DeskCache {
    private let folder: String
    private let path: String
    /// The safety screen's, which every folder of knowledge shares.
    private let screenPath: String

    /// How many folders' or programs' files are kept.
    private static let most = 4

    /// - Parameters:
    ///   - knowledge: the hash of the folder's files.
    ///   - program: the running program's file; another build learns otherwise.
    /// - Returns: nil where the environment names no place for caches.
    package init?(
        knowledge: String, abilities: Desk.Abilities, environment: [String: String], program: String
    ) {
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
        let asked = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        guard let root = asked ?? home else { return nil }
        folder = root + "/frontdesk"
        let parts = [knowledge, "\(abilities)", Self.stamp(program)] + SystemWords.paths.map(Self.stamp)
        path = folder + "/learnt-" + Self.key(parts)
        screenPath = folder + "/screen-" + Self.key([Self.stamp(program)])
    }

    private static func key(_ parts: [String]) -> String {
        var sum = ArchiveSum()
        for part in parts { Array(part.utf8).withUnsafeBytes { sum.add($0) } }
        return String(sum.value, radix: 16)
    }

    /// What tells one state of a file from another without reading it.
    private static func stamp(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return path }
        return "\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    /// What was kept; nil where there is none, or it cannot be trusted.
    package func read(
        _ knowledge: KnowledgeBase, _ abilities: Desk.Abilities, screen: SafetyScreen
    ) -> Desk.Learnt? {
        read(path) { try? Desk.Learnt($0, knowledge, abilities: abilities, screen: screen) }
    }

    /// The safety screen that was kept.
    package func readScreen() -> SafetyScreen? { read(screenPath) { try? SafetyScreen($0) } }

    private func read<Value>(_ path: String, _ make: (ArchiveReader) -> Value?) -> Value? {
        guard let file = MappedFile(path), file.bytes.count >= Self.head else { return nil }
        // Nothing of a damaged file may be trusted, not even its lengths: so it is summed up before it is looked at.
        guard file.sum(from: Self.head, Self.piece) == file.bytes.loadUnaligned(as: UInt64.self),
            file.bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) == 0
        else { return nil }
        return make(
            ArchiveReader(UnsafeRawBufferPointer(rebasing: file.bytes[Self.head...]), keptBy: file))
    }

    /// The sum stands first, in the room of whatever comes behind it.
    private static let head = Archive.alignment
    /// The pieces in which a file is summed up.
    private static let piece = 1 << 16
    /// The pieces in which a file is written: Linux keeps what was written at once as one, and maps it as one.
    private static let writing = 1 << 14

    private static func sum(of bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            var sum = ArchiveSum()
            for start in stride(from: 0, to: bytes.count, by: piece) {
                sum.add(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + piece, bytes.count)]))
            }
            return sum.value
        }
    }

    /// Keeps it; where that fails the next start learns anew.
    package func write(_ learnt: Desk.Learnt) { write(path) { learnt.put(into: &$0) } }

    /// Keeps the safety screen.
    package func write(_ screen: SafetyScreen) { write(screenPath) { screen.put(into: &$0) } }

    private func write(_ path: String, _ put: (inout ArchiveWriter) -> Void) {
        var archive = ArchiveWriter()
        put(&archive)
        mkdir(String(folder.dropLast("/frontdesk".count)), 0o700)
        mkdir(folder, 0o700)
        let draft = path + ".\(getpid())"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return }
        let isWritten =
            withUnsafeBytes(of: (Self.sum(of: archive.bytes), UInt64(0))) { Self.drain($0, to: file) }
            && archive.bytes.withUnsafeBytes { Self.drain($0, to: file) }
        close(file)
        guard isWritten, rename(draft, path) == 0 else {
            unlink(draft)
            return
        }
        for kind in ["learnt-", "screen-"] { prune(kind) }
    }

    private static func drain(_ buffer: UnsafeRawBufferPointer, to file: Int32) -> Bool {
        guard let start = buffer.baseAddress else { return true }
        var done = 0
        while done < buffer.count {
            let count = Glibc.write(file, start + done, min(buffer.count - done, writing))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }

    /// Removes the oldest files beyond the number that is kept.
    private func prune(_ kind: String) {
        guard let folder = opendir(self.folder) else { return }
        defer { closedir(folder) }
        var kept: [(path: String, time: Int)] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasPrefix(kind) else { continue }
            var status = stat()
            if stat(self.folder + "/" + name, &status) == 0 {
                kept.append((self.folder + "/" + name, status.st_mtim.tv_sec))
            }
        }
        for old in kept.sorted(by: { ($0.time, $0.path) > ($1.time, $1.path) }).dropFirst(Self.most) {
            unlink(old.path)
        }
    }
}
