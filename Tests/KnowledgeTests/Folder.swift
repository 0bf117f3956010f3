import Foundation
import Knowledge

/// Knowledge folders made in a test, and the one that ships.
enum Folder {
    static func file(_ path: String, _ text: String) -> KnowledgeFile {
        KnowledgeFile(path: path, shown: path, bytes: Array(text.utf8))
    }

    static func base(_ path: String, _ text: String) -> KnowledgeBase { KnowledgeBase(files: [file(path, text)]) }

    /// A folder with one topic file.
    static func base(_ text: String) -> KnowledgeBase { base("en/topics/a.md", text) }

    /// `line:column code` of each diagnostic; a warning has a `?` behind it.
    static func places(_ base: KnowledgeBase) -> [String] {
        base.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.code)\($0.isError ? "" : "?")" }
    }

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Knowledge").resolvingSymlinksInPath()

    static func shipped() throws -> [KnowledgeFile] {
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".md") }.sorted().map { path in
            let bytes = try Data(contentsOf: root.appendingPathComponent(path))
            return KnowledgeFile(path: path, shown: "Knowledge/" + path, bytes: Array(bytes))
        }
    }
}
