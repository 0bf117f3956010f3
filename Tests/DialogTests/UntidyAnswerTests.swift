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

    /// The name known so far is that of who asks, and so was the date of birth.
    @Test(arguments: [
        (2, "its for my mom actually"), (9, "oh wait this is for my son not me"), (9, "no es para mí, es para mi hijo"),
        (6, "my husband needs the appointment, not me"),
    ])
    func turnsOutToBeForAnother(count: Int, line: String) {
        var talk = talk(upTo: count, line)
        #expect(talk.last?.asking == "name" && talk.conversation.booking?.booker?.full == "Ana Gil")
        #expect(talk.conversation.booking?.values[.dateOfBirth] == nil && talk.conversation.booking?.proxy != nil)
        talk.say("Teo Ruiz")
        #expect(talk.last?.asking == (count == 2 ? "phone" : count == 6 ? "days" : "dateOfBirth"))
    }

    @Test func turnsBackToOneself() {
        let talk = talk(upTo: 6, "its for my mom actually", "no, it's for me")
        #expect(talk.last?.asking == "days" && talk.conversation.booking?.proxy == nil)
        #expect(talk.conversation.booking?.values[.name].map { "\($0)".contains("Ana Gil") } == true)
        #expect(talk.conversation.booking?.booker == nil)
    }

    @Test func theOthersNameMayBeInTheLine() {
        let booking = talk(upTo: 5, "actually its for my husband, Juan Gil").conversation.booking
        #expect(booking?.booker?.full == "Ana Gil" && booking?.focus == .reason)
        #expect(booking?.values[.name].map { "\($0)".contains("Juan") } == true)
    }

    @Test(arguments: [
        "i have to be home for my daughter at 3", "tuesday, its the best for my mom to drive me",
        "it's for me not my wife", "it's for me, not for my husband", "es para mí, no para mi esposa",
        "no es para mi esposo, es para mi", "it's for my wife's insurance", "it was for my mom, but now it's me",
        "that's for my wife to decide", "my husband needs the text, not me", "the exercises are for my son",
        "its hard for my husband to drive", "is it ok for my wife to come along?",
    ])
    func staysOnesOwn(line: String) {
        #expect(talk(upTo: 6, line).conversation.booking?.values[.name] != nil)
    }

    /// What stands where it was asked whether somebody has been there says nothing of that.
    @Test(arguments: ["right knee", "no its aa@b.com", "not sure", "no, es daniel@cerro.org", "no sé"])
    func saysNothingOfTheVisit(line: String) {
        #expect(talk(upTo: 4, line).conversation.booking?.values[.newOrReturning] == nil)
    }

    @Test(arguments: [("no, es la primera vez", VisitKind.new), ("no es la primera vez", .returning)])
    func aCommaIsHeard(line: String, visit: VisitKind) {
        #expect(talk(upTo: 4, line).conversation.booking?.values[.newOrReturning] == .visit(visit))
    }

    @Test func anAddressAsksNothing() {
        #expect(
            talk(upTo: 3, "may.june@example.com").conversation.booking?.values[.email] == .email("may.june@example.com")
        )
    }

    @Test func sendItDropsNothing() { #expect(talk(upTo: 7, "cancel please", "send it").conversation.booking != nil) }

    @Test(arguments: ["I fell last month but I'm fine now", "call me Annie"])
    func theNameStays(line: String) {
        let booking = talk(upTo: 3, line).conversation.booking
        #expect(
            booking?.values[.name].map { "\($0)".contains("I'm") } == false
                && booking?.values[.contactPreference] == nil)
    }

    @Test(arguments: ["le operaron de la cadera", "la muñeca pues"])
    func aSentenceIsNoName(line: String) { #expect(talk(upTo: 1, line).conversation.booking?.values[.name] == nil) }

    @Test func greetsInSpanish() {
        var talk = Talk()
        talk.say("hola")
        #expect(talk.conversation.language == .spanish)
    }

    /// Days where a time is asked for are days, in however many words.
    @Test(arguments: ["mondays and wednesdays but not the 9th", "christmas week is best for me if that is ok with you"])
    func hearsDaysWhereTimesAreAsked(line: String) {
        let talk = talk(upTo: 6, "any day", line)
        #expect(talk.last?.acts.map(\.kind) == [.booking])
        #expect(talk.conversation.booking?.values[.days] != .days([]))
    }

    /// A request goes on in the language that is spoken, behind two lines in it.
    @Test func followsTheLanguage() {
        var talk = Talk(.spanish)
        for line in ["quiero una cita", "hi my name is John Miller", "my phone is 619 555 0188"] { talk.say(line) }
        #expect(talk.conversation.language == .english && talk.last?.asking == "email")
        talk.say("no tengo correo pero sí tengo teléfono de mi casa")
        #expect(talk.conversation.language == .english)
        talk.say("es mi primera vez y no sé qué llevar")
        #expect(talk.conversation.language == .spanish)
    }

    @Test func oneLineInAnotherLanguageChangesNothing() {
        var talk = Talk(.spanish)
        for line in [
            "quiero una cita", "hi my name is John Miller", "619 555 0188", "no tengo correo y no lo quiero",
            "this is my first visit",
        ] {
            talk.say(line)
        }
        #expect(talk.conversation.language == .spanish)
    }

    /// The words of the consent are agreed to in the language in which they were shown.
    @Test func theConsentKeepsItsLanguage() {
        let talk = talk(upTo: 11, "les digo que sí pueden llamar a mi casa", "sí, pueden guardar lo que les di")
        #expect(talk.conversation.language == .english)
    }

    @Test(arguments: [
        ("can we speak english please", LanguageCode.english), ("no hablo mucho español mejor en ingles", .english),
        ("sorry i don't speak spanish", .english), ("podemos hablar en español", .spanish),
    ])
    func aLanguageIsWished(line: String, language: LanguageCode) {
        var talk = Talk(language.other)
        for line in ["book", "Ana Gil", line] { talk.say(line) }
        #expect(talk.conversation.language == language && talk.conversation.booking?.needs == [])
    }

    @Test func whoSpeaksNoEnglishIsSpokenToInSpanish() {
        #expect(talk(upTo: 3, "no hablo inglés").conversation.booking?.needs == [.spanish])
    }

    @Test(arguments: [
        ("yes in 2019 with dr mckay for my hip", FieldValue.visit(.returning)),
        ("yes with Dr. Shulman", .visit(.returning)),
        ("first time, i tore my acl skiing", .visit(.new)),
    ])
    func hearsMoreThanAYes(line: String, visit: FieldValue) {
        let values = talk(upTo: 4, line).conversation.booking?.values
        #expect(values?[.newOrReturning] == visit)
        #expect(values?[.clinician] != nil || values?[.reason] == .reason("i tore my acl skiing"))
    }

    @Test(arguments: [
        "I do not want the appointment on Monday", "I don't need the appointment before Friday",
        "ya no necesito la cita hoy, mejor mañana", "I no longer want an appointment with Dr. Shulman, McKay is fine",
    ])
    func isNotGivenUp(line: String) { #expect(talk(upTo: 6, line).last?.asking != "cancel") }

    @Test(arguments: [
        "no hablo inglés, hablo español", "i do not speak english only spanish", "no, I speak Spanish",
        "no entiendo inglés solo español",
    ])
    func staysSpanish(line: String) {
        var talk = Talk(.spanish)
        for line in ["cita", "Ana Gil", "619 555 0142", line] { talk.say(line) }
        #expect(talk.conversation.language == .spanish)
    }

    @Test(arguments: ["i dont need the appointment anymore", "ya no ocupo la cita", "we no longer need an appointment"])
    func isGivenUp(line: String) { #expect(talk(upTo: 7, line).last?.asking == "cancel") }

    @Test func oneRequestIsForOne() {
        #expect(
            talk(upTo: 0, "i need an appointment for me and my husband").last?.reply.text.contains("one request")
                == true)
        let talk = talk(upTo: 1, "Juan Lara and Ana Lara, we both need to come in")
        #expect(talk.last?.asking == "name" && talk.conversation.booking?.values[.name] == nil)
        #expect(talk.conversation.booking?.proxy == nil)
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
        guard case .name(let heard)? = talk(upTo: 1, line).conversation.booking?.values[.name] else {
            Issue.record("no name")
            return
        }
        #expect(heard.full == name)
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
