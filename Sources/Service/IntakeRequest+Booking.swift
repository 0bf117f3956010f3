import Dialog
import Intake
import Knowledge
import Language
import Slots

extension IntakeRequest {
    /// A booking as the clinic's record has it.
    init(_ booking: Booking, _ conversation: Conversation, knowledge: ContentHash?, status: Status = .requested) {
        self.init(
            key: booking.key, status: status, channel: Channel(rawValue: conversation.channel.rawValue) ?? .prompt,
            language: IntakeLanguage(rawValue: conversation.language.rawValue) ?? .en, knowledge: knowledge,
            patient: IntakePatient(booking), bookedBy: Self.booker(booking), request: IntakeWish(booking),
            consent: Self.consents(booking), topicsAsked: conversation.topicsAsked,
            replaces: booking.replaces.flatMap(IntakeReference.init))
    }

    private static func consents(_ booking: Booking) -> [IntakeConsent] {
        guard case .consent(let consent)? = booking.values[.consent], let at = IntakeTime(consent.at) else { return [] }
        let purposes: [IntakeConsent.Purpose] = consent.coversTexts ? [.contact, .text] : [.contact]
        return purposes.map { purpose in
            IntakeConsent(
                purpose: purpose, answer: .yes, text: consent.text,
                language: IntakeLanguage(rawValue: consent.language) ?? .en, at: at)
        }
    }

    private static func booker(_ booking: Booking) -> IntakeBooker? {
        booking.booker.map { IntakeBooker(name: $0.full, relation: booking.proxy?.relation) }
    }
}

extension IntakePatient {
    init(_ booking: Booking) {
        self.init(name: PersonName(full: ""), voicemail: booking.voicemail, needs: booking.needs.map(\.rawValue))
        for value in booking.values.values {
            switch value {
            case .name(let name): (self.name, givenName, familyName) = (name.full, name.given, name.family)
            case .phone(let phone): self.phone = phone.e164
            case .email(let email): self.email = email
            case .dateOfBirth(let day): dateOfBirth = day
            case .visit(let visit): newOrReturning = visit
            case .contact(let preference): contactPreference = preference
            case .guardian(let guardian): self.guardian = guardian
            case .reason, .bodyArea, .pain, .onset, .clinician, .days, .times, .consent: break
            }
        }
    }
}

extension IntakeWish {
    init(_ booking: Booking) {
        self.init()
        for value in booking.values.values {
            switch value {
            case .reason(let reason): self.reason = reason
            case .bodyArea(let areas): (bodyAreas, side) = (areas.areas, areas.side)
            case .pain(let level): painLevel = level
            case .onset(let onset): self.onset = onset
            case .clinician(let clinician): self.clinician = clinician
            case .name, .phone, .email, .dateOfBirth, .visit, .contact, .guardian, .days, .times, .consent: break
            }
        }
        preferredTimes = booking.preferredTimes
        said = booking.words
        if let proxy = booking.proxy { said["bookedFor"] = proxy.words }
        if let question = booking.question { said["question"] = question }
        if let note = booking.note { said["note"] = note }
    }
}
