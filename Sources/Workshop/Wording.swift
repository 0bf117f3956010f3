package import Intake
package import Knowledge
package import Language

/// What somebody approves: all that an entry, or a file of the desk's own sentences, says in one language.
package struct Wording: Sendable {
    /// An entry's id, or the name of a file of sentences: `safety`, `booking`, `replies`, `words`.
    package let id: String
    package let language: LanguageCode
    /// Nil for a file of sentences, which speaks whether or not it is approved.
    package let kind: EntryKind?
    /// With the clinic's facts put in, so that a changed number makes it another wording.
    package let text: String
    package let location: SourceLocation

    package var hash: ContentHash { ContentHash(of: Array(text.utf8)) }

    /// Whether the desk is silent about it under `--approved-only` until somebody approves it.
    package var waits: Bool { kind == .answer || kind == .handOff }
}

extension KnowledgeBase {
    /// Everything that has to be approved before a release, in the order in which staff would read it.
    package var wordings: [Wording] {
        LanguageCode.allCases.flatMap { language in
            ScriptFile.allCases.compactMap { wording($0, language) }
                + self[language].entries.compactMap { wording($0) }
        }
    }

    /// What an entry says; nil where it says nothing in its language.
    package func wording(_ entry: Entry) -> Wording? {
        let said =
            ([entry.answer.map { (entry.title, $0) }] + entry.followUps.map { ($0.title, $0.answer) }).compactMap(
                \.self)
        guard !said.isEmpty else { return nil }
        let text = said.map { title, answer in "## \(title)\n\n\(fill(answer))\n" }.joined(separator: "\n")
        return Wording(
            id: entry.id, language: entry.language, kind: entry.kind, text: text, location: entry.location)
    }

    /// The sentences of a file.
    ///
    /// Its entries are approved one by one; holes that are filled later stay as they are.
    private func wording(_ file: ScriptFile, _ language: LanguageCode) -> Wording? {
        let pack = self[language]
        let templates: [(name: String, template: Template)]
        switch file {
        case .smallTalk: return nil
        case .words: templates = pack.words.templates.map { ($0.key, $0.value) }
        case .booking: templates = texts(of: file, pack) + pack.fields.flatMap(Self.templates)
        case .replies, .safety: templates = texts(of: file, pack)
        }
        let sorted = templates.sorted { $0.name < $1.name }
        let lines = sorted.map { name, template in
            "\(name): " + template.filled { facts[$0] ?? "{\($0)}" }
        }
        let place = sorted.map(\.template.location).min()?.file ?? "\(language.rawValue)/\(file.rawValue).md"
        return Wording(
            id: file.rawValue, language: language, kind: nil, text: lines.joined(separator: "\n") + "\n",
            location: SourceLocation(file: place, line: 1))
    }

    private func texts(of file: ScriptFile, _ pack: LanguagePack) -> [(name: String, template: Template)] {
        pack.texts.filter { $0.key.file == file }.map { ($0.key.rawValue, $0.value) }
    }

    private static func templates(of field: FieldScript) -> [(name: String, template: Template)] {
        [("\(field.field.rawValue)", field.question)]
            + field.texts.map { ("\(field.field.rawValue) \($0.key.rawValue)", $0.value) }
    }
}
