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
        guard let entry = knowledge.entry(id, in: .english) else {
            let ids = LanguageCode.allCases.flatMap { knowledge[$0].entries.map(\.id) }
            let near = EditDistance.suggestion(for: id, among: Array(Set(ids)).sorted())
            Staff.tell("no entry has the id \(id)" + (near.map { "; did you mean \($0)?" } ?? ""))
            throw ExitCode(66)
        }
        guard entry.kind == .answer || entry.kind == .handOff else {
            Staff.tell("\(id) is \(entry.kind.rawValue); only answers and hand-offs can be switched off")
            throw ExitCode(65)
        }
        if SwitchedOff(files.files).contains(id) { return Pipe.write("\(id) is off already.\n") }
        let old = files.files.first { $0.path == SwitchedOff.file }.map { String(decoding: $0.bytes, as: UTF8.self) }
        try desk.write(
            SwitchedOff.file(old, switchingOff: id, why: CleanText.line(why)), to: SwitchedOff.file)
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
        guard let file = files.files.first(where: { $0.path == SwitchedOff.file }),
            SwitchedOff(files.files).contains(id)
        else { return Pipe.write("\(id) is not switched off.\n") }
        try desk.write(
            SwitchedOff.file(String(decoding: file.bytes, as: UTF8.self), switchingOn: id), to: SwitchedOff.file)
        Pipe.write("\(id) answers again.\n")
    }
}
