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
    /// The clinic's day and time at which it came in, as its name tells; the record has it with second and offset.
    package let day: CivilDay?
    package let time: ClockTime?

    /// The end of the working day after a request came in: who waits longer is marked.
    ///
    /// Saturdays and Sundays are no working days; holidays are not known.
    package func isOverdue(at now: LocalTime) -> Bool {
        guard status == .waiting, let day, let time else { return false }
        return Self.isOverdue(day, time, at: now)
    }

    static func isOverdue(_ day: CivilDay, _ time: ClockTime, at now: LocalTime) -> Bool {
        var end = day.adding(days: 1)
        while end.weekday.index > 4 { end = end.adding(days: 1) }
        return (now.day, now.time.minutes) > (end, time.minutes)
    }
}

/// All records of a store, each told of only when it is asked for: staff read the first fifty of 100,000.
package struct StoreSurvey: RandomAccessCollection {
    private let links: [RecordChain.Link]
    private let fates: [Int: LogLine]
    private let store: FolderStore
    /// How many wait; they come first.
    package let waiting: Int

    init(_ links: [RecordChain.Link], fates: [Int: LogLine], store: FolderStore) {
        let newest = links.sorted { $0.name.sequence > $1.name.sequence }
        let waiting = newest.filter { Self.status($0, fates) == .waiting }
        let others = newest.filter { Self.status($0, fates) != .waiting }
        (self.links, self.fates, self.store, self.waiting) = (waiting + others, fates, store, waiting.count)
    }

    package var startIndex: Int { links.startIndex }
    package var endIndex: Int { links.endIndex }

    package subscript(index: Int) -> StoredIntake {
        let name = links[index].name
        return StoredIntake(
            reference: name.reference, sequence: name.sequence, status: Self.status(links[index], fates),
            settledAt: fates[name.sequence]?.at, file: store.path(links[index]), day: name.day, time: name.time)
    }

    private static func status(_ link: RecordChain.Link, _ fates: [Int: LogLine]) -> StoredIntake.Status {
        switch (link.place, fates[link.name.sequence]?.event) {
        case (_, .cancelled?): .cancelled
        case (_, .done?), (.done, _): .done
        default: .waiting
        }
    }
}

extension FolderStore {
    /// Where new requests lie.
    package var newFolder: String { path(.new) }

    /// All records, those that wait first, and each kind newest first.
    ///
    /// Costs a listing and the log; no record is read.
    package func survey() throws(SaveFailure) -> StoreSurvey {
        try checkStore()
        return StoreSurvey(try readChain().links, fates: try readLog().fates, store: self)
    }

    /// A record's own words.
    package func read(_ stored: StoredIntake) throws(SaveFailure) -> IntakeRecord {
        try read(stored.file)
    }
}
