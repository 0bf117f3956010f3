import Foundation
import Testing

/// The program in a pipe.
@Suite struct PipeTests {
    @Test func answersBothAndBeginsTheBooking() throws {
        let program = try Program()
        let done = try program.pipe(
            ["chat"], "what is neuromuscular re-education\ncan i do it by myself at home\nbook me for tuesday morning\n"
        )
        #expect(done.status == 0 && done.stderr.isEmpty)
        let replies = done.stdout.components(separatedBy: "\n\n")
        #expect(replies.count == 4 && replies[3].isEmpty, "one empty line after each reply: \(done.stdout)")
        #expect(replies[0].contains("physical therapy") && replies[1].contains("by yourself"))
        #expect(replies[2].contains("Tuesday, November 24 in the morning") && replies[2].contains("name"))
        #expect(!done.stdout.contains("\u{1B}"))
    }

    @Test func savesARequestThatCanBeRead() throws {
        let program = try Program()
        let done = try program.pipe(["chat"], Program.booking.joined(separator: "\n"))
        let record = try #require(program.records.first)
        let reference = try #require(record["reference"] as? String)
        #expect(done.stdout.contains(reference))
        #expect(
            record["schema"] as? String == "frontdesk.intake/1" && record["sequence"] as? Int == 1
                && record["previous"] == nil)
        #expect((record["patient"] as? [String: Any])?["phone"] as? String == "+16195550142")
        #expect((record["knowledge"] as? String)?.hasPrefix("sha256:") == true)
        _ = try program.pipe(["chat"], Program.booking.joined(separator: "\n"))
        #expect(program.records.count == 2)
        #expect((program.records[1]["previous"] as? String)?.hasPrefix("sha256:") == true)
    }

    @Test func theProtocolGivesOneObjectALine() throws {
        let program = try Program()
        let lines = ["hello", "", #"{"text":"where are you"}"#, "{", #"{"new":true}"#, "book"]
        let done = try program.pipe(["chat", "--json"], lines.joined(separator: "\n") + "\n")
        let objects = done.stdout.split(separator: "\n")
        #expect(objects.count == lines.count)
        for object in objects { #expect((try? JSONSerialization.jsonObject(with: Data(object.utf8))) is [String: Any]) }
    }

    @Test func asksOnce() throws {
        let program = try Program()
        let plain = try program.pipe(["ask", "where are you"])
        #expect(plain.stdout.hasPrefix("The Physical Therapy Effect is at 1601 Kettner Blvd") && plain.status == 0)
        let object = try #require(
            try JSONSerialization.jsonObject(
                with: Data(try program.pipe(["ask", "--json", "where are you"]).stdout.utf8)) as? [String: Any])
        #expect((object["acts"] as? [[String: Any]])?.first?["topic"] as? String == "location")
        #expect(try program.pipe(["ask", "--json"], "one\ntwo\nthree\n").stdout.split(separator: "\n").count == 3)
    }

    @Test(arguments: [
        Array("\u{1B}[31mhello\u{1B}[0m\u{7}\u{0}\n".utf8), [0xFF, 0xFE, 0x68, 0x69, 0x0A],
        Array(String(repeating: "a b ", count: 25_000).utf8) + [0x0A], [0x0A, 0x0A],
        Array("what is nmr".utf8), Array("what is nmr\r\n".utf8), [UInt8](repeating: 0x0, count: 1000) + [0x0A],
    ])
    func survivesAnyBytes(input: [UInt8]) throws {
        let program = try Program()
        let done = try program.pipe(["chat"], input)
        #expect(done.status == 0 && done.stderr.isEmpty)
        #expect(done.stdout.hasSuffix("\n\n"))
        #expect(done.stdout.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    }

    @Test func keepsOnlyTheFirstMebibyteOfALine() throws {
        let program = try Program()
        let done = try program.pipe(
            ["chat"], Array("i have chest pain ".utf8) + [UInt8](repeating: 0x61, count: 3 << 20) + [0x0A])
        #expect(done.stdout.contains("911") && done.stdout.contains("only the first part"))
    }

    @Test func endsQuietlyWithoutInput() throws {
        let program = try Program()
        let done = try program.pipe(["chat"])
        #expect(done.status == 0 && done.stdout.isEmpty)
    }

    @Test func quitLeaves() throws {
        let program = try Program()
        let done = try program.pipe(["chat"], "quit\nwhere are you\n")
        #expect(done.status == 0 && !done.stdout.contains("Kettner"))
    }

    @Test func diesOfAClosedPipeAsProgramsDo() throws {
        let program = try Program()
        let done = try runProcess(
            [
                "/bin/sh", "-c",
                "yes 'where are you' | head -2000 | { '\(program.path)' chat --knowledge '\(Program.knowledge)' --intakes '\(program.intakes)'; echo status $? >&2; } | head -1",
            ],
            folder: program.folder)
        #expect(done.stderr.contains("status 141"))
    }

    private static let codes: [([String], Int32)] = [
        (["chat", "--nonsense"], 64), (["ask", "--language", "fr", "hi"], 64),
        (["ask", "--now", "tomorrow", "hi"], 64),
        (["check", "/nonexistent"], 66),
    ]

    @Test(arguments: Self.codes)
    func endsWithTheListedCode(arguments: [String], code: Int32) throws {
        let program = try Program()
        let done = try program.pipe(arguments)
        #expect(done.status == code && !done.stderr.isEmpty)
    }
}
