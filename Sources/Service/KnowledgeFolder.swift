import FoundationEssentials
package import Intake
package import Knowledge

/// The staff's files as they lie on the disk.
package struct KnowledgeFolder: Sendable {
    package let path: String
    package let files: [KnowledgeFile]
    /// Files that are there and can't be read, with the reason.
    package let unreadable: [String]

    /// Why there is no folder to read.
    package struct Missing: Error, Sendable {
        package let path: String
    }

    /// Reads every Markdown file below a folder; links are followed, dot files are not read.
    ///
    /// - Parameter only: the one file that is wanted.
    package init(_ path: String, only: String? = nil) throws(Missing) {
        self.path = path
        let manager = FileManager.default
        var isFolder = false
        guard manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder else { throw Missing(path: path) }
        var files: [KnowledgeFile] = []
        var unreadable: [String] = []
        for name in only.map({ [$0] }) ?? Self.names(path) {
            if let file = Self.file(name, in: path) {
                files.append(file)
            } else {
                unreadable.append(Self.shown(name, in: path))
            }
        }
        (self.files, self.unreadable) = (files, unreadable)
    }

    private static func shown(_ name: String, in path: String) -> String {
        path.hasSuffix("/") ? path + name : path + "/" + name
    }

    private static func file(_ name: String, in path: String) -> KnowledgeFile? {
        let shown = shown(name, in: path)
        return FileManager.default.contents(atPath: shown).map {
            KnowledgeFile(path: name, shown: shown, bytes: [UInt8]($0))
        }
    }

    private static func names(_ path: String) -> [String] {
        let all = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return all.filter { $0.hasSuffix(".md") && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
    }

    /// The folder and every folder below it that files may stand in.
    package static func folders(_ path: String) -> [String] {
        let manager = FileManager.default
        let below = ((try? manager.subpathsOfDirectory(atPath: path)) ?? []).filter { name in
            var isFolder = false
            return !name.split(separator: "/").contains { $0.hasPrefix(".") }
                && manager.fileExists(atPath: path + "/" + name, isDirectory: &isFolder) && isFolder
        }
        return [path] + below.sorted().map { path + "/" + $0 }
    }

    /// Whether any of the files stands where the desk looks for it.
    package var holdsKnowledge: Bool {
        files.contains { $0.path == "clinic.md" || $0.path.hasPrefix("en/") || $0.path.hasPrefix("es/") }
    }

    /// A file's text, by its path below the folder; nil where there is none.
    package func text(of path: String) -> String? {
        files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// What the files are, as one hash over their paths and bytes.
    package var hash: ContentHash { Self.hash(files) }

    /// The hash of a folder, without holding more than one of its files at a time; another one than the folder's own
    /// where a file can't be read.
    package static func hash(of path: String) -> ContentHash {
        hash(names(path).lazy.compactMap { file($0, in: path) })
    }

    /// The same over those files alone that the desk learns from: approvals and switches change what it says, and not
    /// what it understands.
    package var learntHash: ContentHash {
        Self.hash(files.filter { $0.path == "clinic.md" || $0.path.contains("/") })
    }

    private static func hash(_ files: some Sequence<KnowledgeFile>) -> ContentHash {
        ContentHash(
            ofPieces: files.lazy.flatMap { [Array("\($0.path)\0\($0.bytes.count)\0".utf8), $0.bytes] })
    }

    /// The folder to use: the one asked for, else `$FRONTDESK_KNOWLEDGE`, else `./Knowledge`, else the one beside an
    /// installed program.
    package static func standard(asked: String?, environment: [String: String], program: String) -> String {
        if let asked { return asked }
        if let set = environment["FRONTDESK_KNOWLEDGE"], !set.isEmpty { return set }
        let installed =
            program.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/../share/frontdesk/Knowledge"
        let exists = { (path: String) in FileManager.default.fileExists(atPath: path) }
        return !exists("Knowledge") && exists(installed) ? installed : "Knowledge"
    }
}
