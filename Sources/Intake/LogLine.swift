/// One line of the store's log: what became of a record after it was saved, and of a sealed one that it was.
package struct LogLine: Sendable, Hashable, Codable {
    package enum Event: String, Sendable, Codable, CaseIterable {
        /// It was sealed and saved; the line tells in the clear what its file tells to a key alone.
        case saved
        /// The clinic has dealt with it.
        case done
        /// The patient withdrew it, or sent another in its place.
        case cancelled
        /// Its file was removed; the line is the tombstone that the chain goes through.
        case purged
    }

    package let event: Event
    package let at: IntakeTime
    package let sequence: Int
    package let reference: IntakeReference
    /// Only of what was sealed or purged: the hash of its file, and of the file before it.
    package let hash: ContentHash?
    package let previous: ContentHash?

    package init(
        _ event: Event, at: IntakeTime, sequence: Int, reference: IntakeReference, hash: ContentHash? = nil,
        previous: ContentHash? = nil
    ) {
        (self.event, self.at, self.sequence, self.reference) = (event, at, sequence, reference)
        (self.hash, self.previous) = (hash, previous)
    }

    /// What is told of a sealed record.
    init(sealed name: RecordName, _ hash: ContentHash, _ previous: ContentHash?, at time: IntakeTime) {
        self.init(
            .saved, at: time, sequence: name.sequence, reference: name.reference, hash: hash, previous: previous)
    }
}

/// The log as it lies on the disk: one JSON object a line, appended and never rewritten.
package struct IntakeLog: Sendable {
    package private(set) var lines: [LogLine] = []
    /// Numbers of the lines that cannot be read; a power cut can tear the last one.
    package private(set) var broken: [Int] = []

    init(_ bytes: [UInt8]) {
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            if let read = try? IntakeJSON.decode(LogLine.self, Array(line)) {
                lines.append(read)
            } else {
                broken.append(index + 1)
            }
        }
    }

    /// What the clinic or the patient did with each record last, by sequence.
    package var fates: [Int: LogLine] { last([.done, .cancelled]) }

    /// The tombstones by sequence.
    package var tombstones: [Int: LogLine] { last([.purged]) }

    /// The lines of sealed records by sequence.
    package var sealed: [Int: LogLine] { last([.saved]) }

    private func last(_ events: Set<LogLine.Event>) -> [Int: LogLine] {
        lines.reduce(into: [:]) { if events.contains($1.event) { $0[$1.sequence] = $1 } }
    }
}
