package import Knowledge
import Language
package import Slots

/// A request for an appointment as far as it has come.
package struct Booking: Codable, Sendable, Equatable {
    package internal(set) var values: [BookingField: FieldValue] = [:]
    /// The patient's own words for a value, by field.
    package internal(set) var said: [String: String] = [:]
    /// The field that is asked for.
    package internal(set) var focus: BookingField?
    /// Fields that have come up, answered or not; each comes up once.
    package internal(set) var came: [BookingField] = []
    package internal(set) var skipsRest = false
    /// Set while an alarm has the word; the request is kept.
    package internal(set) var isPaused = false
    /// Whether an age under 18 was said; a date of birth has the last word.
    package internal(set) var isMinor = false
    /// Whether a message may be left on the phone; false also where who does harm could hear it.
    package internal(set) var voicemail: Bool?
    package internal(set) var needs: [VisitNeed] = []
    /// Set where somebody asks for another person.
    package internal(set) var proxy: Proxy?
    /// The name of the one who asks, where it was said.
    package internal(set) var booker: PersonName?
    /// The digits of a phone number whose end is still to come.
    var phoneStart: String?
    /// A line with several numbers, until the patient has said which the clinic should call.
    var offeredPhones: String?
    /// An address that looks mistyped, until the patient has said which is right.
    var doubtedEmail: String?
    /// What was needed and refused; the second refusal ends the request.
    var refused: [BookingField] = []
    /// The reference of a sent request that this one changes.
    package internal(set) var replaces: String?
    /// The line beside the fields that waits for new words.
    package internal(set) var openAside: Aside?
    /// A question that was handed to the phone before the booking began.
    package internal(set) var question: String?
    /// What was told beside the fields for staff to heed, in the patient's words: when to call, who pays.
    package internal(set) var note: String?
    /// Sending twice under one key makes one record.
    package private(set) var key: String

    init(key: String) { self.key = key }

    /// A sent request opened again, to be sent anew in its place.
    init(_ sent: SentRequest, key: String) {
        self = sent.booking
        (self.key, replaces, refused, isPaused) = (key, sent.reference, [], false)
    }

    /// With it somebody goes on in a later sitting.
    package var code: ResumeCode { ResumeCode(number: UInt64(key, radix: 16) ?? 0) }

    subscript(field: BookingField) -> FieldValue? { values[field] }

    /// Whether the clinic is to answer by text messages, which needs a yes of its own.
    package var wishesTexts: Bool { values[.contactPreference] == .contact(.text) }

    package var hasContact: Bool { values[.phone] != nil || values[.email] != nil }

    /// Whether a field is told along with the days: times that all days already have.
    func saysWithTheDays(_ field: BookingField) -> Bool {
        guard field == .times, case .days(let days)? = values[.days], !days.isEmpty else { return false }
        return days.allSatisfy(\.hasTime)
    }

    /// Whether no request can be sent without this field.
    func isNeeded(_ field: BookingField) -> Bool {
        switch field {
        case .name, .consent, .confirm: true
        case .email: !hasContact
        case .phone: came.contains(.email) && !hasContact
        default: false
        }
    }

    /// The patient's age on a day, where the date of birth is known.
    func age(on day: CivilDay) -> Int? {
        if case .dateOfBirth(let birth) = values[.dateOfBirth] { birth.years(to: day) } else { nil }
    }

    func isUnder18(on day: CivilDay) -> Bool { age(on: day).map { $0 < 18 } ?? isMinor }

    /// The parent who asks for somebody under 18 is the guardian.
    func guardian(on day: CivilDay) -> Guardian? {
        guard isUnder18(on: day), let booker, let relation = proxy?.relation,
            relation.isOne(of: Proxies.guardians)
        else { return nil }
        return Guardian(name: booker.full, relation: relation)
    }

    /// The next field to ask for, by the order of the script.
    func nextField(_ fields: [FieldScript], today: CivilDay) -> BookingField {
        for script in fields where values[script.field] == nil {
            switch script.field {
            case .consent, .confirm: continue
            case .name: return .name
            default:
                if came.contains(script.field) || (skipsRest && !script.isRequired) { continue }
                if script.asked == .whenSaid { continue }
                if script.asked == .under18, !isUnder18(on: today) { continue }
                return script.field
            }
        }
        if !hasContact { return .phone }
        if case .consent = values[.consent] { return .confirm }
        return .consent
    }

    /// Goes to a field on the patient's word; the one left unanswered comes up again.
    mutating func moveFocus(to field: BookingField) {
        openAside = nil
        if let focus, values[focus] == nil { came.removeAll { $0 == focus } }
        focus = field
    }

    /// Takes a value; nothing else of the booking changes, and an older value is replaced only by a sound one.
    mutating func take(_ value: FieldValue, for field: BookingField, said words: String?) {
        values[field] = value
        if field == .phone { (phoneStart, offeredPhones) = (nil, nil) }
        if field == .email { doubtedEmail = nil }
        if let words { said[field.rawValue] = words }
        if !came.contains(field) { came.append(field) }
    }

    /// Takes a value out with the words it was read from; it is not asked for again.
    mutating func clear(_ field: BookingField) {
        values[field] = nil
        said[field.rawValue] = nil
        if !came.contains(field) { came.append(field) }
    }

    /// Whose phone it is, where somebody asks for another and their words tell.
    var phoneHolder: PhoneHolder? {
        guard proxy != nil, let words = said[BookingField.phone.rawValue] else { return nil }
        return PhoneHolder(Line(words))
    }

    /// The patient's own words by the record's names: those for days and for times are one wish.
    package var words: [String: String] {
        var words = said
        let wish = [BookingField.days, .times].compactMap { words.removeValue(forKey: $0.rawValue) }
        if let first = wish.first { words["when"] = Set(wish).count > 1 ? wish.joined(separator: "; ") : first }
        return words
    }

    /// Every wish for a time, days and times put together.
    package var preferredTimes: [WhenValue] {
        guard case .days(let days)? = values[.days] ?? .days([]), case .times(let times)? = values[.times] ?? .times([])
        else { return [] }
        if days.isEmpty { return times }
        return days.flatMap { day in
            day.hasTime || times.isEmpty ? [day] : times.map { day.with(times: $0) }
        }
    }
}
