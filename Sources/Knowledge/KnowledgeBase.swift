package import Language

/// Everything the desk may say and how it is asked for: checked, immutable, made of the staff's files.
package struct KnowledgeBase: Sendable {
    package let facts: Facts
    package private(set) var english: LanguagePack
    package private(set) var spanish: LanguagePack
    /// Conversations that must hold, in the files' order.
    package let talks: [TalkScript]
    /// Every mistake of every file, in the files' order.
    package let diagnostics: [Diagnostic]

    package subscript(language: LanguageCode) -> LanguagePack { language == .english ? english : spanish }

    /// Reads a folder's files; what has no file, or no sound one, has its built-in text.
    ///
    /// - Parameters:
    ///   - files: in any order; paths decide what each is, and files that are none of ours are passed over.
    ///   - warns: whether phrasings are compared with each other, which takes a fifth of the time; errors are always
    ///     found.
    package init(files: [KnowledgeFile], warns: Bool = true) {
        let files = files.sorted { $0.path < $1.path }
        var diagnostics = DiagnosticList(warns: warns)
        let facts = Self.facts(files, &diagnostics)
        let reader = { (language: LanguageCode, answered: [Entry]) in
            LanguagePackReader(
                language: language, facts: facts,
                builtIn: BuiltIn.stands(in: files, language, facts) ? nil : BuiltIn.pack(language),
                answeredElsewhere: Set(answered.map(\.id)))
        }
        let englishReader = reader(.english, [])
        var english = englishReader.read(files, &diagnostics)
        let spanishReader = reader(.spanish, english.entries)
        var spanish = spanishReader.read(files, &diagnostics)
        let check = CrossCheck(
            entries: english.entries + spanish.entries,
            builtInIDs: Set([englishReader, spanishReader].flatMap { $0.builtIn?.entries.map(\.id) ?? [] }))
        check.check(&diagnostics)
        let ids = check.knownIDs
        english.entries = english.entries.map { $0.leading(to: ids).settled() }
        spanish.entries = spanish.entries.map { $0.leading(to: ids).settled() }
        talks = LanguageCode.allCases.flatMap { language in
            let reader = TalkScriptReader(language: language, known: ids.union(TalkScriptReader.acts))
            return files.filter { $0.isMarkdown(below: language.rawValue + "/tests/") }
                .flatMap { reader.read($0, &diagnostics) }
        }
        self.facts = facts
        self.english = englishReader.pack(of: english)
        self.spanish = spanishReader.pack(of: spanish)
        self.diagnostics = diagnostics.sorted
    }

    /// The clinic's facts alone, as a folder's files have them.
    package static func facts(of files: [KnowledgeFile]) -> Facts {
        var ignored = DiagnosticList(warns: false)
        return facts(files, &ignored)
    }

    private static func facts(_ files: [KnowledgeFile], _ diagnostics: inout DiagnosticList) -> Facts {
        let clinic = files.first { $0.path == "clinic.md" }
        return clinic.map { Facts.read($0, &diagnostics).completed(by: BuiltIn.facts) } ?? BuiltIn.facts
    }

    /// The entry that speaks for an id in a language: its own, else the other language's.
    package func entry(_ id: String, in language: LanguageCode) -> Entry? {
        self[language].entry(id) ?? self[language.other].entry(id)
    }

    /// How many errors there are, in words: `1 mistake`, `7 mistakes`; nil where there are none.
    package var mistakes: String? {
        let errors = diagnostics.filter(\.isError).count
        return errors == 0 ? nil : errors == 1 ? "1 mistake" : "\(errors) mistakes"
    }

    /// A template with the clinic's facts put in and the rest filled from `values`.
    package func fill(_ template: Template, _ values: [String: String] = [:]) -> String {
        template.filled { values[$0] ?? facts[$0] }
    }

    /// The same desk with the words of some entries taken away: the phone speaks for them.
    ///
    /// What was learnt from the whole still holds: a subject is understood as before, and only the answer is another.
    /// An entry that only lost its Spanish is answered in English, as one without a translation is.
    package func handing(over isTaken: (Entry) -> Bool) -> KnowledgeBase {
        var base = self
        base.english = english.mapping { entry in
            isTaken(entry) ? entry.handedOver(asKind: .handOff) : entry
        }
        base.spanish = spanish.mapping { entry in
            guard isTaken(entry) else { return entry }
            let stays = base.english.entry(entry.id)?.answer != nil
            return entry.handedOver(asKind: stays ? entry.kind : .handOff)
        }
        return base
    }
}
