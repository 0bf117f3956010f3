import ArgumentParser
import Dialog
import Glibc
import Intake
import Knowledge
import Service
import Terminal

/// `frontdesk chat`: a talk at the prompt, in a pipe, or in the line protocol.
struct ChatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat", abstract: "Talk with the front desk (what runs without a command).",
        discussion: """
            EXAMPLES
              frontdesk
              printf 'where are you\\nbook me for tuesday\\n' | frontdesk chat
              frontdesk chat --json

            In a pipe every line is answered, and an empty line follows each reply. "quit" or Ctrl-D leaves.
            """)

    @Flag(help: "Speak the line protocol: one JSON object for each line.")
    var json = false

    @Flag(name: .long, help: "No bold and no colour (NO_COLOR does the same).")
    var noColor = false

    @OptionGroup var saving: SavingOptions

    @OptionGroup var options: DeskOptions

    func run() throws {
        Surroundings.harden()
        let setting = try options.setting(store: saving.open(at: options.clinic.clock.now))
        if json {
            speakProtocol(setting)
        } else if let console = Console(noColor: noColor, environment: Surroundings.environment) {
            var chat = PromptChat(console: console, session: setting.session())
            try chat.run()
        } else {
            talkInPipe(setting.session())
        }
    }

    private func speakProtocol(_ setting: LineProtocol.Setting) {
        var machine = LineProtocol(setting, isSingle: false)
        var lines = LineReader()
        while let line = try? Pipe.next(&lines) {
            let (object, failure) = machine.answer(line.text, wasCut: line.wasCut)
            if let failure { Staff.tell("\(failure)") }
            Pipe.write(object + "\n")
        }
    }

    private func talkInPipe(_ session: Session) {
        var session = session
        var lines = LineReader()
        while let line = try? Pipe.next(&lines) {
            let answer = session.respond(to: line.text, wasCut: line.wasCut)
            if let failure = answer.failure { Staff.tell("\(failure)") }
            Pipe.write(answer.turn.reply.text + "\n\n")
            if answer.turn.effect == .leave { return }
        }
    }
}
