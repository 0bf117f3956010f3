import Foundation
import Testing

/// What colleagues do with the knowledge, on a small folder of their own.
@Suite struct WorkshopTests {
    private let program: Program
    private let folder: String

    private static let topics = """
        # Practical

        ## Are there lockers?
        id: lockers

        There are lockers in the hall.

        Also asked as:
        - where do i leave my bag
        - is there a place for my coat

        """

    init() throws {
        program = try Program()
        folder = program.folder + "/K"
        try FileManager.default.createDirectory(atPath: folder + "/en/topics", withIntermediateDirectories: true)
        try write(Self.topics)
    }

    private var file: String { folder + "/en/topics/practical.md" }

    private func write(_ text: String) throws { try text.write(toFile: file, atomically: true, encoding: .utf8) }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }

    private func run(_ arguments: [String], _ input: String = "") throws -> Finished {
        try runProcess(
            [program.path] + arguments + ["--knowledge", folder], stdin: Array(input.utf8), environment: [:],
            folder: program.folder)
    }

    private func ask(_ more: String...) throws -> String { try run(["ask", "are there lockers"] + more).stdout }

    @Test func onlyWhatWasApprovedIsSaid() throws {
        #expect(try ask().contains("in the hall"))
        #expect(!(try ask("--approved-only").contains("in the hall")))
        let done = try run(["approve", "lockers", "--by", "Jane Doe"])
        #expect(done.status == 0 && done.stdout.contains("There are lockers in the hall."))
        #expect(try text("approvals.md").contains("by Jane Doe on 20"))
        #expect(try ask("--approved-only").contains("in the hall"))
        try write(Self.topics.replacing("in the hall", with: "on the roof"))
        #expect(!(try ask("--approved-only").contains("on the roof")))
        #expect(try run(["approve", "--list"]).stdout.contains("lockers (en)"))
    }

    @Test(arguments: [["lockers"], ["--by", "x"], ["lockers", "--by", " "], ["nothing", "--by", "x"]])
    func aBadApprovalIsRefused(arguments: [String]) throws {
        #expect([64, 66].contains(try run(["approve"] + arguments).status))
        #expect(!FileManager.default.fileExists(atPath: folder + "/approvals.md"))
    }

    @Test func aSubjectIsSwitchedOffAndOn() throws {
        #expect(try run(["off", "lockers"]).status == 0)
        #expect(!(try ask().contains("in the hall")))
        #expect(try run(["check"]).stdout.contains("Switched off: lockers"))
        #expect(try run(["on", "lockers"]).status == 0)
        #expect(try ask().contains("in the hall"))
        #expect(try run(["off", "greeting"]).status == 65 && run(["off", "sauna"]).status == 66)
    }

    @Test func checkMendsAndReportsForMachines() throws {
        try write(Self.topics + "- Where do I leave my bag?\n")
        let github = try run(["check", "--format", "github"])
        #expect(github.stdout.contains("::warning file=\(folder)/en/topics/practical.md,line=11,col=3,title=K050::"))
        let fixed = try run(["check", "--fix"])
        #expect(fixed.status == 0 && fixed.stdout.contains("- - Where do I leave my bag?"))
        #expect(try text("en/topics/practical.md") == Self.topics)
        let release = try run(["check", "--release"])
        #expect(release.status == 65 && release.stdout.contains("error[K070]"))
    }

    /// Asked, not answered, listed, taught, gone from the list.
    @Test func theLoopTeachesTheDesk() throws {
        _ = try run(["chat"], "are there lockers for my aunt Guadalupe\nthat's not what i asked\n")
        let stats = try run(["stats"])
        #expect(stats.status == 0 && stats.stdout.contains("all") && stats.stdout.contains("lockers 1"))
        let json = try run(["gaps", "--json"]).stdout
        #expect(!json.lowercased().contains("guadalupe") && json.contains("are there lockers"))
        let letters = try String(#require(json.firstMatch(of: /"handle" : "([A-Z2-9]{5})"/)).1)
        let add = ["gaps", "add", letters, "lockers", "--words", "who waters the geraniums"]
        let shown = try run(add)
        #expect(shown.stdout.contains("+ - who waters the geraniums") && shown.stdout.contains("Nothing was written"))
        #expect(try text("en/topics/practical.md") == Self.topics)
        #expect(try run(add + ["--yes"]).status == 0)
        #expect(try run(["ask", "who waters the geraniums"]).stdout.contains("in the hall"))
        #expect(try run(["gaps", "approve", letters, "--by", "Jane Doe"]).stdout.contains("Nothing was written"))
        #expect(try run(["gaps", "approve", letters, "--by", "Jane Doe", "--yes"]).stdout.contains("by Jane Doe on"))
        #expect(try run(["gaps", "approve", letters, "--by", "Jane Doe"]).stdout.contains("needs no approval"))
        let masked = try run(["gaps", "new", letters, "--yes"])
        #expect(masked.status == 65 && masked.stderr.contains("--words"))
        #expect(try run(["gaps", "dismiss", letters, "--yes"]).status == 0)
        #expect(try text("dismissed.md").contains("are there lockers"))
        #expect(try run(["gaps"]).stdout.contains("No questions wait"))
        #expect(try run(["gaps", "add", "ZZZZZ", "lockers"]).status == 66)
    }

    @Test func theNumbersFitAWindow() throws {
        _ = try run(["chat"], "are there lockers\n")
        let terminal = try Pty([program.path, "stats", "--knowledge", folder], columns: 80, folder: program.folder)
        try terminal.expect("Most asked for")
        let rows = terminal.plain.split(separator: "\n")
        #expect(rows.allSatisfy { $0.count <= 80 } && rows.contains { $0.contains("answered") && $0.contains("saved") })
    }

    @Test func newBeginsAnEntryAndChangesShowsIt() throws {
        let old = program.folder + "/old"
        try FileManager.default.copyItem(atPath: folder, toPath: old)
        #expect(try run(["new", "Is there a sauna?"]).stdout.contains("Nothing was written"))
        let done = try run(["new", "Is there a sauna?", "--file", "en/topics/practical.md", "--yes"])
        #expect(done.status == 0 && done.stdout.contains("+ id: sauna"))
        let changes = try run(["changes", "--against", old])
        #expect(changes.stdout.contains("Is there a sauna?") && changes.stdout.contains("handoff sauna"))
        #expect(try run(["changes", "--against", "nowhere"]).status == 66)
        #expect(try run(["new", "?"]).status == 64)
        #expect(try run(["new", "Is it hot?", "--id", "lockers", "--yes"]).status == 65)
        #expect(try run(["new", "Is it hot?", "--file", "../x.md", "--yes"]).status == 65)
    }

    @Test func previewAndMapShowTheWhole() throws {
        let preview = try run(["preview", "lockers"])
        #expect(
            preview.stdout.contains("Front desk: There are lockers in the hall.")
                && preview.stdout.contains("40 columns"))
        #expect(try run(["map"]).stdout.hasPrefix("flowchart LR\n"))
        #expect(try run(["preview", "sauna"]).status == 66)
    }

    @Test func theMapInTheDocsIsTodays() throws {
        let root = URL(filePath: Program.knowledge).deletingLastPathComponent()
        let docs = try String(contentsOf: root.appending(path: "Docs/map.md"), encoding: .utf8)
        let map = try runProcess(
            [program.path, "map", "--knowledge", Program.knowledge], stdin: [], environment: [:],
            folder: program.folder)
        #expect(docs.contains(map.stdout), "run: make map")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completesForEveryShell(shell: String) throws {
        let script = try runProcess(
            [program.path, "--generate-completion-script", shell], stdin: [], environment: [:], folder: program.folder)
        #expect(script.status == 0 && script.stdout.contains("approve") && script.stdout.contains("gaps"))
    }

    /// The talk under way goes on, and says what is true now.
    @Test func anEditIsSpokenWithTheNextLine() throws {
        let terminal = try program.chat(["--knowledge", folder])
        try terminal.expect("you> ")
        try terminal.send("book\r")
        try terminal.expect("your name")
        try write(Self.topics.replacing("in the hall", with: "on the roof"))
        try terminal.send("are there lockers?\r")
        try terminal.expect("on the roof")
        try terminal.expect("your name")
        try write(Self.topics.replacing("in the hall", with: "in {nowhere}"))
        try terminal.send("are there lockers?\r")
        try terminal.expect("1 mistake")
        try terminal.expect("on the roof")
    }
}
