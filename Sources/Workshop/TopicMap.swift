package import Knowledge
package import Language

/// Topics, follow-ups and what leads to what, as a Mermaid flowchart.
package struct TopicMap {
    private let knowledge: KnowledgeBase
    private let language: LanguageCode

    package init(_ knowledge: KnowledgeBase, _ language: LanguageCode) {
        (self.knowledge, self.language) = (knowledge, language)
    }

    /// Entries by file, in the files' order; a follow-up hangs on its parent by a dotted line.
    package var mermaid: String {
        let entries = knowledge[language].entries.filter { [.answer, .handOff, .booking].contains($0.kind) }
        var lines = ["flowchart LR"]
        var files: [String] = []
        for entry in entries where !files.contains(entry.location.file) { files.append(entry.location.file) }
        for (number, file) in files.enumerated() {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            lines.append("  subgraph f\(number)[\"\(Self.escaped(name))\"]")
            for entry in entries where entry.location.file == file {
                lines.append("    \(Self.node(entry.id))" + Self.shape(entry))
                for (index, followUp) in entry.followUps.enumerated() {
                    lines.append("    \(Self.node(entry.id))_\(index)[\"\(Self.escaped(followUp.title))\"]:::followUp")
                }
            }
            lines.append("  end")
        }
        for entry in entries {
            for index in entry.followUps.indices {
                lines.append("  \(Self.node(entry.id)) -.-> \(Self.node(entry.id))_\(index)")
            }
            for next in entry.next where entries.contains(where: { $0.id == next }) {
                lines.append("  \(Self.node(entry.id)) --> \(Self.node(next))")
            }
        }
        lines += [
            "  classDef answer fill:#e7f3ee,stroke:#2f6f5e,color:#12352c",
            "  classDef handOff fill:#fdf3e1,stroke:#a06a12,color:#4a2f05",
            "  classDef booking fill:#2f6f5e,stroke:#12352c,color:#ffffff",
            "  classDef followUp fill:#ffffff,stroke:#8aa39b,color:#333333",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func shape(_ entry: Entry) -> String {
        let title = escaped(entry.title)
        switch entry.kind {
        case .handOff: return "([\"\(title)\"]):::handOff"
        case .booking: return "{{\"\(title)\"}}:::booking"
        default: return "[\"\(title)\"]:::answer"
        }
    }

    private static func node(_ id: String) -> String {
        "n_" + String(id.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }

    private static func escaped(_ text: String) -> String {
        String(text.map { $0 == "\"" ? "'" : $0 }).replacing("<", with: "‹").replacing(">", with: "›")
    }
}
