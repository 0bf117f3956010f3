import FoundationEssentials
import Glibc
import Intake
import Knowledge
import Service

/// The folder that the next visitor's desk reads: the clinic's, or a copy of its last sound state.
struct LastGoodKnowledge {
    let folder: String
    let copy: String
    /// What was looked at last, and what came of it.
    private var last: (hash: ContentHash, path: String)?

    init(folder: String, copy: String) { (self.folder, self.copy) = (folder, copy) }

    /// Says once of each edit whether it is in use.
    mutating func path() -> String {
        guard let files = try? KnowledgeFolder(folder), files.holdsKnowledge, files.unreadable.isEmpty else {
            return fallBack("\(folder) cannot be read")
        }
        let hash = files.hash
        if let last, last.hash == hash { return last.path }
        let errors = KnowledgeBase(files: files.files).diagnostics.filter(\.isError).count
        guard errors > 0 else {
            keep(files)
            last = (hash, folder)
            return folder
        }
        let path = fallBack("\(folder) has \(errors == 1 ? "1 mistake" : "\(errors) mistakes"); see: frontdesk check")
        last = (hash, path)
        return path
    }

    private func fallBack(_ why: String) -> String {
        let hasCopy = (try? KnowledgeFolder(copy))?.holdsKnowledge ?? false
        Staff.tell(
            why + (hasCopy ? "; the kiosk goes on with its last sound state" : "; the kiosk goes on with what is sound")
        )
        return hasCopy ? copy : folder
    }

    /// Whole or not at all: a crash leaves the copy before.
    private func keep(_ files: KnowledgeFolder) {
        let (draft, old) = (copy + ".part", copy + ".old")
        let manager = FileManager.default
        for path in [draft, old] { try? manager.removeItem(atPath: path) }
        do {
            for file in files.files {
                let place = URL(filePath: draft).appending(path: file.path)
                try manager.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
                try Data(file.bytes).write(to: place)
            }
            if manager.fileExists(atPath: copy) { try manager.moveItem(atPath: copy, toPath: old) }
            try manager.moveItem(atPath: draft, toPath: copy)
            try? manager.removeItem(atPath: old)
        } catch {
            Staff.tell(
                "no copy of the knowledge could be kept at \(copy); a broken edit would be spoken as far as it is sound"
            )
        }
    }
}
