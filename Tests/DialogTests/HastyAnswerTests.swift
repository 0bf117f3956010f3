import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// Answers typed in a hurry: with a question behind them, in two pieces, or about another thing than was asked.
struct HastyAnswerTests {
    private func talk(upTo count: Int = Talk.answers.count, _ lines: String...) -> Talk {
        Talk.booking(upTo: count, lines)
    }

    @Test func aQuestionBehindShallIStopSendsNothing() {
        let talk = talk(upTo: Talk.answers.count, "cancel my request", "is it gone?", "yes")
        #expect(talk.sent.isEmpty && talk.conversation.booking == nil)
    }

    @Test func keepingADayWithdrawsNothing() {
        #expect(talk(upTo: Talk.answers.count, "yes", "never mind keep friday").conversation.openWithdrawal == nil)
    }

    @Test(arguments: ["no mckay", "no, McKay please", "no, make it Thursday"])
    func aNoToAWishIsNoNoToBeingKept(line: String) {
        let talk = talk(upTo: 11, line)
        #expect(talk.conversation.booking != nil && talk.last?.asking == "consent")
    }

    @Test func aChildWithItsAgeIsThePatient() throws {
        var talk = Talk(.english)
        for line in ["i want to book for my 14 yr old son Max Weaver", "my name is Jill Weaver"] { talk.say(line) }
        let booking = try #require(talk.conversation.booking)
        #expect(booking.values[.name] == .name(PersonName(full: "Max Weaver", given: "Max", family: "Weaver")))
        #expect(booking.booker?.full == "Jill Weaver" && booking.proxy?.relation == "parent")
    }

    @Test(arguments: [
        ("Una Bell", "Una Bell"), ("An Le", "An Le"), ("Minh Le", "Minh Le"), ("Long Pham", "Long Pham"),
        ("O'Neil-Sanchez, Mary Beth", "Mary Beth O'Neil-Sanchez"), ("My Knee", nil), ("send", nil), ("hurry up", nil),
        ("I'm free Mon Nov 30 after 2, or Wed Dec 2 before noon. Chris Daly, 619-555-0165.", "Chris Daly"),
    ])
    func namesAndOtherWordsAreToldApart(line: String, name: String?) {
        let value = talk(upTo: 1, line).conversation.booking?.values[.name]
        if case .name(let read)? = value { #expect(read.full == name) } else { #expect(name == nil) }
    }

    @Test(arguments: [
        "my calf is swollen and red and warm since i flew home", "chest feels tight when i do my shoulder exercises",
    ])
    func aReasonThatRaisesAnAlarmIsKept(line: String) {
        let talk = talk(upTo: 5, line)
        #expect([Act.Kind.urgent, .emergency].contains(talk.last?.acts.first?.kind))
        #expect(talk.conversation.booking?.values[.reason] == .reason(line))
    }

    @Test func aCrisisIsNoReasonToCome() {
        #expect(talk(upTo: 5, "i want to kill myself").conversation.booking?.values[.reason] == nil)
    }

    @Test(arguments: [
        ("its not the knee its more the hip", ["hip"]), ("not the knee but the ankle", ["ankle"]),
    ])
    func anotherPartTakesThePlaceOfTheFirst(line: String, areas: [String]) {
        guard case .bodyArea(let read)? = talk(upTo: Talk.answers.count, line).conversation.booking?.values[.bodyArea]
        else {
            Issue.record("no part of the body")
            return
        }
        #expect(read.areas == areas)
    }

    @Test func aQuestionBesideANumberIsAnsweredAndTheNumberKept() {
        let talk = talk(upTo: 2, "619 555 0120 what are your hours?")
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: "+16195550120")))
        #expect(talk.last?.acts.first?.topic == "hours" && talk.last?.asking == "email")
    }

    @Test func anAreaCodeBehindItsNumberIsPutBeforeIt() {
        let talk = talk(upTo: 2, "my number is 555-0182", "619 of course")
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: "+16195550182")))
    }

    @Test func whoHasNoEmailIsStillAskedForThePhone() {
        #expect(talk(upTo: 2, "i dont have the email").last?.asking == "phone")
        #expect(talk(upTo: 2, "i dont have the email", "619 555 0120").last?.asking == "newOrReturning")
        #expect(talk(upTo: 2, "my email is ana@example.com").conversation.booking?.values[.email] != nil)
    }

    @Test(arguments: [("no, 9 not 10", "09:00"), ("no the time is wrong, i said 11", "11:00")])
    func anHourIsSaidAnew(line: String, time: String) {
        let wish = talk(upTo: Talk.answers.count, line).conversation.booking?.preferredTimes.first
        #expect(wish?.timeStart?.description == time)
    }

    @Test(arguments: ["so im booked for friday right?", "hi its me again, i just sent a request"])
    func whatWasSentIsShown(line: String) {
        let talk = talk(upTo: Talk.answers.count, "yes", line)
        #expect(talk.conversation.booking == nil && talk.last?.reply.text.contains("Ana Gil") == true)
    }

    @Test func messagesNeedAYesToTheWordsThatWereShown() {
        let talk = talk(upTo: 11, "yes, but by text only")
        #expect(talk.last?.asking == "consent" && talk.conversation.booking?.values[.consent] == nil)
        guard
            case .consent(let consent)? = self.talk(upTo: 11, "yes, but by text only", "yes").conversation.booking?
                .values[.consent]
        else {
            Issue.record("no consent")
            return
        }
        #expect(consent.coversTexts)
    }

    @Test(arguments: [
        "mi nieta se llama Camila Beltran y le duele la muñeca", "my son's name is Peter and his neck hurts",
    ])
    func anotherPersonsNameChangesNothing(line: String) {
        let talk = talk(upTo: Talk.answers.count, line)
        #expect(talk.conversation.booking?.values == self.talk().conversation.booking?.values)
    }

    @Test(arguments: [
        ("sorry can we do this in english", LanguageCode.english), ("¿podemos seguir en español?", .spanish),
    ])
    func anotherLanguageIsWishedForInASentence(line: String, language: LanguageCode) {
        var talk = Talk(language == .english ? .spanish : .english)
        for line in ["book", "Ana Gil", line] { talk.say(line) }
        #expect(talk.conversation.language == language)
    }

    @Test func aGuardiansNameAndAPhoneAreNoSecondPatient() {
        let phone = talk(upTo: 3, "619 555 0188, my son's name is Peter, talk to him")
        #expect(phone.conversation.booking != nil && phone.last?.reply.text.contains("one request") == false)
        var talk = Talk(.english)
        for line in ["book", "Ana Gil", "im 16", "my mom's name is Rosa Gil"] { talk.say(line) }
        #expect(talk.last?.reply.text.contains("one request") == false)
    }

    @Test(arguments: ["no, cancel it", "no I want to cancel", "please do not keep it, cancel the request"])
    func aNoBeforeStopGivesUp(line: String) {
        #expect(talk(upTo: 5, line).last?.asking == "cancel")
    }

    @Test func timeOffFreesADayAndClearsNone() {
        #expect(talk(upTo: 8, "i can take time off").conversation.booking?.values[.times] != nil)
    }

    @Test(arguments: [
        (
            2, "i don't have email but 619 555 0188", BookingField.phone,
            FieldValue.phone(PhoneNumber(e164: "+16195550188"))
        ),
        (4, "not my first time with knee pain, i have never been there", .newOrReturning, .visit(.new)),
        (9, "not in pain right now but it goes to 7", .painLevel, .pain(7)),
    ])
    func whatIsSaidLastOrWithANumberCounts(count: Int, line: String, field: BookingField, value: FieldValue) {
        #expect(talk(upTo: count, line).conversation.booking?.values[field] == value)
    }

    @Test(arguments: ["the pain comes a day later", "and it started a week later"])
    func aStretchOfTimeInAStoryMovesNoVisit(line: String) {
        #expect(
            talk(upTo: 9, line).conversation.booking?.preferredTimes
                == talk(upTo: 9).conversation.booking?.preferredTimes)
    }
}
