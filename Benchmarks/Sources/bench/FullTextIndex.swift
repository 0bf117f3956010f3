import CSQLite

/// SQLite's FTS5 with its porter stemmer over the same phrasings, asked by bm25.
final class FullTextIndex {
    private var database: OpaquePointer?
    private var query: OpaquePointer?

    init(_ phrasings: [String]) {
        sqlite3_open(":memory:", &database)
        run("CREATE VIRTUAL TABLE lines USING fts5(text, tokenize = 'porter unicode61')")
        run("BEGIN")
        var insert: OpaquePointer?
        sqlite3_prepare_v2(database, "INSERT INTO lines VALUES (?)", -1, &insert, nil)
        for text in phrasings {
            bind(text, to: insert)
            sqlite3_step(insert)
            sqlite3_reset(insert)
        }
        sqlite3_finalize(insert)
        run("COMMIT")
        sqlite3_prepare_v2(
            database, "SELECT rowid FROM lines WHERE lines MATCH ? ORDER BY bm25(lines) LIMIT 1", -1, &query, nil)
    }

    deinit {
        sqlite3_finalize(query)
        sqlite3_close(database)
    }

    /// The row of the best phrasing; any of the question's words may stand in it.
    func best(_ question: String) -> Int64? {
        let words = question.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard !words.isEmpty else { return nil }
        bind(words.map { "\"\($0)\"" }.joined(separator: " OR "), to: query)
        defer { sqlite3_reset(query) }
        return sqlite3_step(query) == SQLITE_ROW ? sqlite3_column_int64(query, 0) : nil
    }

    private func run(_ statement: String) { sqlite3_exec(database, statement, nil, nil, nil) }

    private func bind(_ text: String, to statement: OpaquePointer?) {
        // SQLITE_TRANSIENT: SQLite copies the text before the call returns.
        sqlite3_bind_text(statement, 1, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
}
