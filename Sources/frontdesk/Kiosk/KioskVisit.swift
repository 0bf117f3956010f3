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
    var frame = KioskFrame()
    var idle: IdleTimer
    var hasMoreTime = false
    var session: Session

    /// Ctrl-]: no key of a visitor's, and asked for only where nobody's words are on the screen.
    private static let chord: Key = .control("]")

    init(terminal: KioskTerminal, setting: LineProtocol.Setting, live: LiveDesk?, times: KioskTimes) {
        (self.terminal, self.setting, self.live, self.times) = (terminal, setting, live, times)
        session = setting.session(channel: .kiosk)
        idle = IdleTimer(limit: .seconds(times.idle), warning: .seconds(times.warning), now: .now)
        frame.title = setting.desk.knowledge.facts["clinic"] ?? ""
    }

    mutating func run() -> Ending {
        defer { session.rest(atEnd: true) }
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
}
