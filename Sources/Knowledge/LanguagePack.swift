package import Language

/// All that the desk knows in one language.
package struct LanguagePack: Sendable {
    package let language: LanguageCode
    /// Answers, hand-offs and the other kinds of the topic files, small talk and the booking's entry, in the files' order.
    package private(set) var entries: [Entry]
    package let texts: [TextID: Template]
    /// In the order in which they are asked.
    package let fields: [FieldScript]
    package let words: ValueWords
    package let groups: [String: [String]]
    package let safetyExamples: [SafetyExample]
    /// The script files that the folder itself has; the rest are built in.
    package let ownFiles: Set<ScriptFile>
    private let places: [String: Int]

    /// Of two entries with one id the first one counts.
    init(_ script: Script, language: LanguageCode, entries: [Entry], ownFiles: Set<ScriptFile>) {
        self.language = language
        self.entries = entries
        (texts, fields, groups) = (script.texts, script.fields, script.groups)
        words = ValueWords(templates: script.values)
        safetyExamples = script.examples
        self.ownFiles = ownFiles
        places = Dictionary(entries.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    }

    package func text(_ id: TextID) -> Template {
        texts[id] ?? Template(pieces: [], location: SourceLocation(file: id.file.name, line: 0))
    }

    package func field(_ field: BookingField) -> FieldScript? { fields.first { $0.field == field } }

    /// The pack with each entry changed, none of them its id.
    func mapping(_ change: (Entry) -> Entry) -> LanguagePack {
        var pack = self
        pack.entries = entries.map(change)
        return pack
    }

    package func entry(_ id: String) -> Entry? { places[id].map { entries[$0] } }
}
