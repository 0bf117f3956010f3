import FoundationEssentials
import Glibc
import Intake
import Knowledge
import Service

/// The folder that a visitor's desk reads: the clinic's, or a copy of its last sound state.
struct LastGoodKnowledge {
    let folder: String
    let copy: String

    /// Says once of each broken edit that it is not in use.
    func path() -> String {
        guard let files = try? KnowledgeFolder(folder), files.holdsKnowledge, files.unreadable.isEmpty else {
            return fallBack(nil, "\(folder) cannot be read")
        }
        let hash = files.hash
        // What is a copy already is known to be sound.
        let isCopied = (try? KnowledgeFolder(copy))?.hash == hash
        if !isCopied, let mistakes = KnowledgeBase(files: files.files, warns: false).mistakes {
            return fallBack(hash, "\(folder) has \(mistakes); see: frontdesk check")
        }
        if !isCopied { keep(files) }
        unlink(note)
        return folder
    }

    /// Which broken edit staff were told of.
    private var note: String { copy + ".refused" }

    private func fallBack(_ hash: ContentHash?, _ why: String) -> String {
        let hasCopy = (try? KnowledgeFolder(copy))?.holdsKnowledge ?? false
        let state = hash?.description ?? "unreadable"
        if FileManager.default.contents(atPath: note) != Data(state.utf8) {
            let what = hasCopy ? "its last sound state" : "what is sound"
            Staff.tell("\(why); the kiosk goes on with \(what)")
            try? Data(state.utf8).write(to: URL(filePath: note))
        }
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
