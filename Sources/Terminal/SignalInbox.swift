internal import CReadline
internal import Glibc

/// Signals as messages to be read in turn, instead of interruptions at any point of the program.
///
/// The signals stay blocked for the rest of the process, so that none of them can cut a save short. Only threads
/// started later inherit that: make the inbox before any other thread exists.
struct SignalInbox: Sendable {
    /// Has data while a signal waits.
    let descriptor: Descriptor

    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

    /// Nil where the system grants no descriptor.
    init?() {
        var set = Self.set(of: Self.signals)
        pthread_sigmask(SIG_BLOCK, &set, nil)
        let number = signalfd(-1, &set, Int32(SFD_CLOEXEC))
        guard number >= 0 else { return nil }
        descriptor = Descriptor(number: number)
    }

    /// Takes the next signal; nil where none waits.
    func next() -> Int32? { Self.take(Self.signals) }

    /// Stops the process as its own Ctrl-Z would have done without an inbox, and returns when it goes on.
    ///
    /// `SIGTSTP` and not `SIGSTOP`: without a shell that could continue the process, the kernel ignores it.
    func stopProcess() {
        var set = Self.set(of: [SIGTSTP])
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        raise(SIGTSTP)
        pthread_sigmask(SIG_BLOCK, &set, nil)
        _ = Self.take([SIGCONT])
    }

    private static func take(_ signals: [Int32]) -> Int32? {
        var set = Self.set(of: signals)
        var noTime = timespec()
        let signal = sigtimedwait(&set, nil, &noTime)
        return signal > 0 ? signal : nil
    }

    private static func set(of signals: [Int32]) -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        return set
    }
}
