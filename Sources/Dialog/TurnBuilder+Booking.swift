import Knowledge
import Language
import Matching
import Slots

extension TurnBuilder {
    // MARK: Beginning

    /// Yes or no to the offer of the turn before.
    mutating func takeOffer() -> Bool {
        guard case .made(let turn) = conversation.offer, turn == conversation.turns - 1 else {
            return false
        }
        switch Choices.bareYesNo(line) {
        // `ok` to an answer with an offer below it says no more than that it was read.
        case true? where Self.acknowledgements.contains(line.plain): return false
        case true?: startBooking(score: nil, source: nil)
        case false?:
            conversation.offer = .declined
            say(.offerDeclined)
            acts.append(Act(.thanks))
        case nil: return false
        }
        return true
    }

    private static let acknowledgements: Set<String> = [
        "ok", "okay", "k", "kk", "good", "fine", "right", "perfect", "all good", "that is fine", "bueno", "perfecto",
        "esta bien",
    ]

    /// A line that brings a name or a way to be reached, and more, is the beginning of a request.
    mutating func startBookingFromFacts() -> Bool {
        guard desk.abilities.booking, policy.result.rules.isEmpty,
            !(Phones.read(line).isEmpty && Emails.read(line).isEmpty)
        else { return false }
        let facts = Volunteered(line, today: today, taken: nil, wantsTimes: true).facts
        let fields = Set(facts.map(\.field))
        guard fields.contains(.phone) || fields.contains(.email), fields.count >= 3 || fields.contains(.name) else {
            return false
        }
        startBooking(score: nil, source: nil)
        return true
    }

    /// Opens a request, takes what the line already says, and asks the first question.
    mutating func startBooking(score: Double?, source: SourceLocation?) {
        let entry = desk.knowledge.entry("book", in: conversation.language)
        acts.append(Act(.booking, topic: entry?.id, source: source ?? entry?.location, score: score))
        conversation.misses = 0
        conversation.choices = []
        guard conversation.booking == nil else { return }
        guard canSave else { return say(.cannotSave) }
        var booking = Booking(key: conversation.nextKey)
        booking.question = conversation.openQuestion
        conversation.booking = booking
        if let words = entry?.answer { reply.add(desk.part(words)) }
        let noted = takeFacts(taken: nil, startsBooking: true)
        echo(noted)
        askNext()
    }

    // MARK: Going on

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

    /// A day with its time, said where one of the two was asked for, fills both.
    private mutating func theOtherHalf(of value: FieldValue, _ focus: BookingField) -> BookingField? {
        let whens = Whens(line, today: today)
        let wishes = whens.wishes.filter { $0.problem == nil }.map(\.value)
        switch focus {
        case .days where conversation.booking?.values[.times] == nil:
            let times = wishes.map(\.times).filter { !$0.isEmpty }
            guard !times.isEmpty || whens.saysAnyTime else { return nil }
            let unique = times.reduce(into: [WhenValue]()) { if !$0.contains($1) { $0.append($1) } }
            conversation.booking?.take(.times(unique), for: .times, said: nil)
            return .times
        case .times where conversation.booking?.values[.days] == nil:
            let days = wishes.filter(\.hasDay)
            guard !days.isEmpty else { return nil }
            conversation.booking?.take(.days(days), for: .days, said: nil)
            return .days
        default: return nil
        }
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
            if let other = theOtherHalf(of: value, focus) { noted.append(other) }
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

    /// Takes the values that a line brings besides; the fields that have changed.
    ///
    /// What is known already is changed only by a line that says so, or at the review.
    private mutating func takeFacts(taken: Range<Int>?, startsBooking: Bool) -> [BookingField] {
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

    private mutating func complain(_ answer: FieldReader.Answer, _ focus: BookingField) {
        let script = pack.field(focus)
        let part: FieldScript.Part =
            switch answer {
            case .problem(.invalid): .invalid
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

    // MARK: Asking

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
