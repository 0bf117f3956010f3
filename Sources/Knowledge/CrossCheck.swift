import Language

/// Mistakes that only show when entries are seen together.
struct CrossCheck {
    let packs: [LanguagePack]

    func check(_ diagnostics: inout DiagnosticList) {
        let ids = Set(packs.flatMap { $0.entries.map(\.id) })
        for pack in packs {
            checkIDs(pack, &diagnostics)
            checkPhrasings(pack, &diagnostics)
            for entry in pack.entries {
                for next in entry.next + entry.followUps.flatMap(\.next) where !ids.contains(next) {
                    let near = EditDistance.suggestion(for: next, among: ids.sorted())
                    diagnostics.error(
                        "K031", entry.line, "`Next:` of `\(entry.id)` names `\(next)`, which no entry has as its id",
                        remedy: near.map { "Did you mean `\($0)`?" } ?? "Write that entry, or delete the line.")
                }
            }
        }
    }

    private func checkIDs(_ pack: LanguagePack, _ diagnostics: inout DiagnosticList) {
        var seen: [String: Entry] = [:]
        for entry in pack.entries {
            if let first = seen[entry.id] {
                diagnostics.error(
                    "K030", entry.line, "the id `\(entry.id)` is taken by \(first.location.short)",
                    remedy: "Give one of the two another id; until then the first one answers.")
            } else {
                seen[entry.id] = entry
            }
        }
    }

    private func checkPhrasings(_ pack: LanguagePack, _ diagnostics: inout DiagnosticList) {
        var seen: [String: (id: String, place: SourceLocation)] = [:]
        for entry in pack.entries {
            for phrasing in entry.phrasings {
                let plain = Line(phrasing.text).plain
                guard let first = seen[plain] else {
                    seen[plain] = (entry.id, phrasing.location)
                    continue
                }
                let line = SourceLine(
                    file: phrasing.location.file, number: phrasing.location.line, text: phrasing.text)
                diagnostics.warning(
                    "K032", line, "`\(entry.id)` and `\(first.id)` are asked with the same words (\(first.place.short))",
                    remedy: first.id == entry.id ? "Delete one of the two lines." : "Keep it where it belongs.")
            }
        }
    }

    /// The first entry of each id.
    static func withoutDuplicates(_ pack: LanguagePack) -> LanguagePack {
        var seen: Set<String> = []
        return pack.with(entries: pack.entries.filter { seen.insert($0.id).inserted })
    }
}

extension Entry {
    /// The heading as the line a message points at.
    var line: SourceLine { SourceLine(file: location.file, number: location.line, text: "## " + title) }
}

extension LanguagePack {
    func with(entries: [Entry]) -> LanguagePack {
        LanguagePack(
            language: language, entries: entries, texts: texts, fields: fields, words: words, groups: groups,
            safetyExamples: safetyExamples, ownFiles: ownFiles)
    }
}
