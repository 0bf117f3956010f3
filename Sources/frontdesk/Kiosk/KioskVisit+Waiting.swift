import Dialog
import Knowledge
import Language
import Service
import Terminal

/// How a visit waits for a key, and its words.
extension KioskVisit {
    enum Waited {
        case key(Key)
        case ended(Ending)
    }

    /// The next key, after the warning if it takes long.
    mutating func wait(isLast: Bool = false) -> Waited {
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

    func warning(_ seconds: Int) -> String {
        let isRequest = session.conversation.booking != nil
        return text(isRequest ? .kioskIdleRequest : .kioskIdle, values: ["seconds": "\(seconds)"])
    }

    // MARK: Words

    func text(_ id: TextID, _ language: LanguageCode? = nil, values: [String: String] = [:]) -> String {
        session.desk.part(id, in: language ?? session.conversation.language, values).text
    }

    /// A sentence in both languages, for who has not chosen yet.
    func both(_ id: TextID, joined separator: String = "\n") -> String {
        LanguageCode.allCases.map { text(id, $0) }.joined(separator: separator)
    }
}
