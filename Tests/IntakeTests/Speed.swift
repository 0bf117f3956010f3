import Testing
import Intake
import Foundation
import Slots
@testable import struct Intake.RecordName
@Test(.enabled(if: ProcessInfo.processInfo.environment["SPEED"] != nil)) func speed() throws {
    let t = try TemporaryFolder()
    let store = FolderStore(folder: t.store)
    for i in 0..<250 { _ = try store.save(Sample.minimal(key: "k\(i)"), at: Sample.time()) }
    func run(_ s: String) throws {
        let clock = ContinuousClock()
        let d = try clock.measure { for i in 0..<5 { _ = try store.save(Sample.minimal(key: s+"\(i)"), at: Sample.time()) } }
        print("SPEED", s, d / 5)
    }
    try run("250")
    for i in 0..<100_000 {
        let name = RecordName(time: Sample.time(), sequence: i+1, reference: IntakeReference(number: UInt64(i)*7919), random: UInt64(i))
        try Data().write(to: URL(fileURLWithPath: t.store + "/done/" + name.description))
    }
    _ = try store.save(Sample.minimal(key: "x"), at: Sample.time())

    try run("100k")
}
