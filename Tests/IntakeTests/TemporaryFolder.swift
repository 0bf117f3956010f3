import FoundationEssentials
import Glibc
import Intake
import Slots
import Synchronization

/// A folder of one test, removed with the value.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = "/tmp/intake-tests-\(UInt64.random(in: .min ... .max))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The store's folder, not made yet.
    var store: String { path + "/Intakes" }
}

/// What lies on the disk, read without the store.
struct Disk {
    let folder: String

    func names(_ place: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(place)")) ?? []).sorted()
    }

    func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

    func write(_ bytes: [UInt8], _ path: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

    /// The bytes of every file, names included, as one text.
    func everything() throws -> String {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        let contents = names.map { (try? bytes("\(folder)/\($0)")) ?? [] }
        return names.joined(separator: "\n")
            + contents.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }

    static func copy(_ from: String, to: String) throws {
        try FileManager.default.copyItem(atPath: from, toPath: to)
    }

    /// The permission bits of a file, or nil where there is none.
    static func mode(_ path: String) -> UInt32? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    }

    /// All records of `new` and `done` in the order of their sequence, with their bytes.
    func records() throws -> [(record: IntakeRecord, bytes: [UInt8])] {
        try ["new", "done"]
            .flatMap { place in names(place).map { "\(folder)/\(place)/\($0)" } }
            .map { path in
                let bytes = try bytes(path)
                return (try IntakeRecord(document: bytes), bytes)
            }
            .sorted { $0.record.sequence < $1.record.sequence }
    }

    /// Whether the records are numbered 1, 2, 3 … and each holds the hash of the one before.
    func chainIsWhole(count: Int) throws -> Bool {
        let all = try records()
        let hashes: [ContentHash?] = [nil] + all.map { ContentHash(of: $0.bytes) }
        return all.map(\.record.sequence) == Array(1..<(count + 1))
            && all.map(\.record.previous) == Array(hashes.dropLast())
    }
}

/// Counts from several threads.
final class Counter: Sendable {
    private let value = Mutex(0)

    /// 1 at the first call.
    func next() -> Int {
        value.withLock {
            $0 += 1
            return $0
        }
    }
}
