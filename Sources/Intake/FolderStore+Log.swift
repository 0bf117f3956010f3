import Glibc
package import Slots

extension FolderStore {
    var logPath: String { "\(folder)/log" }

    /// The largest log that is read, in bytes: some two million lines.
    private static let largestLog = 1 << 28

    /// All that happened to saved records; empty where nothing has yet.
    package func readLog() throws(SaveFailure) -> IntakeLog {
        do throws(SystemError) {
            return IntakeLog(try system.contents(of: logPath, limit: Self.largestLog))
        } catch {
            guard error.code != ENOENT else { return IntakeLog([]) }
            throw SaveFailure(error, path: logPath)
        }
    }

    /// Adds lines at the end and waits until the disk has them; the caller holds the lock.
    func append(_ lines: [LogLine]) throws(SaveFailure) {
        var bytes: [UInt8] = []
        for line in lines {
            guard let text = try? IntakeJSON.encode(line, isPretty: false) else { continue }
            bytes += text + [0x0A]
        }
        let isNew = !opens(logPath)
        try explaining(logPath) { () throws(SystemError) in try system.append(logPath, bytes) }
        if isNew { try explaining(folder) { () throws(SystemError) in try system.syncFolder(folder) } }
    }

    /// Marks a request as withdrawn by the patient and lays it with what is dealt with.
    ///
    /// A request that was dealt with already stays as it is.
    package func withdraw(_ reference: IntakeReference, at time: LocalTime) throws(SaveFailure) {
        try settle(reference, as: .cancelled, at: time)
    }

    /// Marks a request as dealt with.
    ///
    /// - Returns: what had been said of it before, in which case nothing changes.
    @discardableResult
    package func settle(
        _ reference: IntakeReference, as event: LogLine.Event, at time: LocalTime
    ) throws(SaveFailure) -> LogLine? {
        try locked { () throws(SaveFailure) in
            var chain = try readChain()
            _ = try recover(&chain)
            guard let link = chain.newest(carrying: reference) else { throw .unknown(reference) }
            if let fate = try readLog().fates[link.name.sequence] { return fate }
            try settle(link, as: event, at: time)
            return nil
        }
    }

    /// The line first, then the move: a crash between the two is finished at the next start.
    func settle(_ link: RecordChain.Link, as event: LogLine.Event, at time: LocalTime) throws(SaveFailure) {
        let name = link.name
        try append([LogLine(event, at: IntakeTime(time), sequence: name.sequence, reference: name.reference)])
        try moveToDone(link)
    }

    func moveToDone(_ link: RecordChain.Link) throws(SaveFailure) {
        guard link.place == .new else { return }
        let (from, to) = (path(link), path(.done, link.name.description))
        try explaining(from) { () throws(SystemError) in try system.rename(from, to) }
        for place in [Place.done, .new] {
            try explaining(path(place)) { () throws(SystemError) in try system.syncFolder(path(place)) }
        }
    }
}
