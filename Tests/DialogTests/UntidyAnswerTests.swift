import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// Answers that say more, less or something else than the question wanted.
struct UntidyAnswerTests {
    private static let facts = [
        "book", "Ana Gil", "619 555 0142", "ana@example.com", "new", "my left knee hurts", "mondays", "mornings",
        "02/11/1987", "3", "Dr. Shulman", "yes",
    ]

    private func talk(upTo count: Int, _ lines: String...) -> Talk {
        var talk = Talk(.english)
        for line in Self.facts.prefix(count) + lines { talk.say(line) }
        return talk
    }

    @Test(arguments: [
        "skip. and dont call me at work", "I haven't got one of those. My daughter does the e-mail.", "i said skip",
        "No e-mail, dear.", "no email, she's 81. and what do i have to bring", "skip that one",
        "nah skip. oh wait i have aetna thru work does that matter",
    ])
    func leavesTheFieldOut(line: String) {
        let talk = talk(upTo: 3, line)
        #expect(talk.last?.asking == "newOrReturning")
        #expect(talk.conversation.booking?.values[.newOrReturning] == nil)
        #expect(talk.conversation.booking?.values[.contactPreference] == nil)
    }

    @Test(arguments: [
        (8, "do i have to? it's 7/19/1990. wait sorry 7/9/1990", CivilDay(year: 1990, month: 7, day: 9)),
        (8, "the second of February nineteen forty-seven", CivilDay(year: 1947, month: 2, day: 2)),
        (9, "that is wrong. my birthday is February 2, 1947", CivilDay(year: 1947, month: 2, day: 2)),
    ])
    func hearsABirthday(count: Int, line: String, day: CivilDay?) throws {
        let talk = talk(upTo: count, line)
        #expect(talk.conversation.booking?.values[.dateOfBirth] == .dateOfBirth(try #require(day)))
        #expect(talk.conversation.booking?.values[.painLevel] == nil)
    }

    @Test(arguments: ["no. why do u need all this", "do i have to"])
    func asksWhy(line: String) {
        #expect(talk(upTo: 3, line).last?.asking == "email")
        #expect(talk(upTo: 3, line).last?.reply == talk(upTo: 3, "why").last?.reply)
    }

    @Test func whatTellsOfSomethingElseIsNoRefusal() {
        #expect(talk(upTo: 7, "I do not drive after dark").last?.asking == "times")
    }

    @Test func whoWouldRatherBeWrittenToIsNotAskedForANumberTwice() {
        let talk = talk(upTo: 2, "uhh do you need it? i'd rather not give it out, can you just email me")
        #expect(talk.last?.asking == "email")
    }

    @Test(arguments: ["October 12th", "in october", "since summer", "last month"])
    func aBeginningIsToldInAnyWords(line: String) {
        #expect(talk(upTo: 12, "change began", line).conversation.booking?.values[.onset] != nil)
    }

    @Test func aReferralsDateIsNoBeginning() {
        let talk = talk(upTo: 0, "my doctor sent over a referral two weeks ago, i want to book")
        #expect(talk.conversation.booking != nil && talk.conversation.booking?.values[.onset] == nil)
    }

    @Test func theSideIsNotLostWhereThePartIsNamedAgain() {
        let values = talk(upTo: 12, "oh actually change the knee thing, it's worse on stairs").conversation.booking?
            .values
        guard case .bodyArea(let areas)? = values?[.bodyArea], case .reason(let reason)? = values?[.reason] else {
            Issue.record("no area")
            return
        }
        #expect(areas.side == .left && reason.hasPrefix("my left knee hurts; "))
    }

    @Test(arguments: ["actually scrap that, cancel it", "forget it, im going elsewhere"])
    func whatWasSentIsWithdrawnInManyWords(line: String) {
        #expect(talk(upTo: 12, "yes", line).conversation.openWithdrawal != nil)
    }

    @Test func aNumberMendedRightAfterSendingIsTheSentOnes() {
        let talk = talk(upTo: 12, "yes", "oh shoot its 858-555-0191 not 0142")
        #expect(talk.conversation.booking?.replaces != nil)
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: "+18585550191")))
    }

    @Test(arguments: [
        "ya no kiero la cita, la quita porfa", "borrelo todo", "nvm", "dont want it anymore", "scrap that",
        "i would like to cancel it please", "never mind, i'll call",
        "you can cancel everything", "ok cancel it, Thursday doesn't work anyway", "scrap it please", "nvm bye",
        "scrap that, going to urgent care", "sí cancélela", "siempre no gracias",
    ])
    func whoDropsItIsAskedOnce(line: String) {
        let talk = talk(upTo: 12, line)
        #expect(talk.last?.asking == "cancel" && talk.sent.isEmpty)
    }

    @Test(arguments: ["si porfa", "si dele", "mandala"])
    func aYesMayBeAnyWarmWord(line: String) { #expect(talk(upTo: 12, line).sent.count == 1) }

    @Test(arguments: [
        ("Kevin Solis, soy Rosa su mama", "Kevin Solis"), ("Kevin Solis. yo me llamo Rosa Solis", "Kevin Solis"),
        ("Diego Luna tiene 8 años", "Diego Luna"), ("Emma Walsh shes 9", "Emma Walsh"),
    ])
    func aNameEndsWhereSomethingElseIsTold(line: String, name: String) {
        #expect(talk(upTo: 1, line).patientName == name)
    }

    @Test(arguments: [
        "le digo que tambien le duele el hombro", "ademas trae el hombro mal", "sorry, also my shoulder hurts",
    ])
    func anotherPartStandsBesideWhateverTheWordsTakeBack(line: String) {
        guard case .bodyArea(let areas)? = talk(upTo: 10, line).conversation.booking?.values[.bodyArea] else {
            Issue.record("no area")
            return
        }
        #expect(areas.areas == ["knee", "shoulder"])
    }

    @Test(arguments: ["no sorry tues or wed", "no perdon martes o miercoles"])
    func daysAreSaidAnew(line: String) {
        guard case .days(let days)? = talk(upTo: 12, line).conversation.booking?.values[.days] else {
            Issue.record("no days")
            return
        }
        #expect(days.compactMap { $0.start?.weekday } == [.tuesday, .wednesday])
    }

    @Test(arguments: [
        ("call me after 5", "call me after 5"),
        ("tell the therapist i have asthma", "tell the therapist i have asthma"),
    ])
    func aNoteAfterSendingOpensTheRequest(line: String, note: String) {
        let talk = talk(upTo: 12, "yes", line)
        #expect(talk.conversation.booking?.replaces != nil)
        #expect(talk.conversation.booking?.note?.hasPrefix(note.prefix { $0 != ";" }) == true)
    }

    @Test func aMessageMayBeLeftWhereNobodyAnswers() {
        #expect(talk(upTo: 2, "619 555 0142 si no contesto dejen mensaje").conversation.booking?.voicemail == true)
    }

    @Test(arguments: Array(1...12))
    func marksAloneAreNoAnswer(count: Int) {
        for line in ["?! ?!", ". . .", "¿?", "; ; ?", ", , ,"] {
            let talk = talk(upTo: count, line)
            #expect(talk.sent.isEmpty && talk.conversation.booking != nil)
        }
    }

    @Test(arguments: [
        "good. I am new. but I do not want it stored", "sure. tuesdays. actually don't",
        "yes. no wait, I don't want that. Monday",
        "yes my lawyer says no", "ok let me ask my attorney first", "sure, after I ask my lawyer",
        "si mi abogado me deja",
        "no guarden nada y no me llamen despues de las 5", "no. call me after 4", "I do not trust you",
        "please do not retain my data", "yes, contact me after 5, but keep nothing",
    ])
    func noDoubtIsAYesToBeingKept(line: String) {
        #expect(talk(upTo: 11, line).conversation.booking?.values[.consent] == nil)
    }

    @Test(arguments: ["fine whatever bye", "right, bye", "ok close", "bueno, adios"])
    func whoLeavesSendsNothing(line: String) { #expect(talk(upTo: 12, line).sent.isEmpty) }

    @Test(arguments: [
        "please do not cancel it", "I don't want it on a Monday", "ya no la quiero los lunes, mejor martes",
        "if I need to cancel it I will call you", "I want my strength back",
    ])
    func notEveryCancelWithdraws(line: String) {
        #expect(talk(upTo: 12, "yes", line).conversation.openWithdrawal == nil)
    }

    @Test(arguments: [
        "please don't cancel it", "la fecha de nacimiento quítela", "if I need to cancel it I'll call",
        "please cancel my email reminders", "it's because I changed my mind about surgery",
        "need to cancel my gym membership", "I changed my mind, make it Thursday",
        "scrap that, I'd rather have Thursday", "nvm the email is fine", "la nota, quítela",
        "los lunes no, quítela de los lunes",
    ])
    func notEveryDropEndsTheRequest(line: String) { #expect(talk(upTo: 12, line).last?.asking != "cancel") }

    @Test(arguments: ["skip. cancel", "skip. I want to cancel"])
    func aCancelBehindASkipIsHeard(line: String) { #expect(talk(upTo: 3, line).last?.asking == "cancel") }

    @Test(arguments: [
        "call me after 5", "please call before 10", "I have no pain when I sit", "no thursday appointments",
        "I also don't want Wednesday", "fix reason typo",
    ])
    func aGoodValueStays(line: String) {
        let before = talk(upTo: 12).conversation.booking?.values
        #expect(talk(upTo: 12, line).conversation.booking?.values == before)
    }
}
