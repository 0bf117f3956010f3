import ArgumentParser
import Glibc
import Sealing
import Service
import Terminal

/// Starts a process for each visitor, wipes behind it however it ended, and starts the next.
///
/// It never reads what a visitor types, so nothing of one can reach another through it.
struct KioskSupervisor {
    /// A visitor's process ends with these besides 0: the staff's chord, and a terminal that has gone.
    static let staffCode: Int32 = 3
    static let closedCode: Int32 = 4

    private let pin: PinHash?
    private let brokenText: [String]
    private var wrongPins = 0
    private var lockedUntil: ContinuousClock.Instant?
    private var crashes: [ContinuousClock.Instant] = []

    /// So many wrong PINs lock the way out for so long.
    private static let mostWrong = 3
    private static let lock = Duration.seconds(300)
    /// So many crashes within a minute, each soon after its start, show that the next would crash too.
    private static let mostCrashes = 5
    private static let soon = Duration.seconds(3)
    private static let pause = Duration.seconds(15)

    init(pin: PinHash?, brokenText: [String]) { (self.pin, self.brokenText) = (pin, brokenText) }

    /// Runs until staff or a signal end it.
    ///
    /// - Returns: the exit code.
    mutating func run() throws -> Int32 {
        for key in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] { signal(key, SIG_IGN) }
        var set = Self.signals
        pthread_sigmask(SIG_BLOCK, &set, nil)
        guard let terminal = KioskTerminal() else { throw ExitCode(69) }
        defer {
            terminal.wipe()
            terminal.leave()
        }
        Staff.tell("the kiosk begins")
        while true {
            terminal.wipe()
            guard let child = start() else {
                Staff.tell("no process could be started for a visitor; trying again")
                if let code = outOfOrder(terminal) { return code }
                continue
            }
            let began = ContinuousClock.now
            let (status, signal) = wait(for: child)
            terminal.wipe()
            if let signal {
                Staff.tell("the kiosk ends: signal \(signal)")
                return 128 + signal
            }
            switch status {
            case 0: continue
            case Self.closedCode: return 128 + SIGHUP
            case Self.staffCode: if askPin(terminal) { return 0 }
            default:
                Staff.tell("a visitor's process ended with \(status); the screen was wiped and the next one begins")
                if isCrashing(since: began), let code = outOfOrder(terminal) { return code }
            }
        }
    }

    // MARK: Processes

    private static var signals: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in [SIGTERM, SIGHUP, SIGCHLD] { sigaddset(&set, signal) }
        return set
    }

    private mutating func start() -> pid_t? {
        let words =
            [Surroundings.program] + CommandLine.arguments.dropFirst() + ["--visitor"]
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
        return posix_spawn(&child, Surroundings.program, nil, &attributes, &arguments, environ) == 0 ? child : nil
    }

    /// How a process ended, and the signal that asked the kiosk to end meanwhile.
    private func wait(for child: pid_t) -> (status: Int32, signal: Int32?) {
        var set = Self.signals
        var asked: Int32?
        while true {
            var status: Int32 = 0
            if waitpid(child, &status, WNOHANG) == child {
                let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
                return (code, asked)
            }
            let signal = sigwaitinfo(&set, nil)
            guard signal == SIGTERM || signal == SIGHUP else { continue }
            asked = signal
            kill(child, signal)
        }
    }

    private mutating func isCrashing(since began: ContinuousClock.Instant) -> Bool {
        let now = ContinuousClock.now
        crashes = crashes.filter { $0 > now - .seconds(60) } + (now - began < Self.soon ? [now] : [])
        return crashes.count >= Self.mostCrashes
    }

    /// Says that the screen does not work, and waits before the next try.
    private func outOfOrder(_ terminal: KioskTerminal) -> Int32? {
        Staff.tell("the kiosk is out of order: its processes end at once")
        var frame = KioskFrame()
        frame.reply = brokenText.joined(separator: "\n\n")
        let end = ContinuousClock.now + Self.pause
        while true {
            terminal.draw(frame)
            switch terminal.next(until: end) {
            case .timeout: return nil
            case .key, .resized: continue
            case .closed: return 128 + SIGHUP
            case .terminated(let signal): return 128 + signal
            }
        }
    }

    // MARK: The staff's way out

    private mutating func askPin(_ terminal: KioskTerminal) -> Bool {
        guard let pin else { return false }
        if let lockedUntil, ContinuousClock.now < lockedUntil {
            tell("The way out is locked for five minutes after three wrong PINs.", terminal)
            return false
        }
        guard let typed = readPin(terminal) else { return false }
        guard pin.matches(typed) else {
            wrongPins += 1
            Staff.tell("a wrong PIN was typed (\(wrongPins) in a row)")
            if wrongPins >= Self.mostWrong {
                wrongPins = 0
                lockedUntil = .now + Self.lock
                Staff.tell("the way out is locked for five minutes")
            }
            tell("Wrong PIN.", terminal)
            return false
        }
        Staff.tell("staff ended the kiosk")
        return true
    }

    /// A word to staff that stays for a moment; keys typed meanwhile reach no visitor.
    private func tell(_ sentence: String, _ terminal: KioskTerminal) {
        var frame = KioskFrame()
        frame.reply = sentence
        let end = ContinuousClock.now + .seconds(2)
        terminal.draw(frame)
        while true {
            switch terminal.next(until: end) {
            case .key, .resized: terminal.draw(frame)
            case .timeout, .closed, .terminated: return terminal.wipe()
            }
        }
    }

    /// The digits typed before Enter; nil where nobody types for ten seconds.
    private func readPin(_ terminal: KioskTerminal) -> String? {
        var frame = KioskFrame()
        frame.reply = "Staff: type the PIN and press Enter."
        var typed = KioskInput()
        while true {
            // Not even the number of digits is shown.
            terminal.draw(frame)
            switch terminal.next(until: .now + .seconds(10)) {
            case .key(.enter): return typed.text
            case .key(let key): if !typed.take(key) { return nil }
            case .resized: continue
            case .timeout, .closed, .terminated: return nil
            }
        }
    }
}
