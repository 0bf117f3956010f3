/// What a conversation knows of a request; the store adds id, reference, sequence, time and the chain.
package struct IntakeRequest: Sendable, Hashable, Codable {
    package enum Channel: String, Sendable, Codable, CaseIterable { case prompt, kiosk, web }
    package enum Status: String, Sendable, Codable, CaseIterable { case requested, draft }

    /// The same for every press of "send" of one conversation: it makes sending twice one record.
    package var key: String
    package var status: Status
    package var channel: Channel
    package var language: IntakeLanguage
    /// The knowledge that answered.
    package var knowledge: ContentHash?
    package var patient: IntakePatient
    package var bookedBy: IntakeBooker?
    package var request: IntakeWish
    package var consent: [IntakeConsent]
    /// Ids of the entries that answered before.
    @OmittedIfEmpty package var topicsAsked: [String]
    /// The reference of the record that this one changes.
    package var replaces: IntakeReference?

    package init(
        key: String, status: Status = .requested, channel: Channel, language: IntakeLanguage,
        knowledge: ContentHash? = nil, patient: IntakePatient, bookedBy: IntakeBooker? = nil,
        request: IntakeWish = IntakeWish(), consent: [IntakeConsent], topicsAsked: [String] = [],
        replaces: IntakeReference? = nil
    ) {
        (self.key, self.status, self.channel, self.language) = (key, status, channel, language)
        (self.knowledge, self.patient, self.bookedBy) = (knowledge, patient, bookedBy)
        (self.request, self.consent) = (request, consent)
        (self.topicsAsked, self.replaces) = (topicsAsked, replaces)
    }
}

/// The languages that a record can name.
package enum IntakeLanguage: String, Sendable, Codable, CaseIterable { case en, es }
