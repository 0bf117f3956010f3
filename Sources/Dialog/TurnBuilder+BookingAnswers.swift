import Knowledge
import Language
import Slots

/// What becomes of an answer to the field that was asked for.
extension TurnBuilder {
    /// The line as an answer; where a slip of the fingers hides it, the mended line.
    func answer(_ focus: BookingField) -> FieldReader.Answer {
        let typed = fieldReader.answer(focus)
        guard typed.isNone, isMendable(focus), let mended else { return typed }
        return FieldReader(mended, today: today, conversation: conversation).answer(focus)
    }

    /// Whether the mended line may say what the typed one does not; `mañanas` is a time, and no slip of `mañana`.
    func isMendable(_ field: BookingField) -> Bool {
        let isWhen = field == .days || field == .times
        return Self.mendable.contains(field) && !(isWhen && !Whens.ofVisit(line, today: today).isEmpty)
    }

    /// Fields whose answers are words that everybody uses; a name or an address is taken as it is typed.
    private static let mendable: Set<BookingField> = [
        .days, .times, .bodyArea, .painLevel, .newOrReturning, .clinician, .contactPreference, .consent, .confirm,
    ]

    mutating func take(_ answer: FieldReader.Answer, _ focus: BookingField) {
        switch answer {
        case .yes(let yes) where focus == .consent: return consent(yes)
        case .yes(let yes) where focus == .confirm: return confirm(yes)
        case .value(let value, let range):
            let noted = accept(value, focus, range)
            acts.append(Act(.booking))
            echo(noted)
            return askNext()
        case .problem, .yes, .none: break
        }
        let noted = takeFacts(taken: nil, startsBooking: false)
        if !noted.isEmpty || !asides.isEmpty { return note(noted) }
        if tellsUnclearBirth {
            acts.append(Act(.booking))
            return complain(.problem(.ambiguous), .dateOfBirth)
        }
        if focus == .confirm, keepsOwnWords() { return }
        acts.append(Act(.booking))
        if Choices.yesNo(line) == false, focus != .confirm, focus != .consent { return skip(focus) }
        complain(answer, focus)
    }

    /// Takes the field that was asked for and what the line brings besides; the fields that have changed.
    mutating func accept(_ value: FieldValue, _ focus: BookingField, _ range: Range<Int>) -> [BookingField] {
        take(value, for: focus, range)
        let other = theOtherHalf(focus)
        // A reason is kept whole, and still tells the part of the body and when it began; times may hold other days.
        let isWhen = focus == .days || focus == .times
        return [focus] + [other].compactMap(\.self)
            + takeFacts(
                taken: focus == .reason || isWhen ? nil : range, startsBooking: isWhen,
                answered: Set([focus, other].compactMap(\.self)))
    }

    /// The value with the patient's own words; where somebody asks for another, the words tell whose phone it is.
    mutating func take(_ value: FieldValue, for field: BookingField, _ range: Range<Int>) {
        let isProxysPhone = field == .phone && conversation.booking?.proxy != nil
        conversation.booking?.take(value, for: field, said: isProxysPhone ? line.text : line.original(range))
    }

    /// `nací el 05/03/1980`, whatever is asked for: in March or in May.
    private var tellsUnclearBirth: Bool {
        guard conversation.language == .spanish else { return false }
        let background = LineBackground(line)
        return BirthDates.eitherWayRound(BirthDates.read(line, today: today)).contains {
            $0.problem == .ambiguous
                && (background.tellsOfBirth($0.range) || fieldReader.isCovered($0.range))
        }
    }

    private mutating func complain(_ answer: FieldReader.Answer, _ focus: BookingField) {
        if focus == .phone {
            let digits = FieldReader.digits(line, behind: conversation.booking?.phoneStart)
            conversation.booking?.phoneStart = digits
            if case .problem(.ambiguous) = answer { conversation.booking?.offeredPhones = line.text }
        }
        let script = pack.field(focus)
        let part: FieldScript.Part =
            switch answer {
            case .problem(.invalid), .problem(.past): .invalid
            case .problem(.ambiguous): .ambiguous
            default: .again
            }
        if case .problem(.invalid) = answer, focus == .reason { return say(.valueTooLong) }
        if let template = script?.texts[part] ?? script?.texts[.again] ?? script?.question {
            reply.add(desk.part(template))
        }
    }
}
