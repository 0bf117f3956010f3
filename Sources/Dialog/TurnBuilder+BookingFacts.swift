import Knowledge
import Language
import Matching
import Slots

/// What a line brings for a request besides the field that was asked for.
extension TurnBuilder {
    /// A day with its time, said where one of the two was asked for, fills both.
    mutating func theOtherHalf(_ focus: BookingField) -> BookingField? {
        let whens = Whens.ofVisit(fieldReader.wishLine, today: today)
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
    ///
    /// - Parameters:
    ///   - taken: bytes that the field asked for has used.
    ///   - startsBooking: whether a day in the line is a wish, and a complaint the reason to come.
    ///   - answered: the fields that the line has answered; what it says of them is said.
    mutating func takeFacts(
        taken: Range<Int>?, startsBooking: Bool, answered: Set<BookingField> = []
    ) -> [BookingField] {
        guard let booking = conversation.booking else { return [] }
        let corrects = line.corrects || booking.focus == .confirm
        takeAsides()
        let isSpanish = conversation.language == .spanish
        let volunteered = { [today] (line: Line) in
            Volunteered(
                line, today: today, taken: taken,
                wantsTimes: startsBooking || corrects || line.speaksOfComing || answered.contains(.name),
                isForOther: booking.proxy != nil, isSpanish: isSpanish
            ).facts
        }
        let strikesArea = self.strikesArea
        var facts = volunteered(line)
        if let mended {
            // `shoudler`, `new ptaient`: words that everybody uses, with their slips mended.
            let known = Set(facts.map(\.field))
            facts += volunteered(mended).filter { isMendable($0.field) && !known.contains($0.field) }
        }
        takeAge(booking)
        // `I have a pacemaker and metal in my leg`: what staff should know of a body is no other complaint.
        if tellsStaff, !line.corrects, booking.values[.bodyArea] != nil,
            !line.words.contains(where: { $0.word.isOne(of: "hurt hurts pain sore aches duele duelen dolor") })
        {
            facts.removeAll { Amendments.ofComplaints.contains($0.field) }
        }
        // `a 4, who am I kidding, 6`: what was asked for has been read from the whole line.
        facts.removeAll {
            isBeside($0) || answered.contains($0.field) || $0.field == .bodyArea && strikesArea
        }
        let amended = amendments(facts, answered: answered)
        for (field, value) in amended {
            conversation.booking?.take(value, for: field, said: field == .bodyArea ? nil : line.text)
        }
        var noted = amended.map(\.field)
        // A year or a month that mends a date of birth is no day to come on, and what is added to a reason is the reason.
        facts.removeAll { fact in
            noted.contains(fact.field) || fact.field == .days && noted.contains(.dateOfBirth)
                || noted.contains(.reason) && Amendments.ofComplaints.contains(fact.field)
                    && added(fact, booking, answered) == nil
        }
        for fact in facts {
            // A body part or an onset inside the reason belongs to it as well.
            // `I also can't do Wednesday`, where Monday is wished: nothing else is.
            if fact.field == .days, case .days(let known)? = booking.values[.days], !known.isEmpty,
                line.onlyDeniesDays(on: today)
            {
                continue
            }
            if fact.value.saysLess(than: booking.values[fact.field]) {
                if line.corrects, mendReason(booking.values[fact.field]) { noted.append(.reason) }
                continue
            }
            if let both = added(fact, booking, answered) {
                conversation.booking?.take(both, for: fact.field, said: nil)
                noted.append(fact.field)
                continue
            }
            let isKnown = booking.values[fact.field] != nil
            if isKnown, booking.values[fact.field] == fact.value {
                // `619 555 0147 is my cell`: the number was known, and not whose it is.
                // Said once more, it is heard once more.
                if fact.field == .contactPreference { noted.append(.contactPreference) }
                if fact.field == .phone, booking.proxy != nil, let holder = PhoneHolder(line),
                    holder != booking.phoneHolder
                {
                    conversation.booking?.take(fact.value, for: .phone, said: line.text)
                    noted.append(.phone)
                }
                continue
            }
            // `put my husband as contact, he's Juan 619 …`: the name goes with the number.
            if offersSecondPhone, fact.field == .name && !Phones.volunteered(line).isEmpty { continue }
            if fact.field == .phone, isKnown, offersSecondPhone {
                addNote(line.text)
                continue
            }
            let isWish = line.wishesInQuestion && [.days, .times, .clinician].contains(fact.field)
            if isKnown, !corrects, !isWish, !isClaimed(fact), !fact.value.refines(booking.values[fact.field]) {
                continue
            }
            let value = mended(fact.value, of: booking.values[fact.field])
            conversation.booking?.take(value, for: fact.field, said: fact.said(line))
            noted.append(fact.field)
        }
        // `borre el teléfono y ponga correo …`
        if noted.contains(.email), removesPhone {
            conversation.booking?.clear(.phone)
            asides.append((label(.phone), pack.words.text("none")))
        }
        if corrects, noted.contains(.times), moveDays() { noted.append(.days) }
        if corrects, !line.deniesSide, noted.contains(.bodyArea), mendReason(booking.values[.bodyArea]) {
            noted.append(.reason)
        }
        // `Cormac Delahunt, I'm the guy who rolled his ankle`
        let isBesideContact = !answered.isDisjoint(with: [.name, .phone, .email])
        // `first time, I hurt my shoulder playing tennis`
        let isBesideVisit = !answered.isDisjoint(with: [.newOrReturning, .dateOfBirth]) && tellsOfComplaint
        if amended.isEmpty, isBesideContact || isBesideVisit || taken == nil && (startsBooking || tellsOfComplaint) {
            takeReason(facts, &noted, taken: taken, startsBooking: startsBooking)
        }
        takeNotes(besides: (answered.contains(.name) ? [taken] : []).compactMap(\.self))
        return noted.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private var removesPhone: Bool {
        line.words.indices.contains { index in
            line.words[index].word.isOne(of: "remove delete erase borre borra quite quita elimine elimina")
                && line.words[index...].prefix(4).contains {
                    $0.word.isOne(of: "phone number cell telefono numero celular")
                }
        }
    }

    /// Who is under 18, with the words that said so where no date of birth tells it to staff.
    private mutating func takeAge(_ booking: Booking) {
        guard let age = Ages.read(line, isForOther: booking.proxy != nil), age.value < 18, !booking.isMinor else {
            return
        }
        conversation.booking?.isMinor = true
        guard booking.values[.dateOfBirth] == nil, BirthDates.read(line, today: today).isEmpty else { return }
        addNote(line.original(age.range))
    }

    /// `drop shoulder`: of the parts of the body that are known one is taken out.
    var strikesArea: Bool {
        conversation.booking.map {
            Amendments(line: line, booking: $0, today: today, corrects: true, given: []).struckArea != nil
        } ?? false
    }

    /// A day that is no wish: `zero today actually` where the pain is asked for.
    private func isBeside(_ fact: Volunteered.Fact) -> Bool {
        guard fact.field == .days, case .days(let days) = fact.value else { return false }
        let isToday = days == [WhenValue(start: today)]
        return isToday && conversation.booking?.focus == .painLevel
    }

    /// What the line changes of known values by a part of them.
    func amendments(
        _ facts: [Volunteered.Fact] = [], answered: Set<BookingField> = []
    ) -> [(field: BookingField, value: FieldValue)] {
        guard let booking = conversation.booking else { return [] }
        // A single name may be a part of the one that is known.
        let isPart = line.words.contains { $0.word.isOne(of: "last first surname") }
        let whole = facts.filter { if case .name(let name) = $0.value { name.given != nil && !isPart } else { true } }
        return Amendments(
            line: line.without(Notes.callHours(line)), booking: booking, today: today,
            corrects: corrects || booking.focus == .confirm,
            given: Set(whole.map(\.field)), answered: answered
        ).changes
    }
}
