import Dialog
import Intake
import Knowledge
import Language
import Slots

/// One object of the line protocol (`CONTRACT.md`, section 2).
struct TurnMessage: Encodable {
    var id: MessageID?
    let answer: Session.Answer
    let microseconds: Int

    private enum Key: String, CodingKey {
        case id, reply, acts, nearest, options, asking, booking, saved, language, microseconds
    }

    func encode(to encoder: any Encoder) throws {
        let turn = answer.turn
        var object = encoder.container(keyedBy: Key.self)
        try object.encodeIfPresent(id, forKey: .id)
        try object.encode(turn.reply.text, forKey: .reply)
        try object.encode(turn.acts.map(ActMessage.init), forKey: .acts)
        try object.encode(turn.nearest.map { NearestMessage(topic: $0.topic, score: $0.score) }, forKey: .nearest)
        try object.encode(turn.options, forKey: .options)
        try object.encode(turn.asking, forKey: .asking)
        try object.encode(turn.conversation.booking.map(BookingMessage.init), forKey: .booking)
        if let saved = answer.saved {
            try object.encode(
                SavedMessage(id: saved.id, reference: saved.reference.description, file: saved.file), forKey: .saved)
        }
        try object.encode(turn.conversation.language.rawValue, forKey: .language)
        try object.encode(microseconds, forKey: .microseconds)
    }
}

private struct NearestMessage: Encodable {
    let topic: String
    let score: Double
}

private struct SavedMessage: Encodable {
    let id: String
    let reference: String
    let file: String
}

private struct ActMessage: Encodable {
    let kind: String
    let topic: String?
    let followUp: String?
    let topics: [String]?
    let source: String?
    let score: Double?
    let flag: String?
    let caution: Bool?

    init(_ act: Act) {
        (kind, topic, followUp) = (act.kind.rawValue, act.topic, act.followUp)
        topics = act.kind == .clarify ? act.topics : nil
        source = act.source?.short
        score = act.score
        flag = act.flag
        caution = act.caution ? true : nil
    }
}

/// What has been filled so far, under the names of `asking`, with the record's values.
private struct BookingMessage: Encodable {
    let booking: Booking

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: BookingField.self)
        for (field, value) in booking.values {
            switch value {
            case .name(let name): try object.encode(name.full, forKey: field)
            case .phone(let phone): try object.encode(phone.e164, forKey: field)
            case .email(let email): try object.encode(email, forKey: field)
            case .dateOfBirth(let day): try object.encode(day, forKey: field)
            case .visit(let visit): try object.encode(visit, forKey: field)
            case .reason(let reason): try object.encode(reason, forKey: field)
            case .bodyArea(let areas): try object.encode(areas.areas, forKey: field)
            case .pain(let level): try object.encode(level, forKey: field)
            case .onset(let onset): try object.encode(onset, forKey: field)
            case .clinician(let clinician): try object.encode(clinician, forKey: field)
            case .days(let wishes): try object.encode(wishes.map(\.days), forKey: field)
            case .times(let wishes): try object.encode(wishes, forKey: field)
            case .contact(let preference): try object.encode(preference, forKey: field)
            case .guardian(let guardian): try object.encode(guardian, forKey: field)
            case .consent: try object.encode("yes", forKey: field)
            }
        }
    }
}

extension BookingField: CodingKey {
    package var stringValue: String { rawValue }
    package var intValue: Int? { nil }
    package init?(stringValue: String) { self.init(rawValue: stringValue) }
    package init?(intValue: Int) { nil }
}
