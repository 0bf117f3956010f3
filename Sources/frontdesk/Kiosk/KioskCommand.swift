import ArgumentParser
import Glibc
import Knowledge
import Language
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
        if let newPin { return try KioskPin.write(to: newPin) }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            Staff.tell("the kiosk needs a terminal; in a pipe use: frontdesk chat")
            throw ExitCode(69)
        }
        if visitor { try visit() } else { try supervise() }
    }

    private func visit() throws {
        // The terminal first: signals have to be its own before there is a second thread.
        guard let terminal = KioskTerminal(isLinear: linear) else { throw ExitCode(69) }
        // The store before the copy of the knowledge: it makes the folder that only its owner may read.
        let store = saving.open(at: options.clinic.clock.now, tellsSealing: false)
        var options = options
        options.clinic.knowledge =
            LastGoodKnowledge(folder: options.clinic.path(), copy: notesFolder + "/knowledge").path()
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
        let pin = try pinFile.map(KioskPin.read)
        let folder = options.clinic.path()
        redirectNotes()
        // Nothing but the facts: the supervisor stays small, and speaks where nothing else does.
        let facts = KnowledgeBase(files: (try? KnowledgeFolder(folder, only: "clinic.md"))?.files ?? [])
        let broken = LanguageCode.allCases.map { facts.fill(facts[$0].text(.kioskBroken)) }
        var supervisor = KioskSupervisor(pin: pin, brokenText: broken, isLinear: linear)
        throw ExitCode(try supervisor.run())
    }

    /// Where the kiosk leaves what is no request.
    private var notesFolder: String { saving.place.folder + "/desk" }

    /// Notes for staff may not be written over a visitor's screen.
    private func redirectNotes() {
        guard isatty(STDERR_FILENO) == 1 else { return }
        for path in [saving.place.folder, notesFolder] { mkdir(path, 0o700) }
        let log = open(notesFolder + "/kiosk.log", O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        let target = log >= 0 ? log : open("/dev/null", O_WRONLY | O_CLOEXEC)
        guard target >= 0 else { return }
        dup2(target, STDERR_FILENO)
        // A journal dates its lines itself; a file does not. Visitors' processes inherit it.
        setenv("FRONTDESK_DATED_NOTES", "1", 1)
        close(target)
    }
}
