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
        let store = saving.open(at: options.clinic.clock.now)
        let setting = try options.setting(store: store, journal: store.map(saving.journal))
        if json {
            speakProtocol(setting, options.live(setting))
        } else if let console = Console(noColor: noColor, environment: Surroundings.environment) {
            // The console first: signals have to be its own before there is a second thread.
            var chat = PromptChat(console: console, session: setting.session(), live: options.live(setting))
            try chat.run()
        } else {
            talkInPipe(setting.session(), options.live(setting))
        }
    }

    private func speakProtocol(_ setting: LineProtocol.Setting, _ live: LiveDesk?) {
        var machine = LineProtocol(setting, isSingle: false)
        var lines = LineReader()
        while let line = try? Pipe.next(&lines) {
            if let fresh = live?.next() { machine.move(to: fresh.desk, knowledge: fresh.knowledge) }
            live?.tellStaff()
            let (object, failure) = machine.answer(line.text, wasCut: line.wasCut)
            if let failure { Staff.tell("\(failure)") }
            Pipe.write(object + "\n")
            machine.rest()
        }
        machine.rest(atEnd: true)
    }

    private func talkInPipe(_ session: Session, _ live: LiveDesk?) {
        var session = session
        var lines = LineReader()
        while let line = try? Pipe.next(&lines) {
            session.catchUp(with: live)
            let answer = session.respond(to: line.text, wasCut: line.wasCut)
            if let failure = answer.failure { Staff.tell("\(failure)") }
            Pipe.write(answer.turn.reply.text + "\n\n")
            session.rest(atEnd: answer.turn.effect == .leave)
            if answer.turn.effect == .leave { return }
        }
        session.rest(atEnd: true)
    }
}

extension LiveDesk {
    func tellStaff() {
        for notice in takeNotices() { Staff.tell(notice) }
    }
}

extension Session {
    /// Goes on with what staff have edited meanwhile.
    mutating func catchUp(with live: LiveDesk?) {
        if let fresh = live?.next() { move(to: fresh.desk, knowledge: fresh.knowledge) }
        live?.tellStaff()
    }
}
