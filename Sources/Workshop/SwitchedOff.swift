package import Knowledge

/// Entries whose subject goes to the phone until somebody switches them on again (`switched-off.md`).
///
/// A line is `- ID` or `- ID: why`.
package struct SwitchedOff: Sendable {
    package static let file = "switched-off.md"

    package private(set) var ids: [String] = []
    private var places: [String: Int] = [:]

    package init(_ files: [KnowledgeFile]) {
        guard let file = files.first(where: { $0.path == Self.file }) else { return }
        for (index, row) in file.rows.enumerated() {
            guard let id = Self.id(of: row), places[id] == nil else { continue }
            places[id] = index + 1
            ids.append(id)
        }
    }

    package func contains(_ id: String) -> Bool { places[id] != nil }

    /// The line of the file that names it.
    package func line(of id: String) -> Int? { places[id] }

    /// The file with one more entry switched off.
    package static func file(_ old: String?, switchingOff id: String, why: String) -> String {
        let before = old ?? head
        return before + (before.hasSuffix("\n") ? "" : "\n") + "- \(id)\(why.isEmpty ? "" : ": " + why)\n"
    }

    /// The file without an entry.
    package static func file(_ old: String, switchingOn id: String) -> String {
        old.split(separator: "\n", omittingEmptySubsequences: false).filter { Self.id(of: String($0)) != id }
            .joined(separator: "\n")
    }

    private static let head = """
        # Switched off

        Entries whose subject goes to the phone for now. `frontdesk off ID` adds a line, `frontdesk on ID` takes it away.


        """

    private static func id(of row: String) -> String? {
        guard row.hasPrefix("- ") else { return nil }
        let id = row.dropFirst(2).prefix { $0 != ":" }.trimmingBlanks
        return id.isEmpty ? nil : id
    }
}
