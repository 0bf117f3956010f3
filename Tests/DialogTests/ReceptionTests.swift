import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// What a good receptionist does beside asking one question after the other.
@Suite struct ReceptionTests {
    private func talk(_ lines: [String], _ language: LanguageCode? = nil) -> Talk {
        var talk = Talk(language)
        for line in lines { talk.say(line) }
        return talk
    }

    @Test func tellsThePatientFromWhoAsks() {
        let talk = talk(["hi this is Jane Doe, i'd like to book for my mother Rosa Doe", "mine is 619-555-0142"])
        let booking = talk.conversation.booking
        #expect(booking?.values[.name] == .name(PersonName(full: "Rosa Doe", given: "Rosa", family: "Doe")))
        #expect(booking?.booker?.full == "Jane Doe" && booking?.proxy?.relation == "child")
        #expect(booking?.said["phone"] == "mine is 619-555-0142", "the words tell whose phone it is")
    }

    @Test func readsBothNamesInOneAnswer() {
        let talk = talk(["i need an appointment for my husband", "Tom Baker, my name is Ann Baker, i'm his wife"])
        let booking = talk.conversation.booking
        #expect(booking?.values[.name] == .name(PersonName(full: "Tom Baker", given: "Tom", family: "Baker")))
        #expect(booking?.booker?.full == "Ann Baker" && booking?.proxy?.relation == "wife")
    }

    @Test func aParentWhoAsksIsTheGuardian() {
        let talk = talk([
            "this is Dana Whitfield, i need an appointment for my son, he is 9 years old", "Eli Whitfield",
            "619-555-0163", "skip all",
        ])
        #expect(
            talk.conversation.booking?.values[.guardian]
                == .guardian(Guardian(name: "Dana Whitfield", relation: "parent")))
    }

    @Test(arguments: [
        (["not tuesday, wednesday"], "2026-11-25"), (["no wait, thursday"], "2026-11-26"),
        (["actually friday"], "2026-11-27"), (["scratch that, make it wednesday"], "2026-11-25"),
        (["no, thursday", "sorry, i meant friday"], "2026-11-27"),
    ])
    func changesTheDayByAnyWording(lines: [String], day: String) {
        let talk = talk(["book", "Maria Lopez", "619-555-0142", "skip", "new", "knee", "tuesday"] + lines)
        guard case .days(let days)? = talk.conversation.booking?.values[.days] else {
            Issue.record("no days: \(talk.turns.map(\.reply.text))")
            return
        }
        #expect(days.map(\.start?.description) == [day])
    }

    @Test func keepsTheSurnameWhenTheFirstNameIsSpelledAnew() {
        let talk = talk(["book", "Catherine Bell", "i typed my name wrong, it's Katherine with a K"])
        #expect(
            talk.conversation.booking?.values[.name]
                == .name(PersonName(full: "Katherine Bell", given: "Katherine", family: "Bell")))
    }

    @Test(arguments: [
        (["book", "i'd rather not give my name", "no"], "name"),
        (["book", "Sam Hill", "i don't want to give my phone number", "i don't have email either", "no"], "contact"),
        (["cita", "prefiero no decir mi nombre", "no quiero dar mi nombre"], "nombre"),
    ])
    func refusedTwiceEndsWithThePhone(lines: [String], what: String) {
        let talk = talk(lines)
        #expect(talk.conversation.booking == nil && talk.sent.isEmpty, "\(what): \(talk.turns.map(\.reply.text))")
        #expect(talk.last?.reply.text.contains("(619) 544-1055") == true)
    }

    @Test func saysOnceWhyWhatIsNeededIsNeeded() {
        let talk = talk(["book", "i'd rather not give my name"])
        #expect(talk.last?.asking == "name")
        #expect(talk.last?.reply.parts.last?.template == Shipped.knowledge.english.field(.name)?.texts[.needed])
    }

    @Test func anEmailWillDoInsteadOfThePhone() {
        let talk = talk(["book", "Jules Moreau", "no phone calls please, email me at jules@example.com"])
        #expect(talk.last?.asking == "newOrReturning", "\(talk.turns.map(\.reply.text))")
    }

    @Test(arguments: [
        "my card is 4111 1111 1111 1111", "ssn 123-45-6789", "knee pain, my social is 123456789",
    ])
    func keepsNoCardAndNoSocialSecurityNumber(line: String) {
        for focus in [["book"], ["book", "Sam Hill"], ["book", "Sam Hill", "619-555-0142", "skip", "new"]] {
            let talk = talk(focus + [line])
            let digits = talk.conversation.booking.map { "\($0)" }?.filter(\.isNumber) ?? ""
            #expect(!digits.contains("4111111111") && !digits.contains("123456789"), "\(talk.turns.map(\.reply.text))")
            #expect(talk.last?.isSecret == true)
            #expect(talk.last?.reply.parts.first?.template == Shipped.knowledge.english.text(.numberRefused))
            #expect(talk.last?.asking == talk.turns[focus.count - 1].asking)
        }
    }

    @Test func keepsWhatTheVisitNeeds() throws {
        let talk = talk([
            "book", "Sam Hill", "619-555-0142, please don't leave a voicemail", "i need an interpreter", "skip all",
            "yes", "yes",
        ])
        let booking = try #require(talk.sent.first)
        #expect(booking.voicemail == false && booking.needs == [.interpreter])
        #expect(talk.turns.contains { $0.reply.text.contains("needs: an interpreter") })
    }

    @Test func textMessagesNeedAYesOfTheirOwn() throws {
        let talk = talk(["book", "Sam Hill", "619-555-0142, text me please", "skip all", "yes", "yes"])
        let words = Shipped.knowledge.english.text(.consentWithText)
        #expect(talk.turns.contains { $0.reply.parts.contains { $0.template == words } })
        guard case .consent(let consent)? = try #require(talk.sent.first).values[.consent] else {
            Issue.record("no consent")
            return
        }
        #expect(consent.coversTexts)
    }

    @Test func whatWasSaidBeforeTheRequestIsNotAskedAgain() {
        let talk = talk([
            "hi i'm Walter Haas, can i relearn walking after my hip, mornings are best", "who is dr mckay", "book",
        ])
        let values = talk.conversation.booking?.values
        #expect(values?[.name] == .name(PersonName(full: "Walter Haas", given: "Walter", family: "Haas")))
        #expect(values?[.times] != nil && values?[.bodyArea] == .bodyArea(BodyAreas(areas: ["hip"])))
        #expect(values?[.clinician] == nil, "a question about a doctor is no wish for that one")
        #expect(talk.last?.asking == "phone" && talk.conversation.heard.isEmpty)
    }

    @Test func wordsAboutAbuseAreNotHeardAgain() {
        let talk = talk(["my pain is 7, my name is Ann Lee", "my husband hits me", "book"])
        #expect(talk.conversation.booking?.values.isEmpty == true)
    }

    @Test func aPauseLosesNothing() {
        let talk = talk(["book", "Sam Hill", "hold on let me find my glasses", "continue", "619-555-0142"])
        #expect(talk.conversation.booking?.values[.phone] != nil && talk.last?.asking == "email")
    }

    @Test func whatIsLeftToGoBackComesUpAgain() {
        let talk = talk([
            "book", "Sam Hill", "619-555-0162", "skip", "new", "knee", "go back to the phone number", "619-555-0126",
        ])
        #expect(talk.last?.asking == "days", "\(talk.turns.map(\.reply.text))")
    }

    @Test(arguments: [
        "forget the whole thing", "no dont send it, forget it", "you know what never mind, i'll just call",
        "i've changed my mind, i don't want to book anymore", "ya no quiero la cita, olvídelo",
    ])
    func manyWordsForCancelling(line: String) {
        #expect(talk(["book", "Sam Hill", line]).last?.asking == "cancel")
    }
}
