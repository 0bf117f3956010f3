import Dialog
import Knowledge
import Language
import Service
import Terminal

/// What a visitor types, and what is shown of it.
extension KioskVisit {
    mutating func begin(_ language: LanguageCode) -> Ending? {
        session = setting.session(language: language, channel: .kiosk)
        frame.footer = text(.kioskFooter)
        show(session.greet().turn, asked: "")
        return nil
    }

    mutating func talk() -> Ending? {
        while true {
            switch wait() {
            case .ended(let ending): return ending
            case .key(.enter):
                if isBlank { turnPage(1) } else if let ending = answer() { return ending }
            case .key(.character(" ")) where frame.input.isEmpty && terminal.pages(frame) > 1: turnPage(1)
            case .key(.pageDown): turnPage(1)
            case .key(.pageUp): turnPage(-1)
            case .key(.function(1)):
                say("help")
                frame.hint = text(.kioskHelp)
            case .key(.function(2)):
                if let ending = startOver() { return ending }
            case .key(.control("L")): clear()
            case .key(.control): frame.hint = text(.kioskNoEffect)
            case .key(let key): type(key)
            }
        }
    }

    mutating func type(_ key: Key) {
        guard frame.input.take(key) else { return }
        let count = frame.input.text.count
        frame.hint =
            count < KioskInput.counted
            ? "" : text(.kioskCount, values: ["count": "\(count)", "limit": "\(KioskInput.limit)"])
    }

    /// Answers what was typed; nil while the visit goes on.
    mutating func answer() -> Ending? {
        let line = frame.input.text
        frame.input = KioskInput()
        if session.desk.meansStartOver(line) { return startOver() }
        if session.desk.asksForMoreTime(line) {
            hasMoreTime = true
            frame.hint = text(.kioskMoreTime)
            return nil
        }
        return say(line)
    }

    @discardableResult
    mutating func say(_ line: String) -> Ending? {
        session.catchUp(with: live)
        let answer = session.respond(to: line)
        if let failure = answer.failure { Staff.tell("\(failure)") }
        show(answer.turn, asked: line)
        session.rest()
        guard answer.turn.effect == .leave else { return nil }
        return goodbye()
    }

    /// The last words stay until a key, or until the screen clears by itself.
    mutating func goodbye() -> Ending {
        frame.prompt = nil
        frame.hint = text(.kioskDone)
        if case .ended(let ending) = wait(isLast: true) { return ending }
        return .over
    }

    /// Takes what was said off the screen at once; the talk goes on.
    mutating func clear() {
        (frame.asked, frame.reply, frame.hint, frame.page) = ("", "", "", 0)
        frame.input = KioskInput()
    }

    /// Asks once where a request would be lost.
    mutating func startOver() -> Ending? {
        guard session.conversation.booking != nil else { return .over }
        frame.hint = text(.kioskStartOver)
        switch wait() {
        case .ended(let ending): return ending
        case .key(.function(2)): return .over
        case .key:
            frame.hint = ""
            return nil
        }
    }

    /// Whether nothing was typed that could be answered.
    var isBlank: Bool { frame.input.text.allSatisfy(\.isWhitespace) }

    mutating func turnPage(_ step: Int) {
        let pages = terminal.pages(frame)
        frame.input = isBlank ? KioskInput() : frame.input
        frame.page = (frame.page + step + pages) % pages
    }

    mutating func show(_ turn: Turn, asked: String) {
        // An emergency stands alone: nothing is above it.
        let isAlarm = turn.acts.first.map { [.emergency, .crisis].contains($0.kind) } ?? false
        frame.asked = isAlarm || turn.isSecret ? "" : asked
        frame.reply = turn.reply.text
        frame.page = 0
        frame.hint = turn.offersClearing ? text(.clearScreen) : ""
        frame.prompt = session.desk.promptWords(session.conversation) ?? "you"
        frame.more = { [desk = session.desk, language = session.conversation.language] page, pages in
            desk.part(.kioskMore, in: language, ["page": "\(page)", "pages": "\(pages)"]).text
        }
        frame.footer = text(.kioskFooter)
        let isRequest = session.conversation.booking != nil
        let limit = hasMoreTime ? KioskTimes.more : isRequest ? times.idleRequest : times.idle
        idle.limit = .seconds(isAlarm ? max(KioskTimes.emergency, limit) : limit)
    }
}
