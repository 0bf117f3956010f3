import Foundation
import Intake
import Knowledge
import Slots
import Synchronization
import Testing

@testable import Service

/// What was typed outlasts a crash, and nothing of it outlasts a no.
@Suite struct DraftTests {
    private let store = MemoryStore()

    /// A sitting of its own on the same store.
    private func sitting(_ seed: UInt64, channel: String = "prompt") throws -> LineProtocol {
        var machine = try Samples.machine(store: store, seed: seed)
        _ = machine.answer(#"{"new":true,"channel":"\#(channel)"}"#)
        return machine
    }

    @discardableResult
    private func say(_ line: String, to machine: inout LineProtocol) throws -> [String: Any] {
        try Samples.object(machine.answer(line).object)
    }

    private func reply(_ object: [String: Any]) -> String { object["reply"] as? String ?? "" }

    private func code(_ text: String) throws -> String {
        try String(#require(text.firstMatch(of: /[A-Z]{4}-[A-Z]{4}-[A-Z]{4}/)).0)
    }

    private var kept: [IntakeDraft] { store.kept.withLock { $0.values.flatMap(\.self) } }

    @Test(arguments: ["NAME", "resume NAME", "my code is NAME thanks", "Name", "sigo con NAME"])
    func goesOnWithItsCode(wording: String) throws {
        var first = try sitting(1)
        let code = try code(reply(say("book", to: &first)))
        for line in ["Maria Lopez", "619-555-0142", "skip"] { try say(line, to: &first) }
        var second = try sitting(2)
        let typed = wording.replacing("NAME", with: code).replacing(
            "Name", with: code.lowercased().replacing("-", with: ""))
        let object = try say(typed, to: &second)
        #expect(object["asking"] as? String == "newOrReturning")
        #expect(reply(object).contains("Maria Lopez"))
        for line in ["skip all", "yes", "yes"] { try say(line, to: &second) }
        #expect(store.saved.map(\.patient.name) == ["Maria Lopez"])
        #expect(kept.isEmpty)
    }

    @Test func keepsEveryAnswerAndWhatWasCorrected() throws {
        var machine = try sitting(1)
        for line in ["book", "Maria Lopez", "619-555-0142", "no wait, 858-555-0111"] { try say(line, to: &machine) }
        #expect(kept.map(\.content.patient.phone) == ["+18585550111", "+16195550142", nil])
        #expect(kept.allSatisfy { $0.content.status == .draft })
    }

    @Test func writesNothingBeforeTheNoticeWasRead() throws {
        var machine = try sitting(1)
        let object = try say("book me for tuesday, i'm Maria Lopez, 619-555-0142", to: &machine)
        #expect(reply(object).contains("deleted after 7 days") && kept.isEmpty)
        try say("skip", to: &machine)
        #expect(kept.count == 1)
    }

    @Test(arguments: [
        ["cancel", "yes"], ["start over", "yes"], ["skip all", "no"], ["quit", "no"], ["quit", "cancel"],
    ])
    func nothingIsKeptAfterANo(lines: [String]) throws {
        var machine = try sitting(1)
        for line in ["book", "Maria Lopez", "619-555-0142"] + lines { try say(line, to: &machine) }
        #expect(kept.isEmpty && store.saved.isEmpty)
    }

    @Test(arguments: ["yes", "quit"])
    func asksWhoLeavesWhetherToKeepIt(answer: String) throws {
        var machine = try sitting(1)
        for line in ["book", "Maria Lopez"] { try say(line, to: &machine) }
        #expect(try say("quit", to: &machine)["asking"] as? String == "keep")
        let end = try say(answer, to: &machine)
        let code = try code(reply(end))
        #expect(end["asking"] is NSNull && end["booking"] is NSNull)
        var second = try sitting(2)
        #expect(reply(try say(code, to: &second)).contains("Maria Lopez"))
    }

    @Test func goesOnWhereLeavingWasNotMeant() throws {
        var machine = try sitting(1)
        for line in ["book", "Maria Lopez", "quit"] { try say(line, to: &machine) }
        #expect(try say("619-555-0142", to: &machine)["asking"] as? String == "email")
        try say("quit", to: &machine)
        #expect(try say("continue", to: &machine)["asking"] as? String == "email")
    }

    @Test func saysThatAnUnknownCodeOpensNothing() throws {
        var machine = try sitting(1)
        let object = try say("BCDF-GHJK-LMNP", to: &machine)
        #expect(reply(object).contains("nothing under that code") && object["asking"] is NSNull)
    }

    @Test func aRequestThatWasSentBeforeTheCrashIsToldByItsReference() throws {
        var first = try sitting(1)
        let code = try code(reply(say("book", to: &first)))
        for line in ["Maria Lopez", "619-555-0142", "skip all", "yes"] { try say(line, to: &first) }
        let drafts = store.kept.withLock(\.self)
        let reference = (try say("yes", to: &first)["saved"] as? [String: String])?["reference"]
        // The crash came between the record and the removal of what was kept.
        store.kept.withLock { $0 = drafts }
        var second = try sitting(2)
        let object = try say(code, to: &second)
        #expect((object["saved"] as? [String: String])?["reference"] == reference)
        #expect(store.saved.count == 1 && kept.isEmpty && object["booking"] is NSNull)
        #expect(try say("show my request", to: &second)["reply"] as? String != nil)
    }

    @Test func nothingOfAVisitorStaysAtTheKiosk() throws {
        var machine = try sitting(1, channel: "kiosk")
        #expect(!reply(try say("book", to: &machine)).contains("cut off"))
        for line in ["Maria Lopez", "619-555-0142", "quit"] { try say(line, to: &machine) }
        #expect(kept.isEmpty)
    }

    @Test func saysOnceThatItCannotKeepAnything() throws {
        let broken = MemoryStore(failing: .diskFull(path: "x", code: 28))
        var machine = try Samples.machine(store: broken)
        _ = machine.answer("book")
        let (first, failure) = machine.answer("Maria Lopez")
        #expect(failure != nil && first.contains("can't keep your answers for later"))
        let (second, silence) = machine.answer("619-555-0142")
        #expect(silence == nil && !second.contains("can't keep your answers"))
        #expect(machine.answer("quit").object.contains("\"keep\""))
        #expect(machine.answer("yes").object.contains("could not save that for later"))
    }
}
