import FoundationEssentials
import Knowledge

/// A mistake as JSON has it.
struct DiagnosticMessage: Encodable {
    let severity: String
    let code: String
    let file: String
    let line: Int
    let column: Int
    let message: String
    let remedy: String
    let text: String

    init(_ diagnostic: Diagnostic) {
        (severity, code) = (diagnostic.severity.rawValue, diagnostic.code)
        (file, line, column) = (diagnostic.location.file, diagnostic.location.line, diagnostic.location.column)
        (message, remedy, text) = (diagnostic.message, diagnostic.remedy, diagnostic.text)
    }

    /// Several, as one array over several lines.
    static func encoded(_ diagnostics: [Diagnostic]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return String(decoding: try encoder.encode(diagnostics.map(DiagnosticMessage.init)), as: UTF8.self) + "\n"
    }
}
