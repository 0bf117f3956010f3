package import Dialog
import Glibc
package import Intake
import Knowledge
import Synchronization

/// The desk of a program that runs on while staff edit the files.
///
/// A sound edit takes the place of what is spoken with the next line. A broken one never does: what ran before goes on,
/// and staff are told. Learning begins when the edit is seen and not when the next line comes; a line that comes sooner
/// waits for it.
package final class LiveDesk: Sendable {
    private struct State {
        var desk: Desk
        var hash: ContentHash
        /// Of the files that the desk learns from; nil where they have changed already.
        var learnt: ContentHash?
        /// The files that were looked at last, taken or not.
        var seen: ContentHash
        /// Whether the files had changed before the watch began.
        var isBehind: Bool
        var isFresh = false
        var notices: [String] = []
    }

    /// Microseconds from the first word of a change to the reading of the files.
    private static let settling: UInt32 = 30_000

    private let making: DeskMaking
    private let state: Mutex<State>
    private let watch: Mutex<FolderWatch?>

    /// Watches from now on.
    ///
    /// - Parameter hash: of the files that the desk was made of; what changed since then is seen at once.
    package init(_ making: DeskMaking, desk: Desk, hash: ContentHash) {
        self.making = making
        let folder = try? KnowledgeFolder(making.folder)
        let learnt = folder.flatMap { $0.hash == hash ? $0.learntHash : nil }
        state = Mutex(State(desk: desk, hash: hash, learnt: learnt, seen: hash, isBehind: learnt == nil))
        watch = Mutex(FolderWatch(KnowledgeFolder.folders(making.folder)))
        let isWatched = watch.withLock { $0 != nil }
        if isWatched {
            watchInBackground()
        } else {
            state.withLock { $0.notices = ["edits of \(making.folder) are not seen until the next start"] }
        }
    }

    /// The desk that takes over with this line; nil where the one before goes on.
    package func next() -> (desk: Desk, knowledge: ContentHash)? {
        let hasNews = watch.withLock { $0?.hasNews ?? false }
        let isBehind = state.withLock { $0.isBehind }
        if hasNews || isBehind { lookAgain() }
        return state.withLock { state in
            guard state.isFresh else { return nil }
            state.isFresh = false
            return (state.desk, state.hash)
        }
    }

    /// What staff should hear since the last call.
    package func takeNotices() -> [String] {
        state.withLock { state in
            defer { state.notices = [] }
            return state.notices
        }
    }

    /// Reads the files and learns; whoever comes meanwhile waits.
    private func lookAgain() {
        // An editor writes in several steps.
        usleep(Self.settling)
        // Watched anew before the files are read: a folder may be new, and no change may fall in between.
        if let fresh = FolderWatch(KnowledgeFolder.folders(making.folder)) { watch.withLock { $0 = fresh } }
        defer { SpareMemory.giveBack() }
        state.withLock { state in
            state.isBehind = false
            // Looked at alone first: mostly nothing has changed, and holding all files would cost memory.
            guard KnowledgeFolder.hash(of: making.folder) != state.seen else { return }
            guard let folder = try? KnowledgeFolder(making.folder), folder.holdsKnowledge, folder.unreadable.isEmpty
            else {
                state.notices.append("\(making.folder) cannot be read any more; the desk goes on with what it had")
                return
            }
            let hash = folder.hash
            guard hash != state.seen else { return }
            state.seen = hash
            let knowledge = KnowledgeBase(files: folder.files, warns: false)
            if let mistakes = knowledge.mistakes {
                state.notices.append(
                    "an edit of \(making.folder) has \(mistakes); the desk goes on with what it had. See: frontdesk check"
                )
                return
            }
            if hash != state.hash {
                state.desk = making.desk(knowledge, folder, after: (state.desk, state.learnt))
                (state.hash, state.learnt) = (hash, folder.learntHash)
                state.isFresh = true
            }
        }
    }

    /// Begins to learn as soon as an edit is seen.
    private func watchInBackground() {
        let box = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                let live = Unmanaged<LiveDesk>.fromOpaque(context).takeRetainedValue()
                while true {
                    guard let watch = FolderWatch(KnowledgeFolder.folders(live.making.folder)) else { return nil }
                    live.lookAgain()
                    watch.wait()
                }
            }, box.toOpaque())
        if failure == 0 { pthread_detach(thread) } else { box.release() }
    }
}
