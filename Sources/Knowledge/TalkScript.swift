package import Language

/// A conversation that must hold, as `tests/*.md` have it.
package struct TalkScript: Sendable {
    package let title: String
    package let language: LanguageCode
    package internal(set) var steps: [Step] = []

    /// What the patient types, and what the desk may do then.
    package struct Step: Sendable {
        package let patient: String
        /// Ids of entries or kinds of acts, any of which is right; empty where the line only leads on.
        package internal(set) var desk: [String] = []
        package let location: SourceLocation
    }
}

/// Reads the conversations of a file: `- patient: …` and below it `- desk: id or id`.
struct TalkScriptReader {
    let language: LanguageCode
    /// Every id and every kind of act that a desk's line may name.
    let known: Set<String>

    func read(_ file: KnowledgeFile, _ diagnostics: inout DiagnosticList) -> [TalkScript] {
        var talks: [TalkScript] = []
        for line in file.lines(&diagnostics) {
            if line.trimmed.hasPrefix("## ") {
                let title = Prose.plain(String(line.trimmed.dropFirst(3)))
                talks.append(TalkScript(title: title, language: language))
            } else if line.trimmed.hasPrefix("- "), !talks.isEmpty {
                for (key, value) in KeyedList.read([line], &diagnostics) {
                    add(key, value, to: &talks[talks.count - 1], &diagnostics)
                }
            }
        }
        return talks
    }

    private func add(
        _ key: Section.Value, _ value: Section.Value, to talk: inout TalkScript, _ diagnostics: inout DiagnosticList
    ) {
        switch key.text.lowercased() {
        case "patient":
            talk.steps.append(TalkScript.Step(patient: value.text, location: value.location))
        case "desk":
            guard !talk.steps.isEmpty else {
                diagnostics.error(
                    "K042", key.line, column: key.column, "the desk speaks before the patient",
                    remedy: "Write what the patient types above it: `- patient: …`.")
                return
            }
            talk.steps[talk.steps.count - 1].desk += names(value, &diagnostics)
        default:
            diagnostics.error(
                "K041", key.line, column: key.column, "\(quoted(key.text)) is nobody in a conversation",
                remedy: "Begin the line with `- patient:` or `- desk:`.")
        }
    }

    private func names(_ value: Section.Value, _ diagnostics: inout DiagnosticList) -> [String] {
        let names = value.text.split(separator: " ").map(String.init).filter { $0 != "or" }
        for name in names where !known.contains(name) {
            let meant = diagnostics.suggestion(for: name, among: known.sorted())
            diagnostics.error(
                "K043", value.line, column: value.column, "there is no entry and no act \(quoted(name))",
                remedy: meant.map { "Did you mean `\($0)`?" } ?? "Write an entry's id, or an act such as `booking`.")
        }
        return names.filter(known.contains)
    }

    /// The acts that are no entry's id.
    static let acts: Set<String> = [
        "clarify", "unknown", "outOfScope", "medicalAdvice", "emergency", "urgent", "crisis", "booking",
    ]
}
