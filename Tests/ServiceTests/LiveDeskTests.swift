import Dialog
import Foundation
import Intake
import Knowledge
import Language
import Slots
import Testing

@testable import Service

/// Staff edit while patients talk.
@Suite struct LiveDeskTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "live-\(UUID().uuidString)").path
    private static let topics = "# T\n\n## Where is the sauna?\nid: sauna\n\nThere is none.\n"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder + "/en/topics", withIntermediateDirectories: true)
        try write(Self.topics)
    }

    private func write(_ text: String, _ name: String = "en/topics/a.md") throws {
        try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }

    private func live() throws -> LiveDesk {
        let making = DeskMaking(
            folder: folder, abilities: Desk.Abilities(), inForce: { base, _ in base }, cache: { _ in nil })
        let files = try KnowledgeFolder(folder)
        return LiveDesk(making, desk: making.desk(KnowledgeBase(files: files.files), files), hash: files.hash)
    }

    private func answer(_ desk: Desk?, _ question: String = "where is the sauna") -> String? {
        desk.map { desk in
            let now = LocalTime(day: CivilDay(daysSinceEpoch: 20_780), time: .startOfDay, offset: 0)
            return desk.respond(to: Line(question), in: Conversation(seed: 1), Desk.Circumstances(now: now)).reply.text
        }
    }

    @Test func aFolderIsHashedWithoutHoldingIt() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try write("name: C\n", "clinic.md")
        #expect(try KnowledgeFolder.hash(of: folder) == KnowledgeFolder(folder).hash)
    }

    @Test func takesASoundEditWithTheNextLine() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let live = try live()
        #expect(live.next() == nil && live.takeNotices().isEmpty)
        try write(Self.topics.replacing("There is none.", with: "On the roof."))
        #expect(answer(live.next()?.desk)?.contains("On the roof.") == true)
        #expect(live.next() == nil && live.takeNotices().isEmpty)
    }

    @Test func aBrokenEditNeverReplacesWhatRuns() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let live = try live()
        try write(Self.topics.replacing("There is none.", with: "Ask {nobody}."))
        #expect(live.next() == nil)
        #expect(live.takeNotices().contains { $0.contains("1 mistake") })
        // What is mended back is no news.
        try write(Self.topics)
        #expect(live.next() == nil)
        try write(Self.topics.replacing("There is none.", with: "Behind the house."))
        #expect(answer(live.next()?.desk)?.contains("Behind the house.") == true)
    }

    @Test func seesFoldersThatAreNew() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let live = try live()
        try FileManager.default.createDirectory(atPath: folder + "/en/topics/new", withIntermediateDirectories: true)
        _ = live.next()
        try write("# P\n\n## Is there a piano?\nid: piano\n\nIn the hall.\n", "en/topics/new/p.md")
        #expect(answer(live.next()?.desk, "is there a piano")?.contains("In the hall.") == true)
    }

    @Test func aFolderThatGoesAwayTakesNothingWithIt() throws {
        let live = try live()
        try FileManager.default.removeItem(atPath: folder)
        #expect(live.next() == nil)
        #expect(live.takeNotices().contains { $0.contains("cannot be read") })
    }

    @Test func seesWhatChangedWhileItStarted() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let making = DeskMaking(
            folder: folder, abilities: Desk.Abilities(), inForce: { base, _ in base }, cache: { _ in nil })
        let files = try KnowledgeFolder(folder)
        let desk = making.desk(KnowledgeBase(files: files.files), files)
        try write(Self.topics.replacing("There is none.", with: "In the cellar."))
        let live = LiveDesk(making, desk: desk, hash: files.hash)
        #expect(answer(live.next()?.desk)?.contains("In the cellar.") == true)
    }
}
