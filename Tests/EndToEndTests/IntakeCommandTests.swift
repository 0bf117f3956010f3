import Foundation
import Testing

/// What staff do with saved requests, as they do it.
@Suite struct IntakeCommandTests {
    private static let booking = """
        book
        Ann Lee
        619-555-0142, please don't leave a voicemail
        skip
        new
        knee pain after a fall
        tuesday
        mornings
        skip all
        yes
        yes

        """

    private func program(_ requests: Int = 1) throws -> (program: Program, store: [String], references: [String]) {
        let program = try Program()
        let store = ["--intakes", program.folder + "/Intakes"]
        let references = try (0..<requests).map { _ in
            let done = try program.pipe(["chat"] + store, Self.booking)
            return try #require(done.stdout.firstMatch(of: /reference is (\w{6})/)).output.1.description
        }
        return (program, store, references)
    }

    @Test func listsWhoWaitsAndMarksWhoWaitsTooLong() throws {
        let (program, store, references) = try program(2)
        let list = try program.pipe(["intakes", "list", "--now", "2026-11-23T11:00:00"] + store)
        #expect(list.status == 0 && list.stdout.contains("Ann Lee") && list.stdout.contains("2 waiting, 0 dealt with"))
        #expect(references.allSatisfy(list.stdout.contains) && !list.stdout.contains("!"))
        let later = try program.pipe(["intakes", "--now", "2026-11-24T10:01:00"] + store)
        #expect(later.stdout.contains("!  "), "\(later.stdout)")
        let json = try program.pipe(["intakes", "list", "--json"] + store)
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.stdout.utf8)) as? [[String: Any]])
        #expect(rows.map { $0["reference"] as? String } == references.reversed())
        #expect(rows.allSatisfy { $0["status"] as? String == "waiting" && $0["record"] is [String: Any] })
    }

    @Test func showsAPageAndMarksItDone() throws {
        let (program, store, references) = try program()
        let reference = references[0]
        let page = try program.pipe(["intakes", "show", reference.lowercased()] + store)
        #expect(page.status == 0 && page.stdout.contains("Ann Lee") && page.stdout.contains("do NOT leave any"))
        #expect(page.stdout.contains("wishes, as said: tuesday; mornings"))
        let done = try program.pipe(["intakes", "done", reference, "--now", "2026-11-24T09:30:00"] + store)
        #expect(done.status == 0 && done.stdout == "\(reference) is done.\n")
        let again = try program.pipe(["intakes", "done", reference] + store)
        #expect(again.status == 0 && again.stdout.contains("was done on 2026-11-24 at 09:30"))
        #expect(try program.pipe(["intakes", "list"] + store).stdout.contains("0 waiting, 1 dealt with"))
    }

    @Test func verifiesAndPurges() throws {
        let (program, store, references) = try program(3)
        let sound = try program.pipe(["intakes", "verify"] + store)
        #expect(sound.status == 0 && sound.stdout.contains("3 requests: none is missing or changed."))
        _ = try program.pipe(["intakes", "done", references[0], references[2]] + store)
        let purge = ["intakes", "purge", "--older-than", "30d", "--now", "2027-01-15T09:00:00"] + store
        let dry = try program.pipe(purge + ["--dry-run"])
        #expect(dry.stdout.contains("\(references[0]) would be removed"))
        let purged = try program.pipe(purge)
        #expect(purged.status == 0 && purged.stdout.contains("\(references[0]) removed"))
        #expect(purged.stderr.contains(references[1]), "what waits is named and stays")
        let after = try program.pipe(["intakes", "verify"] + store)
        #expect(after.status == 0 && after.stdout.contains("2 requests, 1 purged: none is missing"))
        let file = try #require(
            FileManager.default.contentsOfDirectory(atPath: program.folder + "/Intakes/new").first)
        try "{}".write(toFile: program.folder + "/Intakes/new/" + file, atomically: true, encoding: .utf8)
        let broken = try program.pipe(["intakes", "verify"] + store)
        #expect(broken.status == 65 && broken.stdout.contains("WRONG: number 2"))
        #expect(try program.pipe(["intakes", "list"] + store).status == 65)
    }

    @Test func refusesWhatItCannotDo() throws {
        let (program, store, _) = try program()
        #expect(try program.pipe(["intakes", "show", "ZZZZZZ"] + store).status == 66)
        #expect(try program.pipe(["intakes", "done", "ZZZZZZ"] + store).status == 66)
        #expect(try program.pipe(["intakes", "show", "no-ref"] + store).status == 64)
        #expect(try program.pipe(["intakes", "list", "--intakes", program.folder + "/none"]).status == 66)
        #expect(try program.pipe(["intakes", "purge", "--older-than", "soon"] + store).status == 64)
    }

    @Test func withdrawnRequestsAreMarked() throws {
        let program = try Program()
        let store = ["--intakes", program.folder + "/Intakes"]
        let talk = try program.pipe(["chat"] + store, Self.booking + "cancel my request\nyes\n")
        #expect(talk.stdout.contains("is withdrawn"), "\(talk.stdout)")
        let list = try program.pipe(["intakes", "list"] + store)
        #expect(list.stdout.contains("withdrawn") && list.stdout.contains("0 waiting, 1 dealt with"))
    }

    @Test func watchTellsOfANewRequestAtOnce() throws {
        let (program, store, _) = try program()
        let told = program.folder + "/told"
        let watch = try Pty(
            [program.path, "intakes", "watch", "--on-saved", ">>\(told) echo"] + store, folder: program.folder)
        try watch.expect("Ctrl-C ends it")
        let done = try program.pipe(["chat"] + store, Self.booking)
        let reference = try #require(done.stdout.firstMatch(of: /reference is (\w{6})/)).output.1.description
        try watch.expect("\(reference) is new")
        let deadline = Date(timeIntervalSinceNow: 10)
        while (try? String(contentsOfFile: told, encoding: .utf8)) != "\(reference)\n", Date() < deadline {
            usleep(20_000)
        }
        #expect(try String(contentsOfFile: told, encoding: .utf8) == "\(reference)\n")
    }

    /// The short form of what `Scripts/prove-store` does with every call.
    @Test func noFaultIsToldAsASuccess() throws {
        let program = try Program()
        let script = URL(filePath: Program.knowledge).deletingLastPathComponent().appending(path: "Scripts/prove-store")
        let done = try runProcess(
            [script.path, "quick"], environment: ["FRONTDESK": program.path, "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"],
            timeout: .seconds(300))
        #expect(done.status == 0, "\(done.stdout)\(done.stderr)")
    }

    /// The short form of what `Scripts/kill-saves` does a thousand times.
    @Test func nothingAcknowledgedIsLostWhenTheProgramIsKilled() throws {
        let program = try Program()
        let script = URL(filePath: Program.knowledge).deletingLastPathComponent().appending(path: "Scripts/kill-saves")
        let done = try runProcess(
            [script.path, "12"], environment: ["FRONTDESK": program.path, "PATH": "/usr/bin:/bin"],
            timeout: .seconds(300))
        #expect(done.status == 0 && done.stdout.contains(" 0 lost, 0 twice"), "\(done.stdout)\(done.stderr)")
        #expect(done.stdout.contains("none is missing or changed"))
    }
}
