/// One saved request as it lies on the disk (`CONTRACT.md`, section 5); written once and never rewritten.
package struct IntakeRecord: Sendable, Hashable {
    package static let schema = "frontdesk.intake/1"

    /// 16 hexadecimal digits, in the file's name too.
    package let id: String
    package let reference: IntakeReference
    /// 1 for the store's first record, then without a gap.
    package let sequence: Int
    /// The hash of the bytes of the record before; the first has none.
    package let previous: ContentHash?
    package let createdAt: IntakeTime
    /// All that the conversation knew; its fields stand in the document beside the others.
    package let content: IntakeRequest

    package init(
        id: String, reference: IntakeReference, sequence: Int, previous: ContentHash?, createdAt: IntakeTime,
        content: IntakeRequest
    ) {
        (self.id, self.reference, self.sequence, self.previous) = (id, reference, sequence, previous)
        (self.createdAt, self.content) = (createdAt, content)
    }
}

extension IntakeRecord: Codable {
    private enum Key: String, CodingKey { case schema, id, reference, sequence, previous, createdAt }

    package init(from decoder: any Decoder) throws {
        let own = try decoder.container(keyedBy: Key.self)
        guard try own.decode(String.self, forKey: .schema) == Self.schema else {
            throw DecodingError.dataCorruptedError(forKey: .schema, in: own, debugDescription: "another schema")
        }
        self.init(
            id: try own.decode(String.self, forKey: .id),
            reference: try own.decode(IntakeReference.self, forKey: .reference),
            sequence: try own.decode(Int.self, forKey: .sequence),
            previous: try own.decodeIfPresent(ContentHash.self, forKey: .previous),
            createdAt: try own.decode(IntakeTime.self, forKey: .createdAt),
            content: try IntakeRequest(from: decoder))
        guard content.status == .requested, !content.patient.name.isEmpty else {
            throw DecodingError.dataCorruptedError(forKey: .schema, in: own, debugDescription: "no finished request")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        try content.encode(to: encoder)
        var own = encoder.container(keyedBy: Key.self)
        try own.encode(Self.schema, forKey: .schema)
        try own.encode(id, forKey: .id)
        try own.encode(reference, forKey: .reference)
        try own.encode(sequence, forKey: .sequence)
        try own.encodeIfPresent(previous, forKey: .previous)
        try own.encode(createdAt, forKey: .createdAt)
    }
}

/// The document: UTF-8 with sorted keys, ending in a newline.
extension IntakeRecord {
    package init(document: [UInt8]) throws { self = try IntakeJSON.decode(Self.self, document) }

    package func document() throws -> [UInt8] { try IntakeJSON.encode(self) + [0x0A] }
}
