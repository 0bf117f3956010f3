import Foundation
import Glibc
import Intake
import Testing

/// A disk of 64 KiB in memory, unmounted with the value.
private final class SmallDisk: Sendable {
    let folder: TemporaryFolder
    var path: String { folder.path }

    init() throws {
        folder = try TemporaryFolder()
        try Self.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path])
    }

    deinit { try? Self.run(["umount", folder.path]) }

    static let isPossible = getuid() == 0 && (try? SmallDisk()) != nil

    private static func run(_ command: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}

@Suite struct FullDiskTests {
    @Test(.enabled(if: SmallDisk.isPossible, "needs root and mount(8) for a tmpfs of 64 KiB"))
    func aFullDiskIsToldAndTheChainGoesOnAfterwards() throws {
        let small = try SmallDisk()
        let (store, disk) = (FolderStore(folder: small.path + "/Intakes"), Disk(folder: small.path + "/Intakes"))
        var (saved, failure) = (0, SaveFailure?.none)
        // Longer than a page, so that the last one fails in mid-file.
        var request = Sample.minimal()
        request.request.reason = String(repeating: "a", count: 9000)
        while failure == nil, saved < 20 {
            request.key = "k\(saved)"
            do throws(SaveFailure) {
                _ = try store.save(request, at: Sample.time())
                saved += 1
            } catch {
                failure = error
            }
        }
        guard case .diskFull = failure else {
            Issue.record("expected a full disk, got \(String(describing: failure))")
            return
        }
        #expect(saved > 0)
        #expect(disk.names("tmp").isEmpty)
        #expect(try disk.chainIsWhole(count: saved))

        let oldest = try #require(disk.names("new").first)
        try FileManager.default.moveItem(
            atPath: "\(disk.folder)/new/\(oldest)", toPath: small.folder.path + ".moved")
        defer { try? FileManager.default.removeItem(atPath: small.folder.path + ".moved") }
        #expect(try store.save(request, at: Sample.time()).sequence == saved + 1)
    }
}
