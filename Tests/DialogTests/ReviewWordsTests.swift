import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// What is said where consent is asked and where the whole request is read over.
struct ReviewWordsTests {
    @Test(arguments: ["not at all", "not yet", "nah it's fine", "no me importa"])
    func whoHesitatesIsAskedAgain(line: String) {
        let talk = Talk.atConsent(line)
        #expect(talk.conversation.booking?.focus == .consent)
        #expect(talk.conversation.booking?.values[.consent] == nil)
    }

    @Test(arguments: ["I accept", "it's ok", "no tengo problema"])
    func aYesInOtherWords(line: String) {
        #expect(Talk.atConsent(line).conversation.booking?.values[.consent] != nil)
    }

    @Test func aYesWithAChangeIsHeardWhole() {
        let booking = Talk.atConsent("yes, and my number is 619 555 0199").conversation.booking
        #expect(booking?.values[.consent] != nil)
        #expect(booking?.values[.phone] == .phone(PhoneNumber(e164: "+16195550199")))
    }

    @Test(arguments: ["no that's right", "no change", "don't change anything", "never mind, send it", "enviar"])
    func nothingToChangeSends(line: String) { #expect(Talk.review(line).sent.count == 1) }

    @Test(arguments: [
        ("the phone", BookingField.phone), ("the phone is wrong", .phone), ("el nombre", .name),
        ("parte del cuerpo", .bodyArea),
    ])
    func theNameOfALineOpensIt(line: String, field: BookingField) {
        #expect(Talk.review(line).conversation.booking?.focus == field)
    }

    @Test func theOnlyDayTakenOutIsAskedAnew() {
        let booking = Talk.review("remove tuesday").conversation.booking
        #expect(booking?.values[.days] == nil)
        #expect(booking?.focus == .days)
    }

    @Test(arguments: ["add Wednesday", "or wednesday", "agregue el miércoles"])
    func oneMoreDay(line: String) {
        guard case .days(let days)? = Talk.review(line).conversation.booking?.values[.days] else {
            Issue.record("no days")
            return
        }
        #expect(days.count == 2)
    }

    /// The consent that was given did not speak of messages.
    @Test func messagesWishedForAtTheReviewNeedTheirOwnYes() {
        let talk = Talk.review("text me instead of calling", "yes")
        #expect(talk.sent.isEmpty)
        #expect(talk.conversation.booking?.focus == .consent)
    }

    @Test func anotherPartOfTheBodyStandsInTheReasonToo() {
        let values = Talk.review("it's my shoulder not my knee").conversation.booking?.values
        #expect(values?[.bodyArea] == .bodyArea(BodyAreas(areas: ["shoulder"], side: nil)))
        #expect(values?[.reason].map { "\($0)".contains("shoulder") } == true)
    }

    @Test func whatStaffShouldKnowIsNoOtherComplaint() {
        let booking = Talk.review("I have a pacemaker and metal in my leg").conversation.booking
        #expect(booking?.values[.bodyArea].map { "\($0)".contains("leg") } == false)
        #expect(booking?.note?.contains("pacemaker") == true)
    }

    @Test func aLateTurnToAChildAsksForItsName() {
        let booking = Talk.review("it's for my son Leo, he is 10").conversation.booking
        #expect(booking?.proxy != nil)
        #expect(booking?.values[.name] == nil)
    }
}
