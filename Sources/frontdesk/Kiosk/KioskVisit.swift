import Dialog
import Knowledge
import Language
import Service
import Slots
import Terminal

/// One visitor at the kiosk, from the waiting screen to the wipe; its process lives no longer.
struct KioskVisit {
    /// How a visit ended.
    enum Ending: Equatable {
        case over
        /// The staff's chord was pressed at the waiting screen.
        case staff
        /// The terminal has gone.
        case closed
        case terminated(signal: Int32)
    }

    let terminal: KioskTerminal
    let setting: LineProtocol.Setting
    let live: LiveDesk?
    let times: KioskTimes
    private var frame = KioskFrame()
    private var idle: IdleTimer
    private var hasMoreTime = false
    private var session: Session

    /// Ctrl-]: no key of a visitor's, and asked for only where nobody's words are on the screen.
    private static let chord: Key = .control("]")

    init(terminal: KioskTerminal, setting: LineProtocol.Setting, live: LiveDesk?, times: KioskTimes) {
        (self.terminal, self.setting, self.live, self.times) = (terminal, setting, live, times)
        session = setting.session(channel: .kiosk)
        idle = IdleTimer(limit: .seconds(times.idle), warning: .seconds(times.warning), now: .now)
        frame.title = setting.desk.knowledge.facts["clinic"] ?? ""
    }

    mutating func run() -> Ending {
        defer { session.keepNotes(atEnd: true) }
        if let ending = attract() ?? chooseLanguage() ?? talk() { return ending }
        return .over
    }

    // MARK: Screens

    /// Waits for the next visitor; the clock moves once a minute and nothing else.
    private mutating func attract() -> Ending? {
        terminal.flush()
        while true {
            frame.reply = both(.kioskWelcome) + "\n\n" + both(.kioskAnyKey, joined: " ")
            frame.clock = "\(setting.clock.now.time)"
            frame.footer = both(.kioskDesk)
            terminal.draw(frame)
            let second = setting.clock.now.second
            switch terminal.next(until: .now + .seconds(max(1, 60 - second))) {
            case .key(Self.chord): return .staff
            case .key: return nil
            case .resized, .timeout: continue
            case .closed: return .closed
            case .terminated(let signal): return .terminated(signal: signal)
            }
        }
    }

    private mutating func chooseLanguage() -> Ending? {
        frame.clock = ""
        frame.reply = LanguageCode.allCases.map { text(.kioskLanguage, $0) }.joined(separator: "\n")
        idle.touch(.now)
        while true {
            switch wait() {
            case .ended(let ending): return ending
            case .key(.character("1")): return begin(.english)
            case .key(.character("2")): return begin(.spanish)
            case .key(.function(2)): return .over
            case .key: continue
            }
        }
    }

    private mutating func begin(_ language: LanguageCode) -> Ending? {
        session = setting.session(language: language, channel: .kiosk)
        frame.footer = text(.kioskFooter)
        show(session.greet().turn, asked: "")
        return nil
    }

    private mutating func talk() -> Ending? {
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
            case .key(.function(2)), .key(.control("L")):
                if let ending = startOver() { return ending }
            case .key(.control): frame.hint = text(.kioskNoEffect)
            case .key(let key): type(key)
            }
        }
    }

    // MARK: Typing

    private mutating func type(_ key: Key) {
        guard frame.input.take(key) else { return }
        let count = frame.input.text.count
        frame.hint =
            count < KioskInput.counted
            ? "" : text(.kioskCount, values: ["count": "\(count)", "limit": "\(KioskInput.limit)"])
    }

    /// Answers what was typed; nil while the visit goes on.
    private mutating func answer() -> Ending? {
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
    private mutating func say(_ line: String) -> Ending? {
        session.catchUp(with: live)
        let answer = session.respond(to: line)
        if let failure = answer.failure { Staff.tell("\(failure)") }
        show(answer.turn, asked: line)
        session.keepNotes()
        guard answer.turn.effect == .leave else { return nil }
        return goodbye()
    }

    /// The last words stay until a key, or until the screen clears by itself.
    private mutating func goodbye() -> Ending {
        frame.prompt = nil
        frame.hint = text(.kioskDone)
        while true {
            if case .ended(let ending) = wait(isLast: true) { return ending }
            return .over
        }
    }

    /// Asks once where a request would be lost.
    private mutating func startOver() -> Ending? {
        guard session.conversation.booking != nil else { return .over }
        frame.hint = text(.kioskStartOver)
        switch wait() {
        case .ended(let ending): return ending
        case .key(.function(2)), .key(.control("L")): return .over
        case .key:
            frame.hint = ""
            return nil
        }
    }

    /// Whether nothing was typed that could be answered.
    private var isBlank: Bool { frame.input.text.allSatisfy(\.isWhitespace) }

    private mutating func turnPage(_ step: Int) {
        let pages = terminal.pages(frame)
        frame.input = isBlank ? KioskInput() : frame.input
        frame.page = (frame.page + step + pages) % pages
    }

    private mutating func show(_ turn: Turn, asked: String) {
        // An emergency stands alone: nothing is above it.
        let isAlarm = turn.acts.first.map { [.emergency, .crisis].contains($0.kind) } ?? false
        frame.asked = isAlarm || turn.isSecret ? "" : asked
        frame.reply = turn.reply.text
        frame.page = 0
        frame.hint = ""
        frame.prompt = session.desk.promptWords(session.conversation) ?? "you"
        frame.more = { [desk = session.desk, language = session.conversation.language] page, pages in
            desk.part(.kioskMore, in: language, ["page": "\(page)", "pages": "\(pages)"]).text
        }
        frame.footer = text(.kioskFooter)
        let isRequest = session.conversation.booking != nil
        let limit = hasMoreTime ? KioskTimes.more : isRequest ? times.idleRequest : times.idle
        idle.limit = .seconds(isAlarm ? max(KioskTimes.emergency, limit) : limit)
    }

    // MARK: Waiting

    private enum Waited {
        case key(Key)
        case ended(Ending)
    }

    /// The next key, after the warning if it takes long.
    private mutating func wait(isLast: Bool = false) -> Waited {
        if hasMoreTime { idle.limit = max(idle.limit, .seconds(KioskTimes.more)) }
        let hint = frame.hint
        var isWarned = false
        while true {
            let deadline: ContinuousClock.Instant
            switch idle.phase(.now) {
            case .quiet(let until): deadline = until
            case .warning(let seconds, let until):
                if isLast { return .ended(.over) }
                frame.hint = warning(seconds)
                (isWarned, deadline) = (true, until)
            case .over: return .ended(.over)
            }
            terminal.draw(frame)
            switch terminal.next(until: deadline) {
            case .timeout, .resized: continue
            case .closed: return .ended(.closed)
            case .terminated(let signal): return .ended(.terminated(signal: signal))
            case .key(let key):
                idle.touch(.now)
                frame.hint = hint
                // A key without a meaning says that somebody is there; a letter or Enter counts as well.
                if isWarned, key == .other {
                    isWarned = false
                    continue
                }
                return .key(key)
            }
        }
    }

    private func warning(_ seconds: Int) -> String {
        let isRequest = session.conversation.booking != nil
        return text(isRequest ? .kioskIdleRequest : .kioskIdle, values: ["seconds": "\(seconds)"])
    }

    // MARK: Words

    private func text(_ id: TextID, _ language: LanguageCode? = nil, values: [String: String] = [:]) -> String {
        session.desk.part(id, in: language ?? session.conversation.language, values).text
    }

    /// A sentence in both languages, for who has not chosen yet.
    private func both(_ id: TextID, joined separator: String = "\n") -> String {
        LanguageCode.allCases.map { text(id, $0) }.joined(separator: separator)
    }
}
