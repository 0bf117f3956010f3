/// How serious a line is, from the desk's point of view.
package enum SafetyLevel: Int, Sendable, Comparable, Codable, CaseIterable {
    /// An answer may follow, with one line of caution above it.
    case caution
    /// To be seen today.
    case urgent
    /// Thoughts of suicide, or harm by somebody else.
    case crisis
    /// 911.
    case emergency

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What a crisis is about, where the words of the reply depend on it.
package enum SafetyFlag: String, Sendable, Codable {
    /// Thoughts of suicide with a means or a "now".
    case now
    case abuse
    /// Thoughts of harming somebody else.
    case harm
}

/// A rule that fired, with the words that made it.
package struct SafetyFinding: Sendable, Equatable {
    package private(set) var level: SafetyLevel
    package private(set) var flag: SafetyFlag?
    package let rule: String
    /// UTF-8 offsets in the line's text of each concept's words, and the concept's name.
    package let evidence: [Evidence]

    /// The same where it is only thought of: caution, save for a crisis, which nobody only thinks of.
    var softened: Self {
        guard level != .crisis else { return self }
        var softened = self
        softened.level = .caution
        return softened
    }

    /// The same as thoughts of suicide with a means, or as harm to or by somebody.
    func asCrisis(_ flag: SafetyFlag) -> Self {
        var crisis = self
        (crisis.level, crisis.flag) = (.crisis, flag)
        return crisis
    }

    package struct Evidence: Sendable, Equatable {
        package let concept: String
        package let range: Range<Int>
    }
}
