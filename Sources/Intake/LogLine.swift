/// One line of the store's log: what became of a record after it was saved.
package struct LogLine: Sendable, Hashable, Codable {
    package enum Event: String, Sendable, Codable, CaseIterable {
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
    /// Only of what was purged: the hash of its file, and of the file before it.
    package let hash: ContentHash?
    package let previous: ContentHash?

    package init(
        _ event: Event, at: IntakeTime, sequence: Int, reference: IntakeReference, hash: ContentHash? = nil,
        previous: ContentHash? = nil
    ) {
        (self.event, self.at, self.sequence, self.reference) = (event, at, sequence, reference)
        (self.hash, self.previous) = (hash, previous)
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

    /// The last event of each record but the purging, by sequence.
    package var fates: [Int: LogLine] {
        lines.reduce(into: [:]) { if $1.event != .purged { $0[$1.sequence] = $1 } }
    }

    /// The tombstones by sequence.
    package var tombstones: [Int: LogLine] {
        lines.reduce(into: [:]) { if $1.event == .purged { $0[$1.sequence] = $1 } }
    }
}
