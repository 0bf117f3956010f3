import Knowledge
import Language
import Matching
import Slots

/// What a line inside a request is: an answer, more facts, a wish for something else or a question.
extension TurnBuilder {
    /// `oh my email is ana@example.com` where the reason was asked for: a way to be reached, and no word of a complaint.
    var tellsOnlyContact: Bool {
        line.words.count <= Self.shortContact && !(Phones.volunteered(line).isEmpty && Emails.read(line).isEmpty)
            && line.complaint(area: BodyAreaReader.read(line)?.range, besides: []) == nil
    }

    /// In words, a number's groups and an address's parts among them.
    private static let shortContact = 12

    /// `could it be Dr. McKay`, `can we do Wednesday instead`: another clinician, day or time than before.
    var wishesForOther: Bool {
        line.asksToBeReached && Choices.contact(line) != nil && conversation.booking?.focus != .consent
            || line.wishesInQuestion
                && Volunteered(line, today: today, taken: nil, wantsTimes: true).facts.contains { fact in
                    [.days, .times, .clinician].contains(fact.field)
                        && conversation.booking?.values[fact.field].map { $0 != fact.value }
                            ?? (conversation.booking?.focus == .confirm)
                }
    }

    /// Whether what the line tells goes before an answer that its words may find: it is short, or tells more than one
    /// thing, and puts no question.
    var isStatement: Bool {
        if line.words.count <= Self.shortFact || mendsOrAdds || answersWhen || line.isAboutTimes(on: today) {
            return true
        }
        guard !line.isQuestion, line.words.count <= Self.longFact, !policy.isExact else { return false }
        let facts = Volunteered(line, today: today, taken: nil, wantsTimes: line.speaksOfComing).facts
        if facts.contains(where: isClaimed) { return true }
        guard policy.result.rules.isEmpty else { return false }
        let isWish = line.speaksOfComing && facts.contains { $0.field == .days || $0.field == .times }
        return isWish || facts.contains { $0.field == .phone || $0.field == .email } || facts.count > 1
    }

    /// `Mondays and Wednesdays but not the 9th`, where the time was asked for.
    var answersWhen: Bool {
        guard let focus = conversation.booking?.focus, focus == .days || focus == .times, !line.isQuestion, !line.asks,
            // `I have to pick up my kids at 3`
            !line.words.contains(where: { $0.word.isOne(of: "pick drop watch babysit cuido recoger recojo") })
        else { return false }
        return !Whens.ofVisit(line, today: today).isEmpty
    }

    /// In words, contractions taken apart: `it's my left knee`, `i've never been there before`.
    private static let shortFact = 6
    /// `i was there last spring with Dr. Shulman, and it's my left knee again`.
    private static let longFact = 20

    /// In words: a yes with this much behind it asks nothing.
    private static let shortYes = 5

    /// In words.
    private static let shortParts = 12
    private static let besideParts: Set<String> = [
        "my", "the", "both", "left", "right", "and", "also", "it", "is", "its", "of", "upper", "lower", "side", "too",
        "mi",
        "mis", "la", "el", "las", "los", "ambas", "ambos", "y", "tambien", "izquierda", "izquierdo", "derecha",
        "derecho",
        "es", "son", "lado", "del", "de",
    ]

    /// Whether a line says something beside the fields that staff should mind.
    var tellsStaff: Bool {
        !Needs.read(line).isEmpty || Needs.voicemail(line) != nil || !Notes.read(line).isEmpty
    }

    /// Whether a line mends a known value or says what no field asks for.
    var mendsOrAdds: Bool {
        if tellsStaff || Choices.contact(line) != nil { return true }
        return !amendments().isEmpty
    }

    /// A full question beats a value found inside it.
    func isSideQuestion(_ answer: FieldReader.Answer) -> Bool {
        // `cuanto antes`: the value, and not a word besides.
        if case .value(_, let range) = answer, !line.hasQuestionMark,
            [.days, .times].contains(conversation.booking?.focus),
            line.words.allSatisfy({ range.overlaps($0.range) }), line.words.count <= Self.shortYes
        {
            return false
        }
        // Digits ask nothing, and neither does a yes, a no or a word or two that is no phrasing.
        guard line.hasLetters, Choices.bareYesNo(line) == nil,
            line.asks || line.asksForTelling || policy.isExact || line.words.count > 2,
            // `yes that's fine`, `sí, está bien`
            line.asks || line.words.count > Self.shortYes || Choices.yesNo(line) != true,
            // `yes but call after 4`
            line.asks || ![.consent, .confirm].contains(conversation.booking?.focus) || !Choices.startsWithYes(line)
        else {
            return false
        }
        // Where a reason was asked for, who tells of a complaint asks nothing: `both knees hurt going down stairs`.
        if conversation.booking?.focus == .reason, !line.asks, !policy.isExact,
            line.complaint(area: BodyAreaReader.read(line)?.range, besides: []) != nil
        {
            return false
        }
        // `torn acl, I had surgery 3 weeks ago`, where something else was asked for
        if answer.isNone, conversation.booking?.values[.reason] == nil, !policy.isExact, tellsOfComplaint {
            return false
        }
        // `both my knees, and my left hip`: parts of the body in a few words are told, and nothing is asked.
        if !line.asks, !policy.isExact, line.words.count <= Self.shortParts, BodyAreaReader.read(line) != nil,
            line.words.allSatisfy({ Self.besideParts.contains($0.word) || BodyAreaReader.read(Line($0.word)) != nil })
        {
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
        if line.asks || line.asksForTelling || answer.isNone && line.endsAsking { return true }
        // `it comes and goes`: what somebody tells of themselves is no question, however much it is like one.
        if line.tells, !policy.isExact, pick.id != "human" { return false }
        guard case .none = answer else { return false }
        switch entry.kind {
        case .smallTalk: return line.words.count <= 6 || pick.id == "human"
        // `fix the permission` is no task for a handyman.
        case .outOfScope: return !policy.isWeak
        default: return true
        }
    }
}
