import Foundation
import Testing

@testable import Sealing

@Suite struct SealingTests {
    private func text(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) } }

    @Test(arguments: [0, 1, 16, 1500, 65_535, 65_536, 65_537, 131_072, 200_000])
    func whatWasSealedIsOpenedByEachKey(count: Int) throws {
        let (desk, recovery) = (SealingIdentity(), SealingIdentity())
        let sealed = AgeFile.seal(text(count), to: [desk.recipient, recovery.recipient])
        for key in [desk, recovery] { #expect(try AgeFile.open(sealed, with: [key]) == text(count)) }
        #expect(throws: AgeFailure.noMatch) { try AgeFile.open(sealed, with: [SealingIdentity()]) }
        #expect(try AgeFile.open(sealed, with: [SealingIdentity(), desk]) == text(count))
    }

    @Test func everyChangedByteIsFoundOut() throws {
        let key = SealingIdentity()
        let sealed = AgeFile.seal(text(40), to: [key.recipient])
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: AgeFailure.self, "byte \(index)") { try AgeFile.open(changed, with: [key]) }
        }
        for count in 0..<sealed.count {
            #expect(throws: AgeFailure.self) { try AgeFile.open(Array(sealed.prefix(count)), with: [key]) }
        }
    }

    @Test func twoFilesOfOneTextHaveNothingInCommon() {
        let key = SealingIdentity()
        let files = (0..<2).map { _ in AgeFile.seal(text(40), to: [key.recipient]) }
        #expect(files[0].suffix(56) != files[1].suffix(56))
    }

    @Test func aKeyIsReadBackFromItsText() throws {
        let key = SealingIdentity()
        let read = try KeyFile.identities(key.text)
        #expect(read.map(\.recipient) == [key.recipient])
        #expect(key.text.withBytes { $0.starts(with: "AGE-SECRET-KEY-1".utf8) })
        #expect(SealingRecipient(key.recipient.description) == key.recipient)
    }

    @Test func aKeyFileMayHaveNotes() throws {
        let (one, two) = (SealingIdentity().recipient, SealingIdentity().recipient)
        #expect(try KeyFile.recipients("# the desk\n\(one)\n\n  \(two)\r\n") == [one, two])
    }

    @Test(arguments: ["age1", "nonsense", "AGE-SECRET-KEY-1QQ", "age1qqqq\u{0}"])
    func saysWhichLineIsNoKey(line: String) {
        #expect(throws: KeyFile.Mistake(line: 2)) { try KeyFile.recipients("# desk\n\(line)\n") }
    }

    @Test func aChangedLetterIsNoKey() {
        let text = Array(SealingIdentity().recipient.description)
        for index in text.indices {
            var changed = text
            changed[index] = changed[index] == "q" ? "p" : "q"
            #expect(SealingRecipient(String(changed)) == nil)
        }
    }
}

/// Debian's own tool of the format, where it is installed.
@Suite struct InteroperationTests {
    private static let isThere = pipe([], through: "age", "--version") != nil

    /// A folder with a key file of ours.
    private func keyFile(_ key: SealingIdentity) throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try Data(key.text.withBytes { Array($0) }).write(to: URL(filePath: path))
        return path
    }

    @Test(.enabled(if: isThere, "age is not installed"), arguments: [0, 1500, 65_536, 200_000])
    func itOpensOurs(count: Int) throws {
        let key = SealingIdentity()
        let path = try keyFile(key)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let text = [UInt8](repeating: 7, count: count)
        let sealed = AgeFile.seal(text, to: [SealingIdentity().recipient, key.recipient])
        #expect(pipe(sealed, through: "age", "--decrypt", "--identity", path) == text)
    }

    @Test(.enabled(if: isThere, "age is not installed"), arguments: [0, 1500, 65_536, 200_000])
    func oursOpenIts(count: Int) throws {
        let keys = [SealingIdentity(), SealingIdentity()]
        let text = [UInt8](repeating: 7, count: count)
        let sealed = try #require(
            pipe(text, through: "age", "-r", "\(keys[0].recipient)", "-r", "\(keys[1].recipient)"))
        for key in keys { #expect(try AgeFile.open(sealed, with: [key]) == text) }
    }

    @Test(.enabled(if: pipe([], through: "age-keygen", "--version") != nil, "age-keygen is not installed"))
    func itsKeysAreOurs() throws {
        let text = try #require(pipe([], through: "age-keygen"))
        let secret = SecretBytes(count: text.count) { $0.update(from: text, count: text.count) }
        let key = try #require(try KeyFile.identities(secret).first)
        #expect(String(decoding: text, as: UTF8.self).contains(key.recipient.description))
    }
}
