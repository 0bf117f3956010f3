import Dialog
import Foundation
import Knowledge
import Testing

@testable import Service

@Suite struct KnowledgeTestTests {
    private static func setting(_ topic: String, talks: String = "") throws -> LineProtocol.Setting {
        var files = [KnowledgeFile(path: "en/topics/a.md", shown: "en/topics/a.md", bytes: Array(topic.utf8))]
        if !talks.isEmpty {
            files.append(KnowledgeFile(path: "en/tests/a.md", shown: "en/tests/a.md", bytes: Array(talks.utf8)))
        }
        return LineProtocol.Setting(
            desk: Desk(KnowledgeBase(files: files)),
            clock: try #require(ClinicClock(frozenAt: "2026-11-23T10:00:00", zone: "UTC")), zone: "UTC", store: nil,
            canSave: true, knowledge: nil, language: nil, seed: { 7 })
    }

    private static let sound = """
        # T

        ## Where do I park?
        id: park

        Behind the house.

        Also asked as:
        - is there a garage
        - where can i leave my car

        ### Is it free?
        Yes.

        ## How much is a visit?
        id: cost
        kind: hand-off

        Ask.

        Also asked as:
        - what do you charge
        - is it expensive

        """

    @Test func passesWhatIsSound() throws {
        let talk = "## T\n- patient: where do i park\n- desk: park\n- patient: is it free\n- desk: park\n"
        let test = KnowledgeTest(try Self.setting(Self.sound, talks: talk))
        #expect(test.failures.map(\.rendered) == [])
        #expect(test.tried > 20)
    }

    @Test(arguments: [
        // The same line in two entries: the other one takes it.
        (sound + "Also asked as:\n- is there a garage\n", "", "T001"),
        (sound + "Must not answer:\n- what do you charge\n", "", "T002"),
        (sound, "## T\n- patient: where do i park\n- desk: cost\n", "T005"),
    ])
    func findsWhatDoesNotHold(topic: String, talks: String, code: String) throws {
        let failures = KnowledgeTest(try Self.setting(topic, talks: talks)).failures
        #expect(failures.contains { $0.code == code }, "\(failures.map(\.rendered))")
        #expect(failures.allSatisfy { !$0.remedy.isEmpty && $0.location.line > 0 })
    }

    /// Of two equal rules the first entry's is tried first, and the other one is named with its place.
    @Test func namesTheRuleThatShadows() throws {
        let topic = Self.sound + "Rules:\n- leave it here\n\n## B?\nid: b\n\nYes.\n\nRules:\n- leave it (here|there)\n"
        let failure = try #require(KnowledgeTest(try Self.setting(topic)).failures.first { $0.code == "T004" })
        #expect(failure.message.contains("`b`") && failure.message.contains("en/topics/a.md:"))
    }
}

@Suite struct EvaluationTests {
    private func setting() throws -> LineProtocol.Setting {
        LineProtocol.Setting(
            desk: Samples.desk, clock: try #require(ClinicClock(frozenAt: "2026-11-23T10:00:00", zone: Samples.zone)),
            zone: Samples.zone, store: nil, canSave: true, knowledge: nil, language: nil, seed: { 7 })
    }

    @Test func countsWhatCameOut() throws {
        let file = """
            {"text":"where are you","expect":["location"]}

            {"text":"how much is a visit","expect":["handoff:cost"]}
            {"text":"where are you","expect":["cost"]}
            {"text":"write me a poem about cats","expect":["out-of-scope"]}
            {"text":"zxcv qwer asdf","expect":["location"]}
            """
        let evaluation = try Evaluation(file, setting())
        #expect(evaluation.results.map(\.line) == [1, 3, 4, 5, 6])
        #expect(evaluation.count(.right) == 3 && evaluation.count(.wrong) == 1 && evaluation.count(.declined) == 1)
    }

    @Test(arguments: [("{}", 1), ("{\"text\":\"a\",\"expect\":[]}\nnonsense", 2)])
    func namesABadLine(file: String, line: Int) throws {
        let setting = try setting()
        let mistake = #expect(throws: Evaluation.Mistake.self) { try Evaluation(file, setting) }
        #expect(mistake?.line == line)
    }

    @Test(arguments: ["whats the adress", "my mom fell twice", "book", "", "i can't breathe", "¿cuánto cuesta?", "🙂"])
    func explainsWithPartsThatAddUp(text: String) throws {
        let explanation = try setting().session().explain(text)
        let object = try Samples.object(ExplanationMessage(explanation).json)
        for candidate in try #require(object["candidates"] as? [[String: Any]]) {
            let number = { (name: String) in (candidate[name] as? Double) ?? .nan }
            #expect(abs(number("rank") - number("logit") - number("likeness") - number("explained")) < 1e-9)
            #expect(abs(number("score") - number("logit") - number("coverage") + number("threshold")) < 1e-9)
        }
        #expect(explanation.report.contains("because: "))
        var session = try setting().session()
        #expect(explanation.turn.reply == session.respond(to: text).turn.reply)
    }
}
