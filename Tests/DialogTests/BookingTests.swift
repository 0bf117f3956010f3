import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

@Suite struct BookingTests {
    private func talk(_ lines: [String], _ language: LanguageCode? = nil) -> Talk {
        var talk = Talk(language)
        for line in lines { talk.say(line) }
        return talk
    }

    @Test func walksTheWholeWay() throws {
        let talk = talk([
            "i'd like to book", "Maria Lopez", "(619) 555-0142", "maria@example.com", "new",
            "my knee hurts since a fall", "tuesday or thursday", "mornings", "4/12/1968", "6", "dr mckay", "yes", "yes",
        ])
        let booking = try #require(talk.sent.first)
        #expect(booking.values[.name] == .name(PersonName(full: "Maria Lopez", given: "Maria", family: "Lopez")))
        #expect(booking.values[.phone] == .phone(PhoneNumber(e164: "+16195550142")))
        #expect(booking.values[.reason] == .reason("my knee hurts since a fall"))
        #expect(booking.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["knee"])))
        #expect(booking.values[.painLevel] == .pain(6))
        #expect(booking.values[.clinician] == .clinician(.mckay))
        #expect(booking.preferredTimes.map(\.start?.description) == ["2026-11-24", "2026-11-26"])
        #expect(booking.preferredTimes.allSatisfy { $0.part == .morning })
        guard case .consent(let consent)? = booking.values[.consent] else {
            Issue.record("no consent")
            return
        }
        #expect(consent.text == Shipped.knowledge.english.field(.consent).map { Shipped.desk.part($0.question).text })
        #expect(talk.last?.reply.text.contains("K7QF2M") == true)
        #expect(talk.conversation.booking == nil)
    }

    @Test func takesManyFactsAtOnceAndAsksForNoneOfThem() throws {
        let talk = talk(["im jen okafor 6195550123 knee pain lvl 8 tmrw am", "skip all", "yes", "yes"])
        let booking = try #require(talk.sent.first)
        #expect(
            Set(booking.values.keys).isSuperset(of: [.name, .phone, .painLevel, .days, .times, .bodyArea, .reason]))
        #expect(
            !talk.turns.dropFirst().contains { ["name", "phone", "days", "times", "painLevel"].contains($0.asking) })
    }

    @Test func beginsWithTheWishAlreadyNoted() {
        let talk = talk(["book me for tuesday morning"])
        #expect(talk.last?.acts.first?.kind == .booking && talk.last?.asking == "name")
        #expect(talk.conversation.booking?.values[.days] != nil && talk.conversation.booking?.values[.times] != nil)
    }

    @Test(arguments: [
        (["book", "Paul Ng", "619-555-0158", "skip all", "no I don't agree"], "consent refused"),
        (["book", "Rita Moss", "never mind, cancel", "yes"], "cancelled"),
        (["book", "quit", "yes"], "left"),
        (["una cita por favor", "Elsa Peña", "mejor no, cancele", "sí"], "cancelada"),
    ])
    func keepsNothing(lines: [String], why: String) {
        let talk = talk(lines)
        #expect(talk.sent.isEmpty && talk.conversation.booking == nil, "\(why): \(talk.turns.map(\.reply.text))")
    }

    @Test func asksOnceBeforeItCancels() {
        var talk = talk(["book", "Rita Moss", "cancel"])
        #expect(talk.last?.asking == "cancel")
        #expect(talk.say("no").asking == "phone")
        #expect(talk.conversation.booking?.values[.name] != nil)
        talk.say("cancel")
        talk.say("yes")
        #expect(talk.conversation.booking == nil)
    }

    @Test func needsOneWayToReachThem() {
        var talk = talk(["book", "Al Ray", "skip", "skip"])
        #expect(["phone", "email"].contains(talk.last?.asking))
        talk.say("al@example.com")
        #expect(talk.conversation.booking?.hasContact == true)
        for line in ["skip all", "yes", "yes"] { talk.say(line) }
        #expect(talk.sent.count == 1)
        #expect(
            talk.last?.reply.parts.contains { $0.template == Shipped.knowledge.english.text(.savedByEmail) } == true)
    }

    @Test func asksForAGuardianUnder18() {
        var talk = talk([
            "book", "Ethan Brooks", "619-555-0149", "skip", "skip", "broke his wrist", "any day", "any time",
            "2/14/2014",
        ])
        #expect(talk.last?.asking == "guardian")
        talk.say("Rosa Brooks, mother")
        #expect(
            talk.conversation.booking?.values[.guardian] == .guardian(Guardian(name: "Rosa Brooks", relation: "mother"))
        )
        talk.say("skip")
        #expect(talk.conversation.booking != nil)
    }

    @Test(arguments: ["my 12-year-old son needs an appointment", "book for my daughter, she is 9 years old"])
    func asksForAGuardianWhereAnAgeWasSaid(text: String) {
        let talk = talk([text, "Max Lopez", "619-555-0149", "skip", "skip", "skip", "any day", "any time", "skip"])
        #expect(talk.last?.asking == "guardian")
    }

    @Test(arguments: [
        ("change the name to Joseph Miller", BookingField.name, "Joseph Miller"),
        ("change phone to 858-555-0199", .phone, "(858) 555-0199"),
    ])
    func changesALineWithItsNewWords(text: String, field: BookingField, shown: String) {
        var talk = talk(["book", "Maria Lopez", "619-555-0142", "skip all", "yes"])
        let turn = talk.say(text)
        #expect(turn.asking == "confirm" && turn.reply.text.contains(": \(shown)"), "\(turn.reply.text)")
    }

    @Test(arguments: ["no", "ok", "yes please", "nothing", "not sure"])
    func aWordOrTwoIsNoSideQuestion(text: String) {
        var talk = talk(["book", "Maria Lopez"])
        #expect(talk.say(text).acts.map(\.kind) == [.booking])
    }

    @Test(arguments: ["May Tuesday Friday", "Will Cook", "Hope Booker"])
    func aNameThatSoundsLikeAQuestionIsAName(name: String) {
        #expect(talk(["book", name]).last?.asking == "phone")
    }

    @Test func cancelsInSentences() {
        var talk = talk(["book"])
        #expect(talk.say("i want to cancel").asking == "cancel")
    }

    @Test func saysAtTheReviewThatAGuardianIsMissing() {
        let talk = talk([
            "book", "Ethan Brooks", "619-555-0149", "skip", "skip", "wrist", "any day", "any time", "2/14/2014", "skip",
            "skip all", "yes",
        ])
        #expect(talk.last?.reply.parts.contains { $0.template == Shipped.knowledge.english.text(.minor) } == true)
    }

    @Test func changesALineOfTheReview() {
        var talk = talk(["book", "Maria Lopez", "619-555-0142", "skip all", "yes"])
        #expect(talk.last?.asking == "confirm")
        #expect(talk.say("change phone").asking == "phone")
        #expect(talk.say("858-555-0199").asking == "confirm")
        talk.say("yes")
        #expect(talk.sent.first?.values[.phone] == .phone(PhoneNumber(e164: "+18585550199")))
    }

    @Test func changesAtTheReviewByTheValueAlone() {
        var talk = talk(["book", "Maria Lopez", "619-555-0142", "skip", "skip", "skip", "tuesday", "skip all", "yes"])
        #expect(talk.say("actually wednesday").asking == "confirm")
        talk.say("yes")
        #expect(talk.sent.first?.preferredTimes.map(\.start?.description) == ["2026-11-25"])
    }

    @Test func keepsTheBookingThroughAnAlarm() {
        var talk = talk(["book", "Maria Lopez"])
        #expect(talk.say("i have chest pain").asking == nil)
        #expect(talk.conversation.booking?.values[.name] != nil)
        #expect(talk.say("continue").asking == "phone")
    }

    @Test func aBareWordThatIsAValueIsTheValue() {
        var talk = talk(["book", "Maria Lopez", "619-555-0142", "skip", "skip", "skip", "any day", "any time", "skip"])
        #expect(talk.last?.asking == "bodyArea")
        talk.say("back")
        #expect(talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["back"])))
        #expect(talk.last?.asking == "painLevel")
        #expect(talk.say("go back").asking == "bodyArea")
    }

    @Test(arguments: [("days", "tuesday morning"), ("days", "friday after 3"), ("times", "mornings on friday")])
    func aDayWithItsTimeFillsBoth(field: String, text: String) {
        var talk = talk(["book", "Maria Lopez", "619-555-0142", "skip", "skip", "skip"])
        if field == "times" { talk.say("skip") }
        #expect(talk.last?.asking == field)
        #expect(talk.say(text).asking == "dateOfBirth")
        #expect(talk.conversation.booking?.values[.days] != nil && talk.conversation.booking?.values[.times] != nil)
    }

    /// A day that the calendar does not have spoils the answer, wherever in it it stands.
    @Test(arguments: ["tuesday or feb 30", "feb 30 or tuesday"])
    func anImpossibleDayIsAskedAgain(text: String) {
        var talk = talk(["book", "Maria Lopez", "619-555-0142", "skip", "skip", "skip"])
        #expect(talk.say(text).asking == "days")
        #expect(talk.conversation.booking?.values[.days] == nil)
    }

    /// A value of another field is taken down, and the open question stays open.
    @Test func aValueOfAnotherFieldAsksTheSameAgain() {
        var talk = talk([
            "book", "Maria Lopez", "619-555-0142", "skip", "skip", "my knee hurts", "any day", "any time", "skip",
        ])
        #expect(talk.last?.asking == "painLevel")
        #expect(talk.say("left knee").asking == "painLevel")
        #expect(talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["knee"], side: .left)))
        #expect(talk.say("6").asking == "clinician")
        #expect(talk.say("6").acts.map(\.kind) == [.booking])
    }

    @Test func explainsWhyAFieldIsAsked() throws {
        var talk = talk(["book"])
        let why = try #require(Shipped.knowledge.english.field(.name)?.texts[.why])
        let turn = talk.say("why do you need that")
        #expect(turn.reply.parts.first?.template == why && turn.asking == "name")
    }

    @Test func promisesNoTime() {
        let talk = talk(["book me for tuesday 10 am", "Maria Lopez", "619-555-0142", "skip all", "yes", "yes"])
        for turn in talk.turns {
            #expect(
                !turn.reply.text.lowercased().contains("you are booked")
                    && !turn.reply.text.lowercased().contains("confirmed"))
        }
        #expect(talk.last?.reply.text.contains("not a booked time") == true)
    }

    @Test func keepsTheRequestWhenItCouldNotBeSaved() {
        var talk = talk(["book", "Maria Lopez", "619-555-0142", "skip all", "yes"])
        let turn = Shipped.desk.respond(to: Line("yes"), in: talk.conversation, Desk.Circumstances(now: Shipped.now))
        let failed = Shipped.desk.conclude(turn, .failed)
        #expect(failed.asking == "confirm" && failed.reply.text.contains("(619) 544-1055"))
        talk = Talk(failed.conversation)
        talk.say("yes")
        #expect(talk.sent.count == 1)
    }

    @Test func beginsNoRequestThatCouldNotBeSaved() {
        let turn = Shipped.desk.respond(
            to: Line("book"), in: Shipped.conversation(), Desk.Circumstances(now: Shipped.now, canSave: false))
        #expect(turn.asking == nil && turn.reply.parts.map(\.template) == [Shipped.knowledge.english.text(.cannotSave)])
    }

    @Test func sendsTheOpenQuestionAlong() {
        var talk = talk(["do you take blue cross", "book", "Maria Lopez", "619-555-0142", "skip all", "yes"])
        #expect(talk.last?.reply.text.contains("your question: do you take blue cross") == true)
        talk.say("yes")
        #expect(talk.sent.first?.question == "do you take blue cross")
    }
}
