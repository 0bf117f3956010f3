/// A request that was not sent yet, as it lies on the disk: a record without number, reference and chain.
package struct IntakeDraft: Sendable, Hashable {
    package let createdAt: IntakeTime
    /// All that is known so far; its status is `draft`, and it may want a name.
    package let content: IntakeRequest
    /// What the conversation needs to go on, as its own JSON.
    package let talk: String

    package init(createdAt: IntakeTime, content: IntakeRequest, talk: String) {
        (self.createdAt, self.content, self.talk) = (createdAt, content, talk)
    }
}

extension IntakeDraft: Codable {
    private enum Key: String, CodingKey { case schema, createdAt, talk }

    package init(from decoder: any Decoder) throws {
        let own = try decoder.container(keyedBy: Key.self)
        let content = try IntakeRequest(from: decoder)
        guard try own.decode(String.self, forKey: .schema) == IntakeRecord.schema, content.status == .draft else {
            throw DecodingError.dataCorruptedError(forKey: .schema, in: own, debugDescription: "no draft")
        }
        self.init(
            createdAt: try own.decode(IntakeTime.self, forKey: .createdAt), content: content,
            talk: try own.decode(String.self, forKey: .talk))
    }

    package func encode(to encoder: any Encoder) throws {
        try content.encode(to: encoder)
        var own = encoder.container(keyedBy: Key.self)
        try own.encode(IntakeRecord.schema, forKey: .schema)
        try own.encode(createdAt, forKey: .createdAt)
        try own.encode(talk, forKey: .talk)
    }
}
