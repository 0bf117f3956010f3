import Glibc

/// The process of one visitor, and the signals that its supervisor waits for meanwhile.
struct VisitorProcess {
    private let id: pid_t

    private static var signals: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in [SIGTERM, SIGHUP, SIGCHLD] { sigaddset(&set, signal) }
        return set
    }

    /// To be called before the first one: they wait from then on to be asked for.
    static func blockSignals() {
        var set = signals
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Starts it; nil where the system grants no process.
    init?() {
        let words = [Surroundings.program] + CommandLine.arguments.dropFirst() + ["--visitor"]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        var child: pid_t = 0
        guard posix_spawn(&child, Surroundings.program, nil, &attributes, &arguments, environ) == 0 else { return nil }
        id = child
    }

    /// How a process ended, and the signal that asked the kiosk to end meanwhile.
    func wait() -> (status: Int32, signal: Int32?) {
        var set = Self.signals
        var asked: Int32?
        while true {
            var status: Int32 = 0
            if waitpid(id, &status, WNOHANG) == id {
                return (Shell.exitCode(of: status), asked)
            }
            let signal = sigwaitinfo(&set, nil)
            guard signal == SIGTERM || signal == SIGHUP else { continue }
            asked = signal
            kill(id, signal)
        }
    }
}
