import Knowledge
import Language
import Matching

extension TurnBuilder {
    /// Answers, asks back, hands off or declines, as the policy says.
    mutating func decide() {
        // `1:1` is a phrasing; any other digits ask nothing.
        guard line.hasLetters && !line.breaksOff || policy.isExact else { return unknown([]) }
        guard understanding.several.isEmpty else {
            return saySeveral(understanding.several)
        }
        switch policy.decision {
        case .say(let pick): say(pick)
        case .askBack(let picks): askBack(picks)
        case .unknown(let nearest): unknown(nearest)
        }
    }

    mutating func say(_ pick: Policy.Pick) {
        guard let entry = desk.knowledge.entry(pick.id, in: conversation.language) else { return unknown([]) }
        if entry.kind == .booking {
            startBooking(score: pick.score, source: entry.location)
        } else if let index = pick.followUp, let followUp = followUp(index, of: entry) {
            reply.add(desk.part(followUp.answer))
            acts.append(
                Act(.answer, topic: entry.id, followUp: followUp.title, source: followUp.location, score: pick.score))
            remember(entry.id)
            offerNext(followUp.next.isEmpty ? entry.next : followUp.next)
        } else {
            answer(entry.id, score: pick.score)
        }
    }

    /// Answers one after the other; what is offered below comes once, with the last of its kind.
    ///
    /// A request comes last, since it ends in a question of its own, and is not offered before it begins.
    private mutating func saySeveral(_ picks: [Policy.Pick]) {
        func begins(_ pick: Policy.Pick) -> Bool {
            desk.knowledge.entry(pick.id, in: conversation.language)?.kind == .booking
        }
        let picks = picks.filter { !begins($0) } + picks.filter(begins)
        for (index, pick) in picks.enumerated() {
            beginsNext = index + 1 < picks.count && begins(picks[index + 1])
            isLastAnswer = index == picks.count - 1 || beginsNext
            say(pick)
        }
    }

    func followUp(_ index: Int, of entry: Entry) -> FollowUp? {
        entry.followUps.indices.contains(index) ? entry.followUps[index] : nil
    }

    /// How far above its threshold a goodbye must be for the talk to end.
    private static let surelyGone = 3.0

    /// Says an entry's words and what may come next.
    ///
    /// - Parameter counts: whether it is an answer to the patient, which the talk then goes on from.
    mutating func answer(_ id: String, score: Double?, counts: Bool = true) {
        guard let entry = desk.knowledge.entry(id, in: conversation.language) else { return }
        addWords(of: entry)
        let kind = entry.actKind
        acts.append(Act(kind, topic: entry.id, source: entry.location, score: score))
        guard counts else { return }
        conversation.misses = 0
        if [.answer, .handoff].contains(kind) { remember(id) }
        if kind == .goodbye, score.map({ $0 >= Self.surelyGone }) ?? true { effect = .leave }
        offerNext(entry.next)
        if conversation.booking != nil || !isLastAnswer { return }
        if acts.contains(where: { $0.kind == .handoff }) {
            leaveOpen(id)
            if beginsNext { return }
            say(.handOffBooking)
            conversation.offer = .made(turn: conversation.turns)
        } else if kind == .answer, !beginsNext, conversation.offer == .notMade, desk.abilities.booking {
            say(.offerBooking)
            conversation.offer = .made(turn: conversation.turns)
        }
    }

    /// Keeps the line as the question that a request may pass on; what is about a request of the sitting is none.
    mutating func leaveOpen(_ id: String?) {
        let isAboutRequest = id.map { $0.isOne(of: "cancellation appointment-status") } ?? false
        // What is asked right behind an alarm is no matter for a later call.
        guard !conversation.isBehindAlarm, !isAboutRequest || conversation.sent.isEmpty else { return }
        // Of several questions any may be the one that is open.
        let asked = understanding.several.isEmpty ? line.parts.last(where: \.isQuestion) ?? line : line
        let range = asked.tokens.first.map {
            $0.range.lowerBound..<asked.tokens[asked.tokens.count - 1].range.upperBound
        }
        var text = range.map(line.original) ?? line.text
        // `how much`, `parking?`: each was said to be passed on.
        if let open = conversation.openQuestion, conversation.turns - open.turn <= Self.questionTurns,
            !open.text.contains(text), open.text.utf8.count + text.utf8.count < Self.longestQuestions
        {
            text = open.text + "; " + text
        }
        conversation.openQuestion = .init(text: text, turn: conversation.turns)
    }

    /// In bytes: what several questions together may fill of a request.
    private static let longestQuestions = 300

    private mutating func addWords(of entry: Entry) {
        let language = conversation.language
        if let answer = entry.answer, entry.language == language { return reply.add(desk.part(answer)) }
        if let answer = desk.knowledge[.english].entry(entry.id)?.answer {
            if language == .spanish { say(.englishOnly) }
            return reply.add(desk.part(answer))
        }
        say(.answerUnavailable)
    }

    private mutating func remember(_ id: String) {
        conversation.topic = id
        conversation.topicTurn = conversation.turns
        conversation.topicQuestion = line.text
        let said = acts.compactMap(\.topic)
        conversation.runnersUp = policy.result.candidates.filter {
            !said.contains($0.id) && [.answer, .handOff].contains($0.kind) && $0.followUp == nil
        }.prefix(3).map(\.id)
        if conversation.listed?.contains(id) != true { conversation.listed = desk.parts(of: id) }
        if !conversation.topicsAsked.contains(id) { conversation.topicsAsked.append(id) }
    }

    private mutating func offerNext(_ ids: [String]) {
        options = ids.compactMap { title($0) }
    }

    func title(_ id: String) -> String? { desk.knowledge.entry(id, in: conversation.language)?.title }
}

extension Entry {
    /// The act of saying this entry.
    package var actKind: Act.Kind {
        switch kind {
        case .answer: .answer
        case .handOff: .handoff
        case .medicalAdvice: .medicalAdvice
        case .outOfScope: .outOfScope
        case .booking: .booking
        case .smallTalk: Act.Kind(rawValue: id) ?? .help
        }
    }
}
