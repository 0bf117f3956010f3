import Foundation
import Testing

/// What staff run: explain, test, evaluate.
@Suite struct StaffCommandTests {
    @Test func explainsALine() throws {
        let program = try Program()
        let done = try program.pipe(["explain", "whats the adress"])
        #expect(done.status == 0 && done.stdout.contains("adress read as address") && done.stdout.contains("location"))
        let json = try program.pipe(["explain", "--json"], "where are you\nhow much\n")
        #expect(json.stdout.split(separator: "\n").count == 2)
    }

    /// Three processes, one of them without what an earlier one kept, say the same in every byte.
    @Test func equalInputGivesEqualBytes() throws {
        let program = try Program()
        let lines = "where are you\ncuanto cuesta\nmy mom fell twice\nwhat is nmr and how much is it\nzzz\n"
        let outputs = try [
            ["XDG_CACHE_HOME": program.folder + "/a"], ["XDG_CACHE_HOME": program.folder + "/a"], ["HOME": ""],
        ]
        .map { try program.pipe(["explain", "--json"], lines, environment: $0).stdout }
        #expect(outputs[0] == outputs[1] && outputs[1] == outputs[2] && !outputs[0].isEmpty)
    }

    @Test func printsTheSafetyRules() throws {
        let program = try Program()
        let all = try program.pipe(["safety"])
        #expect(all.status == 0 && all.stdout.contains("# Emergency") && all.stdout.contains("## drooping face"))
        let crisis = try program.pipe(["safety", "--level", "crisis", "--examples"])
        #expect(crisis.stdout.contains("## thoughts of suicide") && !crisis.stdout.contains("## drooping face"))
        #expect(crisis.stdout.contains("- crisis"))
        #expect(try program.pipe(["safety", "--level", "none"]).status == 64)
    }

    @Test func readsValuesFromText() throws {
        let program = try Program()
        let lines = #"""
            {"id":1,"text":"next tuesday afternoon","now":"2026-11-22T09:00:00","ask":"when","region":"US"}
            {"id":"a","text":"my cell is 619 555 0142 ext 7","ask":"phone"}
            {"id":2,"text":"born feb 30 1980","ask":"dob"}
            {"text":"no question"}

            """#
        let done = try program.pipe(["understand"], lines)
        let answers = done.stdout.split(separator: "\n")
        #expect(answers.count == 4 && done.status == 65)
        #expect(answers[0].contains(#""part":"afternoon""#) && answers[0].contains(#""start":"2026-11-24""#))
        #expect(answers[1].contains(#""id":"a""#) && answers[1].contains(#""ext":"7""#))
        #expect(answers[2].contains(#""invalid":true"#) && answers[3].contains(#""error":"#))
    }

    @Test func evaluatesAFile() throws {
        let program = try Program()
        let file = program.folder + "/q.jsonl"
        try #"{"text":"where are you","expect":["location"]}"#.write(toFile: file, atomically: true, encoding: .utf8)
        let done = try program.pipe(["evaluate", file])
        #expect(done.status == 0 && done.stdout.contains("right: 1 of 1 (100.0 %)"))
        #expect(try program.pipe(["evaluate", program.folder + "/none"]).status == 66)
        try "nonsense\n".write(toFile: file, atomically: true, encoding: .utf8)
        let bad = try program.pipe(["evaluate", file])
        #expect(bad.status == 65 && bad.stderr.contains("q.jsonl:1:1"))
    }

    @Test func testsAFolder() throws {
        let program = try Program()
        let topics = program.folder + "/K/en/topics"
        try FileManager.default.createDirectory(atPath: topics, withIntermediateDirectories: true)
        let entry = "# T\n\n## Where do I park?\nid: park\n\nThere.\n\nMust not answer:\n- how was the parking\n"
        try entry.write(toFile: topics + "/a.md", atomically: true, encoding: .utf8)
        let done = try program.pipe(["test", program.folder + "/K"])
        #expect(done.status == 0 && done.stdout.contains("lines tried, 0 failed"), "\(done.stdout)")
        try (entry + "- where do i park\n").write(toFile: topics + "/a.md", atomically: true, encoding: .utf8)
        let bad = try program.pipe(["test", program.folder + "/K"])
        #expect(bad.status == 65 && bad.stdout.contains("a.md:10:3: error[T002]"), "\(bad.stdout)")
        #expect(try program.pipe(["test", program.folder + "/none"]).status == 66)
    }
}
