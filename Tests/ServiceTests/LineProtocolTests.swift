import Foundation
import Intake
import Slots
import Testing

@testable import Service

/// The contract's line protocol, field by field.
@Suite struct LineProtocolTests {
    @Test func answersWithEveryField() throws {
        var machine = try Samples.machine()
        let object = try Samples.object(machine.answer(#"{"id":7,"text":"can i do the exercises by myself"}"#).object)
        #expect(
            Set(object.keys) == [
                "id", "reply", "acts", "nearest", "options", "asking", "booking", "language", "microseconds",
            ])
        #expect(object["id"] as? Int == 7)
        let act = try #require((object["acts"] as? [[String: Any]])?.first)
        #expect(act["kind"] as? String == "answer" && act["topic"] as? String == "self-administered")
        #expect((act["source"] as? String)?.contains("en/topics/home.md:") == true)
        #expect(act["score"] is Double)
        let nearest = try #require(object["nearest"] as? [String: Any])
        #expect(nearest["topic"] as? String == "self-administered")
        #expect(object["asking"] is NSNull && object["booking"] is NSNull)
        #expect(object["language"] as? String == "en")
    }

    @Test(arguments: [#"{"id":"a-1","text":"hi"}"#, #"{"id":2.5,"text":"hi"}"#])
    func givesTheIDBack(line: String) throws {
        var machine = try Samples.machine()
        let object = try Samples.object(machine.answer(line).object)
        #expect("\(object["id"] ?? "")" == (line.contains("a-1") ? "a-1" : "2.5"))
    }

    @Test(arguments: ["", "   ", "where are you", "???", "{\"text\":\"\"}", "\u{0}", "\"quoted\"", "[1,2]"])
    func answersEveryLineWithOneObject(line: String) throws {
        var machine = try Samples.machine()
        let object = machine.answer(line).object
        #expect(!object.contains("\n"))
        #expect(try Samples.object(object)["reply"] is String)
    }

    @Test(arguments: [
        ("{", "JSON"), (#"{"text":5}"#, "text"), (#"{"id":1}"#, "text"), (#"{"new":true,"now":"tomorrow"}"#, "now"),
        (#"{"new":true,"language":"fr"}"#, "language"),
        (#"{"new":true,"channel":"fax"}"#, "channel"), (#"{"text":"hi"} {"#, "JSON"),
    ])
    func saysWhatIsWrongAndGoesOn(line: String, word: String) throws {
        var machine = try Samples.machine()
        _ = machine.answer("book")
        let error = try Samples.object(machine.answer(line).object)
        #expect((error["error"] as? String)?.contains(word) == true, "\(error)")
        #expect(try Samples.object(machine.answer("Maria Lopez").object)["asking"] as? String == "phone")
    }

    @Test func newForgetsTheLastTalkAndGreets() throws {
        var machine = try Samples.machine()
        for line in ["book", "Maria Lopez"] { _ = machine.answer(line) }
        let greeting = try Samples.object(
            machine.answer(#"{"new":true,"now":"2026-11-24T09:00:00","language":"es"}"#).object)
        #expect((greeting["acts"] as? [[String: Any]])?.first?["kind"] as? String == "greeting")
        #expect(greeting["language"] as? String == "es" && greeting["booking"] is NSNull)
        #expect(try Samples.object(machine.answer("cita").object)["asking"] as? String == "name")
    }

    @Test func countsDaysFromTheTimeItWasGiven() throws {
        var machine = try Samples.machine()
        _ = machine.answer(#"{"new":true,"now":"2026-12-01T09:00:00"}"#)
        let object = try Samples.object(machine.answer("book me for tomorrow morning").object)
        let booking = try #require(object["booking"] as? [String: Any])
        #expect((booking["days"] as? [[String: String]])?.first == ["start": "2026-12-02"])
        #expect((booking["times"] as? [[String: String]])?.first == ["part": "morning"])
    }

    @Test func eachLineOfAskIsATalkOfItsOwn() throws {
        var machine = try Samples.machine(isSingle: true)
        #expect(try Samples.object(machine.answer("book").object)["asking"] as? String == "name")
        #expect(try Samples.object(machine.answer("where are you").object)["asking"] is NSNull)
    }

    @Test func equalInputGivesEqualOutput() throws {
        let lines = [
            "hello", "what is nmr", "book me for friday", "Maria Lopez", "619-555-0142", "why", "skip all", "review",
        ]
        let runs = try (0..<2).map { _ in
            var machine = try Samples.machine()
            return lines.map { machine.answer($0).object.replacing(/"microseconds":\d+/, with: "") }
        }
        #expect(runs[0] == runs[1])
    }
}

@Suite struct SavingTests {
    private static let lines = [
        "book", "Maria Lopez", "619-555-0142 ext 12", "maria@example.com", "new",
        "knee pain after a fall three weeks ago", "tuesday morning", "4/12/1968", "left knee", "6", "either", "yes",
    ]

    @Test func savesWhatWasSaidAndShowsTheReference() throws {
        let store = MemoryStore()
        var machine = try Samples.machine(store: store)
        _ = machine.answer("what is nmr")
        for line in Self.lines { #expect(try Samples.object(machine.answer(line).object)["saved"] == nil) }
        let object = try Samples.object(machine.answer("yes").object)
        let saved = try #require(object["saved"] as? [String: String])
        #expect(Set(saved.keys) == ["id", "reference", "file"])
        #expect((object["reply"] as? String)?.contains(saved["reference"] ?? "?") == true)
        let request = try #require(store.saved.first)
        #expect(request.patient.name == "Maria Lopez" && request.patient.familyName == "Lopez")
        #expect(request.patient.phone == "+16195550142" && request.patient.email == "maria@example.com")
        #expect(request.patient.dateOfBirth?.description == "1968-04-12" && request.patient.newOrReturning == .new)
        #expect(
            request.request.bodyAreas == ["knee"] && request.request.painLevel == 6 && request.request.clinician == .any
        )
        #expect(
            request.request.preferredTimes.first?.start?.description == "2026-11-24"
                && request.request.preferredTimes.first?.part == .morning)
        #expect(request.request.onset?.date?.description == "2026-11-02")
        #expect(
            request.consent.first?.text.isEmpty == false
                && request.consent.first?.at.description == "2026-11-23T10:00:00-08:00")
        #expect(request.topicsAsked == ["what-is-nmr"])
        #expect(request.request.side == .left)
        #expect(request.request.said["when"] == "tuesday morning")
    }

    @Test func saysWhenItCouldNotBeSavedAndTriesAgain() throws {
        var machine = try Samples.machine(store: MemoryStore(failing: .diskFull(path: "x", code: 28)))
        for line in Self.lines { _ = machine.answer(line) }
        let (line, failure) = machine.answer("yes")
        let object = try Samples.object(line)
        #expect(failure != nil && object["saved"] == nil && object["asking"] as? String == "confirm")
        #expect((object["reply"] as? String)?.contains("(619) 544-1055") == true)
    }

    @Test func beginsNoRequestWithoutAStore() throws {
        var machine = try Samples.machine(store: nil)
        let object = try Samples.object(machine.answer(#"{"text":"book"}"#).object)
        #expect(object["asking"] is NSNull)
        #expect((object["reply"] as? String)?.contains("(619) 544-1055") == true)
    }
}
