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
        case .days where conversation.booking?.values[.times] == nil:
            guard !whens.times.isEmpty || whens.saysAnyTime else { return nil }
            conversation.booking?.take(.times(whens.times), for: .times, said: nil)
            return .times
        case .times where conversation.booking?.values[.days] == nil:
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
        let facts = Volunteered(
            line, today: today, taken: taken, wantsTimes: startsBooking || corrects || line.speaksOfComing
        ).facts
        if let age = Ages.read(line), age < 18 { conversation.booking?.isMinor = true }
        var noted: [BookingField] = []
        for fact in facts {
            // A body part or an onset inside the reason belongs to it as well.
            let isKnown = booking.values[fact.field] != nil
            if isKnown, booking.values[fact.field] == fact.value { continue }
            if isKnown, !corrects, !fact.value.refines(booking.values[fact.field]) { continue }
            conversation.booking?.take(fact.value, for: fact.field, said: line.original(fact.range))
            noted.append(fact.field)
        }
        takeReason(facts, &noted, startsBooking: startsBooking, isTaken: taken != nil)
        return noted
    }

    /// A first line that names a complaint is the reason, in the patient's own words.
    private mutating func takeReason(
        _ facts: [Volunteered.Fact], _ noted: inout [BookingField], startsBooking: Bool, isTaken: Bool
    ) {
        guard startsBooking, !isTaken, conversation.booking?.values[.reason] == nil, !line.asks,
            facts.contains(where: { [.bodyArea, .painLevel].contains($0.field) }),
            let complaint = line.complaint(facts.map(\.range))
        else { return }
        conversation.booking?.take(.reason(complaint), for: .reason, said: nil)
        noted.append(.reason)
    }
}
