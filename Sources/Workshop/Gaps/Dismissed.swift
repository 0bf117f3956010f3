package import Knowledge

/// Questions that staff have put aside (`dismissed.md`): a line `- words` for each wording.
package struct Dismissed: Sendable {
    package static let file = "dismissed.md"

    package let words: Set<String>

    package init(_ files: [KnowledgeFile]) {
        let rows = files.first { $0.path == Self.file }?.rows ?? []
        words = Set(rows.filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)).trimmingBlanks })
    }

    /// The file with all wordings of a question put aside.
    package static func file(_ old: String?, dismissing group: GapGroup) -> String {
        let before = old ?? head
        let lines = ([group.words] + group.others).map { "- \($0)\n" }.joined()
        return before + (before.hasSuffix("\n") ? "" : "\n") + lines
    }

    private static let head = """
        # Dismissed

        Questions without an answer that `frontdesk gaps` does not list any more. Delete a line to see it again.


        """
}
