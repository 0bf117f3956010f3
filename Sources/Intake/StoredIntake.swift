package import Slots

/// A saved record as the folder and the log tell of it, its file not read yet.
package struct StoredIntake: Sendable, Hashable {
    /// What staff have to do about it.
    package enum Status: String, Sendable, Codable, CaseIterable { case waiting, done, cancelled }

    package let reference: IntakeReference
    package let sequence: Int
    package let status: Status
    /// When it was marked as done or withdrawn.
    package let settledAt: IntakeTime?
    /// The path of its file.
    package let file: String

    /// The end of the working day after a request came in: who waits longer is marked.
    ///
    /// Saturdays and Sundays are no working days; holidays are not known.
    package static func isOverdue(_ created: LocalTime, at now: LocalTime) -> Bool {
        var day = created.day.adding(days: 1)
        while day.weekday.index > 4 { day = day.adding(days: 1) }
        return (now.day, now.time.minutes) > (day, created.time.minutes)
    }
}

extension FolderStore {
    /// Where new requests lie.
    package var newFolder: String { path(.new) }

    /// All records, those that wait first, and each kind newest first.
    ///
    /// Costs a listing and the log, whatever the number of records; an empty or missing folder has none.
    package func survey() throws(SaveFailure) -> [StoredIntake] {
        guard opens(folder) else { throw .noStore(path: folder) }
        let fates = try readLog().fates
        let all = try readChain().links.compactMap { link -> StoredIntake? in
            guard let reference = link.name.reference else { return nil }
            let fate = fates[link.name.sequence]
            let status: StoredIntake.Status =
                switch (link.place, fate?.event) {
                case (_, .cancelled?): .cancelled
                case (_, .done?), (.done, _): .done
                default: .waiting
                }
            return StoredIntake(
                reference: reference, sequence: link.name.sequence, status: status, settledAt: fate?.at,
                file: path(link))
        }
        return all.sorted {
            ($0.status == .waiting ? 0 : 1, -$0.sequence) < ($1.status == .waiting ? 0 : 1, -$1.sequence)
        }
    }

    /// A record's own words.
    package func read(_ stored: StoredIntake) throws(SaveFailure) -> IntakeRecord {
        let bytes = try explaining(stored.file) { () throws(SystemError) in
            try system.contents(of: stored.file, limit: Self.largestRecord)
        }
        guard let record = try? IntakeRecord(document: bytes) else { throw .unreadable(path: stored.file) }
        return record
    }
}
