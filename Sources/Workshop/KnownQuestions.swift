package import Knowledge
import Language

/// Every question that somebody has thought of: phrasings, lines that must not be answered, first lines of conversations.
package struct KnownQuestions: Sendable {
    /// Each once, in the files' order.
    package let texts: [String]

    package init(_ bases: [KnowledgeBase]) {
        var seen: Set<String> = []
        var texts: [String] = []
        func add(_ text: String) { if seen.insert(Line.plain(text)).inserted { texts.append(text) } }
        for base in bases {
            for language in LanguageCode.allCases {
                for entry in base[language].entries {
                    for list in [entry.phrasings, entry.mustNotAnswer] { for phrasing in list { add(phrasing.text) } }
                }
            }
            for talk in base.talks { if let first = talk.steps.first { add(first.patient) } }
        }
        self.texts = texts
    }
}
