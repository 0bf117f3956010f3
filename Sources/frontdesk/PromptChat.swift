import ArgumentParser
import Dialog
import Knowledge
import Service
import Terminal

/// The talk with a person at a terminal.
struct PromptChat {
    let console: Console
    private var session: Session
    private let live: LiveDesk?

    init(console: Console, session: Session, live: LiveDesk?) {
        (self.console, self.session, self.live) = (console, session, live)
    }

    mutating func run() throws {
        defer { session.rest(atEnd: true) }
        show(session.greet().turn.reply.text)
        while true {
            let words = session.desk.promptWords(session.conversation) ?? "you"
            switch console.read(prompt: words + "> ", completions: session.desk.completions(session.conversation)) {
            case .line(let line):
                session.catchUp(with: live)
                let answer = session.respond(to: line)
                if let failure = answer.failure { Staff.tell("\(failure)") }
                show(answer.turn.reply.text + hint(answer.turn))
                session.rest()
                if answer.turn.effect == .leave { return }
            case .interrupted: show(text(.lineCleared))
            case .endOfInput:
                leave()
                return
            case .terminated(let signal):
                leave()
                throw ExitCode(128 + signal)
            }
        }
    }

    /// After words about abuse or a card's number, nothing of them stays behind, and a key clears what the screen shows.
    private func hint(_ turn: Turn) -> String {
        guard turn.offersClearing else { return "" }
        console.forget()
        return "\n" + text(.clearScreen)
    }

    /// Says what became of a request that was not sent.
    private func leave() {
        guard session.conversation.booking != nil else { return }
        let (reply, failure) = session.leave()
        if let failure { Staff.tell("\(failure)") }
        show(reply.text)
    }

    private func text(_ id: TextID) -> String { session.desk.text(id, in: session.conversation.language) }

    private func show(_ text: String) {
        do throws(StreamError) {
            try console.write("Front desk: " + text, lead: "Front desk:")
        } catch {
            error.end("write to the terminal")
        }
    }
}
