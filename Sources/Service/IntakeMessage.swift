import FoundationEssentials
import Intake

/// A saved request as staff's programs read it: its state, and the record under `record`.
package struct IntakeMessage: Encodable {
    private let row: IntakeRow

    private enum Key: String, CodingKey {
        case reference, sequence, status, overdue, settledAt, file, record
    }

    package init(_ row: IntakeRow) { self.row = row }

    package func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(row.stored.reference, forKey: .reference)
        try object.encode(row.stored.sequence, forKey: .sequence)
        try object.encode(row.stored.status, forKey: .status)
        try object.encode(row.isOverdue, forKey: .overdue)
        try object.encodeIfPresent(row.stored.settledAt, forKey: .settledAt)
        try object.encode(row.stored.file, forKey: .file)
        try object.encode(row.record, forKey: .record)
    }

    /// One JSON document on a line of its own.
    package static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    /// One JSON document, ending in a newline.
    package static func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}
