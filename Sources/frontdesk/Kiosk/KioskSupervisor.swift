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
    private let isLinear: Bool
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

    init(pin: PinHash?, brokenText: [String], isLinear: Bool) {
        (self.pin, self.brokenText, self.isLinear) = (pin, brokenText, isLinear)
    }

    /// Runs until staff or a signal end it.
    ///
    /// - Returns: the exit code.
    mutating func run() throws -> Int32 {
        for key in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] { signal(key, SIG_IGN) }
        VisitorProcess.blockSignals()
        guard let terminal = KioskTerminal(isLinear: isLinear) else { throw ExitCode(69) }
        defer {
            terminal.wipe()
            terminal.leave()
        }
        Staff.tell("the kiosk begins")
        while true {
            do throws(Ending) {
                try serve(terminal)
            } catch {
                return error.code
            }
        }
    }

    /// The kiosk is over, with this exit code.
    private struct Ending: Error { let code: Int32 }

    /// One visitor, and what their process left.
    private mutating func serve(_ terminal: KioskTerminal) throws(Ending) {
        terminal.wipe()
        guard let visitor = VisitorProcess() else {
            Staff.tell("no process could be started for a visitor; trying again")
            return try outOfOrder(terminal)
        }
        let began = ContinuousClock.now
        let (status, signal) = visitor.wait()
        terminal.wipe()
        if let signal {
            Staff.tell("the kiosk ends: signal \(signal)")
            throw Ending(code: 128 + signal)
        }
        switch status {
        case 0: return
        case Self.closedCode: throw Ending(code: 128 + SIGHUP)
        case Self.staffCode: if try askPin(terminal) { throw Ending(code: 0) }
        default:
            Staff.tell("a visitor's process ended with \(status); the screen was wiped and the next one begins")
            if isCrashing(since: began) { try outOfOrder(terminal) }
        }
    }

    private mutating func isCrashing(since began: ContinuousClock.Instant) -> Bool {
        let now = ContinuousClock.now
        crashes = crashes.filter { $0 > now - .seconds(60) } + (now - began < Self.soon ? [now] : [])
        return crashes.count >= Self.mostCrashes
    }

    // MARK: Screens of its own

    /// Shows a sentence until a moment, or until a key ends it.
    private func show(
        _ sentence: String, for time: Duration, on terminal: KioskTerminal, until isLast: (Key) -> Bool = { _ in false }
    ) throws(Ending) {
        var frame = KioskFrame()
        frame.reply = sentence
        let end = ContinuousClock.now + time
        while true {
            terminal.draw(frame)
            switch terminal.next(until: end) {
            case .key(let key): if isLast(key) { return }
            case .resized: continue
            case .timeout: return
            case .closed: throw Ending(code: 128 + SIGHUP)
            case .terminated(let signal): throw Ending(code: 128 + signal)
            }
        }
    }

    /// Says that the screen does not work, and waits before the next try.
    private func outOfOrder(_ terminal: KioskTerminal) throws(Ending) {
        Staff.tell("the kiosk is out of order: its processes end at once")
        try show(brokenText.joined(separator: "\n\n"), for: Self.pause, on: terminal)
    }

    /// Whether staff typed the PIN.
    private mutating func askPin(_ terminal: KioskTerminal) throws(Ending) -> Bool {
        guard let pin else { return false }
        if let lockedUntil, ContinuousClock.now < lockedUntil {
            try show("After three wrong PINs the way out is locked for five minutes.", for: .seconds(2), on: terminal)
            return false
        }
        var typed = KioskInput()
        var isTyped = false
        // Not even the number of digits is shown; what is no digit gives up.
        try show("Staff: type the PIN and press Enter.", for: .seconds(20), on: terminal) { key in
            isTyped = key == .enter
            return isTyped || !typed.take(key)
        }
        guard isTyped else { return false }
        terminal.wipe()
        if pin.matches(typed.text) {
            Staff.tell("staff ended the kiosk")
            return true
        }
        try refuse(terminal)
        return false
    }

    private mutating func refuse(_ terminal: KioskTerminal) throws(Ending) {
        wrongPins += 1
        Staff.tell("a wrong PIN was typed (\(wrongPins) in a row)")
        if wrongPins >= Self.mostWrong {
            wrongPins = 0
            lockedUntil = .now + Self.lock
            Staff.tell("the way out is locked for five minutes")
        }
        // Keys typed meanwhile reach no visitor.
        try show("Wrong PIN.", for: .seconds(2), on: terminal)
    }
}
