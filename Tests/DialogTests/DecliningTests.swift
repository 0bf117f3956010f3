import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// Who wants no visit, who only wonders, and what is said anew.
@Suite struct DecliningTests {
    /// Nothing begins; what else the line asks is answered.
    @Test(arguments: [
        ("i don't want an appointment, i only have a question", "greeting"), ("i don't want to book", nil),
        ("no quiero cita, nomás tengo una pregunta", "greeting"), ("i don't need to book yet", nil),
        ("i'm not looking for an appointment, where do i park", "parking"),
    ])
    func aDeclinedVisitBeginsNothing(text: String, topic: String?) {
        var talk = Talk()
        let turn = talk.say(text)
        #expect(talk.conversation.booking == nil && turn.acts.first?.topic == topic)
    }

    /// A condition is a wish, and so is another day.
    @Test(arguments: [
        "i don't want an appointment before 10", "no quiero cita con hombre",
        "i don't need an appointment today, book me for friday",
    ])
    func aConditionIsAWish(text: String) {
        var talk = Talk()
        talk.say(text)
        #expect(talk.conversation.booking != nil)
    }

    /// A question nobody asked for ends no talk.
    @Test(arguments: ["i have a question", "just one question", "tengo una pregunta"])
    func whoHasAQuestionIsNotSentAway(text: String) {
        var talk = Talk()
        let turn = talk.say(text)
        #expect(turn.effect != .leave && turn.acts.first?.kind == .greeting)
    }

    private func talk(_ lines: [String]) -> Talk {
        var talk = Talk(.english)
        for line in lines { talk.say(line) }
        return talk
    }

    private let toPain = [
        "book", "Ana Gil", "619-555-0142", "skip", "no", "it clicks", "wednesday", "mornings", "skip",
    ]

    /// What if it came so: the days stay.
    @Test(arguments: ["what if i can't make it wednesday after all", "y si no puedo ir el miércoles"])
    func aCaseThatMayComeChangesNothing(text: String) {
        let before = talk(toPain).conversation.booking?.values[.days]
        let talk = talk(toPain + [text])
        #expect(before != nil && talk.conversation.booking?.values[.days] == before)
        #expect(talk.last?.asking == talk.conversation.booking?.focus?.rawValue)
    }

    @Test(arguments: ["right knee not left", "nah the right one", "no la derecha"])
    func theOtherSideIsTaken(text: String) {
        let talk = talk(["book", "Ana Gil", "619-555-0142", "left knee", text])
        #expect(talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["knee"], side: .right)))
        #expect(talk.last?.asking == "email")
    }

    /// A side denied leaves the other one.
    @Test(arguments: [
        "not the right one", "no es la derecha, es la izquierda", "no, la otra", "the other knee", "no era la derecha",
        "no la derecha, la izquierda", "it's not the right one",
    ])
    func aSideDeniedLeavesTheOther(text: String) {
        let talk = talk(["book", "Ana Gil", "619-555-0142", "right knee", text])
        #expect(talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["knee"], side: .left)))
        #expect(talk.last?.asking == "email")
    }

    /// Where it is asked whether somebody has been there before.
    @Test(arguments: [("no insurance", "+16195550142"), ("no, the number is 619 555 0143", "+16195550143")])
    func aNoToSomethingElseIsNoFirstVisit(text: String, phone: String) {
        let talk = talk(["book", "Ana Gil", "619-555-0142", "skip", text])
        #expect(talk.conversation.booking?.values[.newOrReturning] == nil)
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: phone)))
    }

    /// Another clinician, day or number is no other side.
    @Test(arguments: [
        "not Dr. Shulman, the other one", "con Shulman no, con la otra", "the other doctor",
        "the other one is fine", "no tengo otro", "no other side effects",
    ])
    func anotherClinicianIsNoOtherSide(text: String) {
        let talk = talk(["book", "Ana Gil", "619-555-0142", "right knee", text])
        #expect(talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["knee"], side: .right)))
    }

    /// People type a number as it comes to them.
    @Test(arguments: [["619 555", "0142"], ["619", "555", "0142"], ["6195", "550142"], ["12", "619 555 014", "2"]])
    func aPhoneMayComeInPieces(pieces: [String]) {
        let talk = talk(["book", "Ana Gil"] + pieces)
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: "+16195550142")))
    }

    /// What cannot be brought back ends only by a no to being kept.
    @Test(arguments: [
        "no wait", "No, first tell me who reads it", "no, you spelled my name wrong", "no, that was long ago",
    ])
    func aNoToSomethingElseKeepsTheRequest(text: String) {
        let talk = talk(["book", "Ana Gil", "619-555-0142", "skip all", text])
        #expect(talk.conversation.booking != nil && talk.last?.asking == "consent")
    }

    @Test(arguments: [
        "no", "no thanks", "no I don't agree", "no quiero", "no guarden nada", "nope sorry", "no don't call me",
        "no please delete it", "no, yo les llamo", "no you may not",
        "no, I don't want my name saved", "no, i don't want that stored", "no quiero que compartan mi nombre",
        "no i'm good", "no estoy cómoda con eso",
    ])
    func aNoToBeingKeptEndsTheRequest(text: String) {
        #expect(talk(["book", "Ana Gil", "619-555-0142", "skip all", text]).conversation.booking == nil)
    }

    /// A surgery's date is nobody's birth.
    @Test(arguments: [
        "my knee surgery was on 10/30/2026", "me operaron el 30 de octubre de 2026", "i fell on march 3, 2024",
    ])
    func aDateOfSurgeryIsNoBirth(text: String) {
        let talk = talk(["book", text])
        #expect(talk.conversation.booking?.values[.dateOfBirth] == nil)
    }

    @Test(arguments: [
        "please strike out the shoulder, that was long ago", "quíteme el hombro", "not the shoulder", "drop shoulder",
        "sin el hombro",
    ])
    func aPartStruckOutIsGoneAndNothingElse(text: String) {
        let lines = ["book my hip and shoulder hurt", "Ana Gil", "619-555-0142", "skip all", "yes"]
        let talk = talk(lines + [text])
        #expect(talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["hip"], side: nil)))
        #expect(talk.conversation.booking?.values[.reason] == self.talk(lines).conversation.booking?.values[.reason])
    }

    /// What is told of a part of the body, or of a thing that is dropped, strikes nothing out.
    @Test(arguments: [
        "i drop things because of my knee", "i can't take the trash out because of my shoulder",
        "surgeon will remove the cyst from my knee", "no me quita el dolor de hombro", "my knee is not right",
    ])
    func whatIsToldStrikesNothingOut(text: String) {
        let talk = talk(["book", "Ana Gil", "my left knee and my right shoulder hurt", text])
        guard case .bodyArea(let areas)? = talk.conversation.booking?.values[.bodyArea] else {
            Issue.record("no part of the body")
            return
        }
        #expect(areas.areas == ["knee", "shoulder"])
    }

    @Test(arguments: ["no voicemail", "sin buzón"])
    func noVoicemailIsAWish(text: String) {
        #expect(talk(["book", "Ana Gil", "619-555-0142", text]).conversation.booking?.voicemail == false)
    }

    /// Behind an alarm its caution is said again, whatever is asked.
    @Test(arguments: ["but i have no insurance", "so no appointment?"])
    func anAlarmIsNotForgottenAtOnce(text: String) {
        let turn = talk(["my chest hurts and my arm is numb", text]).last
        #expect(turn?.reply.text.contains("911") == true && turn?.acts.first?.caution == true)
    }

    @Test(arguments: [("remove Friday, December 11", 1), ("any friday, not just december 11", 2)])
    func aDayIsTakenOutWhereItIsBidden(text: String, left: Int) {
        let lines = [
            "book", "Ana Gil", "619-555-0142", "skip", "no", "it clicks", "monday december 7 and friday december 11",
        ]
        guard case .days(let days)? = talk(lines + [text]).conversation.booking?.values[.days] else {
            Issue.record("no days")
            return
        }
        #expect(days.count == left)
    }

    /// One's own emergency is no complaint of who the request is for.
    @Test func anOwnEmergencyStaysOutOfAnothersRequest() {
        let alarm = "since yesterday i can't feel my legs and i can't hold my urine"
        let talk = talk([alarm, "i want an appointment for my wife, she twisted her ankle"])
        #expect(talk.conversation.booking?.values[.onset] == nil && talk.conversation.booking?.question == nil)
        #expect(talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["ankle"], side: nil)))
    }

    /// Nobody's name, and not the patient's.
    @Test(arguments: ["show my request", "oh one two nine"])
    func isNoName(text: String) { #expect(talk(["book", text]).conversation.booking?.values[.name] == nil) }

    @Test func anotherOnesNameRenamesNobody() {
        let talk = talk(["book", "Ana Gil", "619-555-0142", "skip all", "my son's name is Peter, call him instead"])
        #expect(
            talk.conversation.booking?.values[.name] == .name(PersonName(full: "Ana Gil", given: "Ana", family: "Gil")))
    }

    @Test(arguments: [("reason: knee pain since the marathon", "knee pain since the marathon")])
    func aReasonIsNamedAtTheReview(text: String, reason: String) {
        let talk = talk(["book my knee", "Ana Gil", "619-555-0142", "skip all", "yes", text])
        #expect(talk.conversation.booking?.values[.reason] == .reason(reason))
    }

    @Test(arguments: ["remove my question", "take out the question", "quite la pregunta"])
    func aQuestionCanBeTakenOut(text: String) {
        let lines = ["do you take aetna", "book", "Ana Gil", "619-555-0142", "skip all", "yes"]
        #expect(talk(lines).conversation.booking?.question != nil)
        #expect(talk(lines + [text]).conversation.booking?.question == nil)
    }

    @Test func howEarlyIsANoteForStaff() {
        let talk = talk(Array(toPain.dropLast(2)) + ["not too early"])
        #expect(talk.conversation.booking?.values[.times] == .times([]))
        #expect(talk.conversation.booking?.note == "not too early")
    }

    @Test func whosePhoneItIsIsKept() {
        let talk = talk(["book", "Ana Gil", "my daughter's phone is 619 555 0177 call her"])
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: "+16195550177")))
        #expect(talk.conversation.booking?.note == "my daughter's phone is … call her")
    }

    @Test(arguments: ["both my knees, and my left hip", "the neck and left shoulder"])
    func partsOfTheBodyAskNothing(text: String) {
        let talk = talk(["book", text])
        #expect(talk.conversation.booking?.values[.bodyArea] != nil && talk.last?.acts.first?.kind == .booking)
    }

    @Test(arguments: ["what if I say no", "y si digo que no"])
    func whatARefusalDoesIsExplained(text: String) {
        let talk = talk(["book", "Ana Gil", "619-555-0142", "skip all", text])
        #expect(talk.last?.asking == "consent" && talk.last?.acts.first?.kind == .booking)
    }

    /// A first line.
    @Test(arguments: [("yo", LanguageCode.english), ("yo parking?", .english), ("yo quiero una cita", .spanish)])
    func yoIsAlsoAGreeting(text: String, language: LanguageCode) {
        var talk = Talk()
        talk.say(text)
        #expect(talk.conversation.language == language)
    }

    @Test(arguments: ["por qué me preguntan eso", "why do you need that", "why are you asking"])
    func whyIsExplained(text: String) {
        let talk = talk(["book", "Ana Gil", text])
        #expect(talk.last?.asking == "phone" && talk.last?.acts.first?.kind == .booking)
    }
}
