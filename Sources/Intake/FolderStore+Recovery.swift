package import Slots

/// What became of the files that a crash had left in `tmp`.
package struct IntakeRecovery: Sendable, Hashable {
    /// Whole records that were saved after all; their patients saw no reference.
    package var saved: [SavedIntake] = []
    /// Where the others lie now.
    package var setAside: [String] = []
    /// What could not even be moved; it is tried again next time.
    package var left: [String] = []
}

extension FolderStore {
    /// Makes the folders and saves what a crash left; a program calls it when it starts, and every save does the same.
    @discardableResult
    package func open(at time: LocalTime) throws(SaveFailure) -> IntakeRecovery {
        try locked { () throws(SaveFailure) in
            var chain = try readChain()
            let recovery = try recover(&chain)
            try finishMoves(chain)
            try completeLog(chain, at: time)
            keepReserve()
            return recovery
        }
    }

    /// Moves what the log calls settled and a crash left in `new`.
    private func finishMoves(_ chain: RecordChain) throws(SaveFailure) {
        let waiting = chain.links.filter { $0.place == .new }
        guard !waiting.isEmpty else { return }
        let fates = try readLog().fates
        for link in waiting where fates[link.name.sequence] != nil { try moveToDone(link) }
    }

    /// Saves or puts aside what lies in `tmp`: under the lock nobody is writing, so all of it is left over.
    ///
    /// Nothing is deleted.
    func recover(_ chain: inout RecordChain) throws(SaveFailure) -> IntakeRecovery {
        var recovery = IntakeRecovery()
        let tmp = path(.tmp)
        let entries = try explaining(tmp) { () throws(SystemError) in try system.list(tmp) }
        // Names begin with time and sequence, so sorting them is the order of writing.
        for entry in entries.sorted(by: { $0.name < $1.name }) {
            if let saved = try adopt(entry, &chain) {
                recovery.saved.append(saved)
            } else if adoptDraft(entry) {
                continue
            } else if let place = setAside(entry.name) {
                recovery.setAside.append(place)
            } else {
                recovery.left.append(path(.tmp, entry.name))
            }
        }
        return recovery
    }

    /// Moves a whole record that continues the chain into `new`; nil for anything else.
    private func adopt(_ entry: FolderEntry, _ chain: inout RecordChain) throws(SaveFailure) -> SavedIntake? {
        guard let leftover = leftover(entry), let name = RecordName(leftover.name),
            name.sequence == chain.nextSequence, !chain.has(name.reference)
        else { return nil }
        if !name.isSealed {
            guard let record = try? IntakeRecord(document: leftover.bytes), name.matches(record),
                record.previous == (try headHash(chain))
            else { return nil }
        }
        let final = path(.new, leftover.name)
        guard (try? system.rename(path(.tmp, entry.name), final)) != nil else { return nil }
        let new = path(.new)
        try explaining(new) { () throws(SystemError) in try system.syncFolder(new) }
        chain.append(RecordChain.Link(name: name, place: .new))
        return SavedIntake(name, file: final, isNew: true)
    }

    /// A file of `tmp` with the name that it was to have; a sealed one only if it is whole, which its hash tells.
    func leftover(_ entry: FolderEntry) -> (name: String, bytes: [UInt8])? {
        // Synced first, because its writer may have died before it was.
        guard entry.mayBeFile,
            let bytes = try? system.contents(of: path(.tmp, entry.name), limit: Self.largestRecord, synced: true)
        else { return nil }
        let end = RecordName.sealedSuffix + "." + ContentHash(of: bytes).hex
        guard entry.name.hasSuffix(end) else {
            return entry.name.contains(RecordName.sealedSuffix) ? nil : (entry.name, bytes)
        }
        return (entry.name.dropLast(end.count) + RecordName.sealedSuffix, bytes)
    }

    /// A link is moved itself, not what it points to.
    private func setAside(_ name: String) -> String? {
        guard (try? makeFolder(path(.aside))) != nil else { return nil }
        for target in [path(.aside, name), path(.aside, "\(name).\(hexadecimal(random(), width: 16))")]
        where (try? system.rename(path(.tmp, name), target)) != nil {
            return target
        }
        return nil
    }
}
