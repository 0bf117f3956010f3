import Language

/// All that the desk knows in one language.
package struct LanguagePack: Sendable {
    package let language: LanguageCode
    /// Answers, hand-offs and the other kinds of the topic files, small talk and the booking's entry, in the files' order.
    package let entries: [Entry]
    package let texts: [TextID: Template]
    /// In the order in which they are asked.
    package let fields: [FieldScript]
    package let words: ValueWords
    package let groups: [String: [String]]
    package let safetyExamples: [SafetyExample]
    /// The script files that the folder itself has; the rest are built in.
    package let ownFiles: Set<ScriptFile>

    package func text(_ id: TextID) -> Template {
        texts[id] ?? Template(pieces: [], location: SourceLocation(file: id.file.name, line: 0))
    }

    package func field(_ field: BookingField) -> FieldScript? { fields.first { $0.field == field } }

    package func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }
}

/// Reads one language's folder, and fills what it lacks from the built-in copy.
struct LanguagePackReader {
    let language: LanguageCode
    let facts: Facts
    let builtIn: LanguagePack?

    func read(_ files: [KnowledgeFile], _ diagnostics: inout DiagnosticList) -> LanguagePack {
        let folder = language.rawValue + "/"
        var own: Set<ScriptFile> = []
        var script = Script()
        for file in [ScriptFile.words, .replies, .booking, .safety] {
            guard let source = files.first(where: { $0.path == folder + file.name }) else { continue }
            own.insert(file)
            let read = ScriptParser(file: file, facts: facts).read(source, &diagnostics)
            script.texts.merge(read.texts) { first, _ in first }
            script.fields += read.fields
            script.groups.merge(read.groups) { first, _ in first }
            script.values.merge(read.values) { first, _ in first }
            script.examples += read.examples
        }
        complete(&script)
        var entries: [Entry] = []
        for file in files where file.path.hasPrefix(folder + "topics/") && file.path.hasSuffix(".md") {
            entries += parse(file, as: .answer, script.groups, &diagnostics)
        }
        for (file, kind) in [(ScriptFile.smallTalk, EntryKind.smallTalk), (.booking, .booking)] {
            if let source = files.first(where: { $0.path == folder + file.name }) {
                own.insert(file)
                entries += parse(source, as: kind, script.groups, &diagnostics)
            }
            let missing = builtIn?.entries.filter { $0.kind == kind } ?? []
            entries += missing.filter { spare in !entries.contains { $0.id == spare.id } }
        }
        return LanguagePack(
            language: language, entries: entries, texts: script.texts, fields: script.fields,
            words: ValueWords(templates: script.values), groups: script.groups, safetyExamples: script.examples,
            ownFiles: own)
    }

    private func complete(_ script: inout Script) {
        guard let builtIn else { return }
        script.texts.merge(builtIn.texts) { mine, _ in mine }
        script.values.merge(builtIn.words.templates) { mine, _ in mine }
        if script.groups.isEmpty { script.groups = builtIn.groups }
        if script.fields.isEmpty {
            script.fields = builtIn.fields
        } else {
            // Without these no request can be sent.
            for field in [BookingField.name, .phone, .email, .consent, .confirm] {
                guard !script.fields.contains(where: { $0.field == field }), let spare = builtIn.field(field) else { continue }
                script.fields.append(spare)
            }
        }
    }

    private func parse(
        _ file: KnowledgeFile, as kind: EntryKind, _ groups: [String: [String]], _ diagnostics: inout DiagnosticList
    ) -> [Entry] {
        // booking.md is mostly texts, which the script's parser has read and reported on.
        var own = DiagnosticList()
        var sections = SectionReader.read(file, &own)
        if kind == .booking { sections = sections.filter { $0.labels[.kind]?.text == EntryKind.booking.rawValue } }
        if kind != .booking { diagnostics = diagnostics + own }
        let parser = EntryParser(language: language, facts: facts, groups: groups, defaultKind: kind)
        return sections.compactMap { parser.entry($0, &diagnostics) }
    }
}
