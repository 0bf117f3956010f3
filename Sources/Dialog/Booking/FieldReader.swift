import Knowledge
import Language
import Slots

/// Reads a line as the answer to one field.
struct FieldReader {
    let line: Line
    /// The line as it is read for days and times.
    let wishLine: Line
    let today: CivilDay
    /// Whether the talk is in Spanish, so that the day may stand before the month.
    let isSpanish: Bool
    /// Whether somebody asks for another person, so that a name may be either's.
    let isForOther: Bool
    /// The phone of the last request of this sitting, for who says `the same`.
    let lastPhone: PhoneNumber?
    /// The digits that the lines before it ended with, where they were no whole number.
    let phoneStart: String?
    /// The words of the patient's name, where it is known.
    let nameWords: Set<String>

    init(_ line: Line, today: CivilDay, conversation: Conversation) {
        (self.line, self.today) = (line, today)
        isSpanish = conversation.language == .spanish
        wishLine = isSpanish ? line.dayFirst(today) : line
        isForOther = conversation.booking?.proxy != nil
        phoneStart = conversation.booking?.phoneStart
        if case .name(let name)? = conversation.booking?.values[.name] {
            nameWords = Set(Line(name.full).words.map(\.word))
        } else {
            nameWords = []
        }
        if case .phone(let phone)? = conversation.sent.last?.booking.values[.phone] {
            lastPhone = phone
        } else {
            lastPhone = nil
        }
    }

    /// What a line is to the field that was asked for.
    enum Answer {
        /// The value and the bytes it was read from.
        case value(FieldValue, Range<Int>)
        case yes(Bool)
        case problem(SlotProblem)
        case none

        var isNone: Bool { if case .none = self { true } else { false } }
        var isYes: Bool { if case .yes(true) = self { true } else { false } }

        /// `my name's Pat, last name Tuesday`: a whole name that a line announces, whatever day it sounds like.
        func tellsFamily(_ line: Line) -> Bool {
            guard case .value(.name(let name), _) = self, name.family != nil else { return false }
            return line.words.contains { $0.word.isOne(of: "last surname apellido apellidos") }
        }
    }

    func answer(_ field: BookingField) -> Answer {
        switch field {
        case .name: name
        case .phone: phone
        case .email: first(Emails.answer(line)) { .email($0) }
        case .dateOfBirth: first(births) { .dateOfBirth($0) }
        case .newOrReturning: visit
        case .reason: reason
        case .bodyArea: BodyAreaReader.read(line).map { .value(.bodyArea($0.value), $0.range) } ?? bareBack
        case .painLevel:
            tellsBirth ? .none : first(PainReader.read(line, isAsked: true).map { [$0] } ?? []) { .pain($0) }
        case .onset: OnsetReader.answer(line, today: today).map { .value(.onset($0.value), $0.range) } ?? .none
        case .clinician: clinician
        case .days: days
        case .times: times
        case .contactPreference: contact
        case .guardian: guardian
        case .consent: consent
        case .confirm: Choices.sending(line).map { .yes($0) } ?? .none
        }
    }

    /// Whether the line is an answer to the field and says nothing else: `10, i just want it to end` says more.
    ///
    /// A name, a reason and a guardian may be any words, so of them it is never sure.
    func isNothingBut(_ field: BookingField) -> Bool {
        switch field {
        case .name, .reason, .guardian: return false
        case .days, .times: return line.isAboutTimes(on: today)
        case .consent, .confirm: return Choices.bareYesNo(line) != nil
        case .newOrReturning:
            return Choices.bareYesNo(line) != nil || isCovered(Visits.read(line, isAsked: true)?.range)
        default:
            guard case .value(_, let range) = answer(field) else { return false }
            return isCovered(range)
        }
    }

    /// Whether all words outside some bytes are ones that hold a sentence together, or name a side.
    func isCovered(_ range: Range<Int>?) -> Bool {
        guard let range else { return false }
        return line.words.allSatisfy { word in
            range.overlaps(word.range) || word.word.isOne(of: "left right both izquierda izquierdo derecha derecho")
                || WordLists.isFunctionWord(word.word)
        }
    }

    /// `perdón, 4 de mayo de 1980`, behind the question for it: no pain of 4.
    private var tellsBirth: Bool {
        BirthDates.read(line, today: today).contains { $0.problem == nil && $0.value.year < today.year - 2 }
    }

    func first<Value>(_ readings: [Reading<Value>], _ make: (Value) -> FieldValue) -> Answer {
        let sound = readings.filter { $0.problem == nil }
        // `4/12/68, oh wait thats mine. his is 9/23/66`: the last word counts.
        if sound.count > 1, line.corrects, let last = sound.last { return .value(make(last.value), last.range) }
        if let reading = sound.first {
            return Set(sound.map(\.range)).count > 1 && sound.contains { $0.value != reading.value }
                ? .problem(.ambiguous) : .value(make(reading.value), reading.range)
        }
        return readings.first?.problem.map { .problem($0) } ?? .none
    }

    var whole: Range<Int> { 0..<line.text.utf8.count }
}
