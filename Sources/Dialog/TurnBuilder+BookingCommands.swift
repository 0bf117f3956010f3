import Knowledge
import Language
import Slots

extension TurnBuilder {
    /// A command while a request is under way; false where the line is read as any other.
    mutating func obeyInBooking(_ command: Command, _ focus: BookingField) -> Bool {
        let count = acts.count
        switch command {
        case .help: helpWith(focus)
        case .topics, .contact:
            _ = obey(command)
            conversation.choices = []
            say(.backToBooking)
            askAgain()
        case .book, .goOn: askAgain()
        case .pause:
            conversation.isWaiting = true
            say(.paused)
        case .back: goBack(focus)
        case .skip: skip(focus)
        case .skipAll:
            conversation.booking?.skipsRest = true
            if [.name, .consent, .confirm].contains(focus) { askAgain() } else { askNext() }
        case .review:
            review()
            askAgain()
        case .quit where draftDays != nil && conversation.booking?.values.isEmpty == false:
            conversation.openStop = .keep
            say(.keep)
        case .startOver, .quit, .cancel:
            conversation.openStop = .cancel
            say(.cancel)
        case .again: askAgain()
        case .why: explain(focus)
        case .change(let field):
            conversation.booking?.moveFocus(to: field)
            if let script = pack.field(field) { reply.add(desk.part(script.question)) }
        case .changeTo(let field, let words): change(field, to: words)
        case .changeAside(let aside, let words): change(aside, to: words)
        case .clearAside(let aside): drop(aside)
        // `quíteme el dolor` begs for help.
        case .clear(let field) where [.painLevel, .reason, .bodyArea].contains(field):
            guard conversation.booking?.values[field] != nil else { return false }
            clear(field)
        case .clear(let field): clear(field)
        case .language(let language): change(to: language)
        }
        if acts.count == count { acts.append(Act(.booking)) }
        return true
    }

    /// A new value said with its field; what can't be read opens the field.
    mutating func change(_ field: BookingField, to words: String) {
        if case .value(let value, _) = FieldReader(Line(words), today: today, conversation: conversation).answer(field)
        {
            conversation.booking?.take(value, for: field, said: words)
            let more =
                field == .reason
                ? with(Line(words)) { $0.takeFacts(taken: nil, startsBooking: false, answered: [.reason]) } : []
            note([field] + more.filter { $0 != field })
        } else {
            _ = obeyInBooking(.change(field), field)
        }
    }

    /// Takes a value out again; where none is known, says so in the same words.
    private mutating func clear(_ field: BookingField) {
        conversation.booking?.clear(field)
        asides.append((label(field), pack.words.text("none")))
        echo([])
        if conversation.booking?.focus == .confirm || conversation.booking?.focus == field {
            askNext()
        } else {
            askAgain()
        }
    }

    mutating func helpWith(_ focus: BookingField) {
        if let help = pack.field(focus)?.texts[.help] { reply.add(desk.part(help)) }
        askAgain()
    }

    private mutating func explain(_ focus: BookingField) {
        if let why = pack.field(focus)?.texts[.why] { reply.add(desk.part(why)) }
        askAgain()
    }

    /// Leaves a field out; for what is needed, says why once, and the second time gives the phone and keeps nothing.
    mutating func skip(_ focus: BookingField) {
        guard let booking = conversation.booking else { return }
        // Who would rather not give a number hears once why it is asked for; who has none is asked for the other way.
        let isUnwilling =
            focus == .phone && !booking.hasContact && !booking.refused.contains(.phone) && Command(line) == nil
            && !line.lacks
        guard booking.isNeeded(focus) || isUnwilling else {
            say(.skipped)
            return askNext()
        }
        let reason = focus == .phone || focus == .email ? BookingField.phone : focus
        if focus != .confirm, booking.refused.contains(reason) { return giveUp() }
        conversation.booking?.refused.append(reason)
        if let needed = pack.field(focus)?.texts[.needed] ?? pack.field(focus)?.texts[.again] {
            reply.add(desk.part(needed))
        }
    }

    private mutating func goBack(_ focus: BookingField) {
        guard let booking = conversation.booking else { return }
        let order = pack.fields.map(\.field)
        let before = order.prefix { $0 != focus }.last { booking.came.contains($0) }
        guard let before else {
            say(.backAtStart)
            return askAgain()
        }
        say(.back)
        conversation.booking?.moveFocus(to: before)
        askAgain()
    }
}

extension Command {
    /// Whether it is a command even where the same words could be a value.
    func beatsValues(_ line: Line) -> Bool {
        switch self {
        case .cancel, .quit, .startOver, .skipAll, .why, .pause: true
        // `back` alone is a part of the body.
        case .back: line.words.count > 1
        default: false
        }
    }
}
