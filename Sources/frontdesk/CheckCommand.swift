import ArgumentParser
import Knowledge
import Service

/// `frontdesk check`: every mistake of the knowledge files, with place and remedy.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the knowledge files: every mistake with its place and what to do.",
        discussion: """
            EXAMPLES
              frontdesk check
              frontdesk check Knowledge --json

            Exits with 65 if there is an error; warnings alone exit with 0.
            """)

    @Argument(help: "The folder to check (else as with --knowledge).")
    var folder: String?

    @Option(name: .long, help: "The folder with the knowledge files (else $FRONTDESK_KNOWLEDGE, ./Knowledge).")
    var knowledge: String?

    @Flag(help: "Print one JSON array with an object for each mistake.")
    var json = false

    func run() throws {
        let path = KnowledgeFolder.standard(
            asked: folder ?? knowledge, environment: Surroundings.environment, program: Surroundings.program)
        let files: KnowledgeFolder
        do {
            files = try KnowledgeFolder(path)
        } catch {
            Staff.tell("there is no folder at \(path)")
            throw ExitCode(66)
        }
        guard files.holdsKnowledge else {
            Staff.tell("there are no knowledge files below \(path); they are clinic.md, en/ and es/")
            throw ExitCode(66)
        }
        let knowledge = KnowledgeBase(files: files.files)
        if json { Pipe.write(try DiagnosticMessage.encoded(knowledge.diagnostics)) } else { report(knowledge, files) }
        for file in files.unreadable { Staff.tell("\(file) cannot be read") }
        if knowledge.diagnostics.contains(where: \.isError) { throw ExitCode(65) }
        if !files.unreadable.isEmpty { throw ExitCode(77) }
    }

    private func report(_ knowledge: KnowledgeBase, _ folder: KnowledgeFolder) {
        for diagnostic in knowledge.diagnostics { Pipe.write(diagnostic.rendered + "\n") }
        let errors = knowledge.diagnostics.filter(\.isError).count
        let entries = knowledge.english.entries.count + knowledge.spanish.entries.count
        let warnings = knowledge.diagnostics.count - errors
        let counts = [(folder.files.count, "file"), (entries, "entry"), (errors, "error"), (warnings, "warning")]
        Pipe.write(counts.map { Self.counted($0, $1) }.joined(separator: ", ") + "\n")
    }

    private static func counted(_ count: Int, _ thing: String) -> String {
        if count == 1 { return "1 \(thing)" }
        return "\(count) \(thing == "entry" ? "entries" : thing + "s")"
    }
}
