internal import CReadline
internal import Glibc

/// The kiosk's screen and keyboard: raw, so that no key is a signal and no driver holds a line back.
package final class KioskTerminal {
    private let signals: SignalInbox
    private let output = Output.standard
    private var decoder = KeyDecoder()
    private var waiting: [Key] = []
    private var original = termios()
    private var shown: KioskFrame.Rows?
    /// Whether the terminal shows letters beyond ASCII.
    private let isASCII: Bool

    /// What a screen reader was given last; nil where the screen is drawn as a whole.
    private var told: KioskFrame?
    private let isLinear: Bool

    /// Nil where standard input or output is no terminal.
    ///
    /// - Parameter isLinear: each new sentence is written below the others, as a screen reader can follow.
    package init?(isLinear: Bool = false) {
        self.isLinear = isLinear
        guard Descriptor.input.isTerminal, Descriptor.output.isTerminal, let signals = SignalInbox() else { return nil }
        self.signals = signals
        setlocale(LC_ALL, "")
        isASCII = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } != "UTF-8"
        _ = UTF8Locale.isSet
        tcgetattr(STDIN_FILENO, &original)
        enter()
    }

    /// What came of waiting.
    package enum Event: Sendable, Equatable {
        case key(Key)
        case resized
        case timeout
        /// The terminal has gone.
        case closed
        case terminated(signal: Int32)
    }

    private func enter() {
        var modes = original
        cfmakeraw(&modes)
        // Line feeds still return the carriage.
        modes.c_oflag |= tcflag_t(OPOST | ONLCR)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes)
    }

    /// How long the rest of an escape sequence may take, in milliseconds.
    private static let patience: Int32 = 50

    /// The next key or event; nothing later than a moment of the clock that nobody can set.
    package func next(until deadline: ContinuousClock.Instant) -> Event {
        while true {
            if !waiting.isEmpty { return .key(waiting.removeFirst()) }
            if let signal = signals.next() {
                switch signal {
                case SIGWINCH:
                    shown = nil
                    return .resized
                case SIGTERM, SIGHUP: return .terminated(signal: signal)
                default: continue
                }
            }
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { return .timeout }
            let milliseconds = Int32(
                clamping: left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1)
            let patience = decoder.isInSequence ? min(milliseconds, Self.patience) : milliseconds
            let ready = Descriptor.wait(for: [.input, signals.descriptor], milliseconds: patience)
            guard ready[0].hasData || ready[0].hasHungUp || ready[1].hasData else {
                decoder.abandon()
                continue
            }
            if ready[0].hasData || ready[0].hasHungUp {
                guard let bytes = try? Descriptor.input.read(atMost: 4096), !bytes.isEmpty else { return .closed }
                waiting += decoder.keys(bytes)
            }
        }
    }

    /// Shows a frame; rows that stay the same are not written again.
    package func draw(_ frame: KioskFrame) {
        let size = Descriptor.output.size ?? (80, 24)
        if isLinear {
            let text = frame.told(after: told, columns: size.columns)
            if told != frame { try? output.write(isASCII ? text.asciiOnly : text) }
            told = frame
            return
        }
        let new = frame.rows(columns: size.columns, rows: size.rows, isASCII: isASCII)
        guard new != shown else { return }
        var text = "\u{1B}[?25l"
        if shown == nil { text += Self.clear }
        for (index, row) in new.rows.enumerated()
        where shown == nil || shown?.rows.count != new.rows.count || shown?.rows[index] != row {
            text += "\u{1B}[\(index + 1);1H\(row)\u{1B}[K"
        }
        if let shown, shown.rows.count > new.rows.count {
            for index in new.rows.count..<shown.rows.count { text += "\u{1B}[\(index + 1);1H\u{1B}[K" }
        }
        if let cursor = new.cursor { text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h" }
        shown = new
        try? output.write(text)
    }

    /// How many pages a frame's reply has in this window.
    package func pages(_ frame: KioskFrame) -> Int {
        if isLinear { return 1 }
        let size = Descriptor.output.size ?? (80, 24)
        return frame.rows(columns: size.columns, rows: size.rows, isASCII: isASCII).pages
    }

    /// Forgets keys that wait.
    package func flush() {
        tcflush(STDIN_FILENO, TCIFLUSH)
        waiting = []
        decoder = KeyDecoder()
    }

    /// Screen, scrollback and keys: nothing of what was there is left.
    package func wipe() {
        (shown, told) = (nil, nil)
        flush()
        try? output.write(Self.reset)
    }

    /// Gives the terminal back as it was.
    package func leave() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &original) }

    private static let clear = "\u{1B}[0m\u{1B}[r\u{1B}[2J\u{1B}[H"
    /// Also the scrollback, a margin or a mode that typed escapes could have left, the title and bracketed paste.
    private static let reset = "\u{1B}[0m\u{1B}[r\u{1B}[?25h\u{1B}[?2004l\u{1B}[2J\u{1B}[3J\u{1B}[H"
}
