import Glibc

/// The store's own folders.
enum Place: String, Sendable, CaseIterable {
    /// Being written; what lies here without a living writer is a leftover.
    case tmp
    /// Saved, not yet dealt with.
    case new
    /// Dealt with: moved here, unchanged.
    case done
    /// Not sent yet: one file for each answer, so that what was corrected stays until the request is sent.
    case drafts
    /// Leftovers that are no whole record; kept for staff to look at.
    case aside

    /// The ones that are always there.
    static let always = [tmp, new, done, drafts]
    /// The ones that hold the chain.
    static let records = [new, done]
}

extension SystemError {
    static let exists = SystemError(EEXIST)
}

extension FolderStore {
    func path(_ place: Place) -> String { "\(folder)/\(place)" }
    func path(_ place: Place, _ name: String) -> String { "\(folder)/\(place)/\(name)" }
    var lockPath: String { "\(folder)/lock" }

    /// Runs something while no other store, thread or program works on this folder.
    func locked<Result>(_ work: () throws(SaveFailure) -> Result) throws(SaveFailure) -> Result {
        try makeFolders()
        let lock = try explaining(lockPath) { () throws(SystemError) in try openLock() }
        // Closing it gives the lock free, and so does the death of the process.
        defer { system.close(lock) }
        for _ in 0..<Self.lockTries {
            do throws(SystemError) {
                try system.lock(lock)
            } catch {
                guard error.code == EWOULDBLOCK || error.code == EINTR else { throw SaveFailure(error, path: lockPath) }
                system.nap()
                continue
            }
            return try work()
        }
        throw .busy(path: lockPath)
    }

    /// Makes what is missing.
    ///
    /// The lock file comes last: where it lies, the folders are known to outlast a power cut.
    private func makeFolders() throws(SaveFailure) {
        let isNew = try makeFolder(folder, mayBeLink: true)
        let isSettled = opens(lockPath)
        var changed = !isSettled
        for place in Place.always where try makeFolder(path(place)) { changed = true }
        guard changed else { return }
        try explaining(folder) { () throws(SystemError) in try system.syncFolder(folder) }
        guard isNew || !isSettled else { return }
        do throws(SystemError) {
            try system.syncFolder(parent)
        } catch {
            // A parent that we may not read holds a folder that others made and made to last.
            if isNew || error.code != EACCES { throw SaveFailure(error, path: parent) }
        }
    }

    /// Whether there is a folder to read at all; whoever may not read it is told so.
    func checkStore() throws(SaveFailure) {
        do throws(SystemError) {
            system.close(try system.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0))
        } catch {
            throw error.code == ENOENT || error.code == ENOTDIR
                ? .noStore(path: folder) : SaveFailure(error, path: folder)
        }
    }

    func opens(_ path: String) -> Bool {
        guard let file = try? system.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC, 0) else { return false }
        system.close(file)
        return true
    }

    /// Says whether it was missing.
    @discardableResult
    func makeFolder(_ path: String, mayBeLink: Bool = false) throws(SaveFailure) -> Bool {
        do throws(SystemError) {
            do throws(SystemError) {
                try system.mkdir(path, 0o700)
            } catch {
                guard error.code == EEXIST else { throw error }
                let links = mayBeLink ? 0 : O_NOFOLLOW
                system.close(try system.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | links, 0))
                return false
            }
            // The umask may have taken away bits.
            try system.chmod(path, 0o700)
            return true
        } catch {
            switch SaveFailure(error, path: path) {
            case .ioError(let path, let code): throw .cannotCreateFolder(path: path, code: code)
            case let other: throw other
            }
        }
    }

    private var parent: String {
        guard let slash = folder.lastIndex(of: "/") else { return "." }
        let above = folder[..<slash]
        return above.isEmpty ? "/" : String(above)
    }

    /// Made once and never removed: a lock on a file that lies there no more would keep nobody out.
    private func openLock() throws(SystemError) -> Int32 {
        let flags = O_RDWR | O_NOFOLLOW | O_CLOEXEC
        do throws(SystemError) {
            let file = try system.open(lockPath, flags | O_CREAT | O_EXCL, 0o600)
            do throws(SystemError) {
                try system.fchmod(file, 0o600)
            } catch {
                system.close(file)
                throw error
            }
            return file
        } catch {
            guard error.code == EEXIST else { throw error }
            return try system.open(lockPath, flags, 0)
        }
    }
}
