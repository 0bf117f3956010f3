import Knowledge
import Language
import Matching
import Slots

/// How a request begins: by the offer, by facts, by asking for it.
extension TurnBuilder {
    /// Yes or no to the offer of the turn before.
    mutating func takeOffer() -> Bool {
        guard case .made(let turn) = conversation.offer, turn == conversation.turns - 1 else {
            return false
        }
        switch Choices.bareYesNo(line) {
        // `ok` to an answer with an offer below it says no more than that it was read.
        case true? where Self.acknowledgements.contains(line.plain) || onlyThanks: return false
        case true?: startBooking(score: nil, source: nil)
        case false?:
            conversation.offer = .declined
            say(.offerDeclined)
            acts.append(Act(.thanks))
        case nil: return false
        }
        return true
    }

    /// `no quiero cita`: nothing begins, and no request is offered any more; what else the line says is still answered.
    mutating func declineVisit() -> Bool {
        conversation.offer = .declined
        let wantsElse: Bool
        switch policy.decision {
        case .say(let pick): wantsElse = desk.knowledge.entry(pick.id, in: conversation.language)?.kind != .booking
        case .askBack: wantsElse = true
        case .unknown: wantsElse = (understanding.line.besideDeclinedVisit?.words.count ?? 0) > Self.hardlyAny
        }
        guard !wantsElse else { return false }
        say(.offerDeclined)
        acts.append(Act(.thanks))
        return true
    }

    /// So few words beside it ask for nothing.
    private static let hardlyAny = 2

    /// `ok thanks`, `bueno, gracias`: it was read; `yes thanks` and `sure, thank you` say yes.
    private var onlyThanks: Bool {
        line.words.contains { $0.word.isOne(of: "thanks thank thx ty gracias") }
            && line.words.allSatisfy {
                $0.word.isOne(
                    of:
                        "ok okay k kk good great fine cool alright perfect bueno perfecto esta bien muchas thanks thank thx ty you so much gracias"
                )
            }
    }

    private static let acknowledgements: Set<String> = [
        "ok", "okay", "k", "kk", "good", "fine", "right", "perfect", "all good", "that is fine", "that is ok",
        "that is okay", "bueno", "perfecto",
        "esta bien",
    ]

    /// A line that brings a name or a way to be reached, and more, is the beginning of a request.
    mutating func startBookingFromFacts() -> Bool {
        guard desk.abilities.booking, !isClearQuestion, !(Phones.read(line).isEmpty && Emails.read(line).isEmpty)
        else { return false }
        let facts = Volunteered(line, today: today, taken: nil, wantsTimes: true).facts
        let fields = Set(facts.map(\.field))
        guard fields.contains(.phone) || fields.contains(.email),
            // `my mother Fe Reyes, 619 …, she doesn't speak english` is more than the question that a rule finds in it.
            policy.result.rules.isEmpty || !line.asks && fields.contains(.name) && !policy.isExact,
            fields.count >= 3 || fields.contains(.name) || !line.asks && line.words.count <= Self.shortList
        else { return false }
        startBooking(score: nil, source: nil)
        return true
    }

    /// A line that tells what hurts, and who speaks or with whom to be seen, and asks nothing.
    mutating func startBookingFromStory() -> Bool {
        guard desk.abilities.booking, !policy.isExact, !line.asks, !line.inquires,
            line.words.count <= Self.longStory, BodyAreaReader.read(line) != nil
        else { return false }
        let facts = Set(Volunteered(line, today: today, taken: nil, wantsTimes: true).facts.map(\.field))
        // `es pa mi niño, se lastimó el tobillo`
        let isForOther =
            Proxies.read(line)?.rule == "for somebody else" && line.complaint(area: nil, besides: []) != nil
        guard isForOther && line.startsWithWhom || !facts.isDisjoint(with: [.name, .clinician]) else { return false }
        startBooking(score: nil, source: nil)
        return true
    }

    /// In words: what is longer tells more than can be weighed by a few facts.
    private static let longStory = 60

    /// A line that says in so many words that an appointment is wanted, whatever else it tells and longer rules find.
    mutating func startBookingFromWish() -> Bool {
        if desk.abilities.booking, !policy.isExact, isPlainWish {
            startBooking(score: Policy.ruleScore, source: nil)
            return true
        }
        guard desk.abilities.booking, !line.asks, !policy.isExact,
            let rule = policy.result.rules.first(where: {
                desk.knowledge.entry($0.id, in: conversation.language)?.kind == .booking
            }),
            rule.id != policy.result.rules.first?.id || policy.reason == .rules
        else { return false }
        startBooking(score: Policy.ruleScore, source: nil)
        return true
    }

    /// `appointment for Ana Gil`, `book dr mckay`, `my knee aches, can i come in`: a wish that no rule has to know.
    private var isPlainWish: Bool {
        if line.endsAskingToCome { return line.complaint(area: nil, besides: []) != nil }
        guard !line.asks else { return false }
        if line.namesVisitFirst || line.looksForCare && line.complaint(area: nil, besides: []) != nil { return true }
        let isErrand = line.words.contains {
            $0.word.isOne(of: "bill find building parking insurance if whether papers paperwork")
        }
        if line.asksForHelp || line.wasSentHere, !line.isQuestion, !isErrand,
            BodyAreaReader.read(line) != nil
                || line.words.contains(where: { $0.word.isOne(of: "unsteady balance wobbly falling falls equilibrio") })
        {
            return true
        }
        let begins = line.words.first?.word.isOne(of: "book schedule agendar reserve") == true
        return Names.booked(line) != nil || begins && Choices.clinician(line, isAsked: false) != nil
    }

    /// Whether the line asks for something of its own, so that a name and a number in it only say who asks: they are
    /// remembered, should a request follow.
    private var isClearQuestion: Bool {
        guard line.asks, policy.isSure, !policy.isWeak, case .say(let pick) = policy.decision,
            let entry = desk.knowledge.entry(pick.id, in: conversation.language)
        else { return false }
        return entry.kind == .answer || entry.kind == .handOff
    }

    /// In words: a short line with a number or an address in it is left to be called back.
    private static let shortList = 16

    /// Opens a request, takes what the line already says, and asks the first question.
    mutating func startBooking(score: Double?, source: SourceLocation?) {
        let entry = desk.knowledge.entry("book", in: conversation.language)
        acts.append(Act(.booking, topic: entry?.id, source: source ?? entry?.location, score: score))
        conversation.misses = 0
        conversation.choices = []
        guard conversation.booking == nil else { return }
        guard canSave else { return say(.cannotSave) }
        var booking = Booking(key: conversation.nextKey())
        if let question = conversation.openQuestion, conversation.turns - question.turn <= Self.questionTurns {
            booking.question = question.text
            asides.append((pack.words.text(Aside.question.rawValue), question.text))
        }
        conversation.openQuestion = nil
        conversation.booking = booking
        if let words = entry?.answer { reply.add(desk.part(words)) }
        if Proxies.namesTwo(line) { say(.oneAtATime) }
        tellResumeCode()
        let noted = takeFacts(taken: nil, startsBooking: true) + takeWhatWasHeard()
        echo(noted)
        askNext()
    }

    /// A question is passed on with a request that begins so few turns later.
    static let questionTurns = 4
}
