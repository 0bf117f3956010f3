import Intake
package import Knowledge
import Language

/// Who approved which wording (`approvals.md`).
///
/// A line is `- ID (LANGUAGE): HASH by NAME on DATE`; of several lines about one wording the last one counts.
package struct Approvals: Sendable {
    package static let file = "approvals.md"

    /// One line of the file.
    package struct Approval: Sendable {
        let hash: String
        package let by: String
        package let on: String
    }

    private struct Key: Hashable {
        let id: String
        let language: String
    }

    private var lines: [Key: Approval] = [:]
    /// Lines that are no approvals although they look like it.
    package private(set) var broken: [(line: Int, text: String)] = []

    package init(_ files: [KnowledgeFile]) {
        guard let file = files.first(where: { $0.path == Self.file }) else { return }
        for (index, line) in file.rows.enumerated() where line.hasPrefix("- ") {
            guard let (key, approval) = Self.read(line) else {
                broken.append((index + 1, line))
                continue
            }
            lines[key] = approval
        }
    }

    /// The approval of the words as they are now; nil where there is none, or they have changed since.
    package func approval(of wording: Wording) -> Approval? {
        lines[Self.key(wording)].flatMap { $0.hash == wording.hash.hex ? $0 : nil }
    }

    /// Who approved earlier words of it; nil where nobody ever did.
    package func earlier(_ wording: Wording) -> Approval? { lines[Self.key(wording)] }

    private static func key(_ wording: Wording) -> Key { Key(id: wording.id, language: wording.language.rawValue) }

    /// The file with approvals of some wordings in the place of older ones.
    package func file(_ old: String?, approving wordings: [Wording], by name: String, on day: String) -> String {
        let replaced = Set(wordings.map(Self.key))
        let kept = (old ?? Self.head).split(separator: "\n", omittingEmptySubsequences: false).filter {
            $0.hasPrefix("- ") ? Self.read(String($0)).map { !replaced.contains($0.0) } ?? true : true
        }
        let fresh = wordings.map { wording in
            "- \(wording.id) (\(wording.language.rawValue)): \(wording.hash.hex) by \(name) on \(day)"
        }
        let before = kept.joined(separator: "\n")
        return before + (before.hasSuffix("\n") || before.isEmpty ? "" : "\n") + fresh.joined(separator: "\n") + "\n"
    }

    private static let head = """
        # Approvals

        Who approved which wording. `frontdesk approve` writes these lines. An entry whose words change, or a fact in them,
        is unapproved again.


        """

    private static func read(_ line: String) -> (Key, Approval)? {
        let form = /- (\S+) \((\w+)\): ([0-9a-f]{64}) by (.+) on (\d{4}-\d\d-\d\d)\s*/
        guard let (_, id, language, hash, name, day) = line.wholeMatch(of: form)?.output else { return nil }
        return (
            Key(id: String(id), language: String(language)),
            Approval(hash: String(hash), by: String(name), on: String(day))
        )
    }
}
