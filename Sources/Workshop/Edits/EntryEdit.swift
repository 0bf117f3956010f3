package import Knowledge

/// Edits of an entry's file, as text in and text out.
package enum EntryEdit {
    /// The file with one more way of asking for an entry: behind the last line of its `Also asked as:`, or in a new one
    /// right behind its words.
    ///
    /// - Returns: nil where the entry does not stand in the file.
    package static func adding(_ phrasing: String, to entry: Entry, in file: KnowledgeFile) -> String? {
        guard entry.location.file == file.shown else { return nil }
        var rows = file.rows
        let ending = String(decoding: file.bytes, as: UTF8.self).contains("\r\n") ? "\r\n" : "\n"
        if let last = entry.phrasings.dropFirst().map(\.location.line).max(), rows.indices.contains(last - 1) {
            let mark = rows[last - 1].prefix { $0 != " " }
            rows.insert("\(mark.isEmpty ? "-" : mark) \(phrasing)", at: last)
        } else {
            rows.insert(contentsOf: ["", "Also asked as:", "- \(phrasing)"], at: end(of: entry, in: rows))
        }
        return rows.joined(separator: ending)
    }

    /// The number of lines up to the last one of an entry's words.
    private static func end(of entry: Entry, in rows: [String]) -> Int {
        let labels = ["must not answer:", "rules:", "next:"]
        var end = entry.location.line
        while end < rows.count {
            let row = rows[end].trimmingBlanks.lowercased()
            if row.hasPrefix("##") || labels.contains(row) { break }
            end += 1
        }
        while end > entry.location.line, rows[end - 1].trimmingBlanks.isEmpty { end -= 1 }
        return end
    }
}
