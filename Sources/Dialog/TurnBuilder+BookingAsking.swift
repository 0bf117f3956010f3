import Knowledge
import Language
import Matching
import Slots

/// What the desk asks and shows of a request.
extension TurnBuilder {
    mutating func askNext() {
        if let guardian = conversation.booking?.guardian(on: today), conversation.booking?.values[.guardian] == nil {
            conversation.booking?.take(.guardian(guardian), for: .guardian, said: nil)
        }
        guard let booking = conversation.booking else { return }
        let next = booking.nextField(pack.fields, today: today)
        if next == .phone, booking.came.contains(.phone), !booking.hasContact {
            conversation.booking?.focus = next
            return say(.contactNeeded)
        }
        conversation.booking?.focus = next
        if next != .consent, next != .confirm, conversation.booking?.came.contains(next) == false {
            conversation.booking?.came.append(next)
        }
        if next == .confirm { review() }
        ask(next)
    }

    /// The open question once more, after something else had the word.
    mutating func askAgain() {
        guard let focus = conversation.booking?.focus, conversation.booking?.isPaused == false else { return }
        if let stop = conversation.openStop { return say(stop == .cancel ? .cancel : .keep) }
        ask(focus)
    }

    private mutating func ask(_ field: BookingField) {
        switch field {
        case .name where conversation.booking?.proxy != nil: return say(.nameForOther)
        case .phone where conversation.booking?.proxy != nil: return say(.phoneForOther)
        case .consent where conversation.booking?.wishesTexts == true: return say(.consentWithText)
        default: break
        }
        if let script = pack.field(field) { reply.add(desk.part(script.question)) }
    }

    mutating func review() {
        guard let booking = conversation.booking else { return }
        say(.review)
        lines(of: booking)
        if booking.isUnder18(on: today), booking.values[.guardian] == nil { say(.minor) }
    }

    /// What a request holds, line by line.
    mutating func lines(of booking: Booking) {
        for script in pack.fields where script.field != .confirm && script.field != .consent {
            guard let value = booking.values[script.field], !booking.saysWithTheDays(script.field) else { continue }
            say(.reviewLine, ["label": label(script.field), "value": text(value, of: booking)])
        }
        for (aside, value) in besides(booking) {
            say(.reviewLine, ["label": pack.words.text(aside.rawValue), "value": value])
        }
    }

    /// What is known beside the fields.
    func besides(_ booking: Booking) -> [(aside: Aside, value: String)] {
        let words = pack.words
        var lines: [(aside: Aside, value: String)] = []
        if let question = booking.question { lines.append((.question, question)) }
        if let note = booking.note { lines.append((.note, note)) }
        if let booker = booker(of: booking) { lines.append((.bookedBy, booker)) }
        if !booking.needs.isEmpty { lines.append((.needs, words.list(booking.needs.map { words.text($0.rawValue) }))) }
        if let allowed = booking.voicemail { lines.append((.voicemail, words.text(allowed ? "yes" : "no"))) }
        return lines
    }

    mutating func echo(_ fields: [BookingField]) {
        guard let booking = conversation.booking else { return }
        let items = fields.compactMap { field -> String? in
            guard let value = booking.values[field], !booking.saysWithTheDays(field) else { return nil }
            return desk.part(
                .notedItem, in: conversation.language, ["label": label(field), "value": text(value, of: booking)]
            ).text
        }
        let others = asides.map { label, value in
            desk.part(.notedItem, in: conversation.language, ["label": label, "value": value]).text
        }
        asides = []
        let all = items + others
        guard !all.isEmpty else { return }
        // The text ends the sentence itself: a question that was noted brings no second mark.
        let marks: Set<Character> = [".", "?", "!", "…"]
        let values = String(pack.words.list(all).reversed().drop { marks.contains($0) }.reversed())
        say(.noted, ["values": values])
    }

    /// A value in words; a phone also tells whose it is, where somebody asks for another.
    private func text(_ value: FieldValue, of booking: Booking) -> String {
        let text = speech.text(value)
        guard case .phone = value, let holder = booking.phoneHolder else { return text }
        return pack.words.text(holder.rawValue, ["phone": text])
    }

    func label(_ field: BookingField) -> String {
        pack.field(field)?.texts[.label].map { desk.part($0).text } ?? field.rawValue
    }
}
