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
            let shown = path.hasSuffix("/") ? path + name : path + "/" + name
            if let data = manager.contents(atPath: shown) {
                files.append(KnowledgeFile(path: name, shown: shown, bytes: [UInt8](data)))
            } else {
                unreadable.append(shown)
            }
        }
        (self.files, self.unreadable) = (files, unreadable)
    }

    private static func names(_ path: String) -> [String] {
        let all = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return all.filter { $0.hasSuffix(".md") && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
    }

    /// Whether any of the files stands where the desk looks for it.
    package var holdsKnowledge: Bool {
        files.contains { $0.path == "clinic.md" || $0.path.hasPrefix("en/") || $0.path.hasPrefix("es/") }
    }

    /// What the files are, as one hash over their paths and bytes.
    package var hash: ContentHash {
        var bytes: [UInt8] = []
        for file in files {
            bytes += Array(file.path.utf8) + [0] + Array(String(file.bytes.count).utf8) + [0] + file.bytes
        }
        return ContentHash(of: bytes)
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
