/// One mistake in the knowledge files: where it is, what is wrong, what to do.
package struct Diagnostic: Sendable, Equatable {
    package enum Severity: String, Sendable, Codable { case error, warning }

    package let severity: Severity
    /// A stable code, `K` and three digits.
    package let code: String
    package let location: SourceLocation
    /// What is wrong, one sentence without its full stop.
    package let message: String
    /// What to do about it.
    package let remedy: String
    /// The line in question as it stands in the file; empty where the whole file is meant.
    package let text: String

    package var isError: Bool { severity == .error }

    /// The message of `CONTRACT.md` section 6: place, severity, code, the line, a caret and the remedy.
    package var rendered: String {
        var lines = [
            "\(location.file):\(location.line):\(location.column): \(severity.rawValue)[\(code)]: \(message)"
        ]
        if !text.isEmpty {
            let before = text.prefix(location.column - 1).map { $0 == "\t" ? "\t" : " " }
            lines += ["    " + text, "    " + before.joined() + "^"]
        }
        lines.append("    \(remedy)")
        return lines.joined(separator: "\n")
    }
}

/// Gathers the mistakes of all files, so that one bad line never hides the next.
struct DiagnosticList {
    private(set) var all: [Diagnostic] = []

    mutating func error(_ code: String, _ line: SourceLine, column: Int = 1, _ message: String, remedy: String) {
        add(.error, code, line, column, message, remedy)
    }

    mutating func warning(_ code: String, _ line: SourceLine, column: Int = 1, _ message: String, remedy: String) {
        add(.warning, code, line, column, message, remedy)
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, _ line: SourceLine, _ column: Int, _ message: String,
        _ remedy: String
    ) {
        all.append(
            Diagnostic(
                severity: severity, code: code,
                location: SourceLocation(file: line.file, line: line.number, column: column),
                message: message, remedy: remedy, text: line.text))
    }
}
