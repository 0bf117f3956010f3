import Glibc
import Synchronization

/// A program under a terminal of its own, to be typed at and read from.
final class Pty {
    /// What went wrong, with the screen so far.
    struct Failure: Error, CustomStringConvertible {
        let reason: String
        var screen = ""
        var description: String { screen.isEmpty ? reason : "\(reason); the screen so far:\n\(screen)" }
    }

    /// `TIOCSPTLCK` and `TIOCGPTN`: Swift's Glibc module leaves them and `posix_openpt` out.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    private var master: Int32
    private let process: Int32
    private var bytes: [UInt8] = []
    /// How much of the plain text the expectations have passed.
    private var passed = 0
    private var status: Int32?

    /// Starts a program; its first argument is its path.
    ///
    /// The environment is added to `ChildProcess.environment`.
    init(
        _ arguments: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
        folder: String = "/tmp"
    ) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        var lock: Int32 = 0
        var number: Int32 = 0
        guard ioctl(master, Self.setLock, &lock) == 0, ioctl(master, Self.getNumber, &number) == 0 else {
            throw Failure(reason: "no pseudo-terminal: errno \(errno)")
        }
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        // The first terminal that a new session's leader opens becomes its controlling terminal.
        process = try ChildProcess.start(
            arguments, environment: environment, folder: folder, inNewSession: true
        ) { actions in
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/pts/\(number)", O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
            posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
        }
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        closeWindow()
    }

    /// All that the program has written, as it wrote it.
    var raw: String { String(decoding: bytes, as: UTF8.self) }

    /// All that the program has written, without escapes and carriage returns.
    var plain: String { raw.withoutEscapes }

    /// Whether the terminal itself shows what is typed; readline turns that off while it reads.
    var echoIsOn: Bool {
        var modes = termios()
        return tcgetattr(master, &modes) == 0 && modes.c_lflag & tcflag_t(ECHO) != 0
    }

    /// Types keys, for which a prompt should be there: before it, the terminal itself edits what is typed.
    ///
    /// A return is `\r`, Ctrl-C `\u{3}`, Ctrl-D `\u{4}`, Ctrl-Z `\u{1A}`.
    func send(_ keys: String) throws { try send(Array(keys.utf8)) }

    func send(_ keys: [UInt8]) throws {
        var rest = keys[...]
        let deadline = ContinuousClock.now + .seconds(10)
        while !rest.isEmpty {
            let length = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if length > 0 { rest = rest.dropFirst(length) }
            // A terminal takes 4 KiB; it makes room only while its own output is read.
            collect(for: length > 0 ? .zero : .milliseconds(10))
            guard ContinuousClock.now < deadline else { throw failure("\(rest.count) bytes were not taken") }
        }
    }

    /// Waits for a text in what was written since the last one found.
    func expect(_ text: String, timeout: Duration = .seconds(60)) throws {
        let deadline = ContinuousClock.now + timeout
        while true {
            let fresh = Array(plain.utf8.dropFirst(passed))
            if let found = fresh.range(of: Array(text.utf8)) {
                passed += found.upperBound
                return
            }
            guard ContinuousClock.now < deadline else { throw failure("`\(text)` did not come") }
            collect(for: .milliseconds(20))
        }
    }

    /// Reads for a while, to see what does not come; the text that came since the last one found.
    func settle(for time: Duration = .milliseconds(200)) -> String {
        let deadline = ContinuousClock.now + time
        while ContinuousClock.now < deadline { collect(for: .milliseconds(20)) }
        return String(decoding: plain.utf8.dropFirst(passed), as: UTF8.self)
    }

    /// Gives the window another size, of which the system tells the program.
    func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Takes the terminal away, as closing its window does.
    func closeWindow() {
        if master >= 0 { close(master) }
        master = -1
    }

    func signal(_ number: Int32) { kill(process, number) }

    /// The exit status, as a shell would give it: 128 and its number for a signal.
    func waitForExit(timeout: Duration = .seconds(60)) throws -> Int32 {
        let deadline = ContinuousClock.now + timeout
        while true {
            collect(for: .milliseconds(10))
            if let status { return status }
            if let status = ChildProcess.exitStatus(of: process) {
                self.status = status
                collect(for: .zero)
                return status
            }
            guard ContinuousClock.now < deadline else { throw failure("the program did not end") }
        }
    }

    private func failure(_ reason: String) -> Failure { Failure(reason: reason, screen: plain) }

    /// Takes what is there now, after waiting for the first of it.
    private func collect(for time: Duration) {
        var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        var buffer = [UInt8](repeating: 0, count: 4096)
        guard poll(&request, 1, time.milliseconds) > 0 else { return }
        while true {
            let length = read(master, &buffer, buffer.count)
            guard length > 0 else { break }
            bytes += buffer[..<length]
        }
        // Nobody has the terminal open: poll returns at once, and the caller's loop must not spin.
        if request.revents & Int16(POLLIN) == 0 { usleep(5000) }
    }
}

/// What a program left behind that ran without a terminal.
struct Finished {
    let status: Int32
    let stdout: String
    let stderr: String
}

/// Runs a program on pipes until it ends; one that takes longer than the time limit is killed, with status 137.
func runProcess(
    _ arguments: [String], stdin: [UInt8] = [], environment: [String: String] = [:], folder: String = "/tmp",
    timeout: Duration = .seconds(60)
) throws -> Finished {
    // A program that ends before it has read everything must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    let pipes = try (0..<3).map { _ in try ChildProcess.makePipe() }
    let process = try ChildProcess.start(arguments, environment: environment, folder: folder) { actions in
        posix_spawn_file_actions_adddup2(&actions, pipes[0].reading, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, pipes[1].writing, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, pipes[2].writing, STDERR_FILENO)
    }
    for end in [pipes[0].reading, pipes[1].writing, pipes[2].writing] { close(end) }
    var exchange = PipeExchange(input: stdin[...], descriptors: [pipes[0].writing, pipes[1].reading, pipes[2].reading])
    let deadline = ContinuousClock.now + timeout
    while !exchange.isDone, ContinuousClock.now < deadline { exchange.step() }
    exchange.closeAll()
    while true {
        if let status = ChildProcess.exitStatus(of: process) {
            return Finished(status: status, stdout: exchange.text(1), stderr: exchange.text(2))
        }
        if ContinuousClock.now >= deadline { kill(process, SIGKILL) }
        usleep(1000)
    }
}

/// Feeds one pipe and drains two at the same time, so that neither side waits for the other.
private struct PipeExchange {
    var input: ArraySlice<UInt8>
    /// Standard input, output and error of the program; -1 once closed.
    var descriptors: [Int32]
    var collected: [[UInt8]] = [[], [], []]

    var isDone: Bool { descriptors[1] < 0 && descriptors[2] < 0 }

    mutating func step() {
        if input.isEmpty { finish(0) }
        var requests = descriptors.enumerated().map { index, number in
            pollfd(fd: number, events: Int16(index == 0 ? POLLOUT : POLLIN), revents: 0)
        }
        guard poll(&requests, 3, 20) > 0 else { return }
        if requests[0].revents != 0 {
            let length = input.withUnsafeBytes { write(descriptors[0], $0.baseAddress, min($0.count, 4096)) }
            if length > 0 { input = input.dropFirst(length) } else { finish(0) }
        }
        for index in 1...2 where requests[index].revents != 0 {
            var buffer = [UInt8](repeating: 0, count: 65536)
            let length = read(descriptors[index], &buffer, buffer.count)
            if length > 0 { collected[index] += buffer[..<length] } else { finish(index) }
        }
    }

    func text(_ index: Int) -> String { String(decoding: collected[index], as: UTF8.self) }

    mutating func closeAll() { for index in 0...2 { finish(index) } }

    private mutating func finish(_ index: Int) {
        if descriptors[index] >= 0 { close(descriptors[index]) }
        descriptors[index] = -1
    }
}

/// Starting programs and learning how they ended, without a fork, which Swift's runtime does not survive.
enum ChildProcess {
    /// What a program gets of the environment, the same on every machine.
    ///
    /// What it learns is kept beside the program, or every start of it would learn for seconds.
    static let environment = [
        "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm", "LC_ALL": "C.UTF-8",
        "XDG_CACHE_HOME": ((try? built()) ?? "/nonexistent/frontdesk") + ".cache",
    ]

    /// Tests run side by side: a program must not inherit the pipe that another test is just making.
    private static let spawning = Mutex(())

    /// `POSIX_SPAWN_SETSID`, which Swift's Glibc module leaves out.
    private static let newSession: Int32 = 0x80

    /// Starts a program; `env` changes the folder for it, which `posix_spawn` cannot.
    static func start(
        _ arguments: [String], environment added: [String: String], folder: String, inNewSession: Bool = false,
        descriptors: (inout posix_spawn_file_actions_t) -> Void
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        descriptors(&actions)
        // The tests may block or ignore signals that the program has to meet as a shell would leave them.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (inNewSession ? Self.newSession : 0)
        posix_spawnattr_setflags(&attributes, Int16(flags))

        let variables = environment.merging(added) { _, own in own }.map { "\($0.key)=\($0.value)" }
        var argv = (["/usr/bin/env", "-C", folder] + arguments).map { strdup($0) } + [nil]
        var envp = variables.sorted().map { strdup($0) } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        var process: Int32 = 0
        let code = spawning.withLock { _ in
            posix_spawn(&process, "/usr/bin/env", &actions, &attributes, &argv, &envp)
        }
        guard code == 0 else { throw Pty.Failure(reason: "\(arguments[0]) did not start: errno \(code)") }
        return process
    }

    /// Nil while the program runs; then what a shell's `$?` would be.
    static func exitStatus(of process: Int32) -> Int32? {
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return nil }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    static func makePipe() throws -> (reading: Int32, writing: Int32) {
        try spawning.withLock { _ in
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { throw Pty.Failure(reason: "no pipe: errno \(errno)") }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return (ends[0], ends[1])
        }
    }

    /// The path of a program of this package: it lies beside the test program or in a folder above.
    static func built(_ name: String = "frontdesk") throws -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/exe", &buffer, buffer.count)
        var folder = String(decoding: buffer.prefix(max(length, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            let path = folder + "/" + name
            var facts = stat()
            if stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 { return path }
        }
        throw Pty.Failure(reason: "no `\(name)` above the test program; run `swift build` first")
    }
}

extension String {
    /// Without terminal escapes (CSI, OSC and those of two bytes) and carriage returns.
    var withoutEscapes: String {
        var kept: [UInt8] = []
        var rest = utf8.map { $0 }[...]
        while let byte = rest.popFirst() {
            switch (byte, rest.first) {
            case (0x1B, 0x5B):
                rest = rest.dropFirst().drop { !(0x40...0x7E).contains($0) }.dropFirst()
            case (0x1B, 0x5D):
                rest = rest.drop { $0 != 0x07 && $0 != 0x1B }
                if rest.popFirst() == 0x1B { rest = rest.dropFirst() }
            case (0x1B, _): rest = rest.dropFirst()
            case (0x0D, _): continue
            default: kept.append(byte)
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}

extension [UInt8] {
    /// The first place of these bytes.
    fileprivate func range(of part: [UInt8]) -> Range<Int>? {
        guard !part.isEmpty, count >= part.count else { return part.isEmpty ? 0..<0 : nil }
        for start in 0...(count - part.count) where self[start..<(start + part.count)].elementsEqual(part) {
            return start..<(start + part.count)
        }
        return nil
    }
}

extension Duration {
    fileprivate var milliseconds: Int32 {
        Int32(components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000)
    }
}
