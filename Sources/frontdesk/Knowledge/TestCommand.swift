import ArgumentParser
import Knowledge
import Service

/// `frontdesk test`: the examples inside the entries, and the conversations in `tests/`, as tests.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Test the knowledge: does every entry answer what it says it answers?",
        discussion: """
            EXAMPLES
              frontdesk test
              frontdesk test Knowledge --json

            Exits with 65 if anything fails.
            """)

    @Argument(help: "The folder to test (else as with --knowledge).")
    var folder: String?

    @Flag(help: "Print one JSON array with an object for each failure.")
    var json = false

    @OptionGroup var options: DeskOptions

    func run() throws {
        Surroundings.harden()
        let test = KnowledgeTest(try options.setting(store: nil, folder: folder, isRehearsal: true))
        if json {
            Pipe.write(try DiagnosticMessage.encoded(test.failures))
        } else {
            for failure in test.failures { Pipe.write(failure.rendered + "\n") }
            Pipe.write("\(test.tried) lines tried, \(test.failures.count) failed\n")
        }
        if !test.failures.isEmpty { throw ExitCode(65) }
    }
}
