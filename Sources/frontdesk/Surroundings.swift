import ArgumentParser
import Glibc
import Terminal

/// What the process was started with.
enum Surroundings {
    static let environment: [String: String] = {
        var values: [String: String] = [:]
        var place = environ
        while let entry = place.pointee {
            let text = String(cString: entry)
            if let equals = text.firstIndex(of: "=") {
                values[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            place += 1
        }
        return values
    }()

    /// A variable of the environment that is set to something.
    static func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// The program's own file, for what is installed beside it.
    static let program: String = {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink("/proc/self/exe", &path, path.count)
        return length > 0
            ? String(decoding: path.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self) : "frontdesk"
    }()

    /// What must hold before the first patient types: no core file may keep their words, and a full quota must be an
    /// error that can be told, not the program's end.
    static func harden() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        signal(SIGXFSZ, SIG_IGN)
    }
}

/// Standard error, which is for staff.
enum Staff {
    static func tell(_ sentence: String) {
        try? Output.standardError.write("\(isDated ? stamp + " " : "")frontdesk: \(sentence)\n")
    }

    /// Whether nobody else dates the lines.
    private static var isDated: Bool { getenv("FRONTDESK_DATED_NOTES") != nil }

    private static var stamp: String {
        var (seconds, parts) = (time(nil), tm())
        localtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 32)
        let length = strftime(&text, text.count, "%Y-%m-%d %H:%M:%S", &parts)
        return String(decoding: text.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

extension StreamError {
    /// Ends the program as a closed pipe or a broken stream demands.
    func end(_ doing: String) -> Never {
        if self == .closed {
            signal(SIGPIPE, SIG_DFL)
            kill(getpid(), SIGPIPE)
        }
        Staff.tell("cannot \(doing): \(message)")
        exit(74)
    }
}
