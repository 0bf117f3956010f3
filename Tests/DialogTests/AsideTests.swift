import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// Lines of the review that no question asks for, words outside a request, and references of other talks.
@Suite struct AsideTests {
    private func review(_ more: [String]) -> Talk {
        var talk = Talk(.english)
        let lines = [
            "book", "Ana Gil", "6195550142", "no voicemails please, and i need an interpreter", "skip all", "yes",
        ]
        for line in lines + more { talk.say(line) }
        return talk
    }

    @Test func aVoiceMessageIsAllowedAfterAll() {
        #expect(review([]).conversation.booking?.voicemail == false)
        let talk = review(["change voicemail", "yes"])
        #expect(talk.conversation.booking?.voicemail == true && talk.last?.asking == "confirm")
    }

    @Test(arguments: [
        (["change needs", "wheelchair"], [VisitNeed.wheelchair]), (["needs", "skip"], []),
        (["change the needs to a wheelchair and an interpreter"], [.wheelchair, .interpreter]),
    ])
    func needsCanBeChanged(lines: [String], needs: [VisitNeed]) {
        let talk = review(lines)
        #expect(talk.conversation.booking?.needs == needs && talk.last?.asking == "confirm")
    }

    /// Where one person asks for another, the echo and the review say whose phone it is.
    @Test(arguments: [
        ("mine is 619-555-0142, call me, not her", "yours"), ("her cell is 619-555-0142", "patient"),
        ("my mom's cell, 619 555 0142", "patient"), ("619-555-0142", nil), ("619 555 0142, hers or mine", nil),
    ])
    func whosePhoneItIsIsShown(line: String, whose: String?) {
        var talk = Talk(.english)
        for text in ["book for my mother Rosa Gil", line] { talk.say(text) }
        #expect(talk.conversation.booking?.phoneHolder?.rawValue == whose.map { "phone \($0)" })
        let words = Shipped.knowledge.english.words
        let shown = whose.map { words.text("phone \($0)", ["phone": "(619) 555-0142"]) } ?? "(619) 555-0142."
        #expect(talk.last?.reply.text.contains(shown) == true)
    }

    @Test func oneOwnNumberSaidLaterTakesItsPlace() {
        var talk = Talk(.english)
        for text in ["book", "Ana Gil", "619-555-0142", "no email, my cell is 619-555-0155"] { talk.say(text) }
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: "+16195550155")))
    }

    @Test(arguments: ["Ken Hill Jr.", "is parking free?"])
    func theEchoEndsOnce(line: String) {
        var talk = Talk(.english)
        for text in ["book", "Ana Gil", "619-555-0142", "skip all", "yes", "change name", line] { talk.say(text) }
        #expect(talk.last?.reply.text.contains("..") == false && talk.last?.reply.text.contains("?.") == false)
    }

    @Test func aQuestionIsPutAndTakenAway() {
        #expect(
            review(["change question to do you take kaiser"]).conversation.booking?.question == "do you take kaiser")
        let talk = review(["change question", "is parking free", "change question", "skip", "yes"])
        let sent = talk.conversation.sent.last?.booking
        #expect(sent != nil && sent?.question == nil)
    }

    @Test func aCommandLeavesTheOpenLine() {
        let talk = review(["change needs", "cancel"])
        #expect(talk.conversation.openStop == .cancel)
    }

    @Test(arguments: ["yes", "no", "hold on", "hm", "no thanks", "wait"])
    func aBareWordIsNoQuestion(line: String) {
        var talk = Talk(.english)
        talk.say(line)
        #expect(talk.last?.acts.map(\.kind) == [.help])
        #expect(talk.last?.reply.parts.first?.template == Shipped.knowledge.english.text(.ready))
    }

    @Test(arguments: ["change my request K7QF2M", "cancel K7QF2M", "k7qf2m"])
    func aReferenceOfAnotherTalkIsLeftToTheClinic(line: String) {
        var talk = Talk(.english)
        talk.say(line)
        #expect(talk.last?.reply.text.contains("K7QF2M") == true && talk.last?.acts.first?.kind == .booking)
    }
}
