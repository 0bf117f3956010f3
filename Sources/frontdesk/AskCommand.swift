import ArgumentParser
import Dialog
import Service
import Terminal

/// `frontdesk ask`: one answer, or one for each line of standard input.
struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Answer one question, or every line of standard input as a talk of its own.",
        discussion: """
            EXAMPLES
              frontdesk ask "what is neuromuscular re-education"
              frontdesk ask --json < questions.txt
            """)

    @Argument(help: "The question; without one, each line of standard input is one.")
    var question: String?

    @Flag(help: "Print one JSON object for each question.")
    var json = false

    @OptionGroup var options: DeskOptions

    func run() throws {
        Surroundings.harden()
        let setting = try options.setting(store: nil, forAsking: true)
        if let question {
            try print(question, wasCut: false, setting)
            return
        }
        var lines = LineReader()
        var machine = LineProtocol(setting, isSingle: true)
        var isFirst = true
        while let line = try Pipe.next(&lines) {
            if json {
                Pipe.write(machine.answer(line.text, wasCut: line.wasCut).object + "\n")
            } else {
                if !isFirst { Pipe.write("\n") }
                try print(line.text, wasCut: line.wasCut, setting)
            }
            isFirst = false
        }
    }

    private func print(_ question: String, wasCut: Bool, _ setting: LineProtocol.Setting) throws {
        if json {
            var machine = LineProtocol(setting, isSingle: true)
            Pipe.write(machine.answer(question, wasCut: wasCut).object + "\n")
        } else {
            var session = setting.session()
            Pipe.write(session.respond(to: question, wasCut: wasCut).turn.reply.text + "\n")
        }
    }
}

/// Standard input and output where they are no terminal.
enum Pipe {
    static func next(_ lines: inout LineReader) throws -> InputLine? {
        do throws(StreamError) {
            return try lines.next()
        } catch {
            error.end("read standard input")
        }
    }

    static func write(_ text: String) {
        do throws(StreamError) {
            try Output.standard.write(text)
        } catch {
            error.end("write standard output")
        }
    }
}
