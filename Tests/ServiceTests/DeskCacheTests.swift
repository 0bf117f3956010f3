import Dialog
import Foundation
import Knowledge
import Language
import Matching
import Safety
import Testing

@testable import Service

@Suite struct DeskCacheTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "cache-\(UUID().uuidString)").path
    private static let knowledge = KnowledgeBase(files: [
        KnowledgeFile(
            path: "en/topics/a.md", shown: "a.md", bytes: Array("# A\n\n## Where do I park?\nid: park\n\nThere.\n".utf8)
        )
    ])
    private static let learnt = Desk.Learnt(knowledge)

    private func cache(_ hash: String = "one") throws -> DeskCache {
        try #require(
            DeskCache(
                knowledge: hash, abilities: Desk.Abilities(), environment: ["XDG_CACHE_HOME": folder],
                program: "/proc/self/exe"))
    }

    private var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/frontdesk")) ?? []).sorted()
    }

    private func cleanUp() { try? FileManager.default.removeItem(atPath: folder) }

    @Test func readsWhatItKept() throws {
        defer { cleanUp() }
        #expect(try cache().read(Self.knowledge, Desk.Abilities(), screen: Self.learnt.screen) == nil)
        try cache().write(Self.learnt)
        let again = try #require(try cache().read(Self.knowledge, Desk.Abilities(), screen: Self.learnt.screen))
        let line = Line("where can i park")
        let (one, other) = (Desk(Self.knowledge, learnt: Self.learnt), Desk(Self.knowledge, learnt: again))
        #expect(
            one.matcher.match(line).candidates.map(\.surplus) == other.matcher.match(line).candidates.map(\.surplus))
        #expect(try cache("two").read(Self.knowledge, Desk.Abilities(), screen: Self.learnt.screen) == nil)
        let mode = try FileManager.default.attributesOfItem(atPath: folder + "/frontdesk/" + files[0])[
            .posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    /// Wherever a byte is damaged, nothing of the file is used.
    @Test(arguments: [0, 8, 9, 12, 15, 40, 500, 5000, 100_000])
    func trustsNoDamagedFile(place: Int) throws {
        defer { cleanUp() }
        try cache().write(Self.learnt)
        let path = folder + "/frontdesk/" + files[0]
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        bytes[place] ^= 0xFF
        try Data(bytes).write(to: URL(filePath: path))
        #expect(try cache().read(Self.knowledge, Desk.Abilities(), screen: Self.learnt.screen) == nil)
        try Data(bytes.prefix(place)).write(to: URL(filePath: path))
        #expect(try cache().read(Self.knowledge, Desk.Abilities(), screen: Self.learnt.screen) == nil)
    }

    @Test func keepsOnlyAFew() throws {
        defer { cleanUp() }
        for number in 0..<9 { try cache("\(number)").write(Self.learnt) }
        #expect(files.count == 4)
    }

    @Test func keepsTheScreenApart() throws {
        defer { cleanUp() }
        #expect(try cache().readScreen() == nil)
        try cache("one").write(Self.learnt.screen)
        try cache("two").write(Self.learnt)
        let screen = try #require(try cache("three").readScreen())
        for text in ["my chest is crushing me", "where do i park"] {
            #expect(screen.screen(Line(text)) == Self.learnt.screen.screen(Line(text)))
        }
        #expect(files.count == 2 && files.filter { $0.hasPrefix("screen-") }.count == 1)
    }

    @Test func doesWithoutAPlace() throws {
        #expect(
            DeskCache(knowledge: "", abilities: Desk.Abilities(), environment: [:], program: "/proc/self/exe") == nil
        )
        let nowhere = try #require(
            DeskCache(
                knowledge: "", abilities: Desk.Abilities(), environment: ["XDG_CACHE_HOME": "/proc/none"], program: "x")
        )
        nowhere.write(Self.learnt)
        #expect(nowhere.read(Self.knowledge, Desk.Abilities(), screen: Self.learnt.screen) == nil)
    }
}
