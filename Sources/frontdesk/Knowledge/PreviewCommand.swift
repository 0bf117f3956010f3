import ArgumentParser
import Knowledge
import Language
import Service
import Terminal
import Workshop

/// `frontdesk preview`: what patients will read, on each face.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Show each reply as patients will read it.",
        discussion: """
            EXAMPLES
              frontdesk preview insurance
              frontdesk preview --columns 40
              frontdesk preview --language es

            Facts are put in, and rows are broken as at a prompt of 80 columns and as on the narrowest kiosk of 40.
            """)

    @Argument(help: "Ids of entries; all answers and hand-offs if left out.")
    var ids: [String] = []

    @Option(help: "The width of the second window.")
    var columns = 40

    @OptionGroup var options: DeskOptions

    func validate() throws {
        if !(20...400).contains(columns) { throw ValidationError("--columns is 20 to 400.") }
    }

    func run() throws {
        let (folder, whole) = try options.openFolder()
        let knowledge = KnowledgeInForce(whole, files: folder.files, approvedOnly: options.approvedOnly).knowledge
        let languages = options.language.flatMap(LanguageCode.init).map { [$0] } ?? LanguageCode.allCases
        for id in ids { _ = try KnowledgeDesk.entry(id, in: .english, knowledge) }
        for language in languages {
            for entry in knowledge[language].entries {
                guard ids.isEmpty ? [.answer, .handOff].contains(entry.kind) : ids.contains(entry.id) else { continue }
                show(entry, knowledge)
            }
        }
    }

    private func show(_ entry: Entry, _ knowledge: KnowledgeBase) {
        let words = entry.answer ?? knowledge[.english].entry(entry.id)?.answer
        let unavailable = knowledge[entry.language].text(.answerUnavailable)
        Pipe.write("=== \(entry.id) (\(entry.language.rawValue)), \(entry.location.short)\n")
        Pipe.write("you> \(entry.title)\n")
        both(knowledge.fill(words ?? unavailable))
        for followUp in entry.followUps {
            Pipe.write("you> \(followUp.title)\n")
            both(knowledge.fill(followUp.answer))
        }
        let next = entry.next.compactMap { knowledge.entry($0, in: entry.language)?.title }
        if !next.isEmpty { Pipe.write("then offered: \(next.joined(separator: " / "))\n") }
        Pipe.write("\n")
    }

    private func both(_ text: String) {
        let spoken = "Front desk: " + text
        Pipe.write(TextWrap(columns: 80).wrap(spoken) + "\n")
        Pipe.write("  --- at \(columns) columns\n")
        let narrow = TextWrap(columns: columns).wrap(spoken)
        Pipe.write(narrow.split(separator: "\n").map { "  | " + $0 }.joined(separator: "\n") + "\n")
    }
}
