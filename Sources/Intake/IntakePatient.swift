package import Slots

/// Whom the clinic is to call, as far as the patient said it.
package struct IntakePatient: Sendable, Hashable, Codable {
    /// In the patient's own spelling; empty only in a draft.
    @OmittedIfEmpty package var name: String
    package var givenName: String?
    package var familyName: String?
    package var dateOfBirth: CivilDay?
    /// In E.164; the record has no place for an extension, which stays in the words of `request.said`.
    package var phone: String?
    package var email: String?
    package var newOrReturning: VisitKind?
    package var contactPreference: ContactPreference?
    /// Whether a message may be left.
    package var voicemail: Bool?
    package var guardian: Guardian?
    /// What the visit needs: `interpreter`, `wheelchair`, `spanish`.
    @OmittedIfEmpty package var needs: [String]

    package init(
        name: PersonName, dateOfBirth: CivilDay? = nil, phone: String? = nil, email: String? = nil,
        newOrReturning: VisitKind? = nil, contactPreference: ContactPreference? = nil, voicemail: Bool? = nil,
        guardian: Guardian? = nil, needs: [String] = []
    ) {
        (self.name, givenName, familyName) = (name.full, name.given, name.family)
        (self.dateOfBirth, self.phone, self.email) = (dateOfBirth, phone, email)
        (self.newOrReturning, self.contactPreference, self.voicemail) = (newOrReturning, contactPreference, voicemail)
        (self.guardian, self.needs) = (guardian, needs)
    }
}

/// Who asks for somebody else.
package struct IntakeBooker: Sendable, Hashable, Codable {
    package var name: String
    package var relation: String?

    package init(name: String, relation: String? = nil) { (self.name, self.relation) = (name, relation) }
}
