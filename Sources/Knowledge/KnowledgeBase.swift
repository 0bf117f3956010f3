import Language

/// Everything the desk may say and how it is asked for: checked, immutable, made of the staff's files.
package struct KnowledgeBase: Sendable {
    package let facts: Facts
    package let english: LanguagePack
    package let spanish: LanguagePack
    /// Every mistake of every file, in the files' order.
    package let diagnostics: [Diagnostic]

    package subscript(language: LanguageCode) -> LanguagePack { language == .english ? english : spanish }

    /// Reads a folder's files; what has no file, or no sound one, has its built-in text.
    ///
    /// - Parameter files: in any order; paths decide what each is, and files that are none of ours are passed over.
    package init(files: [KnowledgeFile]) {
        let files = files.sorted { $0.path < $1.path }
        var diagnostics = DiagnosticList()
        var facts = Facts(values: [:])
        if let clinic = files.first(where: { $0.path == "clinic.md" }) { facts = Facts.read(clinic, &diagnostics) }
        facts = facts.completed(by: BuiltIn.facts)
        let packs = LanguageCode.allCases.map { language in
            LanguagePackReader(language: language, facts: facts, builtIn: BuiltIn.pack(language))
                .read(files, &diagnostics)
        }
        CrossCheck(packs: packs).check(&diagnostics)
        self.facts = facts
        english = CrossCheck.withoutDuplicates(packs[0])
        spanish = CrossCheck.withoutDuplicates(packs[1])
        self.diagnostics = diagnostics.all.sorted { $0.location < $1.location }
    }

    /// The entry that speaks for an id in a language: its own, else the English one.
    package func entry(_ id: String, in language: LanguageCode) -> Entry? {
        self[language].entry(id) ?? self[language.other].entry(id)
    }

    /// A template with the clinic's facts put in and the rest filled from `values`.
    package func fill(_ template: Template, _ values: [String: String] = [:]) -> String {
        template.filled { values[$0] ?? facts[$0] }
    }
}
