import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// What somebody takes out, moves or says of somebody else while a request is under way.
struct SecondThoughtsTests {
    private func talk(upTo count: Int = Talk.answers.count, _ lines: String...) -> Talk {
        Talk.booking(upTo: count, lines)
    }

    @Test(arguments: [
        ("remove my email", BookingField.email), ("please take out my e-mail address", .email),
        ("borre mi correo", .email), ("delete my date of birth", .dateOfBirth), ("no dob please", .dateOfBirth),
        ("take the birthday off", .dateOfBirth), ("remove the pain level", .painLevel),
    ])
    func aValueIsTakenOut(line: String, field: BookingField) {
        let talk = talk(upTo: Talk.answers.count, line)
        #expect(talk.conversation.booking?.values[field] == nil)
        #expect(talk.conversation.booking?.said[field.rawValue] == nil)
        #expect(talk.last?.asking == "confirm")
    }

    @Test func withoutAnyWayToBeReachedOneIsAskedFor() {
        var talk = talk(upTo: Talk.answers.count, "remove my email", "remove my phone number")
        #expect(talk.last?.asking == "phone")
        #expect(talk.say("619 555 0143").asking == "confirm")
    }

    @Test(arguments: ["remove my name", "quíteme el dolor por favor", "take the pain out of my knee"])
    func whatIsNoFieldStays(line: String) {
        #expect(talk(upTo: 8, line).conversation.booking?.values[.name] != nil)
        #expect(talk(upTo: 5, line).conversation.booking?.values[.painLevel] == nil)
    }

    @Test(arguments: [
        "i also need one for my son", "and another appointment for my wife please",
        "my husband needs one too, his back hurts", "también una cita para mi hijo",
    ])
    func anotherPersonIsANewRequest(line: String) {
        let (before, after) = (talk(), talk(upTo: Talk.answers.count, line))
        #expect(after.conversation.booking?.values == before.conversation.booking?.values)
        #expect(after.conversation.booking?.proxy == nil && after.last?.asking == "confirm")
    }

    @Test(arguments: ["wait no I didn't mean to cancel", "no no, please don't cancel it", "no, no la cancele"])
    func aGivingUpIsTakenBack(line: String) {
        let talk = talk(upTo: 5, line)
        #expect(talk.last?.asking == "reason" && talk.conversation.openStop == nil)
    }

    @Test(arguments: [
        ("the day after instead", "2026-11-25", "10:00"), ("an hour later", "2026-11-24", "11:00"),
        ("make it a week later", "2026-12-01", "10:00"), ("una hora antes", "2026-11-24", "09:00"),
    ])
    func aWishIsMoved(line: String, day: String, time: String) throws {
        let wish = try #require(talk(upTo: Talk.answers.count, line).conversation.booking?.preferredTimes.first)
        #expect(wish.start?.description == day && wish.timeStart?.description == time)
    }

    @Test(arguments: [
        "Tuesdays and Thursdays don't work, the rest is fine", "los martes y jueves no puedo, los demás sí",
    ])
    func joinedDaysAreAllLeftOut(line: String) {
        let wishes = talk(upTo: 6, line).conversation.booking?.preferredTimes ?? []
        #expect(wishes.flatMap { $0.weekdays ?? [] } == [.monday, .wednesday, .friday])
    }

    @Test func theWayToBeReachedThatWasSaidLastCounts() {
        var talk = Talk(.english)
        for line in ["I'd like an appointment. I'm deaf, no calls please", "Ben Ochoa"] { talk.say(line) }
        #expect(talk.conversation.booking?.values[.contactPreference] == .contact(.text))
        for line in ["619 555 0142", "email only please"] { talk.say(line) }
        #expect(talk.conversation.booking?.values[.contactPreference] == .contact(.email))
    }

    @Test(arguments: [
        (["book", "im 16 by the way"], "im 16"), (["quiero una cita, tengo 16 años"], "tengo 16 años"),
        (["soy la abuelita de Mateo, quiero una cita para él, tiene 9 años"], "tiene 9 años"),
    ])
    func anAgeUnder18IsKept(lines: [String], note: String) {
        var talk = Talk()
        for line in lines { talk.say(line) }
        #expect(talk.conversation.booking?.note == note && talk.conversation.booking?.isMinor == true)
        #expect(talk.conversation.booking?.booker == nil)
    }

    @Test func aGrandmotherIsNoParent() {
        var talk = Talk()
        for line in [
            "soy la abuelita de Mateo, quiero una cita para él, tiene 9 años", "Mateo Ruiz", "yo soy Carmen Ruiz",
            "619 555 0142",
        ] { talk.say(line) }
        #expect(
            talk.conversation.booking?.values[.guardian]
                == .guardian(Guardian(name: "Carmen Ruiz", relation: "grandmother")))
    }

    @Test(arguments: [
        "rotator cuff repair on Oct 20", "torn acl, i had surgery 3 weeks ago", "reason: headaches",
    ])
    func aReasonIsHeardWhereSomethingElseWasAskedFor(line: String) {
        let booking = talk(upTo: 4, line).conversation.booking
        #expect(booking?.values[.reason] != nil && booking?.values[.days] == nil)
    }

    @Test func aSideSaidAnewLeavesTheReason() {
        let talk = talk(upTo: Talk.answers.count, "sorry i meant both knees")
        #expect(talk.conversation.booking?.values[.reason] == .reason("my left knee hurts; sorry i meant both knees"))
    }

    @Test(arguments: ["i put the wrong side, its the right", "wrong side, it's the right one"])
    func aSideIsMendedAfterSending(line: String) {
        let talk = talk(upTo: Talk.answers.count, "yes", line)
        #expect(
            talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["knee"], side: .right)))
    }

    @Test(arguments: ["what day did I ask for", "how will you contact me", "what did I put"])
    func theSentRequestIsReadAgain(line: String) {
        #expect(talk(upTo: Talk.answers.count, "yes", line).last?.reply.text.contains("Ana Gil") == true)
    }

    @Test func theCommandsOfOneLanguageTellIt() {
        var talk = Talk()
        talk.say("cita")
        #expect(talk.conversation.language == .spanish)
    }

    @Test(arguments: [
        ("ok thanks", false), ("ok great thank you so much", false), ("bueno, gracias", false), ("yes thanks", true),
        ("sure, thank you", true),
    ])
    func thanksTakeNoOffer(line: String, begins: Bool) {
        var talk = Talk(.english)
        for line in ["do you take aetna", line] { talk.say(line) }
        #expect((talk.conversation.booking != nil) == begins)
    }
}
