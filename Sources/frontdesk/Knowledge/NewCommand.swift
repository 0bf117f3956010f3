import ArgumentParser
import Dialog
import Knowledge
import Language
import Service
import Workshop

/// Where a new entry goes and what it is called.
struct NewEntryOptions: ParsableArguments {
    @Option(help: "Its id; else made of the question's words.")
    var id: String?

    @Option(help: "The file below the knowledge folder, en/topics/visits.md; else that of the nearest entry.")
    var file: String?

    @Flag(help: "Write without asking.")
    var yes = false

    /// Shows the beginning of an entry, asks, and writes it behind the others of its file.
    func propose(
        _ question: String, _ language: LanguageCode, _ knowledge: KnowledgeBase, _ files: KnowledgeFolder,
        _ folder: KnowledgeDesk, near: String?
    ) throws {
        let known = Set(LanguageCode.allCases.flatMap { knowledge[$0].entries.map(\.id) })
        if let id, known.contains(id) {
            Staff.tell(
                "the id \(id) is taken by \(knowledge.entry(id, in: language)?.location.short ?? "another entry")")
            throw ExitCode(65)
        }
        let entry = NewEntry(question: question, id: id, language: language, known: known)
        let name =
            file ?? near.flatMap { place(of: $0, knowledge, files, language) } ?? "\(language.rawValue)/topics/more.md"
        guard name.hasPrefix("\(language.rawValue)/topics/"), name.hasSuffix(".md"), !name.contains("..") else {
            Staff.tell("entries stand below \(language.rawValue)/topics/, in files that end in .md; not in \(name)")
            throw ExitCode(65)
        }
        guard try folder.propose(entry.file(files.text(of: name), knowledge), for: name, in: files, yes: yes) else {
            return
        }
        Pipe.write(
            """
            Now write its words, give it ten ways of asking below `Also asked as:`, and run:
              frontdesk check, frontdesk test, frontdesk changes

            """)
    }

    private func place(
        of id: String, _ knowledge: KnowledgeBase, _ files: KnowledgeFolder, _ language: LanguageCode
    ) -> String? {
        guard let entry = knowledge[language].entry(id) else { return nil }
        let file = files.files.first { $0.shown == entry.location.file }
        return file.flatMap { $0.path.hasPrefix("\(language.rawValue)/topics/") ? $0.path : nil }
    }
}

/// `frontdesk new`: the beginning of an entry.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a new entry for a question.",
        discussion: """
            EXAMPLES
              frontdesk new "Are there lockers?"
              frontdesk new "¿Hay casilleros?" --language es --id lockers

            Says first what answers the question now. The entry begins as a hand-off to the phone, until somebody writes
            its words.
            """)

    @Argument(help: "The question, as a patient would put it.")
    var question: String

    @OptionGroup var entry: NewEntryOptions

    @OptionGroup var options: DeskOptions

    func run() throws {
        guard !Line(question).isEmpty else { throw ValidationError("Write the question between the quotes.") }
        let setting = try options.setting(store: nil, isRehearsal: true)
        let explanation = setting.session().explain(question)
        let acts = explanation.turn.acts.map { [$0.kind.rawValue, $0.topic].compactMap(\.self).joined(separator: " ") }
        Pipe.write("Now it is answered with: \(acts.joined(separator: ", ")).\n")
        for (id, phrasing) in explanation.near {
            Pipe.write("  near: \(id), as in \"\(phrasing.text)\" (\(phrasing.location.short))\n")
        }
        let folder = KnowledgeDesk(options.clinic.path())
        let files = try folder.read()
        let language = options.language.flatMap(LanguageCode.init) ?? explanation.turn.conversation.language
        try entry.propose(
            question, language, KnowledgeBase(files: files.files), files, folder, near: explanation.near.first?.id)
    }
}
