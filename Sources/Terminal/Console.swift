internal import Glibc

/// What came of asking for a line.
package enum ConsoleEvent: Sendable, Equatable {
    /// A line as typed, without its line break; a break inside a pasted text has become a space.
    case line(String)
    /// Ctrl-C: what was typed is dropped, and the cursor stands on a fresh row.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal has gone.
    case endOfInput
    /// A signal that asks the process to end; by convention its exit status is 128 and the signal's number.
    case terminated(signal: Int32)
}

/// A conversation with a person at a terminal: a prompt with line editing, and replies that fit the window.
///
/// Outside `read` the terminal is in the state in which the program found it, so the process may end at any time.
/// The price: keys typed before the next prompt are edited by the terminal itself, without arrows and TAB.
package struct Console {
    package let style: Style
    private let signals: SignalInbox
    private let output = Output.standard

    /// Nil where standard input or output is no terminal; then `LineReader` and `Output` serve.
    ///
    /// From here on signals wait for the next `read`. Make it before the process has a second thread.
    package init?(noColor: Bool = false, environment: [String: String]) {
        guard Descriptor.input.isTerminal, Descriptor.output.isTerminal, let signals = SignalInbox() else { return nil }
        // Without such a locale only editing beyond ASCII suffers.
        _ = UTF8Locale.isSet
        self.signals = signals
        style = Style(isTerminal: true, noColor: noColor, environment: environment)
    }

    /// Columns of the window as it is now.
    package var columns: Int { Descriptor.output.columns ?? 80 }

    /// Writes a text in rows that fit the window, and a line break.
    ///
    /// The beginning of the text is set off where it equals `lead`.
    package func write(_ text: String, lead: String = "") throws(StreamError) {
        let rows = TextWrap(columns: columns).wrap(text.printable)
        let isLed = rows.hasPrefix(lead)
        let shown = isLed ? style.bold(lead) + rows.dropFirst(lead.count) : rows
        try output.write(shown + "\n")
    }

    /// Forgets every line that a key could bring back.
    package func forget() { Readline.forget() }

    /// Asks for a line.
    ///
    /// TAB completes it to one of the given texts and to nothing else.
    package func read(prompt: String, completions: [String] = []) -> ConsoleEvent {
        Readline.begin(
            prompt: style.prompt(prompt.printable), candidates: completions.map(\.printable),
            signals: signals.descriptor)
        while true {
            if let signal = signals.next() {
                if let event = handle(signal) { return event }
                continue
            }
            let ready = Descriptor.wait(for: [.input, signals.descriptor])
            if ready[1].hasData { continue }
            if ready[0].hasHungUp {
                Readline.drop()
                return .endOfInput
            }
            guard ready[0].hasData, let ending = Readline.readAvailable() else { continue }
            switch ending {
            case .endOfInput: return .endOfInput
            case .line(let line): return .line(String(line.map { $0.isNewline ? " " : $0 }))
            }
        }
    }

    private func handle(_ signal: Int32) -> ConsoleEvent? {
        switch signal {
        case SIGWINCH:
            Readline.resize()
        case SIGTSTP:
            Readline.leaveTerminal(showing: signal)
            signals.stopProcess()
            Readline.enterTerminal()
        case SIGCONT:
            // Stopped from outside: what the shell did to the terminal meanwhile is unknown.
            Readline.leaveTerminal()
            Readline.enterTerminal()
        case SIGINT:
            Readline.drop(showing: signal)
            return .interrupted
        default:
            Readline.drop()
            return .terminated(signal: signal)
        }
        return nil
    }
}
