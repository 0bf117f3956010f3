import Knowledge
import Language
import Matching
import Slots

/// Requests that were sent in this sitting: read again, changed, withdrawn.
extension TurnBuilder {
    /// A line about a sent request; false where it is about something else.
    mutating func takeSentRequest() -> Bool {
        if takeOtherSitting() { return true }
        guard let wish = SentWish(line, conversation.sent) ?? changeOfLast ?? takenForBooked else { return false }
        acts.append(Act(.booking))
        let reference = ["reference": wish.request.reference]
        switch wish.kind {
        case .show:
            say(.sentRequest, reference)
            lines(of: wish.request.booking)
        case .change:
            conversation.booking = Booking(wish.request, key: conversation.nextKey())
            conversation.booking?.focus = .confirm
            let noted = takeFacts(taken: nil, startsBooking: true)
            let isChanged = !noted.isEmpty || !asides.isEmpty
            echo(noted)
            review()
            if isChanged { askAgain() } else if !changeByName() { say(.whichField) }
        case .withdraw:
            conversation.openWithdrawal = wish.request.reference
            say(.withdraw, reference)
        }
        return true
    }

    /// `one more thing, can you make it only thursdays`: something of a request said anew.
    private var changeOfLast: SentWish? {
        guard let last = SentWish.chosen(line, conversation.sent) ?? conversation.sent.last, !policy.isExact else {
            return nil
        }
        if line.asksToAdd || namesWrongLine { return SentWish(kind: .change, request: last) }
        // `sorry, are you open on thursday?` asks, and changes nothing.
        guard
            line.bidsToChange || !line.asks || line.wishesInQuestion
                || line.asksToBeReached && Whens(line, today: today).isEmpty
        else { return nil }
        // `I forgot to say I have a pacemaker`; not `my mom has dementia`, `I have arthritis, can therapy help`
        let isOwn = !line.words.contains { Proxies.isRelation($0.word) || $0.word.isOne(of: "dog cat") }
        let tellsOfSelf =
            isShort && isOwn && !line.endsAsking
            && (!Notes.read(line).isEmpty || !Needs.read(line).isEmpty || Needs.voicemail(line) != nil)
        let tellsMore = Notes.concernsRequest(line) || line.addition != nil || line.toldBesides != nil || tellsOfSelf
        let facts = Volunteered(line, today: today, taken: nil, wantsTimes: true).facts
        if tellsMore || isShort && facts.contains(where: { isSaidAnew($0, last.booking) }) {
            return SentWish(kind: .change, request: last)
        }
        guard line.bidsToChange || line.corrects else { return nil }
        let amends = !Amendments(line: line, booking: last.booking, today: today, corrects: true, given: []).changes
            .isEmpty
        return facts.isEmpty && !amends ? nil : SentWish(kind: .change, request: last)
    }

    /// `right knee`, `mornings are better`: another value of what was sent, and no wish for another visit.
    private func isSaidAnew(_ fact: Volunteered.Fact, _ sent: Booking) -> Bool {
        guard sent.values[fact.field] != fact.value, Proxies.read(line) == nil, !wishesForVisit, !line.looksForward
        else { return false }
        switch (fact.value, sent.values[fact.field]) {
        case (.dateOfBirth, _), (.pain, _), (.onset, _), (.contact, _): return true
        // `I called 858 … and nobody answered` names a number.
        case (.phone, _), (.email, _): return line.words.count <= Self.shortNumber || isClaimed(fact)
        case (.clinician, _):
            return line.words.contains {
                $0.word.isOne(of: "see want with prefer like rather instead con quiero prefiero ver mejor")
            }
        // `so you open Mondays` tells nothing of a wish.
        case (.days, .some), (.times, .some):
            return Notes.callHours(line).isEmpty
                && (line.isAboutTimes(on: today) || line.corrects || line.bidsToChange
                    || line.words.contains {
                        $0.word.isOne(
                            of: "better prefer only best works free available mejor solo prefiero puedo nomas")
                    })
                && !line.words.contains {
                    $0.word.isOne(of: "you open closed abren called call saw holiday hasta until")
                }
        // Another part of the body may be another complaint.
        case (.bodyArea(let new), .bodyArea(let old)?):
            return Set(new.areas).isSubset(of: old.areas) && new.side != nil && new.side != old.side
        default: return false
        }
    }

    /// In words, a number's groups among them.
    private static let shortNumber = 5

    /// `see you Tuesday`: who takes the wish for a booked time is shown that it is a request.
    private var takenForBooked: SentWish? {
        guard let last = conversation.sent.last, line.looksForward, !line.asks, !Whens(line, today: today).isEmpty
        else {
            return nil
        }
        return SentWish(kind: .show, request: last)
    }

    /// `now for my mom`, `one more for my mom`: behind one request the next.
    mutating func beginsAnother() -> Bool {
        guard !conversation.sent.isEmpty, desk.abilities.booking, !line.asks, !policy.isExact,
            line.words.count <= Self.shortAnother, Proxies.read(line)?.rule == "for somebody else",
            !line.words.contains(where: { $0.word.isOne(of: "thanks thank gracias") }),
            line.words.contains(where: {
                $0.word.isOne(of: "now one another next also same otra una ahora tambien igual")
            })
        else { return false }
        startBooking(score: nil, source: nil)
        return true
    }

    /// In words: `same thing for my husband Juan please`.
    private static let shortAnother = 10

    private var wishesForVisit: Bool {
        line.namesVisitFirst
            || policy.result.rules.contains {
                desk.knowledge.entry($0.id, in: conversation.language)?.kind == .booking
            }
    }

    private var isShort: Bool { line.words.count <= Self.shortTelling }

    /// In words: `I forgot to say I have a pacemaker and can't lie flat`.
    private static let shortTelling = 12

    /// A reference that this talk has not given: only the clinic can open that request.
    private mutating func takeOtherSitting() -> Bool {
        // `change it to dec4th` names a day.
        guard let reference = SentWish.foreignReference(line, conversation), Whens(line, today: today).isEmpty else {
            return false
        }
        acts.append(Act(.booking))
        say(.otherSitting, ["reference": reference])
        return true
    }

    /// Yes or no to "shall I withdraw it?"; false where the line is neither.
    mutating func answerWithdrawal() -> Bool {
        guard let reference = conversation.openWithdrawal else { return false }
        conversation.openWithdrawal = nil
        guard let yes = Choices.yesNo(line) else { return false }
        acts.append(Act(.booking))
        if yes { effect = .withdraw(reference: reference) } else { say(.keptRequest, ["reference": reference]) }
        return true
    }
}
