import ArgumentParser
import FoundationEssentials
import Glibc
import Sealing
import Service

/// Key files by their paths.
enum KeyFiles {
    /// What is wrong with a key file.
    struct Failure: Error, CustomStringConvertible {
        let sentence: String
        var description: String { sentence }
    }

    /// The largest key file in bytes.
    private static let largest = 65_536

    static func recipients(_ paths: [String]) throws(Failure) -> [SealingRecipient] {
        var recipients: [SealingRecipient] = []
        for path in paths {
            let text = try read(path).withBytes { String(decoding: $0, as: UTF8.self) }
            do throws(KeyFile.Mistake) {
                recipients += try KeyFile.recipients(text)
            } catch {
                throw Failure(sentence: "\(path):\(error.line): this is no public key; one begins with age1")
            }
        }
        return recipients
    }

    /// The keys of some files; a bad file ends the program.
    static func identities(_ paths: [String]) throws -> [SealingIdentity] {
        var found: [SealingIdentity] = []
        for path in paths {
            do throws(Failure) {
                found += try identities(in: path)
            } catch {
                Staff.tell(error.sentence)
                throw ExitCode(access(path, R_OK) == 0 ? 65 : 66)
            }
        }
        return found
    }

    private static func identities(in path: String) throws(Failure) -> [SealingIdentity] {
        let text = try read(path)
        let found: [SealingIdentity]
        do throws(KeyFile.Mistake) {
            found = try KeyFile.identities(text)
        } catch {
            throw Failure(sentence: "\(path):\(error.line): this is no secret key; one begins with AGE-SECRET-KEY-1")
        }
        guard !found.isEmpty else { throw Failure(sentence: "\(path) holds no key") }
        return found
    }

    /// Straight into memory that is locked, so that no copy of a key stays behind.
    private static func read(_ path: String) throws(Failure) -> SecretBytes {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        defer { if file >= 0 { close(file) } }
        var status = stat()
        guard file >= 0, fstat(file, &status) == 0 else {
            throw Failure(sentence: "cannot read \(path): \(String(cString: strerror(errno)))")
        }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= largest else {
            throw Failure(sentence: "\(path) is no key file")
        }
        let size = Int(status.st_size)
        return try SecretBytes(count: size) { start throws(Failure) in
            var filled = 0
            while filled < size {
                let count = Glibc.read(file, start + filled, size - filled)
                guard count > 0 else { throw Failure(sentence: "cannot read \(path) to its end") }
                filled += count
            }
        }
    }

    /// Writes a new key file that only its owner reads; never over another file.
    static func write(_ identity: SealingIdentity, to path: String, note: String) throws(Failure) {
        let secret = identity.text
        let head = Array("# \(note)\n# public key: \(identity.recipient)\n".utf8)
        let all = SecretBytes(count: head.count + secret.count + 1) { start throws(Never) in
            start.update(from: head, count: head.count)
            secret.withBytes { bytes throws(Never) in
                for (index, byte) in bytes.enumerated() { start[head.count + index] = byte }
            }
            start[head.count + secret.count] = 0x0A
        }
        try create(path, all, mode: 0o600)
    }

    /// Writes a new file with a public key.
    static func write(_ recipient: SealingRecipient, to path: String, note: String) throws(Failure) {
        let text = Array("# \(note)\n\(recipient)\n".utf8)
        try create(path, SecretBytes(count: text.count) { $0.update(from: text, count: text.count) }, mode: 0o644)
    }

    private static func create(_ path: String, _ text: SecretBytes, mode: UInt32) throws(Failure) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw Failure(sentence: "cannot create \(path): \(String(cString: strerror(errno)))") }
        defer { close(file) }
        let written = text.withBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        guard written == text.count, fsync(file) == 0 else {
            unlink(path)
            throw Failure(sentence: "cannot write \(path)")
        }
    }
}
