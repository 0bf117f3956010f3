package import Slots

/// What a purge removed and what it left.
package struct IntakePurge: Sendable, Hashable {
    package var removed: [IntakeReference] = []
    /// Old enough, and nobody has dealt with them.
    package var waiting: [IntakeReference] = []
    /// The newest record stays until another follows, since that one is joined to it.
    package var head: IntakeReference?
}

extension FolderStore {
    /// Removes records that were dealt with and came in before a day; each leaves its tombstone in the log.
    ///
    /// - Parameter isRehearsal: tells what would be removed and removes nothing.
    package func purge(
        before day: CivilDay, at time: LocalTime, isRehearsal: Bool = false
    ) throws(SaveFailure) -> IntakePurge {
        try checkStore()
        return try locked { () throws(SaveFailure) in
            let (chain, log) = (try readChain(), try readLog())
            let fates = log.fates
            var result = IntakePurge()
            var doomed: [(link: RecordChain.Link, line: LogLine)] = []
            for link in chain.links.sorted(by: { $0.name.sequence < $1.name.sequence }) {
                guard let created = link.name.day, created < day else { continue }
                let reference = link.name.reference
                if link.place == .new || fates[link.name.sequence] == nil {
                    result.waiting.append(reference)
                } else if link == chain.head {
                    result.head = reference
                } else {
                    doomed.append((link, try tombstone(link, log, time)))
                    result.removed.append(reference)
                }
            }
            guard !isRehearsal, !doomed.isEmpty else { return result }
            // The tombstones first: a crash in between leaves files that the next purge removes.
            try append(doomed.map(\.line))
            for (link, _) in doomed {
                let file = path(link)
                try explaining(file) { () throws(SystemError) in try system.unlink(file) }
            }
            try explaining(path(.done)) { () throws(SystemError) in try system.syncFolder(path(.done)) }
            return result
        }
    }

    private func tombstone(
        _ link: RecordChain.Link, _ log: IntakeLog, _ time: LocalTime
    ) throws(SaveFailure) -> LogLine {
        let hash = ContentHash(of: try contents(path(link)))
        let line = log.sealed[link.name.sequence]
        let previous = line?.hash == hash ? line?.previous : try read(path(link)).previous
        return LogLine(
            .purged, at: IntakeTime(time), sequence: link.name.sequence, reference: link.name.reference, hash: hash,
            previous: previous)
    }
}
