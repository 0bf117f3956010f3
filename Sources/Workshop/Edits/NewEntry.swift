package import Knowledge
package import Language

/// The beginning of an entry for a question that nobody has answered yet.
///
/// It is a hand-off, which is honest until somebody writes the answer.
package struct NewEntry: Sendable {
    package let id: String
    package let title: String
    package let language: LanguageCode

    /// - Parameter known: ids that are taken.
    package init(question: String, id: String? = nil, language: LanguageCode, known: Set<String>) {
        let words = CleanText.line(question).trimmingBlanks
        let mark = words.last.map { "?.!".contains($0) } ?? true
        let asked = words.prefix(1).uppercased() + words.dropFirst() + (mark ? "" : "?")
        let opens = language == .spanish && asked.hasSuffix("?") && !asked.contains("¿")
        title = (opens ? "¿" : "") + asked
        self.language = language
        self.id = id ?? Self.free(Self.slug(words, language), known)
    }

    /// The words that carry the question, with - between them.
    private static func slug(_ words: String, _ language: LanguageCode) -> String {
        let little = WordLists.functionWords(language).union(["a", "your", "there", "know", "tell"])
        let all = Line(words).words.map(\.word).filter { $0.utf8.allSatisfy { $0 < 0x80 } }
        let kept = all.filter { !little.contains($0) }
        let slug = (kept.isEmpty ? all : kept).prefix(3).joined(separator: "-")
        return slug.isEmpty ? "new-entry" : slug
    }

    private static func free(_ slug: String, _ known: Set<String>) -> String {
        guard known.contains(slug) else { return slug }
        var number = 2
        while known.contains("\(slug)-\(number)") { number += 1 }
        return "\(slug)-\(number)"
    }

    /// The entry as it stands in a file; its words are the desk's own until somebody replaces them.
    package func text(_ knowledge: KnowledgeBase, phrasings: [String] = []) -> String {
        let words = knowledge[language].text(.answerUnavailable).pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .hole(let name): "{\(name)}"
            }
        }.joined()
        let asked = phrasings.isEmpty ? "" : "\nAlso asked as:\n" + phrasings.map { "- \($0)\n" }.joined()
        return "## \(title)\nid: \(id)\nkind: hand-off\n\n\(words)\n\(asked)"
    }

    /// A file with the entry behind what it holds.
    package func file(_ old: String?, _ knowledge: KnowledgeBase, phrasings: [String] = []) -> String {
        let before = old ?? "# \(language == .english ? "More questions" : "Más preguntas")\n"
        return before + (before.hasSuffix("\n") ? "\n" : "\n\n") + text(knowledge, phrasings: phrasings)
    }
}
