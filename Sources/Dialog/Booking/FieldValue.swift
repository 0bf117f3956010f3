package import Slots

/// A value that a booking's field was given.
package enum FieldValue: Codable, Sendable, Equatable {
    case name(PersonName)
    case phone(PhoneNumber)
    case email(String)
    case dateOfBirth(CivilDay)
    case visit(VisitKind)
    case reason(String)
    case bodyArea(BodyAreas)
    case pain(Int)
    case onset(Onset)
    case clinician(Clinician)
    /// Empty where any day will do.
    case days([WhenValue])
    /// Empty where any time will do.
    case times([WhenValue])
    case contact(ContactPreference)
    case guardian(Guardian)
    case consent(Consent)
}

/// A yes with the words it was said to.
package struct Consent: Codable, Sendable, Equatable {
    package let text: String
    package let language: String
    /// RFC 3339.
    package let at: String
    /// Whether the words also asked for a yes to text messages.
    package let coversTexts: Bool
}

extension FieldValue {
    /// Whether it is another value without what makes that one exact: `knee` after `left knee`.
    func saysLess(than other: FieldValue?) -> Bool {
        guard case .bodyArea(let mine) = self, case .bodyArea(let others)? = other else { return false }
        return mine.areas == others.areas && mine.side == nil && others.side != nil
    }

    /// Whether it says the same as another and more: `left knee` after `knee`, `Thursday` after `soon`.
    func refines(_ other: FieldValue?) -> Bool {
        switch (self, other) {
        case (.name(let mine), .name(let others)?):
            mine.full.utf8.count > others.full.utf8.count && mine.full.hasPrefix(others.full + " ")
        case (.bodyArea(let mine), .bodyArea(let others)?):
            others.side == nil && mine.side != nil && Set(mine.areas).isSuperset(of: others.areas)
        case (.days(let mine), .days(let others)?): !mine.isEmpty && others.allSatisfy(\.isOpen)
        case (.times(let mine), .times(let others)?): !mine.isEmpty && others.isEmpty
        default: false
        }
    }
}
