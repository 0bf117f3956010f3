package import Knowledge

/// What the patient reads, as the approved pieces it is made of.
package struct Reply: Sendable, Equatable {
    package private(set) var parts: [ReplyPart] = []

    package init(_ parts: [ReplyPart] = []) { self.parts = parts }

    package mutating func add(_ part: ReplyPart) { parts.append(part) }
    package mutating func add(_ more: [ReplyPart]) { parts += more }

    /// The parts one below the other; no line of it is empty.
    package var text: String {
        parts.map(\.text).joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: true)
            .joined(separator: "\n")
    }
}

/// One approved template with what fills its holes.
package struct ReplyPart: Sendable, Equatable {
    package let template: Template
    /// For each hole a fact, the patient's own value, or a value in words.
    package let values: [String: String]

    package var text: String { template.filled { values[$0] } }
}
