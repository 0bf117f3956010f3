import Knowledge
import Language
import Matching
import Slots

/// The stages of a line inside a request.
extension TurnBuilder {
    /// A line while a request is under way.
    mutating func respondInBooking() {
        guard let booking = conversation.booking else { return }
        // `not a new one, I want to change XTJ7WF`
        if booking.replaces == nil, SentWish.named(line, conversation.sent) != nil {
            conversation.booking = nil
            if takeSentRequest() { return }
            conversation.booking = booking
        }
        let focus = booking.focus ?? .name
        if booking.isPaused {
            conversation.booking?.isPaused = false
            say(.backToBooking)
            if answersAlarm {
                acts.append(Act(.booking))
                return askAgain()
            }
        }
        if conversation.isWaiting {
            conversation.isWaiting = false
            // `ok, back` says that somebody is here again.
            if Command(line) == .back, obeyInBooking(.goOn, focus) { return }
        }
        if answerAside() { return }
        if namesSecondPatient || booking.values[.name] == nil && focus == .name && Proxies.namesTwo(line) {
            acts.append(Act(.booking))
            say(.oneAtATime)
            return askAgain()
        }
        // `wait, I didn't mean to cancel`
        if line.takesCancelBack {
            acts.append(Act(.booking))
            say(.keptGoing)
            return askAgain()
        }
        if turnsToOther() { return }
        // `what if i can't make it wednesday after all`
        if line.supposesTrouble, Command(line) != .why { return sideQuestion() }
        // What is left of a line without its number is no answer; other facts in it are.
        if heldSecret { return note(takeFacts(taken: nil, startsBooking: false)) }
        if focus == .name, !line.asks { takeAsides() }
        if Self.puzzled.contains(line.plain) {
            helpWith(focus)
            acts.append(Act(.booking))
            return
        }
        if (focus == .confirm || line.corrects) && line.bidsToChange || wishesForOther || strikesArea, takeMore() {
            return
        }
        // `i don't have the email`
        if focus == .phone, refusesEmailOnly {
            conversation.booking?.came.append(.email)
            acts.append(Act(.booking))
            say(.skipped)
            return askAgain()
        }
        // `I'd rather not give it, can you just email me`
        if focus == .phone, Choices.contact(line)?.value == .email, takeMore() { return }
        if focus == .consent, line.refusesAll || line.refusesKeeping { return consent(false) }
        if focus == .consent, line.hesitates {
            acts.append(Act(.booking))
            return askAgain()
        }
        if focus == .consent, agreesWithWish() { return }
        if answersInPassing(focus) { return }
        // `never mind, send it`
        if focus == .confirm, line.leavesAsIs { return confirm(true) }
        if dropsEveryDay() { return }
        // `looks good, send it. when will they call me?`
        if focus == .confirm, policy.isSure, !line.bidsToChange, !line.corrects, let own = line.besideQuestion,
            Choices.sending(own) == true
        {
            decide()
            return confirm(true)
        }
        if skipFirst(focus) || takeWithQuestion(focus) { return }
        let answer = answer(focus)
        let isText = focus == .name || focus == .reason
        if focus == .reason, !line.hasLetters { return note(takeFacts(taken: nil, startsBooking: true)) }
        if focus == .reason, tellsOnlyContact { return note(takeFacts(taken: nil, startsBooking: false)) }
        if isText, !answer.tellsFamily(line), line.isAboutTimes(on: today) {
            return note(takeFacts(taken: nil, startsBooking: true))
        }
        if case .value = answer, !isText, Command(line).map({ !$0.beatsValues(line) }) ?? true, !isSideQuestion(answer)
        {
            return take(answer, focus)
        }
        // `back`, where the complaint is asked for, is where it hurts.
        let isComplaint = focus == .reason && line.plain == "back"
        if !isComplaint, let command = Command(line), obeyInBooking(command, focus) { return }
        if focus == .confirm, changeByName() { return }
        if takeRepudiation() {
            say(.backToBooking)
            return askAgain()
        }
        let isName = focus == .name && !answer.isNone
        // Where the whole is read over, what is told changes it, in however many words.
        let readsOver = focus == .confirm && !answer.isYes && !line.asksForTelling && !policy.isExact
        // `who am I fooling, the pain is worse, call it an 8`
        let asks =
            (line.asks || answer.isNone && line.endsAsking) && line.addition == nil
            && !(focus == .confirm && !line.hasQuestionMark && !amendments().isEmpty)
        if !asks, readsOver || corrects && !isName || (answer.isNone && isStatement), takeMore() { return }
        if line.refuses, answer.isNone || focus == .reason, line.words.count <= Self.longestRefusal {
            acts.append(Act(.booking))
            return skip(focus)
        }
        if takeBesideQuestion(answer, focus) { return }
        if isSideQuestion(answer) { return sideQuestion() }
        take(answer, focus)
    }

    /// In words; a longer line that holds a refusal says something else too.
    private static let longestRefusal = 16

    /// Said by who has not understood the question.
    private static let puzzled: Set<String> = [
        "what", "huh", "what do you mean", "what was that", "what does that mean", "i do not understand",
        "i do not get it",
        "what do you want", "que", "como", "mande", "no entiendo", "no le entiendo", "que quiere decir", "como dice",
    ]

    /// `actually Wednesday`, `left knee` where the pain was asked for: values of other fields.
    private mutating func takeMore() -> Bool {
        let noted = takeFacts(taken: nil, startsBooking: line.corrects || line.isAboutTimes(on: today) || answersWhen)
        guard !noted.isEmpty || !asides.isEmpty else { return false }
        note(noted)
        return true
    }

    /// Says what was taken down, and asks the same again where that was something else.
    mutating func note(_ fields: [BookingField]) {
        acts.append(Act(.booking))
        echo(fields)
        // `only email me`, where no address is known: asked for, whatever was asked before.
        if fields.contains(.contactPreference), conversation.booking?.values[.contactPreference] == .contact(.email),
            conversation.booking?.values[.email] == nil, conversation.booking?.came.contains(.email) == true
        {
            conversation.booking?.moveFocus(to: .email)
            return askAgain()
        }
        guard let booking = conversation.booking, let focus = booking.focus else { return }
        // `email only` where the phone was asked for is a refusal of it.
        let refusesPhone = focus == .phone && (line.refuses || Choices.contact(line)?.value == .email)
        // `no tiene, ella solo habla español`, `just call me`, where the e-mail was asked for
        let refusesOffer =
            !booking.isNeeded(focus) && focus != .phone
            && (line.refuses || focus == .email && Choices.contact(line)?.value == .phone)
        let isSettled = focus == .confirm || booking.values[focus] != nil
        if isSettled || refusesPhone || refusesOffer { askNext() } else { askAgain() }
    }

    private mutating func sideQuestion() {
        // Who says goodbye in the middle is asked what becomes of the request.
        if case .say(let pick) = policy.decision, pick.id == "goodbye", let focus = conversation.booking?.focus,
            obeyInBooking(.quit, focus)
        {
            return
        }
        decide()
        takeNotes()
        echo([])
        say(.backToBooking)
        askAgain()
    }
}
