import Knowledge
import Language
import Matching
import Slots

/// What a line brings for a request besides the field that was asked for.
extension TurnBuilder {
    /// A day with its time, said where one of the two was asked for, fills both.
    mutating func theOtherHalf(_ focus: BookingField) -> BookingField? {
        let whens = Whens(line, today: today)
        switch focus {
        case .days where conversation.booking?.values[.times] == nil || line.corrects:
            guard !whens.times.isEmpty || whens.saysAnyTime else { return nil }
            conversation.booking?.take(.times(whens.times), for: .times, said: nil)
            return .times
        case .times where conversation.booking?.values[.days] == nil || line.corrects:
            guard !whens.days.isEmpty else { return nil }
            conversation.booking?.take(.days(whens.days), for: .days, said: nil)
            return .days
        default: return nil
        }
    }

    /// Takes the values that a line brings besides; the fields that have changed.
    ///
    /// What is known already is changed only by a line that says so, or at the review.
    mutating func takeFacts(taken: Range<Int>?, startsBooking: Bool) -> [BookingField] {
        guard let booking = conversation.booking else { return [] }
        let corrects = line.corrects || booking.focus == .confirm
        takeAsides()
        let volunteered = { [today] (line: Line) in
            Volunteered(
                line, today: today, taken: taken, wantsTimes: startsBooking || corrects || line.speaksOfComing,
                isForOther: booking.proxy != nil
            ).facts
        }
        var facts = volunteered(line)
        if let mended {
            // `shoudler`, `new ptaient`: words that everybody uses, with their slips mended.
            let known = Set(facts.map(\.field))
            facts += volunteered(mended).filter {
                Self.mendable.contains($0.field) && !known.contains($0.field)
            }
        }
        if let age = Ages.read(line), age < 18 { conversation.booking?.isMinor = true }
        let birth = mendYear(facts)
        var noted = mendPhone(facts) + birth + takeSide(facts) + mendPain(facts) + swapClinician(facts)
        for fact in facts where birth.isEmpty || fact.field != .days {
            // A body part or an onset inside the reason belongs to it as well.
            let isKnown = booking.values[fact.field] != nil
            if isKnown, booking.values[fact.field] == fact.value { continue }
            if isKnown, !corrects, !isClaimed(fact), !fact.value.refines(booking.values[fact.field]) { continue }
            let value = mended(fact.value, of: booking.values[fact.field])
            conversation.booking?.take(value, for: fact.field, said: fact.said(line))
            noted.append(fact.field)
        }
        if corrects, noted.contains(.times), moveDays() { noted.append(.days) }
        if line.corrects, noted.contains(.bodyArea), mendReason(booking.values[.bodyArea]) { noted.append(.reason) }
        takeReason(facts, &noted, startsBooking: startsBooking, isTaken: taken != nil)
        return noted
    }

    /// `my cell is …`: a number or an address said as one's own, where another stands.
    private func isClaimed(_ fact: Volunteered.Fact) -> Bool {
        guard fact.field == .phone || fact.field == .email else { return false }
        let before = line.words.filter { $0.range.upperBound <= fact.range.lowerBound }.suffix(4)
        return before.contains { $0.word.isOne(of: "my mi") }
            && before.contains {
                $0.word.isOne(of: "phone cell number mobile email mail telefono cel celular numero correo")
            }
    }

    /// `make it afternoons instead`: where the days have times of their own, the new ones take their place.
    private mutating func moveDays() -> Bool {
        guard case .times(let times)? = conversation.booking?.values[.times],
            case .days(let days)? = conversation.booking?.values[.days], days.contains(where: \.hasTime)
        else { return false }
        let moved = days.map(\.days).reduce(into: [WhenValue]()) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
        let wishes = times.isEmpty ? moved : moved.flatMap { day in times.map { day.with(times: $0) } }
        guard wishes != days else { return false }
        conversation.booking?.take(.days(wishes), for: .days, said: nil)
        return true
    }

    /// `the last digit is 3`: a phone that is known, with some digits said anew.
    private mutating func mendPhone(_ facts: [Volunteered.Fact]) -> [BookingField] {
        guard !facts.contains(where: { $0.field == .phone }),
            case .phone(let phone)? = conversation.booking?.values[.phone],
            let reading = Phones.corrected(phone, by: line)
        else { return [] }
        conversation.booking?.take(.phone(reading.value), for: .phone, said: line.text)
        return [.phone]
    }

    /// `birth year should be 1958 not 1985`: a date of birth that is known, with its year said anew.
    private mutating func mendYear(_ facts: [Volunteered.Fact]) -> [BookingField] {
        guard !facts.contains(where: { $0.field == .dateOfBirth }),
            case .dateOfBirth(let birth)? = conversation.booking?.values[.dateOfBirth],
            let reading = BirthDates.corrected(birth, by: line, today: today)
        else { return [] }
        conversation.booking?.take(.dateOfBirth(reading.value), for: .dateOfBirth, said: line.text)
        return [.dateOfBirth]
    }

    /// `no, put 7`: a pain that is known, with another number, where no number is asked for.
    private mutating func mendPain(_ facts: [Volunteered.Fact]) -> [BookingField] {
        guard facts.isEmpty, corrects || line.words.contains(where: { $0.word == "no" }),
            case .pain(let pain)? = conversation.booking?.values[.painLevel],
            let focus = conversation.booking?.focus, ![.days, .times, .phone, .dateOfBirth].contains(focus),
            let verb = line.words.firstIndex(where: { $0.word.isOne(of: "put make say ponle pon ponga pain dolor") }),
            let number = line.words[verb...].dropFirst().prefix(4).compactMap({ NumberWords.value([$0])?.value }).first,
            (0...10).contains(number), number != pain
        else { return [] }
        conversation.booking?.take(.pain(number), for: .painLevel, said: line.text)
        return [.painLevel]
    }

    /// `the other doctor instead`: of two clinicians the one who was not wished for before.
    private mutating func swapClinician(_ facts: [Volunteered.Fact]) -> [BookingField] {
        guard !facts.contains(where: { $0.field == .clinician }), corrects || conversation.booking?.focus == .confirm,
            case .clinician(let old)? = conversation.booking?.values[.clinician], old != .any,
            zip(line.words, line.words.dropFirst()).contains(where: {
                $0.word.isOne(of: "other otro otra") && $1.word.isOne(of: "doctor doc therapist doctora terapeuta")
            })
        else { return [] }
        let new: Clinician = old == .shulman ? .mckay : .shulman
        conversation.booking?.take(.clinician(new), for: .clinician, said: line.text)
        return [.clinician]
    }

    /// `scratch that, it's my left hip that hurts`: a reason that names the part of the body said before is said anew.
    private mutating func mendReason(_ old: FieldValue?) -> Bool {
        guard case .bodyArea? = old, case .reason(let reason)? = conversation.booking?.values[.reason],
            BodyAreaReader.read(Line(reason)) != nil,
            let new = line.complaint(area: BodyAreaReader.read(line)?.range, besides: [])
        else { return false }
        conversation.booking?.take(.reason(new), for: .reason, said: nil)
        return true
    }

    /// `it's the left one`: the side of a part of the body that was named before.
    private mutating func takeSide(_ facts: [Volunteered.Fact]) -> [BookingField] {
        guard !facts.contains(where: { $0.field == .bodyArea }),
            case .bodyArea(let areas)? = conversation.booking?.values[.bodyArea], areas.side == nil || line.corrects,
            let side = BodyAreaReader.sideAlone(line)?.value, side != areas.side
        else { return [] }
        conversation.booking?.take(.bodyArea(BodyAreas(areas: areas.areas, side: side)), for: .bodyArea, said: nil)
        return [.bodyArea]
    }

    /// A single name said anew replaces the part of the old one that it stands for.
    private func mended(_ value: FieldValue, of old: FieldValue?) -> FieldValue {
        guard case .name(let new) = value, case .name(let name)? = old else { return value }
        let isFamily = line.words.contains { $0.word.isOne(of: "last surname apellido family") }
        return .name(name.mended(by: new, isFamily: isFamily))
    }

    /// A first line that names a complaint is the reason, in the patient's own words.
    private mutating func takeReason(
        _ facts: [Volunteered.Fact], _ noted: inout [BookingField], startsBooking: Bool, isTaken: Bool
    ) {
        guard startsBooking, !isTaken, conversation.booking?.values[.reason] == nil,
            case let others = facts.filter({ ![.bodyArea, .onset].contains($0.field) }).flatMap({
                $0.parts.isEmpty ? [$0.range] : $0.parts
            }) + [Names.speaker(line)?.range].compactMap(\.self),
            let complaint = facts.contains(where: { [.bodyArea, .painLevel].contains($0.field) })
                ? line.complaint(area: facts.first { $0.field == .bodyArea }?.range, besides: others)
                : line.purpose(besides: others),
            // `does my knee get worse, can i book` asks; `can i come, my knee hurts` tells.
            !line.asks || line.besideQuestion != nil || !Line(complaint).asks
        else { return }
        conversation.booking?.take(.reason(complaint), for: .reason, said: nil)
        noted.append(.reason)
    }
}
