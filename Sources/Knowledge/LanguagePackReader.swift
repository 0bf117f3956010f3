import Language

/// Reads one language's folder, and fills what it lacks from the built-in copy.
struct LanguagePackReader {
    let language: LanguageCode
    let facts: Facts
    /// Nil where nothing can be missing: the built-in copy itself is read, or a folder that holds it word for word.
    let builtIn: LanguagePack?
    let answeredElsewhere: Set<String>

    /// What the folder itself holds, and the script completed by what is built in.
    struct Reading {
        var script = Script()
        /// The folder's own.
        var entries: [Entry] = []
        var ownFiles: Set<ScriptFile> = []
    }

    func read(_ files: [KnowledgeFile], _ diagnostics: inout DiagnosticList) -> Reading {
        var reading = Reading()
        let folder = language.rawValue + "/"
        var entrySections: [(EntryKind, [Section])] = []
        for file in ScriptFile.allCases {
            guard let source = files.first(where: { $0.path == folder + file.name }) else { continue }
            reading.ownFiles.insert(file)
            let sections = SectionReader.read(source, labels: .of(file), &diagnostics)
            switch file {
            case .smallTalk: entrySections.append((.smallTalk, sections))
            case .booking:
                entrySections.append((.booking, sections.filter(Self.isEntryOfBooking)))
                fallthrough
            default:
                ScriptParser(file: file, facts: facts, knownValues: builtIn?.words.templates)
                    .read(sections, into: &reading.script, &diagnostics)
            }
        }
        if let builtIn { Self.complete(&reading.script, by: builtIn) }
        let groups = WordGroups(reading.script.groups, language: language)
        let take = { (kind: EntryKind, sections: [Section], diagnostics: inout DiagnosticList) in
            let parser = EntryParser(
                facts: facts, groups: groups, defaultKind: kind, answeredElsewhere: answeredElsewhere)
            return sections.compactMap { parser.entry($0, &diagnostics) }
        }
        // File by file, because the sections take up several times as much memory as the entries.
        for file in files where file.isMarkdown(below: folder + "topics/") {
            let sections = SectionReader.read(file, labels: .entries, &diagnostics)
            reading.entries += take(.answer, sections, &diagnostics)
        }
        for (kind, sections) in entrySections { reading.entries += take(kind, sections, &diagnostics) }
        return reading
    }

    private static func isEntryOfBooking(_ section: Section) -> Bool {
        section.labels[.kind].map { WordGroups.folded($0.text) } == EntryKind.booking.rawValue
    }

    /// The language's pack: own entries, each id once, and built-in small talk and booking where they are missing.
    func pack(of reading: Reading) -> LanguagePack {
        var seen: Set<String> = []
        var entries = reading.entries.filter { seen.insert($0.id).inserted }
        let spare = (builtIn?.entries ?? []).filter { $0.kind == .smallTalk || $0.kind == .booking }
        for index in entries.indices where entries[index].answer == nil {
            let same = spare.first { $0.id == entries[index].id && $0.kind == entries[index].kind }
            if let same { entries[index].answer = same.answer }
        }
        entries += spare.filter { !seen.contains($0.id) }
        return LanguagePack(reading.script, language: language, entries: entries, ownFiles: reading.ownFiles)
    }

    /// What the files lack, id by id.
    private static func complete(_ script: inout Script, by builtIn: LanguagePack) {
        script.texts.merge(builtIn.texts) { mine, _ in mine }
        script.values.merge(builtIn.words.templates) { mine, _ in mine }
        script.groups.merge(builtIn.groups) { mine, _ in mine }
        script.fields = script.fields.map { field in
            var field = field
            if let spare = builtIn.field(field.field) { field.texts.merge(spare.texts) { mine, _ in mine } }
            return field
        }
        // A missing field comes where the built-in order has it, right behind the one before it.
        var previous: BookingField?
        for spare in builtIn.fields {
            if !script.fields.contains(where: { $0.field == spare.field }) {
                let place = script.fields.firstIndex { $0.field == previous }
                script.fields.insert(spare, at: place.map { $0 + 1 } ?? 0)
            }
            previous = spare.field
        }
    }
}
