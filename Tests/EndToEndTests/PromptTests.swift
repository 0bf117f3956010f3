import Foundation
import Glibc
import Testing

/// The prompt under a terminal: keys, wrapping, resizing, locales, signals.
@Suite struct PromptTests {
    @Test func greetsAnswersAndLeaves() throws {
        let program = try Program()
        let terminal = try program.chat()
        try terminal.expect("Front desk: Hello.")
        try terminal.expect("you> ")
        try terminal.send("where are you\r")
        try terminal.expect("1601 Kettner")
        try terminal.expect("you> ")
        try terminal.send("quit\r")
        try terminal.expect("Goodbye")
        #expect(try terminal.waitForExit() == 0)
        #expect(terminal.echoIsOn)
    }

    @Test func showsTheStepAndSavesAtTheEnd() throws {
        let program = try Program()
        let terminal = try program.prompt()
        try terminal.send("book\r")
        try terminal.expect("your name (1 of 13)> ")
        for line in Program.booking.dropFirst().dropLast() {
            try terminal.send(line + "\r")
            try terminal.expect("> ")
        }
        try terminal.send("yes\r")
        try terminal.expect("Your reference is")
        #expect(program.records.count == 1)
    }

    @Test func controlCDropsTheLineAndNothingElse() throws {
        let program = try Program()
        let terminal = try program.prompt()
        try terminal.send("book\r")
        try terminal.expect("name (1 of 13)> ")
        try terminal.send("Maria Lo\u{3}")
        try terminal.expect("Line cleared")
        try terminal.expect("name (1 of 13)> ")
        try terminal.send("Maria Lopez\r")
        try terminal.expect("phone (2 of 13)> ")
    }

    @Test func controlDLeavesAndSaysThatNothingWasSent() throws {
        let program = try Program()
        let terminal = try program.prompt()
        try terminal.send("book\r")
        try terminal.expect("name (1 of 13)> ")
        try terminal.send("don't leave a voicemail\r")
        try terminal.expect("voicemail: no")
        try terminal.expect("name (1 of 13)> ")
        try terminal.send("\u{4}")
        try terminal.expect("was not sent")
        #expect(try terminal.waitForExit() == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.intakes + "/drafts").isEmpty)
    }

    /// How a talk ends in the middle of a request, and with which status.
    enum Leaving: CaseIterable {
        case controlD, terminate, hangUp, kill

        var status: Int32 { [.controlD: 0, .terminate: 143, .hangUp: 129, .kill: 137][self] ?? -1 }
    }

    @Test(arguments: Leaving.allCases)
    func aRequestGoesOnInAnotherSitting(leaving: Leaving) throws {
        let program = try Program()
        let terminal = try program.prompt()
        try terminal.send("book\r")
        try terminal.expect("name (1 of 13)> ")
        let code = try #require(terminal.plain.firstMatch(of: /[A-Z]{4}-[A-Z]{4}-[A-Z]{4}/)).0
        try terminal.send("Maria Lopez\r")
        try terminal.expect("phone (2 of 13)> ")
        switch leaving {
        case .controlD: try terminal.send("\u{4}")
        case .terminate: terminal.signal(SIGTERM)
        case .hangUp: terminal.signal(SIGHUP)
        case .kill: terminal.signal(SIGKILL)
        }
        #expect(try terminal.waitForExit() == leaving.status)
        let next = try program.prompt()
        try next.send("resume \(code)\r")
        try next.expect("name: Maria Lopez")
        try next.expect("phone (2 of 13)> ")
    }

    @Test func tabCompletesTopicsAndCommandsOnly() throws {
        let program = try Program()
        try Data().write(to: URL(filePath: program.folder + "/Reports.txt"))
        let terminal = try program.prompt()
        try terminal.send("where\t\r")
        try terminal.expect("1601 Kettner")
        try terminal.expect("you> ")
        try terminal.send("Rep\t\t")
        #expect(!terminal.settle().contains("Reports"))
    }

    @Test func wrapsToTheWindowAndFollowsAResize() throws {
        let program = try Program()
        let terminal = try program.prompt(columns: 40)
        let rows = terminal.plain.split(separator: "\n").filter { !$0.hasPrefix("frontdesk: ") }
        #expect(rows.allSatisfy { $0.count <= 40 })
        #expect(terminal.plain.split(separator: "\n").count > 4)
        terminal.resize(columns: 120, rows: 30)
        let before = terminal.plain.count
        try terminal.send("what is nmr\r")
        try terminal.expect("balance exercises and more")
        let lines = terminal.plain.dropFirst(before).split(separator: "\n")
        #expect(lines.contains { $0.count > 60 } && lines.allSatisfy { $0.count <= 78 })
    }

    @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "C.UTF-8"], ["LC_ALL": "", "LANG": ""]])
    func editsUTF8InAnyLocale(environment: [String: String]) throws {
        let program = try Program()
        let terminal = try program.prompt(environment: environment)
        try terminal.send("book\r")
        try terminal.expect("name (1 of 13)> ")
        try terminal.send("Ana Nuñ\u{7F}ñez\r")
        try terminal.expect("Ana Nuñez")
        try terminal.expect("phone (2 of 13)> ")
    }

    @Test func stopsAndComesBack() throws {
        let program = try Program()
        let shell = try Pty(
            ["/bin/bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "shell$ "], folder: program.folder)
        try shell.expect("shell$ ")
        try shell.send("'\(program.path)' chat --knowledge '\(Program.knowledge)' --intakes '\(program.intakes)'\r")
        try shell.expect("you> ")
        try shell.send("where are")
        _ = shell.settle()
        try shell.send("\u{1A}")
        try shell.expect("Stopped")
        try shell.expect("shell$ ")
        try shell.send("fg\r")
        try shell.expect("where are")
        try shell.send(" you\r")
        try shell.expect("1601 Kettner")
    }

    private static let endings: [(Int32, Int32)] = [(SIGTERM, 143), (SIGHUP, 129)]

    @Test(arguments: Self.endings)
    func signalsEndItWithTheirNumber(signal: Int32, status: Int32) throws {
        let program = try Program()
        let terminal = try program.prompt()
        terminal.signal(signal)
        #expect(try terminal.waitForExit() == status)
        #expect(terminal.echoIsOn)
    }

    private static let colours: [([String: String], [String], Bool)] = [
        (["NO_COLOR": "1"], [], false), ([:], ["--no-color"], false), (["TERM": "dumb"], [], false), ([:], [], true),
    ]

    @Test(arguments: Self.colours)
    func coloursCanBeTurnedOff(environment: [String: String], arguments: [String], isColoured: Bool) throws {
        let program = try Program()
        let terminal = try program.prompt(arguments, environment: environment)
        #expect((terminal.raw.contains("\u{1B}[1m") || terminal.raw.contains("\u{1B}[36m")) == isColoured)
    }

    @Test func keepsAnEmergencyFirstOnTheScreen() throws {
        let program = try Program()
        let terminal = try program.prompt()
        try terminal.send("i have chest pain\r")
        try terminal.expect("Front desk: This could be an emergency. Call 911 now")
    }

    /// Neither the screen nor a key brings back what was said about abuse, or a card number.
    @Test(arguments: [("my husband hits me", "hits me"), ("my card is 4111 1111 1111 1111", "4111 1111")])
    func forgetsWhatMustNotStay(line: String, words: String) throws {
        let program = try Program()
        let terminal = try program.prompt()
        try terminal.send(line + "\r")
        try terminal.expect("To clear this screen, press Ctrl-L.")
        try terminal.send("\u{1B}[A")
        let before = terminal.settle().components(separatedBy: "Ctrl-L.").last ?? ""
        #expect(!before.contains(words))
        try terminal.send("\u{0C}")
        _ = terminal.settle()
        let cleared = try #require(terminal.raw.range(of: "\u{1B}[H\u{1B}[2J"))
        #expect(!terminal.raw[cleared.upperBound...].contains(words))
    }
}
