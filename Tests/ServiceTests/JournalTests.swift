import Dialog
import Foundation
import Intake
import Knowledge
import Language
import Sealing
import Slots
import Testing

@testable import Service

/// What staff may learn from talks: numbers, and masked words of what was not answered.
@Suite struct JournalTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

    private func talk(_ lines: [String], _ journal: DeskJournal, _ desk: Desk = Samples.desk) throws {
        var session = Session(
            desk: desk, conversation: Conversation(seed: 5),
            clock: try #require(ClinicClock(frozenAt: "2026-11-23T10:00:00", zone: Samples.zone)), store: MemoryStore(),
            canSave: true, knowledge: nil, journal: journal)
        for line in lines {
            _ = session.respond(to: line)
            session.rest()
        }
        session.rest(atEnd: true)
    }

    private func journal(_ sealing: StoreSealing = StoreSealing()) -> DeskJournal {
        DeskJournal(intakes: folder, sealing: sealing)
    }

    private let riddle = "zorblax quuxes the frumious snark"

    @Test func countsByDay() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try talk(["where are you", "how much is it", riddle, "i want to kill myself", "thanks"], journal())
        try talk(["book", "Maria Lopez", "619-555-0142", "skip all", "yes", "yes"], journal())
        let days = journal().counts()
        #expect(days.map { "\($0.day)" } == ["2026-11-23"])
        let counts = try #require(days.first?.counts)
        #expect(counts.talks == 2 && counts.answered == 1 && counts.handedOff == 1 && counts.alarms == 1)
        #expect(counts.begun == 1 && counts.saved == 1 && counts.topics["location"] == 1)
    }

    @Test func keepsWhatTheDeskMayNotSay() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let silent = Samples.desk.speaking(Samples.desk.knowledge.handing { $0.id == "location" })
        try talk(["where are you", "who is dr mckay"], journal(), silent)
        let gaps = journal().gaps().gaps
        try #require(gaps.count == 1, "\(gaps)")
        #expect(gaps[0].kind == .silent && gaps[0].words == "where are you" && gaps[0].topic == "location")
        #expect(gaps[0].day == "2026-11-23")
    }

    /// Of what nobody can read any more nothing is kept.
    @Test func keepsNothingButWordsThatSaySomething() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try talk([riddle, "where are you"], journal())
        #expect(journal().counts().first?.counts.unanswered == 1 && journal().gaps().gaps.isEmpty)
    }

    /// A bare yes or no asks nothing.
    @Test(arguments: ["yes", "no", "sí"])
    func keepsNoBareAnswer(line: String) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try talk([line], journal())
        #expect(journal().gaps().gaps.isEmpty)
    }

    @Test func keepsWhatThePatientDidNotMean() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try talk(["where are you", "that's not what i asked"], journal())
        let gaps = journal().gaps().gaps
        #expect(journal().counts().map(\.counts.asked) == [1])
        #expect(gaps.map(\.kind) == [.notIt] && gaps[0].words == "where are you" && gaps[0].topic == "location")
    }

    /// Words about harm or abuse, the line before them and all that follows leave no trace.
    @Test(arguments: [
        "i want to kill myself", "my husband hits me", "quiero matarme", "my card is 4242 4242 4242 4242",
    ])
    func keepsNothingOfASecret(line: String) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let secretless = ["where are you", "that's not what i asked"]
        try talk(secretless + [line, "who is dr mckay", "that's not what i asked"], journal())
        #expect(journal().gaps().gaps.isEmpty)
        // Without the secret both would have been kept.
        try talk(secretless + ["who is dr mckay", "that's not what i asked"], journal())
        #expect(journal().gaps().gaps.count == 2)
    }

    @Test func isSealedWhereRequestsAre() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let key = SealingIdentity()
        try talk(["where are you", "that's not what i asked"], journal(StoreSealing(recipients: [key.recipient])))
        let bytes = FileManager.default.contents(atPath: folder + "/desk/gaps") ?? Data()
        #expect(!bytes.isEmpty && !String(decoding: bytes, as: UTF8.self).contains("where"))
        #expect(journal().gaps().sealed == 1 && journal().gaps().gaps.isEmpty)
        #expect(journal(StoreSealing(keys: [key])).gaps().gaps.map(\.words) == ["where are you"])
    }

    @Test func isReadableByItsOwnerOnly() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try talk(["where are you", "that's not what i asked"], journal())
        for (name, mode) in [
            ("desk", 0o700), ("desk/days", 0o700), ("desk/gaps", 0o600), ("desk/days/2026-11-23", 0o600),
        ] {
            let found = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.posixPermissions] as? Int
            #expect(found == mode, "\(name)")
        }
    }

    @Test func aFolderThatCannotBeWrittenStopsNothing() throws {
        let journal = DeskJournal(intakes: "/proc/none", sealing: StoreSealing())
        try talk(["where are you", riddle], journal)
        #expect(journal.counts().isEmpty && journal.gaps().gaps.isEmpty)
    }
}
