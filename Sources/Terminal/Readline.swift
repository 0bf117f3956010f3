internal import CReadline
internal import Glibc
internal import Synchronization

/// GNU readline, which exists once in a process.
///
/// Its callbacks carry no context, so what they need and what they bring lies in one place behind a lock; and since
/// they speak in C strings, their pointers stay in this file. Nothing here holds the lock while readline runs.
enum Readline {
    /// How a line ended.
    enum Ending: Equatable {
        case line(String)
        case endOfInput
    }

    private struct Shared {
        var isSetUp = false
        var signals: Descriptor?
        var candidates: [String] = []
        var matches: [String] = []
        var ending: Ending?
        var lastRemembered = ""
    }

    private static let shared = Mutex(Shared())

    /// Lines that the up-arrow can bring back.
    private static let historyLimit: Int32 = 200

    /// Shows the prompt and begins a line.
    ///
    /// The candidates are what TAB may complete the whole line to.
    static func begin(prompt: String, candidates: [String], signals: Descriptor) {
        let isSetUp = shared.withLock { shared in
            shared.signals = signals
            shared.candidates = candidates
            shared.ending = nil
            defer { shared.isSetUp = true }
            return shared.isSetUp
        }
        if !isSetUp {
            // The keys are the program's own, whatever the person has set for other programs.
            setenv("INPUTRC", "/dev/null", 1)
            frontdesk_rl_setup(
                { text, _, _ in Readline.matches(for: text) }, { _ in Readline.nextByte() }, Readline.historyLimit)
        }
        rl_callback_handler_install(prompt) { Readline.lineEnded($0) }
    }

    /// Handles the bytes that wait on standard input; the ending of the line, if it has one by now.
    static func readAvailable() -> Ending? {
        rl_callback_read_char()
        return shared.withLock { $0.ending }
    }

    /// Ends the line without an ending; the terminal is as it was before `begin`, the cursor on a fresh row.
    ///
    /// A signal that came from a key is shown as that key.
    static func drop(showing signal: Int32 = 0) { frontdesk_rl_drop_line(signal) }

    /// Gives the terminal back for a while, in the middle of a line.
    static func leaveTerminal(showing signal: Int32 = 0) { frontdesk_rl_leave_terminal(signal) }

    /// Takes the terminal again and shows the prompt with the line so far.
    static func enterTerminal() { frontdesk_rl_enter_terminal() }

    /// Forgets every line that the up-arrow could bring back.
    static func forget() {
        clear_history()
        shared.withLock { $0.lastRemembered = "" }
    }

    /// Shows the line anew for the size that the window has now.
    static func resize() { rl_resize_terminal() }

    private static func lineEnded(_ pointer: UnsafeMutablePointer<CChar>?) {
        frontdesk_rl_end_line(pointer == nil ? 1 : 0)
        guard let pointer else { return shared.withLock { $0.ending = .endOfInput } }
        let line = String(cString: pointer)
        free(pointer)
        let isNew = shared.withLock { shared in
            shared.ending = .line(line)
            let isNew = line != shared.lastRemembered && line.contains { !$0.isWhitespace }
            if isNew { shared.lastRemembered = line }
            return isNew
        }
        if isNew { add_history(line) }
    }

    /// The array of C strings that readline wants and frees.
    private static func matches(
        for text: UnsafePointer<CChar>?
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        frontdesk_rl_completion_is_ours()
        let typed = text.map { String(cString: $0) } ?? ""
        shared.withLock { $0.matches = Completion.matches(for: typed, among: $0.candidates) }
        return rl_completion_matches(text) { _, index in
            let match = Readline.shared.withLock { $0.matches.isEmpty ? nil : $0.matches.removeFirst() }
            return match.flatMap { strdup($0) }
        }
    }

    /// The next byte, or the end of the input where a signal comes first.
    ///
    /// Some commands of readline wait for more keys themselves; a paste whose end never came would wait for ever
    /// and keep Ctrl-C from being read.
    private static func nextByte() -> Int32 {
        guard let signals = shared.withLock({ $0.signals }) else { return EOF }
        while true {
            let ready = Descriptor.wait(for: [.input, signals])
            if ready[0].hasData || ready[0].hasHungUp {
                guard let byte = try? Descriptor.input.read(atMost: 1).first else { return EOF }
                return Int32(byte)
            }
            if ready[1].hasData { return EOF }
        }
    }
}
