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
        guard fields.contains(.phone) || fields.contains(.email),
            fields.count >= 3 || fields.contains(.name) || !line.asks && line.words.count <= Self.shortList
        else { return false }
        startBooking(score: nil, source: nil)
        return true
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
        booking.question = conversation.openQuestion
        conversation.booking = booking
        if let words = entry?.answer { reply.add(desk.part(words)) }
        let noted = takeFacts(taken: nil, startsBooking: true)
        echo(noted)
        askNext()
    }
}
