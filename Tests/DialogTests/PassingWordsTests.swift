import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// What is said in passing: where consent is asked, at the review, behind a request that was sent, with a name or an address.
struct PassingWordsTests {
    private func text(_ field: BookingField, _ part: FieldScript.Part) -> String? {
        Shipped.knowledge.english.field(field)?.texts[part].map { Shipped.desk.part($0).text }
    }

    @Test(arguments: ["who sees it?", "where does this go", "what happens to my information"])
    func whoSeesItIsAnswered(line: String) {
        let talk = Talk.atConsent(line)
        #expect(talk.last?.reply.parts.first?.text == text(.consent, .why) && talk.last?.asking == "consent")
    }

    @Test(arguments: ["what happens next", "then what?"])
    func whatComesNextIsAnswered(line: String) {
        #expect(Talk.atConsent(line).last?.reply.parts.first?.text == text(.consent, .help))
        #expect(Talk.review(line).last?.reply.parts.first?.text == text(.confirm, .help))
    }

    @Test(arguments: ["yes but don't tell my husband", "si, pero que no le digan a mi esposo"])
    func aSecretIsNoRefusal(line: String) throws {
        let booking = try #require(Talk.atConsent(line).conversation.booking)
        #expect(booking.values[.consent] != nil && booking.note?.isEmpty == false)
    }

    @Test(arguments: ["the phone is right", "name looks good"])
    func whatStandsIsAskedOnce(line: String) {
        let talk = Talk.review(line)
        #expect(talk.last?.asking == "confirm" && talk.last?.reply.parts.count == 1)
    }

    @Test func whoHasMoreToSayIsAskedWhat() {
        #expect(
            Talk.review("can I add something?").last?.reply.parts.first?.template
                == Shipped.knowledge.english.text(.whichField))
        let later = Talk.sent("can I add something?", "I have a pacemaker").conversation.booking
        #expect(later?.replaces != nil && later?.note == "I have a pacemaker")
    }

    /// What follows `add` and `change` is said.
    @Test(arguments: [("change the days please", "days"), ("add my email please", "email")])
    func whatIsToChangeIsAskedForByName(line: String, asking: String) {
        #expect(Talk.review(line).last?.asking == asking)
    }

    @Test(arguments: [
        "I also have diabetes", "I forgot to say it's worse at night", "oh and i use a walker", "call me after 3",
        "my number changed, it's 619 555 7777", "619 555 7777", "right knee", "afternoons are better",
        "i can only do fridays", "también tengo diabetes", "cambié de número, es 619 555 7777",
    ])
    func whatIsToldAfterSendingChangesTheRequest(line: String) throws {
        let booking = try #require(Talk.sent(line).conversation.booking)
        #expect(
            booking.replaces != nil
                && booking.values[.name] == .name(PersonName(full: "Maria Lopez", given: "Maria", family: "Lopez")))
        #expect(booking != Booking(try #require(Talk.sent().conversation.sent.first), key: booking.key))
    }

    @Test(arguments: [
        "thanks", "what should i wear", "book another one for my son", "I also have a question",
        "I also have a son who needs help", "see you tuesday", "i will be there at 9",
    ])
    func otherTalkAfterSendingDoesNot(line: String) { #expect(Talk.sent(line).conversation.booking?.replaces == nil) }

    @Test(arguments: ["see you tuesday", "i will be there at 9"])
    func whoTakesItForBookedIsShownTheRequest(line: String) {
        #expect(Talk.sent(line).last?.reply.parts.first?.template == Shipped.knowledge.english.text(.sentRequest))
    }

    @Test func aFamilyNameMayComeInTheNextLine() {
        let talk = Talk(.english, lines: ["book", "Juan", "Perez"])
        #expect(
            talk.conversation.booking?.values[.name]
                == .name(PersonName(full: "Juan Perez", given: "Juan", family: "Perez")))
        #expect(talk.last?.asking == "phone")
        for line in ["what", "text", "San Diego", "luego"] {
            let other = Talk(.english, lines: ["book", "Juan", line]).conversation.booking
            #expect(other?.values[.name] == .name(PersonName(full: "Juan")))
        }
    }

    @Test(arguments: [
        ("yes", "bob@gmail.com"), ("no", "bob@gmial.com"), ("bob@gmial.com", "bob@gmial.com"),
        ("no, al@cox.net", "al@cox.net"), ("no it's right", "bob@gmial.com"), ("no, gmail", "bob@gmail.com"),
        ("skip", "bob@gmial.com"),
    ])
    func aMistypedAddressIsAskedAbout(line: String, kept: String) {
        let talk = Talk(.english, lines: ["book", "Ana Gil", "619 555 0142", "bob@gmial.com"])
        #expect(talk.last?.asking == "email")
        #expect(talk.last?.reply.text.contains("bob@gmail.com") == true)
        var settled = talk
        settled.say(line)
        #expect(settled.conversation.booking?.values[.email] == .email(kept))
    }

    @Test(arguments: ["619 555 1111, it's my daughter's", "call my daughter Lisa at 619 555 1111"])
    func whosePhoneItIsGoesToStaff(line: String) {
        let booking = Talk(.english, lines: ["book", "Ana Gil", line]).conversation.booking
        #expect(booking?.values[.phone] == .phone(PhoneNumber(e164: "+16195551111")))
        #expect(booking?.note?.contains("daughter") == true)
    }

    @Test(arguments: ["I work 8 to 5", "recojo a los niños a las 3"])
    func busyHoursAreAskedAboutAgain(line: String) {
        let talk = Talk(.english, lines: Array(Talk.usualAnswers.prefix(7)) + [line])
        #expect(talk.last?.asking == "times" && talk.conversation.booking?.values[.times] == nil)
        #expect(talk.conversation.booking?.note == line)
    }

    @Test func anotherPartTakesTheDeniedOnesPlace() {
        #expect(
            Talk.review("not knee, hip").conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["hip"]))
        )
        #expect(
            Talk.review("can you call me instead of texting").conversation.booking?.values[.contactPreference]
                == .contact(.phone))
    }
}
