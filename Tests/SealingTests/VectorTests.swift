import Foundation
import Testing

@testable import Sealing

/// The public test vectors of the format (C2SP CCTV, 0BSD licence), as far as they are about X25519, the head and the
/// chunks.
@Suite struct VectorTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    private struct Vector {
        var facts: [String: String] = [:]
        var identities: [SealingIdentity] = []
        var file: [UInt8]

        /// Lines of `name: value`, an empty one, and the sealed file.
        init(_ bytes: [UInt8]) throws {
            var rest = bytes[...]
            while true {
                let end = try #require(rest.firstIndex(of: 0x0A))
                let line = String(decoding: rest[..<end], as: UTF8.self)
                rest = rest[(end + 1)...]
                guard !line.isEmpty else { break }
                let parts = line.split(separator: ": ", maxSplits: 1)
                facts[String(parts[0])] = String(parts[1])
                if parts[0] == "identity" {
                    let text = Array(parts[1].utf8)
                    identities.append(try #require(text.withUnsafeBytes { SealingIdentity(text: $0) }))
                }
            }
            file = Array(rest)
        }
    }

    @Test func areThere() { #expect(Self.names.count >= 66) }

    @Test(arguments: names)
    func endsAsExpected(name: String) throws {
        var vector = try Vector(Array(Data(contentsOf: Self.folder.appending(path: name))))
        if vector.facts["compressed"] == "zlib" {
            guard let file = inflate(vector.file) else { return print("\(name): skipped, no python3 to inflate it") }
            vector.file = file
        }
        let expected: [AgeFailure?] =
            switch vector.facts["expect"] {
            case "success": [nil]
            case "no match": [.noMatch]
            case "HMAC failure": [.badCode]
            case "header failure": [.badHeader, .notSealed]
            case "payload failure": [.badPayload]
            default: []
            }
        do throws(AgeFailure) {
            let text = try AgeFile.open(vector.file, with: vector.identities)
            #expect(expected.contains(nil))
            #expect(sha256(text) == vector.facts["payload"])
        } catch {
            #expect(expected.contains(error), "\(error)")
        }
    }

    private func inflate(_ bytes: [UInt8]) -> [UInt8]? {
        let program = "import sys, zlib; sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read()))"
        return pipe(bytes, through: "python3", "-c", program)
    }

    private func sha256(_ bytes: [UInt8]) -> String? {
        pipe(bytes, through: "sha256sum").map { String(decoding: $0.prefix(64), as: UTF8.self) }
    }
}

/// What a program makes of some bytes; nil where it is not there or fails.
func pipe(_ bytes: [UInt8], through program: String...) -> [UInt8]? {
    let input = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: input) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = program
    let output = Pipe()
    do {
        try Data(bytes).write(to: input)
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let result = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? Array(result) : nil
    } catch {
        return nil
    }
}
