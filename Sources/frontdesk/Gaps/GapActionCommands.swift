import ArgumentParser
import Knowledge
import Language
import Service
import Slots
import Workshop

/// `frontdesk gaps add`: an entry is asked with these words too.
struct AddGapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add the words of a question to the entry that answers it.")

    @Argument(help: "The letters before the question.")
    var letters: String

    @Argument(help: "The id of the entry that answers it.")
    var id: String

    @Option(help: "Other words for it; needed where a part was taken out.")
    var words: String?

    @Flag(help: "Write without asking.")
    var yes = false

    @OptionGroup var options: GapOptions

    func run() throws {
        let material = try options.material(all: true)
        let group = try options.group(letters, in: material)
        let entry = try KnowledgeDesk.entry(id, in: group.language, material.knowledge)
        let phrasing = try options.phrasing(of: group, words: words)
        guard let file = material.files.files.first(where: { $0.shown == entry.location.file }),
            let new = EntryEdit.adding(phrasing, to: entry, in: file)
        else {
            Staff.tell("\(id) is built into the program; write it into a file of \(material.folder.path) first")
            throw ExitCode(66)
        }
        let isWritten = try material.folder.propose(new, for: file.path, in: material.files, yes: yes)
        if isWritten { Pipe.write("See what it changes: frontdesk changes\n") }
    }
}

/// `frontdesk gaps new`: the beginning of an entry.
struct NewFromGapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a new entry for a question.")

    @Argument(help: "The letters before the question.")
    var letters: String

    @Option(help: "Other words for it; needed where a part was taken out.")
    var words: String?

    @OptionGroup var entry: NewEntryOptions

    @OptionGroup var options: GapOptions

    func run() throws {
        let material = try options.material(all: true)
        let group = try options.group(letters, in: material)
        try entry.propose(
            try options.phrasing(of: group, words: words), group.language, material.knowledge, material.files,
            material.folder,
            near: group.topic)
    }
}

/// `frontdesk gaps approve`: the entry that was silent may speak.
struct ApproveGapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Approve the words of the entry that a question is about.")

    @Argument(help: "The letters before the question.")
    var letters: String

    @Option(help: "The name of whoever approves.")
    var by: String

    @Option(help: "Another entry than the one that was silent or came nearest.")
    var id: String?

    @Flag(help: "Write without asking.")
    var yes = false

    @OptionGroup var options: GapOptions

    func run() throws {
        let material = try options.material(all: true)
        let group = try options.group(letters, in: material)
        guard let id = id ?? group.topic else {
            Staff.tell("no entry is near these words; name one with --id, or write one: frontdesk gaps new \(letters)")
            throw ExitCode(66)
        }
        let wordings = material.knowledge.wordings.filter { $0.id == id && $0.language == group.language }
        let approvals = Approvals(material.files.files)
        let fresh = wordings.filter { approvals.approval(of: $0) == nil }
        guard !fresh.isEmpty else {
            return Pipe.write("\(id) (\(group.language.rawValue)) needs no approval; nothing changed.\n")
        }
        for wording in fresh { Pipe.write(wording.text + "\n") }
        let old = material.files.text(of: Approvals.file)
        let day = "\(options.desk.clinic.clock.now.day)"
        let new = approvals.file(old, approving: fresh, by: CleanText.line(by), on: day)
        _ = try material.folder.propose(new, for: Approvals.file, in: material.files, yes: yes)
    }
}

/// `frontdesk gaps dismiss`: nothing to do.
struct DismissGapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss", abstract: "Put a question aside.")

    @Argument(help: "The letters before the question.")
    var letters: String

    @Flag(help: "Write without asking.")
    var yes = false

    @OptionGroup var options: GapOptions

    func run() throws {
        let material = try options.material()
        let group = try options.group(letters, in: material)
        let new = Dismissed.file(material.files.text(of: Dismissed.file), dismissing: group)
        _ = try material.folder.propose(new, for: Dismissed.file, in: material.files, yes: yes)
    }
}
