import ArgumentParser
import Service
import Terminal

/// `frontdesk explain`: why a line gets the answer it gets.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show why a line gets its answer: words, rules, candidates and their scores.",
        discussion: """
            EXAMPLES
              frontdesk explain "do you do that knee thing"
              frontdesk explain --json < questions.txt

            With several lines on standard input each is a talk of its own.
            """)

    @Argument(help: "The question; without one, each line of standard input is one.")
    var question: String?

    @Flag(help: "Print one JSON object for each question.")
    var json = false

    @OptionGroup var options: DeskOptions

    func run() throws {
        Surroundings.harden()
        let setting = try options.setting(store: nil, forAsking: true)
        if let question { return show(question, setting) }
        var lines = LineReader()
        while let line = try Pipe.next(&lines) { show(line.text, setting) }
    }

    private func show(_ question: String, _ setting: LineProtocol.Setting) {
        let explanation = setting.session().explain(question)
        Pipe.write((json ? ExplanationMessage(explanation).json : explanation.report) + "\n")
    }
}
