/// A field of the booking, under the name that the line protocol and the files use.
package enum BookingField: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable, Hashable {
    case name, phone, email, dateOfBirth, newOrReturning, reason, bodyArea, painLevel, onset, clinician, days, times
    case contactPreference, guardian, consent, confirm
}

/// What the desk says about one field; the question first.
package struct FieldScript: Sendable {
    package let field: BookingField
    /// Whether it is asked as needed, not only offered.
    package let isRequired: Bool
    package let asked: Asked
    package let question: Template
    package internal(set) var texts: [Part: Template]
    package let location: SourceLocation

    /// When a field comes up by itself (`asked:`).
    package enum Asked: String, Sendable, CaseIterable {
        case always
        case whenSaid = "only when said"
        case under18 = "under 18"
    }

    /// A `###` heading below a field.
    package enum Part: String, Sendable, CaseIterable {
        case label, why, help, again = "try again", invalid = "not valid", ambiguous, needed
    }
}
