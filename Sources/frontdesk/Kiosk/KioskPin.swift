import ArgumentParser
import FoundationEssentials
import Glibc
import Sealing

/// The file with the PIN by which staff end the kiosk.
enum KioskPin {
    /// What `write` left in a file.
    static func read(_ path: String) throws -> PinHash {
        let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        guard let text else {
            Staff.tell("there is no PIN file at \(path); make one with: frontdesk kiosk --new-pin \(path)")
            throw ExitCode(66)
        }
        guard let hash = PinHash(text: String(text.prefix { !$0.isNewline })) else {
            Staff.tell("\(path) holds no PIN; make one with: frontdesk kiosk --new-pin \(path)")
            throw ExitCode(65)
        }
        return hash
    }

    /// Asks for a PIN without showing it.
    static func write(to path: String) throws {
        let isTerminal = isatty(STDIN_FILENO) == 1
        if isTerminal { Pipe.write("PIN of 4 to 12 digits: ") }
        var modes = termios()
        tcgetattr(STDIN_FILENO, &modes)
        var silent = modes
        silent.c_lflag &= ~tcflag_t(ECHO)
        if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) }
        let pin = readLine() ?? ""
        if isTerminal {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes)
            Pipe.write("\n")
        }
        guard let hash = PinHash(of: pin) else {
            Staff.tell("a PIN is 4 to 12 digits")
            throw ExitCode(65)
        }
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            let why = errno == EEXIST ? "is there already; delete it first" : String(cString: strerror(errno))
            Staff.tell("\(path) cannot be written: \(why)")
            throw ExitCode(73)
        }
        defer { close(file) }
        let bytes = Array((hash.text + "\n").utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else { throw ExitCode(74) }
        Pipe.write("Written: \(path)\n")
    }
}
