import ArgumentParser
import Knowledge
import Language
import Service
import Slots
import Workshop

/// `frontdesk approve`: who stands behind which words.
struct ApproveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Record who approved the present wording of an entry.",
        discussion: """
            EXAMPLES
              frontdesk approve insurance --by "Dr. Jane Doe"
              frontdesk approve safety booking replies words --by "Dr. Jane Doe"
              frontdesk approve --list

            Prints the words that are approved, with the clinic's facts put in, and adds a line to approvals.md. An entry
            whose words change, or a fact in them, is unapproved again. The names of the files of sentences (safety,
            booking, replies, words) approve all their sentences.
            """)

    @Argument(help: "Ids of entries, or safety, booking, replies, words.")
    var ids: [String] = []

    @Option(help: "The name of whoever approves.")
    var by: String?

    @Option(help: "Only this language; else every one in which it says something.")
    var language: String?

    @Flag(help: "List what is not approved, and why.")
    var list = false

    @OptionGroup var clinic: ClinicOptions

    func validate() throws {
        if let language, LanguageCode(rawValue: language) == nil {
            throw ValidationError("--language must be en or es, not \"\(language)\".")
        }
        guard !list else { return }
        if ids.isEmpty { throw ValidationError("Name the entries to approve; --list shows what waits.") }
        guard let by, !CleanText.line(by).allSatisfy(\.isWhitespace) else {
            throw ValidationError("Say who approves: --by NAME.")
        }
        if by.contains(where: \.isNewline) { throw ValidationError("A name is one line.") }
    }

    func run() throws {
        let desk = KnowledgeDesk(clinic.path())
        let files = try desk.read()
        let knowledge = KnowledgeBase(files: files.files)
        let approvals = Approvals(files.files)
        let wordings = knowledge.wordings.filter { language == nil || $0.language.rawValue == language }
        if list { return report(wordings, approvals) }
        let chosen = try ids.flatMap { id in try find(id, in: wordings) }
        let fresh = chosen.filter { approvals.approval(of: $0) == nil }
        for wording in chosen {
            Pipe.write("\(wording.location.short) (\(wording.language.rawValue))\n")
            Pipe.write(wording.text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n") + "\n\n")
        }
        guard !fresh.isEmpty else { return Pipe.write("Approved already, word for word; nothing changed.\n") }
        let (name, day) = (CleanText.line(by ?? ""), "\(clinic.clock.now.day)")
        let old = files.text(of: Approvals.file)
        try desk.write(approvals.file(old, approving: fresh, by: name, on: day), to: Approvals.file)
        let what = fresh.count == 1 ? "1 wording" : "\(fresh.count) wordings"
        Pipe.write("Approved: \(what), by \(name) on \(day).\n")
    }

    private func find(_ id: String, in wordings: [Wording]) throws -> [Wording] {
        let found = wordings.filter { $0.id == id }
        guard found.isEmpty else { return found }
        throw KnowledgeDesk.unknown(id, among: wordings.map(\.id))
    }

    private func report(_ wordings: [Wording], _ approvals: Approvals) {
        let waiting = wordings.filter { approvals.approval(of: $0) == nil }
        for wording in waiting {
            let why = approvals.earlier(wording).map { "changed since \($0.by) approved it on \($0.on)" }
            Pipe.write(
                "\(wording.id) (\(wording.language.rawValue)) \(wording.location.short)\(why.map { ": " + $0 } ?? "")\n"
            )
        }
        Pipe.write("\(wordings.count - waiting.count) of \(wordings.count) wordings are approved.\n")
    }
}
