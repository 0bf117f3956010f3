import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// What most people type around a request, each of which was once heard wrongly: who it is for, a no that is none, what is
/// told at the review and after sending, a second request.
struct UsualTalkTests {
    private func name(_ given: String, _ family: String) -> FieldValue {
        .name(PersonName(full: given + " " + family, given: given, family: family))
    }

    @Test(arguments: [
        "my mother Rosa Delgado, I am Ana Delgado", "my mother is Rosa Delgado and I am Ana Delgado",
    ])
    func whoTypesIsNotThePatient(line: String) {
        let booking = Talk(.english, lines: ["book", line]).conversation.booking
        #expect(booking?.values[.name] == name("Rosa", "Delgado"))
        #expect(booking?.booker?.full == "Ana Delgado" && booking?.proxy != nil)
    }

    /// What is told of a child behind its name leaves the name, and who types next is the parent.
    @Test(arguments: ["My son Tyler Brooks, he's 9", "my son Tyler Brooks and he is 9", "my son, Tyler Brooks, age 9"])
    func aChildsNameIsHeardInTheMiddle(line: String) {
        let booking = Talk(.english, lines: ["book", line, "I'm Megan Brooks"]).conversation.booking
        #expect(booking?.values[.name] == name("Tyler", "Brooks"))
        #expect(booking?.booker?.full == "Megan Brooks" && booking?.proxy != nil)
    }

    @Test(arguments: ["my husband will pick up, he's Dan, its ok to talk to him"])
    func whoAnswersThePhoneIsNotThePatient(line: String) {
        let before = Talk.review().conversation.booking?.values[.name]
        #expect(Talk.review(line).conversation.booking?.values[.name] == before)
    }

    @Test(arguments: [
        "my emergency contact is Bob Miller 619-555-0199", "you can also call my work number 619-555-0177",
    ])
    func aSecondNumberIsANote(line: String) {
        let (before, after) = (Talk.review().conversation.booking, Talk.review(line).conversation.booking)
        #expect(after?.values[.phone] == before?.values[.phone] && after?.values[.name] == before?.values[.name])
        #expect(after?.note?.contains("619-555-01") == true)
    }

    @Test(arguments: [("yes but not before january", "2027-01-01"), ("ok but friday", "2026-11-27")])
    func daysBehindAYesGoInFirst(line: String, start: String) {
        let talk = Talk.review(line)
        #expect(talk.last?.asking == "confirm" && talk.conversation.sent.isEmpty)
        guard case .days(let days)? = talk.conversation.booking?.values[.days] else {
            Issue.record("no days")
            return
        }
        #expect(days.map { $0.start?.description } == [start])
    }

    @Test(arguments: ["wait don't send it yet", "don't send it yet"])
    func aPauseGivesNothingUp(line: String) {
        let talk = Talk.review(line)
        #expect(talk.conversation.booking != nil && talk.last?.asking == "confirm")
    }

    @Test(arguments: [
        (["Tyler", "Tyler Brandt"], "Tyler Brandt"), (["Deshawn", "my last name is Price"], "Deshawn Price"),
        (["Ana Delgado", "no wait the patient is my mother"], "Ana Delgado"),
    ])
    func aNameIsNotDoubledOrBroken(lines: [String], full: String) {
        #expect(Talk(.english, lines: ["book"] + lines).patientName == full)
    }

    @Test(arguments: [
        "i dont have insurance", "i dont want texts", "no questions", "i dont want to be called at work", "ya le dije",
        "si tuviera dinero", "no le van a dar mis datos a la migra verdad", "no tengo dinero ahorita",
    ])
    func aWorryIsNeitherYesNorNo(line: String) {
        let booking = Talk.atConsent(line).conversation.booking
        #expect(booking != nil && booking?.values[.consent] == nil)
    }

    @Test(arguments: [
        "no", "no thanks", "i don't want to be contacted", "no quiero", "nope", "I don't want to",
        "no, I don't think so",
        "no I do not give permission", "I don't want to continue", "no I'd rather call", "no quiero dar mis datos",
        "no le hace falta",
    ])
    func aClearNoEndsIt(line: String) { #expect(Talk.atConsent(line).conversation.booking == nil) }

    @Test(arguments: ["no hay pedo", "por mi no hay problema", "hell yeah"])
    func aYesInOtherWordsIsOne(line: String) {
        #expect(Talk.atConsent(line).conversation.booking?.values[.consent] != nil)
    }

    @Test(arguments: ["only email me", "use my email"])
    func anUnknownAddressIsAskedFor(line: String) { #expect(Talk.atConsent(line).last?.asking == "email") }

    /// A yes behind the alarm's words may be a yes to them.
    @Test func aYesBehindAnAlarmSendsNothing() {
        let talk = Talk.review("my husband hits me", "yes")
        #expect(talk.sent.isEmpty && talk.last?.asking == "confirm")
        let days = Talk(
            .english, lines: Talk.usualAnswers.prefix(6) + ["i have chest pain right now", "no im ok it passed"])
        #expect(days.last?.asking == "days")
    }

    /// What a yes to the alarm can't be is heard.
    @Test func aNoOrASendingBehindAnAlarmIsHeard() {
        #expect(Talk.review("my husband hits me", "send it").sent.count == 1)
        let days = Talk(
            .english, lines: Talk.usualAnswers.prefix(6) + ["i have chest pain right now", "any day is fine"])
        #expect(days.conversation.booking?.values[.days] == .days([]))
    }

    @Test(arguments: ["I want to send it", "it's wrong", "me puede decir dónde están", "I forgot my email"])
    func whoWantsSomethingIsAskedWhat(line: String) {
        #expect(Talk.review(line).conversation.booking.map { $0.note == nil } ?? true)
    }

    @Test func aFieldGoesBeforeTheReason() {
        #expect(Talk.review("I forgot to tell you my pain is a 7").conversation.booking?.values[.painLevel] == .pain(7))
        #expect(
            Talk.review("one more thing, I can only do afternoons").conversation.booking?.values[.times]
                == .times([WhenValue(part: .afternoon)]))
        #expect(Talk.review("I can't do Tuesdays").last?.asking == "days")
    }

    @Test(arguments: [
        "so you're open on saturday", "I called you at 9", "I have work on Monday", "hasta mañana",
        "can they call me after 5", "your number is 619 544 1055 right", "my mom has dementia", "Dr. McKay sounds nice",
        "my knee hurts", "thanks also for my wife",
    ])
    func smallTalkChangesNothing(line: String) { #expect(Talk.sent(line).conversation.booking?.replaces == nil) }

    @Test(arguments: [
        "if they have something sooner ill take it", "i cant do the 8th", "she needs a wheelchair ramp",
        "ok but im not available the 8th",
    ])
    func whatNoFieldTakesGoesToStaff(line: String) {
        let talk = Talk.review(line)
        #expect(talk.conversation.booking?.note?.contains(line) == true && talk.last?.asking == "confirm")
        #expect(Talk.review(line, "yes").sent.first?.note?.contains(line) == true)
    }

    @Test(arguments: ["you spelled my name wrong", "the name is spelled wrong", "i changed my mind about the name"])
    func aNamedMistakeOpensItsLine(line: String) {
        #expect(Talk.review(line).last?.asking == "name")
        #expect(Talk.sent(line).last?.asking == "name")
    }

    @Test func theWrongKneeIsTheOtherOne() {
        #expect(
            Talk.sent("i put the wrong knee").conversation.booking?.values[.bodyArea]
                == .bodyArea(BodyAreas(areas: ["knee"], side: .right)))
    }

    @Test(arguments: [
        "my birthday is 5/6/1980", "dont leave a voicemail pls", "can i see dr mckay", "it started 3 weeks ago",
        "i need an interpreter", "the pain is 9 today", "my email is maria@lopez.com",
    ])
    func whatComesAfterSendingIsTaken(line: String) throws {
        let booking = try #require(Talk.sent(line).conversation.booking)
        #expect(booking.replaces != nil)
        #expect(booking != Booking(try #require(Talk.sent().conversation.sent.first), key: booking.key))
    }

    @Test(arguments: [
        "wait i want to add my wife's number as backup 619 555 0188", "my adjuster is Linda 800 555 0144",
        "put my husband as contact, he's Juan 619 555 0177",
    ])
    func anothersNumberIsANote(line: String) {
        let booking = Talk.review(line).conversation.booking
        #expect(booking?.values[.phone] == .phone(PhoneNumber(e164: "+16195550142")))
        #expect(booking?.values[.name] == name("Maria", "Lopez") && booking?.note?.contains(line) == true)
    }

    @Test(arguments: [("the cell", "+16195550142"), ("the second one", "+18585550133"), ("home", "+18585550133")])
    func ofTwoNumbersOneIsChosen(line: String, number: String) {
        let talk = Talk(.english, lines: ["book", "Ana Gil", "619 555 0142 cell, 858 555 0133 home", line])
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: number)))
    }

    @Test(arguments: ["now for my mom", "one more for my mom", "otra para mi mamá"])
    func aSecondRequestBegins(line: String) {
        let booking = Talk.sent(line).conversation.booking
        #expect(booking?.proxy != nil && booking?.replaces == nil)
    }

    @Test(arguments: ["que puse?", "what did i put so far", "did it go through?"])
    func whatWasPutIsShown(line: String) {
        #expect(Talk.review(line).last?.reply.parts.first?.template == Shipped.knowledge.english.text(.review))
        #expect(Talk.sent(line).last?.reply.parts.first?.template == Shipped.knowledge.english.text(.sentRequest))
    }

    @Test(arguments: ["i found another clinic", "scratch that whole thing", "ya no la ocupo"])
    func whoNoLongerNeedsItIsAsked(line: String) { #expect(Talk.sent(line).last?.asking == "cancel") }

    @Test(arguments: ["is it too late to change the day", "quiero cambiar el dia"])
    func whatIsToChangeIsAskedFor(line: String) { #expect(Talk.sent(line).last?.asking == "days") }

    @Test func anAddressMayTakeThePhonesPlace() {
        let booking = Talk.review("borre el telefono y ponga correo jc@gmail.com").conversation.booking
        #expect(booking?.values[.phone] == nil && booking?.values[.email] == .email("jc@gmail.com"))
    }

    @Test(arguments: ["Julio Cesar Chavez y mi telefono 6195550101", "Juan Perez mi cel 6195550123"])
    func aNameMayStandBeforeItsNumber(line: String) {
        let booking = Talk(.spanish, lines: ["cita", line]).conversation.booking
        #expect(booking?.values[.name] != nil && booking?.values[.phone] != nil)
    }

    @Test func whereItHurtsIsNoCommand() {
        let booking = Talk(.english, lines: Array(Talk.usualAnswers.prefix(5)) + ["back"]).conversation.booking
        #expect(booking?.values[.reason] == .reason("back"))
    }

    @Test(arguments: [("cancel the first one", 0), ("cancel my mom's", 1), ("cancela la mia", 0)])
    func ofTwoRequestsTheNamedOneIsMeant(line: String, index: Int) {
        var talk = Talk.sent("now for my mom", "Rosa Lopez", "619 555 0143", "skip all", "yes")
        talk.say("yes", reference: "M4WX9P")
        talk.say(line)
        let sent = talk.conversation.sent
        #expect(sent.count == 2 && talk.conversation.openWithdrawal == sent[index].reference)
    }

    @Test(arguments: [("5/12", 12, 5), ("el 3/12 a las 4", 12, 3), ("el 15/12", 12, 15)])
    func aSpanishDayMayStandFirst(line: String, month: Int, day: Int) {
        let talk = Talk(
            .spanish, lines: ["cita", "Ana Gil", "619 555 0142", "omitir", "nueva", "dolor de rodilla", line])
        #expect(
            talk.conversation.booking?.values[.days]
                .map { if case .days(let days) = $0 { days.first?.start } else { nil } }
                == CivilDay(year: 2026, month: month, day: day))
    }
}
