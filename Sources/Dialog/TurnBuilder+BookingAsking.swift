import Knowledge
import Language
import Matching
import Slots

/// What the desk asks and shows of a request.
extension TurnBuilder {
    mutating func askNext() {
        guard let booking = conversation.booking else { return }
        let next = booking.nextField(pack.fields, today: today)
        if next == .phone, booking.came.contains(.phone), !booking.hasContact { say(.contactNeeded) }
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
        if conversation.isCancelOpen { return say(.cancel) }
        ask(focus)
    }

    private mutating func ask(_ field: BookingField) {
        if let script = pack.field(field) { reply.add(desk.part(script.question)) }
    }

    mutating func review() {
        guard let booking = conversation.booking else { return }
        say(.review)
        for script in pack.fields where script.field != .confirm && script.field != .consent {
            guard let value = booking.values[script.field], !booking.saysWithTheDays(script.field) else { continue }
            say(.reviewLine, ["label": label(script.field), "value": speech.text(value)])
        }
        if let question = booking.question {
            say(.reviewLine, ["label": pack.words.text("question"), "value": question])
        }
        if booking.isUnder18(on: today), booking.values[.guardian] == nil { say(.minor) }
    }

    mutating func echo(_ fields: [BookingField]) {
        guard let booking = conversation.booking else { return }
        let items = fields.compactMap { field -> String? in
            guard let value = booking.values[field], !booking.saysWithTheDays(field) else { return nil }
            return desk.part(
                .notedItem, in: conversation.language, ["label": label(field), "value": speech.text(value)]
            ).text
        }
        if !items.isEmpty { say(.noted, ["values": pack.words.list(items)]) }
    }

    private func label(_ field: BookingField) -> String {
        pack.field(field)?.texts[.label].map { desk.part($0).text } ?? field.rawValue
    }
}
