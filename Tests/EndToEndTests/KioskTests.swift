import Foundation
import Glibc
import Testing

/// The waiting room's screen, as visitors and their keys meet it.
@Suite struct KioskTests {
    private let program: Program

    init() throws { program = try Program() }

    private func kiosk(_ options: [String] = [], columns: Int = 80, knowledge: String = Program.knowledge) throws -> Pty
    {
        let terminal = try Pty(
            [program.path, "kiosk", "--intakes", program.intakes, "--knowledge", knowledge] + options, columns: columns,
            environment: ["HOME": program.folder], folder: program.folder)
        try terminal.expect("Pulse cualquier tecla")
        _ = terminal.settle()
        return terminal
    }

    private func enterRequest(_ terminal: Pty) throws {
        try enter(terminal)
        try terminal.send("book\r")
        try terminal.expect("first and last name")
    }

    private func enter(_ terminal: Pty, _ language: String = "1") throws {
        try terminal.send(" ")
        try terminal.expect("Espa")
        try terminal.send(language)
        try terminal.expect(language == "1" ? "like to know" : "gustar")
    }

    /// The process of the visitor who is there.
    private var visitor: pid_t? {
        let numbers = ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { pid_t($0) }
        return numbers.first { number in
            let words = FileManager.default.contents(atPath: "/proc/\(number)/cmdline").map {
                String(decoding: $0, as: UTF8.self)
            }
            return words.map { $0.contains(program.intakes) && $0.contains("--visitor") } ?? false
        }
    }

    private var log: String {
        (try? String(contentsOfFile: program.intakes + "/desk/kiosk.log", encoding: .utf8)) ?? ""
    }

    @Test func answersAndSavesARequest() throws {
        let terminal = try kiosk()
        try enter(terminal)
        try terminal.send("where are you\r")
        try terminal.expect("1601 Kettner")
        for (line, words) in [
            ("book", "first and last name"), ("Maria Lopez", "phone"), ("619-555-0142", "e-mail"),
            ("skip all", "yes or no"),
            ("yes", "send"), ("yes", "reference"),
        ] {
            try terminal.send(line + "\r")
            try terminal.expect(words)
        }
        #expect(program.records.count == 1)
        let channel = program.records.first?["channel"] as? String
        #expect(channel == "kiosk")
        try terminal.send("\u{1B}OQ")
        try terminal.expect("Pulse cualquier tecla")
        #expect(terminal.raw.contains("\u{1B}[3J"))
    }

    @Test func speaksSpanish() throws {
        let terminal = try kiosk()
        try enter(terminal, "2")
        try terminal.send("\u{1B}OP")
        try terminal.expect("cita")
    }

    /// Ctrl-C, D, Z and \ say what helps instead, and end nothing.
    @Test(arguments: ["\u{3}", "\u{4}", "\u{1A}", "\u{1C}"])
    func aControlKeyDoesNothing(key: String) throws {
        let terminal = try kiosk()
        try terminal.send("\u{13}\u{11}")
        try terminal.expect("Espa")
        try terminal.send(key + "1")
        try terminal.expect("What would you like to know")
        try terminal.send("where are" + key)
        try terminal.expect("does nothing here")
        try terminal.send(" you\r")
        try terminal.expect("1601 Kettner")
    }

    @Test func aRequestIsNotLostByOneKey() throws {
        let terminal = try kiosk()
        try enterRequest(terminal)
        try terminal.send("\u{1B}OQ")
        try terminal.expect("once more")
        try terminal.send("x")
        try terminal.send("start over\r")
        try terminal.expect("once more")
        try terminal.send("\u{1B}[12~")
        try terminal.expect("Pulse cualquier tecla")
        #expect(program.records.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.intakes + "/drafts").isEmpty)
    }

    @Test func warnsAndWipesWhenNobodyIsThere() throws {
        let terminal = try kiosk(["--idle", "2", "--warning", "2"])
        try enter(terminal)
        let start = ContinuousClock.now
        try terminal.expect("still there")
        let warned = ContinuousClock.now - start
        try terminal.send("x")
        try terminal.expect("still there")
        try terminal.expect("Pulse cualquier tecla")
        #expect(warned > .seconds(1) && warned < .seconds(4))
    }

    /// A letter typed while the warning stands is a letter.
    @Test func theWarningSwallowsNoLetter() throws {
        let terminal = try kiosk(["--idle", "2", "--warning", "20"])
        try enter(terminal)
        try terminal.send("where are")
        try terminal.expect("still there")
        try terminal.send(" you\r")
        try terminal.expect("1601 Kettner")
    }

    @Test func aLongAnswerHasPages() throws {
        let terminal = try kiosk(columns: 40)
        terminal.resize(columns: 40, rows: 12)
        try enter(terminal)
        try terminal.send("book\r")
        try terminal.expect("(1 of")
        for key in [" ", "\u{1B}[6~", "\r"] {
            try terminal.send(key)
            try terminal.expect("Press Enter for more")
        }
        try terminal.send("Maria Lopez\r")
        try terminal.expect("phone")
    }

    @Test func anEmergencySendsToTheDesk() throws {
        let terminal = try kiosk()
        try enter(terminal)
        try terminal.send("my chest is crushing and my arm is numb\r")
        try terminal.expect("Tell the person at the desk now")
        try terminal.expect("911")
    }

    /// After words about abuse one key takes them off the screen at once, also in a request.
    @Test func wordsAboutAbuseCanBeCleared() throws {
        let terminal = try kiosk()
        try enterRequest(terminal)
        try terminal.send("my husband hits me\r")
        try terminal.expect("press Ctrl-L")
        try terminal.send("\u{C}")
        _ = terminal.settle()
        try terminal.send("Maria Lopez\r")
        try terminal.expect("phone")
    }

    /// A signal that comes while the PIN is asked for ends the kiosk too.
    @Test func aSignalEndsItAtThePIN() throws {
        let file = program.folder + "/pin"
        _ = try runProcess(
            [program.path, "kiosk", "--new-pin", file], stdin: Array("4711\n".utf8), environment: [:],
            folder: program.folder)
        let terminal = try kiosk(["--pin-file", file])
        try terminal.send("\u{1D}")
        try terminal.expect("PIN")
        terminal.signal(SIGTERM)
        #expect(try terminal.waitForExit() == 143)
    }

    @Test func goesOnAfterItsProcessDiesInAnyState() throws {
        let terminal = try kiosk()
        for lines in [[], ["where are you"], ["book", "Zephyrine Quillfeather"]] {
            try enter(terminal)
            for line in lines {
                try terminal.send(line + "\r")
                _ = terminal.settle()
            }
            kill(try #require(visitor), SIGKILL)
            try terminal.expect("Pulse cualquier tecla")
            _ = terminal.settle()
        }
        #expect(log.contains("ended with 137"))
        #expect(!log.contains("Quillfeather"))
        try enter(terminal)
    }

    @Test func followsAResize() throws {
        let terminal = try kiosk()
        try enter(terminal)
        try terminal.send("where are you\r")
        try terminal.expect("1601 Kettner")
        terminal.resize(columns: 40, rows: 12)
        try terminal.expect("1601")
        try terminal.send("who are the doctors\r")
        try terminal.expect("Shulman")
    }

    @Test func staffLeaveWithTheirPIN() throws {
        let file = program.folder + "/pin"
        let made = try runProcess(
            [program.path, "kiosk", "--new-pin", file], stdin: Array("4711\n".utf8), environment: [:],
            folder: program.folder)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(made.status == 0 && text.hasPrefix("$argon2id$") && !text.contains("4711"))
        let terminal = try kiosk(["--pin-file", file])
        try terminal.send("\u{1D}")
        try terminal.expect("PIN")
        try terminal.send("1234\r")
        try terminal.expect("Pulse cualquier tecla")
        _ = terminal.settle()
        try terminal.send("\u{1D}")
        try terminal.expect("PIN")
        try terminal.send("4711\r")
        #expect(try terminal.waitForExit() == 0)
        #expect(log.contains("a wrong PIN was typed") && log.contains("staff ended the kiosk"))
        #expect(!log.contains("1234"))
    }

    /// Without a PIN the chord leads nowhere; three wrong ones lock the way out.
    @Test func theWayOutLocks() throws {
        let file = program.folder + "/pin"
        _ = try runProcess(
            [program.path, "kiosk", "--new-pin", file], stdin: Array("4711\n".utf8), environment: [:],
            folder: program.folder)
        let terminal = try kiosk(["--pin-file", file])
        for _ in 0..<3 {
            try terminal.send("\u{1D}")
            try terminal.expect("PIN")
            try terminal.send("0000\r")
            try terminal.expect("Pulse cualquier tecla")
            _ = terminal.settle()
        }
        try terminal.send("\u{1D}")
        try terminal.expect("Pulse cualquier tecla")
        #expect(log.contains("locked for five minutes"))
        try enter(terminal)
    }

    @Test func aBrokenEditIsNotSpoken() throws {
        let folder = program.folder + "/K"
        try FileManager.default.createDirectory(atPath: folder + "/en/topics", withIntermediateDirectories: true)
        let file = folder + "/en/topics/a.md"
        let sound = "# T\n\n## Is there a sauna?\nid: sauna\n\nIn the cellar.\n"
        try sound.write(toFile: file, atomically: true, encoding: .utf8)
        let terminal = try kiosk(knowledge: folder)
        try sound.replacing("In the cellar.", with: "In {nowhere}.").write(
            toFile: file, atomically: true, encoding: .utf8)
        // The visitor who is there, and the next one.
        for _ in 0..<2 {
            try enter(terminal)
            try terminal.send("is there a sauna\r")
            try terminal.expect("In the cellar.")
            try terminal.send("\u{1B}OQ")
            try terminal.expect("Pulse cualquier tecla")
            _ = terminal.settle()
        }
        #expect(log.contains("1 mistake"))
    }

    @Test func speaksInOrderForAScreenReader() throws {
        let terminal = try kiosk(["--linear"])
        try enter(terminal)
        try terminal.send("where are you\r")
        try terminal.expect("1601 Kettner")
        #expect(!terminal.raw.contains("\u{1B}[2;1H"))
    }

    /// Where nothing can be saved, questions are answered, and nobody is led into a request.
    @Test func answersWhereNothingCanBeSaved() throws {
        let terminal = try Pty(
            [program.path, "kiosk", "--intakes", "/proc/none", "--knowledge", Program.knowledge],
            environment: ["HOME": program.folder], folder: program.folder)
        try terminal.expect("Pulse cualquier tecla")
        _ = terminal.settle()
        try enter(terminal)
        try terminal.send("where are you\r")
        try terminal.expect("1601 Kettner")
        try terminal.send("book\r")
        try terminal.expect("can't save")
    }

    @Test func endsWhenItsWindowCloses() throws {
        let terminal = try kiosk()
        try enter(terminal)
        terminal.closeWindow()
        #expect(try terminal.waitForExit() == 129)
    }

    @Test func endsWithItsTerminalAndWithASignal() throws {
        let first = try kiosk()
        first.signal(SIGTERM)
        #expect(try first.waitForExit() == 143)
        let needsTerminal = try runProcess(
            [program.path, "kiosk"], stdin: [], environment: [:], folder: program.folder)
        #expect(needsTerminal.status == 69 && needsTerminal.stderr.contains("frontdesk chat"))
    }
}
