import ArgumentParser
import Knowledge
import Language
import Service
import Workshop

/// `frontdesk off ID`: a subject goes to the phone at once.
struct OffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "off", abstract: "Switch an entry off at once: its subject goes to the phone.",
        discussion: """
            EXAMPLES
              frontdesk off insurance
              frontdesk off dr-mckay --why "on leave until May"

            The entry's files stay as they are; a desk that runs takes it over with its next answer. Safety, booking
            and small talk always speak.
            """)

    @Argument(help: "The id of an answer or a hand-off.")
    var id: String

    @Option(help: "A note for colleagues.")
    var why = ""

    @OptionGroup var clinic: ClinicOptions

    func run() throws {
        let desk = KnowledgeDesk(clinic.path())
        let files = try desk.read()
        let knowledge = KnowledgeBase(files: files.files)
        let entry = try KnowledgeDesk.entry(id, in: .english, knowledge)
        guard entry.kind == .answer || entry.kind == .handOff else {
            Staff.tell("\(id) is \(entry.kind.rawValue); only answers and hand-offs can be switched off")
            throw ExitCode(65)
        }
        if SwitchedOff(files.files).contains(id) { return Pipe.write("\(id) is off already.\n") }
        let text = SwitchedOff.file(
            files.text(of: SwitchedOff.file), switchingOff: id, why: CleanText.line(why))
        try desk.write(text, to: SwitchedOff.file)
        Pipe.write("\(id) is off: who asks for it is given the phone number. `frontdesk on \(id)` brings it back.\n")
    }
}

/// `frontdesk on ID`: the entry answers again.
struct OnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "on", abstract: "Switch an entry on again.",
        discussion: """
            EXAMPLES
              frontdesk on insurance
            """)

    @Argument(help: "The id of the entry.")
    var id: String

    @OptionGroup var clinic: ClinicOptions

    func run() throws {
        let desk = KnowledgeDesk(clinic.path())
        let files = try desk.read()
        guard SwitchedOff(files.files).contains(id), let text = files.text(of: SwitchedOff.file) else {
            return Pipe.write("\(id) is not switched off.\n")
        }
        try desk.write(SwitchedOff.file(text, switchingOn: id), to: SwitchedOff.file)
        Pipe.write("\(id) answers again.\n")
    }
}
