import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// At the review and after it: only a plain yes sends, and nothing of one request goes into the next.
@Suite struct ReviewTests {
    private static let toReview = ["book", "Ana Gil", "6195550142", "no voicemail please", "skip all", "yes"]

    private func talk(_ lines: [String]) -> Talk {
        var talk = Talk(.english)
        for line in lines { talk.say(line) }
        return talk
    }

    @Test(arguments: [
        "you can leave a voicemail", "ok voicemail is fine", "yes but friday", "sure, call after 5",
    ])
    func aYesWithMoreBehindItSendsNothing(line: String) {
        let talk = talk(Self.toReview + [line])
        #expect(talk.conversation.sent.isEmpty && talk.last?.asking == "confirm")
    }

    @Test(arguments: ["ok to email me too", "only email me"])
    func aWishForAnUnknownAddressAsksForIt(line: String) {
        let talk = talk(Self.toReview + [line])
        #expect(talk.conversation.sent.isEmpty && talk.last?.asking == "email")
        #expect(self.talk(Self.toReview + [line, "skip"]).last?.asking == "confirm")
    }

    @Test(arguments: [
        "yes", "yes send it thanks", "looks good", "ok go ahead please", "yep thats all", "no changes, send it",
    ])
    func aPlainYesSends(line: String) {
        #expect(talk(Self.toReview + [line]).conversation.sent.count == 1)
    }

    @Test func takesTheVoiceMessageThatIsAllowedAtTheReview() {
        #expect(talk(Self.toReview + ["you can leave a voicemail"]).conversation.booking?.voicemail == true)
    }

    @Test func aDroppedChangeLeavesTheSentRequest() {
        let talk = talk(Self.toReview + ["yes", "change my request", "fridays only", "cancel", "yes"])
        #expect(talk.conversation.sent.count == 1 && talk.conversation.booking == nil)
        let kept = Shipped.knowledge.english.text(.keptRequest)
        #expect(talk.last?.reply.parts.contains { $0.template == kept } == true)
    }

    @Test func aReplacedReferenceMeansTheNewRequest() throws {
        var talk = talk(Self.toReview + ["yes"])
        let old = try #require(talk.conversation.sent.first?.reference)
        for line in ["change my request", "fridays only", "yes", "cancel \(old)"] { talk.say(line) }
        #expect(talk.conversation.openWithdrawal == talk.conversation.sent.first?.reference)
    }

    @Test func nothingOfOneRequestGoesIntoTheNext() {
        let talk = talk(
            ["do you take kaiser"] + Self.toReview + ["yes", "pls cancel it, we found another clinic", "book"])
        #expect(talk.conversation.sent.first?.booking.question == "do you take kaiser")
        #expect(talk.conversation.booking?.question == nil && talk.conversation.topicsAsked != ["insurance"])
    }

    @Test func ofSeveralQuestionsNoneIsLost() {
        let talk = talk(["is it painful, and where are you", "book"])
        #expect(talk.conversation.booking?.question == "is it painful, and where are you")
    }

    @Test func aQuestionThatIsPassedOnIsSaid() {
        let talk = talk(["do you take kaiser", "book"])
        #expect(talk.last?.reply.text.contains("do you take kaiser") == true)
    }

    @Test(arguments: [["hold on", "ok back"], ["hold on", "ok im back"], ["brb", "back"]])
    func whoComesBackGoesOnWhereTheyWere(lines: [String]) {
        let talk = talk(["book", "Bo Ray", "6195550143"] + lines)
        #expect(talk.last?.asking == "email" && talk.conversation.booking?.values[.newOrReturning] == nil)
    }

    @Test(arguments: ["what do you mean", "huh", "what?"]) func whoIsPuzzledGetsHelp(line: String) {
        let talk = talk(["book", "Bo Ray", line])
        #expect(talk.last?.asking == "phone" && talk.last?.acts.map(\.kind) == [.booking])
    }

    @Test func goodbyeInTheMiddleIsNoSilentEnd() {
        let talk = talk(["book", "Bo Ray", "gotta go"])
        #expect(talk.last?.effect == nil && talk.conversation.openStop != nil)
    }

    @Test(arguments: [
        "will she call me today?", "call me not him", "he is hard of hearing", "he's new", "Andrea Foster, im his mom",
        "Socorro Ibarra",
    ])
    func plainLinesAboutOthersRaiseNoAlarm(line: String) {
        let kinds = talk(Self.toReview + ["yes", line]).last?.acts.map(\.kind) ?? []
        #expect(!kinds.contains(.crisis) && !kinds.contains(.emergency))
    }

    @Test func newTimesTakeThePlaceOfThoseSaidWithTheDays() {
        let talk = talk(
            [
                "book", "Walt Brenner", "619 555 0142", "skip", "new", "knee", "any morning next week but not the 2nd",
                "skip all", "yes",
            ]
                + ["actually make it afternoons instead of mornings"])
        let parts = talk.conversation.booking?.preferredTimes.map(\.part)
        #expect(parts == [.afternoon, .afternoon] && talk.last?.reply.text.contains("in the afternoon") == true)
    }

    @Test(arguments: [
        ("been there twice", VisitKind.returning), ("es su primera vez", .new), ("never been there", .new),
    ])
    func knowsWhoIsNew(line: String, visit: VisitKind) {
        let talk = talk(["book", "Ana Gil", "6195550142", "skip", line])
        #expect(talk.conversation.booking?.values[.newOrReturning] == .visit(visit))
    }

    @Test func aNoBeforeAWishIsNoAnswer() {
        let values = talk(["book", "Ana Gil", "6195550142", "skip", "nah wednesdays"]).conversation.booking?.values
        #expect(values?[.newOrReturning] == nil && values?[.days] != nil)
    }

    @Test func anOpenLineDoesNotTrap() {
        let talk = talk(Self.toReview + ["change voicemail", "days"])
        #expect(talk.last?.asking == "days")
    }

    @Test func tellsTheChildFromTheParent() {
        let talk = talk([
            "Hi! I'm Dana Whitfield, my son Eli Whitfield rolled his left ankle, he's 9. my cell is 858-555-0163, i need an appointment"
        ])
        let name = PersonName(full: "Eli Whitfield", given: "Eli", family: "Whitfield")
        #expect(talk.conversation.booking?.values[.name] == .name(name))
        #expect(talk.conversation.booking?.booker?.full == "Dana Whitfield")
    }

    /// An answer with more behind it is screened like any other line.
    @Test(arguments: [
        ("10, i just want it all to end", BookingField.painLevel),
        ("no, i do not want to wake up tomorrow", .newOrReturning),
        ("tuesday, i have been saving up my pills for thursday", .days),
        ("yes, everyone is better off without me", .consent),
        ("Ann Foster, my husband beats me", .guardian),
    ])
    func onlyABareAnswerIsExpected(line: String, field: BookingField) {
        let reader = FieldReader(
            Line(line), today: CivilDay(daysSinceEpoch: 20_780), conversation: Conversation(seed: 1))
        #expect(!reader.isNothingBut(field))
    }

    @Test(arguments: [
        ("about a 6", BookingField.painLevel), ("he's new", .newOrReturning), ("any tuesday but the 3rd please", .days),
        ("yes please", .consent), ("it is 619-555-0142", .phone), ("the left knee", .bodyArea),
    ])
    func aBareAnswerIsExpected(line: String, field: BookingField) {
        let reader = FieldReader(
            Line(line), today: CivilDay(daysSinceEpoch: 20_780), conversation: Conversation(seed: 1))
        #expect(reader.isNothingBut(field))
    }

    @Test func aDayIsNoReference() {
        let talk = talk(Self.toReview + ["yes", "change my request to dec4th"])
        #expect(talk.last?.reply.text.contains("DEC4TH") == false)
    }
}
