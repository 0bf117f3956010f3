import Knowledge
import Language
import Matching
import Slots

/// The stages of a line inside a request, and its consent and sending.
extension TurnBuilder {
    /// A line while a request is under way.
    mutating func respondInBooking() {
        guard let booking = conversation.booking else { return }
        let focus = booking.focus ?? .name
        if booking.isPaused {
            conversation.booking?.isPaused = false
            say(.backToBooking)
        }
        let answer = FieldReader(line: line, today: today).answer(focus)
        let isText = focus == .name || focus == .reason
        if case .value = answer, !isText, Command(line).map({ !$0.beatsValues }) ?? true, !isSideQuestion(answer) {
            return take(answer, focus)
        }
        if let command = Command(line), obeyInBooking(command, focus) { return }
        if focus == .confirm, changeByName() { return }
        let isShort = line.words.count <= 4
        if !line.asks, line.corrects || (isShort && answer.isNone), takeMore() { return }
        if isSideQuestion(answer) { return sideQuestion() }
        take(answer, focus)
    }

    /// `actually Wednesday`, `left knee` where the pain was asked for: values of other fields.
    private mutating func takeMore() -> Bool {
        let noted = takeFacts(taken: nil, startsBooking: line.corrects)
        guard !noted.isEmpty else { return false }
        note(noted)
        return true
    }

    /// Says what was taken down, and asks the same again where that was something else.
    private mutating func note(_ fields: [BookingField]) {
        acts.append(Act(.booking))
        echo(fields)
        guard let booking = conversation.booking, let focus = booking.focus else { return }
        if focus == .confirm || booking.values[focus] != nil { askNext() } else { askAgain() }
    }

    /// A full question beats a value found inside it.
    private func isSideQuestion(_ answer: FieldReader.Answer) -> Bool {
        // Digits ask nothing, and neither does a yes, a no or a word or two that is no phrasing.
        guard line.hasLetters, Choices.bareYesNo(line) == nil, line.asks || policy.isExact || line.words.count > 2
        else {
            return false
        }
        // What reads as a name holds no little words: `May Tuesday Friday` asks nothing.
        if conversation.booking?.focus == .name, !answer.isNone, !line.tokens.contains(where: { $0.word == "?" }) {
            return false
        }
        guard policy.isSure, case .say(let pick) = policy.decision,
            let entry = desk.knowledge.entry(pick.id, in: conversation.language),
            entry.kind != .booking
        else {
            if case .askBack = policy.decision, case .none = answer, line.asks { return true }
            return false
        }
        if line.asks { return true }
        if case .none = answer { return entry.kind != .smallTalk || line.words.count <= 6 || pick.id == "human" }
        return false
    }

    private mutating func sideQuestion() {
        decide()
        say(.backToBooking)
        askAgain()
    }

    private mutating func take(_ answer: FieldReader.Answer, _ focus: BookingField) {
        switch answer {
        case .yes(let yes) where focus == .consent: return consent(yes)
        case .yes(let yes) where focus == .confirm: return confirm(yes)
        case .value(let value, let range):
            conversation.booking?.take(value, for: focus, said: line.original(range))
            var noted = [focus]
            if let other = theOtherHalf(focus) { noted.append(other) }
            // A reason is kept whole, and still tells the part of the body and when it began.
            noted += takeFacts(taken: focus == .reason ? nil : range, startsBooking: focus == .days || focus == .times)
            acts.append(Act(.booking))
            echo(noted)
            return askNext()
        case .problem, .yes, .none: break
        }
        let noted = takeFacts(taken: nil, startsBooking: false)
        if !noted.isEmpty { return note(noted) }
        acts.append(Act(.booking))
        if Choices.yesNo(line) == false, focus != .confirm, focus != .consent { return skip(focus) }
        complain(answer, focus)
    }

    private mutating func complain(_ answer: FieldReader.Answer, _ focus: BookingField) {
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

    // MARK: Consent and sending

    private mutating func consent(_ yes: Bool) {
        acts.append(Act(.booking))
        guard yes else {
            conversation.booking = nil
            conversation.offer = .declined
            return say(.noConsent)
        }
        let words = pack.field(.consent).map { desk.part($0.question).text } ?? ""
        let consent = Consent(text: words, language: conversation.language.rawValue, at: now?.stamp ?? "")
        conversation.booking?.take(.consent(consent), for: .consent, said: line.text)
        askNext()
    }

    private mutating func confirm(_ yes: Bool) {
        acts.append(Act(.booking))
        guard yes else { return say(.whichField) }
        guard let booking = conversation.booking else { return }
        effect = .send(booking)
    }

    /// At the review the name of a line opens it again.
    private mutating func changeByName() -> Bool {
        guard let field = Command.field(named: line.plain) else { return false }
        return obeyInBooking(.change(field), .confirm)
    }
}
