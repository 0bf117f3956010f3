import ArgumentParser
import FoundationEssentials
import Glibc
import Knowledge
import Language
import Sealing
import Service
import Terminal

/// `frontdesk kiosk`: the waiting room's full screen.
struct KioskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kiosk", abstract: "Run the waiting room's full screen, one visitor after the other.",
        discussion: """
            EXAMPLES
              frontdesk kiosk
              frontdesk kiosk --new-pin kiosk.pin
              frontdesk kiosk --pin-file kiosk.pin --approved-only
              frontdesk kiosk --linear

            Each visitor has a process of their own; between two of them screen, scrollback and memory are wiped. Without
            a key for 60 seconds (120 in a request) a warning comes, and 30 seconds later the wipe. Staff leave with
            Ctrl-] at the waiting screen and the PIN; without a PIN file only a signal ends it. What staff should know
            goes to standard error, or to desk/kiosk.log where that is the screen itself.
            """)

    @OptionGroup var times: KioskTimes

    @Option(help: "A file with the staff's PIN, as --new-pin writes it.")
    var pinFile: String?

    @Option(help: "Ask for a PIN of 4 to 12 digits, write it to this file in a form nobody can read, and end.")
    var newPin: String?

    @Flag(help: "Write each sentence below the others, as a screen reader can follow.")
    var linear = false

    /// Set by the supervisor for each visitor.
    @Flag(help: .hidden)
    var visitor = false

    @OptionGroup var saving: SavingOptions

    @OptionGroup var options: DeskOptions

    func run() throws {
        Surroundings.harden()
        if let newPin { return try writePin(to: newPin) }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            Staff.tell("the kiosk needs a terminal; in a pipe use: frontdesk chat")
            throw ExitCode(69)
        }
        if visitor { try visit() } else { try supervise() }
    }

    private func visit() throws {
        // The terminal first: signals have to be its own before there is a second thread.
        guard let terminal = KioskTerminal(isLinear: linear) else { throw ExitCode(69) }
        var options = options
        options.clinic.knowledge =
            LastGoodKnowledge(folder: options.clinic.path(), copy: saving.place.folder + "/desk/knowledge").path()
        let store = saving.open(at: options.clinic.clock.now, tellsSealing: false)
        let setting = try options.setting(store: store, journal: store.map(saving.journal))
        var visit = KioskVisit(terminal: terminal, setting: setting, live: options.live(setting), times: times)
        let ending = visit.run()
        terminal.wipe()
        switch ending {
        case .over: return
        case .staff: throw ExitCode(KioskSupervisor.staffCode)
        case .closed: throw ExitCode(KioskSupervisor.closedCode)
        case .terminated(let signal): throw ExitCode(128 + signal)
        }
    }

    private func supervise() throws {
        let pin = try pinFile.map(readPin)
        let folder = options.clinic.path()
        redirectNotes()
        // Nothing but the facts: the supervisor stays small, and speaks where nothing else does.
        let facts = KnowledgeBase(files: (try? KnowledgeFolder(folder, only: "clinic.md"))?.files ?? [])
        let broken = LanguageCode.allCases.map { facts.fill(facts[$0].text(.kioskBroken)) }
        var supervisor = KioskSupervisor(pin: pin, brokenText: broken)
        throw ExitCode(try supervisor.run())
    }

    /// Notes for staff may not be written over a visitor's screen.
    private func redirectNotes() {
        guard isatty(STDERR_FILENO) == 1 else { return }
        let desk = saving.place.folder + "/desk"
        for path in [saving.place.folder, desk] { mkdir(path, 0o700) }
        let log = open(desk + "/kiosk.log", O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        let target = log >= 0 ? log : open("/dev/null", O_WRONLY | O_CLOEXEC)
        guard target >= 0 else { return }
        dup2(target, STDERR_FILENO)
        // A journal dates its lines itself; a file does not. Visitors' processes inherit it.
        setenv("FRONTDESK_DATED_NOTES", "1", 1)
        close(target)
    }

    // MARK: The PIN

    private func readPin(_ path: String) throws -> PinHash {
        let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        guard let text else {
            Staff.tell("there is no PIN file at \(path); make one with: frontdesk kiosk --new-pin \(path)")
            throw ExitCode(66)
        }
        guard let hash = PinHash(text: String(text.prefix { !$0.isNewline })) else {
            Staff.tell("\(path) holds no PIN; make one with: frontdesk kiosk --new-pin \(path)")
            throw ExitCode(65)
        }
        return hash
    }

    private func writePin(to path: String) throws {
        let isTerminal = isatty(STDIN_FILENO) == 1
        if isTerminal { Pipe.write("PIN of 4 to 12 digits: ") }
        var modes = termios()
        tcgetattr(STDIN_FILENO, &modes)
        var silent = modes
        silent.c_lflag &= ~tcflag_t(ECHO)
        if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) }
        let pin = readLine() ?? ""
        if isTerminal {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes)
            Pipe.write("\n")
        }
        guard let hash = PinHash(of: pin) else {
            Staff.tell("a PIN is 4 to 12 digits")
            throw ExitCode(65)
        }
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            let why = errno == EEXIST ? "is there already; delete it first" : String(cString: strerror(errno))
            Staff.tell("\(path) cannot be written: \(why)")
            throw ExitCode(73)
        }
        defer { close(file) }
        let bytes = Array((hash.text + "\n").utf8)
        guard write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else { throw ExitCode(74) }
        Pipe.write("Written: \(path)\n")
    }
}
