import Knowledge
import Slots
import Testing

@testable import Dialog

/// A request that was sent can be read again, changed and withdrawn in the same sitting.
@Suite struct SentRequestTests {
    private func sent(_ more: [String]) -> Talk {
        var talk = Talk()
        for line in ["book", "Sam Hill", "619-555-0142", "skip all", "yes", "yes"] + more { talk.say(line) }
        return talk
    }

    @Test(arguments: [
        "show my request", "K7QF2M", "what did i put in request k7qf2m", "show it", "did it go through?",
        "enséñame mi solicitud", "¿ya se mandó?",
    ])
    func isReadAgain(line: String) {
        let turn = sent([line]).last
        #expect(turn?.reply.text.contains("K7QF2M") == true && turn?.reply.text.contains("Sam Hill") == true)
        #expect(turn?.asking == nil)
    }

    @Test(arguments: ["cancel my request", "withdraw K7QF2M", "please cancel", "cancel my appointment"])
    func isWithdrawnAfterAYes(line: String) {
        let talk = sent([line])
        #expect(talk.last?.asking == "cancel" && talk.last?.effect == nil)
        var withdrawn = talk
        withdrawn.say("yes")
        #expect(withdrawn.last?.effect == .withdraw(reference: "K7QF2M"))
        var kept = talk
        kept.say("no")
        #expect(kept.last?.effect == nil && kept.conversation.sent.count == 1)
    }

    @Test func isForgottenOnceItIsWithdrawn() throws {
        let turn = try #require(sent(["cancel my request", "yes"]).last)
        let end = Shipped.desk.conclude(turn, .withdrawn(reference: "K7QF2M"))
        #expect(end.conversation.sent.isEmpty && end.reply.text.contains("K7QF2M"))
        let failed = Shipped.desk.conclude(turn, .failed)
        #expect(failed.conversation.sent.count == 1 && failed.reply.text.contains("(619) 544-1055"))
    }

    @Test func aChangeIsANewRequestInItsPlace() throws {
        let talk = sent(["change my request", "phone", "858-555-0111", "yes"])
        let (first, second) = (try #require(talk.sent.first), try #require(talk.sent.last))
        #expect(talk.sent.count == 2 && second.replaces == "K7QF2M" && second.key != first.key)
        #expect(second.values[.phone] == .phone(PhoneNumber(e164: "+18585550111")))
        #expect(second.values[.name] == first.values[.name])
        #expect(talk.last?.reply.parts.last?.template == Shipped.knowledge.english.text(.replaced))
    }

    /// Who drops a second request hears that the first one stands.
    @Test(arguments: [
        ["book another one", "cancel", "yes"], ["book another one", "Ed Hill", "same number", "skip all", "no"],
    ])
    func whatWasSentStays(lines: [String]) {
        let talk = sent(lines)
        #expect(talk.conversation.booking == nil && talk.conversation.sent.count == 1)
        #expect(talk.last?.reply.parts.last?.template == Shipped.knowledge.english.text(.earlierStays))
    }

    @Test(arguments: [
        "actually change my request, phone is 858-555-0111", "please change my request to 858-555-0111",
    ])
    func whatIsSaidWithTheChangeIsTaken(line: String) {
        let talk = sent([line, "yes"])
        #expect(talk.sent.last?.values[.phone] == .phone(PhoneNumber(e164: "+18585550111")))
        #expect(talk.sent.last?.replaces == "K7QF2M")
    }

    /// A yes to what was not changed makes no second request.
    @Test func nothingChangedStaysAsItIs() {
        let talk = sent(["change my request", "yes"])
        #expect(talk.sent.count == 1 && talk.conversation.booking == nil && talk.conversation.sent.count == 1)
        #expect(talk.last?.reply.text.contains("K7QF2M") == true)
    }

    @Test func twoPeopleMakeTwoRequests() {
        let talk = sent(["book another one for my brother", "Ed Hill", "same number", "skip all", "yes", "yes"])
        #expect(talk.sent.count == 2)
        #expect(talk.sent.last?.values[.phone] == talk.sent.first?.values[.phone])
        #expect(talk.sent.last?.replaces == nil && Set(talk.sent.map(\.key)).count == 2)
    }

    @Test func nobodyElsesRequestIsShown() {
        var talk = Talk()
        #expect(talk.say("show my request").acts.first?.kind != .booking)
        talk = sent(["start over", "show my request"])
        #expect(talk.last?.reply.text.contains("Sam Hill") == false)
    }
}
