import Language

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

    package init(
        _ severity: Severity, _ code: String, at location: SourceLocation, _ message: String, remedy: String,
        text: String
    ) {
        (self.severity, self.code, self.location) = (severity, code, location)
        (self.message, self.remedy, self.text) = (message, remedy, text)
    }

    package var isError: Bool { severity == .error }

    /// The message of `CONTRACT.md` section 6: place, severity, code, the line, a caret and the remedy.
    ///
    /// Of a long line only the part around the caret is shown.
    package var rendered: String {
        let (excerpt, before) = self.excerpt
        return """
            \(location.file):\(location.line):\(location.column): \(severity.rawValue)[\(code)]: \(message)
                \(excerpt)
                \(before)^
                \(remedy)
            """
    }

    private static let widest = 120

    private var excerpt: (line: String, before: String) {
        let caret = max(0, location.column - 1)
        let skipped = caret > Self.widest - 20 ? caret - Self.widest / 2 : 0
        let rest = text.dropFirst(skipped)
        let shown = rest.prefix(Self.widest)
        let head = skipped > 0 ? "… " : ""
        let tail = shown.endIndex < rest.endIndex ? " …" : ""
        let before = shown.prefix(caret - skipped).map { $0 == "\t" ? "\t" : " " }.joined()
        let harmless = shown.split(separator: "\t", omittingEmptySubsequences: false).map { CleanText.line(String($0)) }
        return (head + harmless.joined(separator: "\t") + tail, head.map { _ in " " }.joined() + before)
    }
}

/// Words of a file inside a message, cut where they are long.
package func quoted(_ words: String) -> String {
    let start = words.prefix(60)
    return "`\(CleanText.line(String(start)))\(start.endIndex < words.endIndex ? "…" : "")`"
}

/// Gathers the mistakes of all files, so that one bad line never hides the next.
struct DiagnosticList {
    private(set) var all: [Diagnostic] = []
    /// Whether warnings are wanted: a desk that starts does without the dearer ones.
    let warns: Bool

    init(warns: Bool = true) { self.warns = warns }

    /// The line of the last message, as it is shown: a line with thousands of mistakes shares one text.
    private var last: (file: String, number: Int, text: String)?

    /// A folder with thousands of unknown names gets suggestions for the first ones, not minutes of comparing.
    private var suggestionsLeft = 200

    mutating func error(_ code: String, _ line: SourceLine, column: Int = 1, _ message: String, remedy: String) {
        add(.error, code, line, column, message, remedy)
    }

    mutating func warning(_ code: String, _ line: SourceLine, column: Int = 1, _ message: String, remedy: String) {
        add(.warning, code, line, column, message, remedy)
    }

    /// The name that was probably meant.
    mutating func suggestion(for name: String, among names: [String]) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        return EditDistance.suggestion(for: name, among: names)
    }

    /// In the files' order; of one place, in the order of their codes.
    var sorted: [Diagnostic] {
        all.sorted { ($0.location, $0.code, $0.message) < ($1.location, $1.code, $1.message) }
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, _ line: SourceLine, _ column: Int, _ message: String,
        _ remedy: String
    ) {
        let text: String
        if let last, last.file == line.file, last.number == line.number {
            text = last.text
        } else {
            text = line.shown
            last = (line.file, line.number, text)
        }
        all.append(
            Diagnostic(
                severity, code, at: SourceLocation(file: line.file, line: line.number, column: column), message,
                remedy: remedy, text: text))
    }
}
