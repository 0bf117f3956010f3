import Language

/// Mistakes that only show when entries of all files are seen together.
struct CrossCheck {
    /// Entries of the folder's own files, English ones first.
    let entries: [Entry]
    /// Ids that the built-in copy would stand in for.
    let builtInIDs: Set<String>

    func check(_ diagnostics: inout DiagnosticList) {
        checkIDs(&diagnostics)
        checkPhrasings(&diagnostics)
        checkNext(&diagnostics)
    }

    /// Ids that `Next:` may name.
    var knownIDs: Set<String> { builtInIDs.union(entries.map(\.id)).union(["book"]) }

    private func checkIDs(_ diagnostics: inout DiagnosticList) {
        struct Key: Hashable {
            let id: String
            let language: LanguageCode
        }
        var seen: [Key: Entry] = [:]
        for entry in entries {
            guard let line = entry.lines?.id else { continue }
            if entry.id == "book", entry.kind != .booking {
                diagnostics.error(
                    "K030", line.line, column: line.column, "the id `book` is the booking's",
                    remedy: "Give this entry another id.")
            }
            let key = Key(id: entry.id, language: entry.language)
            guard let first = seen[key] else {
                seen[key] = entry
                continue
            }
            diagnostics.error(
                "K030", line.line, column: line.column,
                "the id \(quoted(entry.id)) is taken by \(first.location.short)",
                remedy: "Give one of the two another id; until then the first one answers.")
        }
    }

    private func checkPhrasings(_ diagnostics: inout DiagnosticList) {
        guard diagnostics.warns else { return }
        var seen: [UInt64: (id: String, location: SourceLocation)] = [:]
        seen.reserveCapacity(entries.reduce(0) { $0 + $1.phrasings.count })
        for entry in entries {
            for phrasing in entry.lines?.phrasings ?? [] {
                guard let first = seen[phrasing.words] else {
                    seen[phrasing.words] = (entry.id, phrasing.value.location)
                    continue
                }
                if first.id == entry.id || phrasing.words == 0 { continue }
                diagnostics.warning(
                    "K032", phrasing.value.line, column: phrasing.value.column,
                    "\(quoted(entry.id)) and \(quoted(first.id)) are asked with the same words (\(first.location.short))",
                    remedy: "Keep it where it belongs.")
            }
        }
    }

    private func checkNext(_ diagnostics: inout DiagnosticList) {
        let ids = knownIDs
        // A folder of thousands of entries gets no suggestions rather than a slow check.
        let names = ids.count > 2_000 ? [] : ids.sorted()
        for entry in entries {
            for next in entry.lines?.next ?? [] {
                if next.text == entry.id {
                    diagnostics.warning(
                        "K031", next.line, column: next.column, "`Next:` leads back to the entry itself",
                        remedy: "Delete the line.")
                } else if !ids.contains(next.text) {
                    let isFollowUp = entry.followUps.contains { Line.plain($0.title) == Line.plain(next.text) }
                    let near = isFollowUp ? nil : diagnostics.suggestion(for: next.text, among: names)
                    let other =
                        isFollowUp
                        ? "Delete the line; a follow-up needs none." : "Write that entry, or delete the line."
                    diagnostics.error(
                        "K031", next.line, column: next.column, "no entry has the id \(quoted(next.text))",
                        remedy: near.map { "Did you mean `\($0)`?" } ?? other)
                }
            }
        }
    }
}

extension Entry {
    /// The entry without suggestions that lead nowhere.
    func leading(to ids: Set<String>) -> Entry {
        var entry = self
        entry.next = next.filter { ids.contains($0) && $0 != id }
        for index in entry.followUps.indices {
            entry.followUps[index].next = entry.followUps[index].next.filter { ids.contains($0) }
        }
        return entry
    }
}
