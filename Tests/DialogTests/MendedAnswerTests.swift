import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// Answers said anew, by whatever wording, and wishes that stand beside something else.
@Suite struct MendedAnswerTests {
    private func talk(_ lines: [String], _ language: LanguageCode? = .english) -> Talk {
        var talk = Talk(language)
        for line in lines { talk.say(line) }
        return talk
    }

    private static let toReview = ["book", "Ana Gil", "6195550142", "skip all", "yes"]

    @Test func aBiddingAtTheReviewChangesIt() {
        let talk = talk(Self.toReview + ["can u switch it to afternoons instead of mornings, rest is good"])
        #expect(talk.conversation.booking?.values[.times] == .times([WhenValue(part: .afternoon)]))
        #expect(talk.last?.asking == "confirm")
    }

    @Test func oneDayIsPutInTheOthersPlace() {
        let talk = talk([
            "book", "Ana Gil", "6195550142", "skip", "new", "skip", "tuesdays", "skip all", "yes",
            "not tuesdays, wednesdays. rest is ok",
        ])
        #expect(talk.conversation.booking?.values[.days] == .days([WhenValue(weekdays: [.wednesday])]))
    }

    @Test func whoWouldRatherNotGiveANumberHearsWhyOnce() {
        var talk = talk(["book", "Ana Gil", "i don't hand my number out to computers"])
        #expect(talk.last?.asking == "phone")
        talk.say("i would rather not")
        #expect(talk.last?.asking == "email")
        talk.say("ana@example.com")
        #expect(talk.conversation.booking?.hasContact == true)
        #expect(self.talk(["book", "Ana Gil", "i don't have a phone"]).last?.asking == "email")
    }

    @Test func aStoryWithAClinicianBeginsARequest() {
        let talk = talk(["Morning. It's Thaddeus Wren. Hurt my right elbow painting ceilings. Either doc."])
        #expect(talk.last?.asking == "phone")
        #expect(talk.conversation.booking?.values[.clinician] == .clinician(.any))
        let other = self.talk(["im Ana Gil, shoulder is stiff, anyone but dr shulman"]).conversation.booking
        #expect(other?.values[.clinician] == .clinician(.mckay))
        #expect(other?.values[.reason] == .reason("shoulder is stiff"))
    }

    @Test(arguments: [
        ("for my mother in law Fe Reyes, hip, 8585550133, she doesnt speak english", "email", BookingField.name),
        ("can i come today, my knee hurts, Al Poe 619-555-0111", "email", .reason),
        ("appointment for Ana Gil", "phone", .name), ("book dr mckay", "name", .clinician),
        ("my knee aches, can i come in thursday", "name", .reason), ("cita para Ana Gil", "phone", .name),
    ])
    func aWishNeedsNoRule(line: String, asking: String, field: BookingField) {
        let talk = self.talk([line])
        #expect(talk.last?.asking == asking && talk.conversation.booking?.values[field] != nil)
    }

    /// Of a story that is too long for the field, the part with the complaint is kept.
    @Test func aLongStoryIsKeptByItsComplaint() {
        let story = String(repeating: "Well it all began when we moved the piano out of the condo, ", count: 10)
        let talk = self.talk(["book", "Ana Gil", "619-555-0142", "skip", "new", story + "and now my lower back hurts"])
        #expect(talk.conversation.booking?.values[.reason] == .reason("now my lower back hurts"))
        let vague = self.talk(["book", "Ana Gil", "619-555-0142", "skip", "new", story])
        #expect(vague.last?.asking == "reason")
    }

    @Test func theNameMayComeWithForWhomItIs() {
        let talk = self.talk(["book", "it's for my mother in law Fe Reyes"])
        #expect(
            talk.conversation.booking?.values[.name]
                == .name(PersonName(full: "Fe Reyes", given: "Fe", family: "Reyes")))
        #expect(talk.conversation.booking?.proxy != nil && talk.last?.asking == "phone")
    }

    @Test(arguments: [
        "that's ok", "for sure man", "mhm yes", "that's okay", "alright yes", "she says yes", "sure, no problem",
        "ok, no worries",
        "sure why not", "yes, no objections",
    ])
    func consentHasManyWords(line: String) {
        let talk = self.talk(["book", "Ana Gil", "619-555-0142", "skip all", line])
        #expect(talk.last?.asking == "confirm")
    }

    @Test(arguments: [
        "thats everything, yes", "yes, spelled right now", "sounds right", "thats all of it, send",
        "she says it's right", "thats good",
    ])
    func sendingHasManyWords(line: String) {
        #expect(self.talk(["book", "Ana Gil", "619-555-0142", "skip all", "yes", line]).sent.count == 1)
    }

    @Test(arguments: [
        "that's ok, no thanks", "that's ok i'd rather not", "alright, no thanks", "ok no", "ok i'd rather not",
        "all right i don't agree", "for sure not", "bueno, mejor no", "alright don't keep it", "that's good, no thanks",
    ])
    func aPoliteNoIsNoConsent(line: String) {
        #expect(self.talk(["book", "Ana Gil", "619-555-0142", "skip all", line]).last?.asking != "confirm")
    }

    @Test func aNameIsMendedWhereTheReasonIsAsked() {
        let talk = self.talk([
            "book", "Terance Hill", "619-555-0142", "skip", "new", "autocorrect messed up my name, it's Terrence Hill",
        ])
        #expect(talk.last?.asking == "reason")
        #expect(
            talk.conversation.booking?.values[.name]
                == .name(PersonName(full: "Terrence Hill", given: "Terrence", family: "Hill")))
    }

    @Test func theOtherDoctorIsTheOneNotNamed() {
        let opening = [
            "book", "Ana Gil", "619-555-0142", "skip", "new", "knee", "mondays", "9 am", "skip", "skip", "Shulman",
        ]
        let talk = self.talk(opening + ["yes", "could you put me with the other doctor instead?"])
        #expect(talk.conversation.booking?.values[.clinician] == .clinician(.mckay))
        #expect(talk.last?.asking == "confirm")
    }

    @Test(arguments: ["my cousin is a chiropractor, I'll go to him. Drop the request", "sabes que, mejor ya no"])
    func aRequestIsDroppedInManyWords(line: String) {
        #expect(self.talk(["book", "Ana Gil", "619-555-0142", "skip all", "yes", line]).last?.asking == "cancel")
    }

    @Test func aWayToBeReachedIsNoReason() {
        let opening = ["book", "Ana Gil", "619-555-0142", "skip", "new"]
        let talk = self.talk(opening + ["oh my email is ana@example.com"])
        #expect(talk.last?.asking == "reason" && talk.conversation.booking?.values[.email] == .email("ana@example.com"))
        let hurt = self.talk(opening + ["neck hurts, ana@example.com"])
        #expect(hurt.conversation.booking?.values[.reason] != nil)
    }

    @Test func whoHandsOutNoNameIsTold() {
        let talk = self.talk(["book", "i dont hand my name out to chat bots"])
        #expect(talk.last?.asking == "name" && talk.conversation.booking?.values[.name] == nil)
        #expect(talk.last?.reply.parts.first?.template == Shipped.knowledge.english.field(.name)?.texts[.needed])
    }

    @Test func aBiddingToTellIsAQuestion() {
        let talk = self.talk([
            "book", "Ana Gil", "619-555-0142", "skip", "new", "knee", "mondays", "9 am", "skip", "skip",
            "tell me about Dr. McKay",
        ])
        #expect(talk.last?.acts.first?.topic == "dr-mckay" && talk.last?.asking == "clinician")
        #expect(talk.conversation.booking?.values[.clinician] == nil)
    }

    @Test func aNameMaySoundLikeADay() {
        let talk = self.talk(["book", "my name's Pat, last name Tuesday"])
        #expect(
            talk.conversation.booking?.values[.name]
                == .name(PersonName(full: "Pat Tuesday", given: "Pat", family: "Tuesday")))
        #expect(talk.conversation.booking?.values[.days] == nil)
    }

    @Test func howItHurtsTodayIsNoWish() {
        let pain = self.talk(["book", "Ana Gil", "619-555-0142", "skip", "new", "foot", "weekdays", "after 5", "skip"])
        var talk = pain
        talk.say("no pain today but 6 when I run")
        #expect(talk.conversation.booking?.values[.days] == pain.conversation.booking?.values[.days])
        #expect(talk.conversation.booking?.values[.painLevel] == .pain(6))
    }

    /// A slip in the part of a line that asks is none of the part that answers.
    @Test(arguments: [
        "mornign best. 619 555 0142. do you have parkign for a wheelchair on tuesday or wedensday, sundya too?",
        "do you have parkign behind the building on teh street? fridya mornign, 619 555 0142",
    ])
    func aPartOfALineHasItsOwnSlips(line: String) {
        let talk = self.talk(["book", "Ana Gil", line])
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: "+16195550142")))
        #expect(talk.last?.acts.first?.kind == .handoff, "\(line)")
    }

    @Test(arguments: [
        ("hi so my right knee aches since the fall, can i book", "my right knee aches since the fall"),
        ("like i said my neck is stiff, book me", "my neck is stiff"),
        ("pues me duele la rodilla, quiero una cita", "me duele la rodilla"),
        (
            "my son (Owen Park, 9) fell off his bike, elbow, i'm his dad Jin Park, 619 555 0119",
            "fell off his bike, elbow"
        ),
    ])
    func aReasonBeginsBehindItsLeadIn(line: String, reason: String) {
        #expect(self.talk([line]).conversation.booking?.values[.reason] == .reason(reason))
    }

    @Test(arguments: [
        ("nuevo, ¿aceptan medi-cal?", LanguageCode.spanish), ("es la 1ra vez, cuánto cuesta?", .spanish),
        ("new. what does it cost?", .english),
    ])
    func aValueStandsBesideAQuestion(text: String, language: LanguageCode) {
        let first = language == .english ? "book" : "cita"
        let skip = language == .english ? "skip" : "omitir"
        let talk = talk([first, "Ana Gil", "6195550142", skip, text], language)
        #expect(talk.conversation.booking?.values[.newOrReturning] == .visit(.new))
        #expect(talk.last?.acts.first?.kind == .handoff)
    }

    @Test func aNameAndACorrectionAreBothHeard() {
        let talk = talk(["book me for tuesdays at 2", "Dolores Fenwick. but wait, I meant after 2, not at 2"])
        #expect(talk.patientName == "Dolores Fenwick")
    }

    @Test(arguments: [
        ("actually the 0142 should be 0124", "+16195550124"), ("it's 0143 not 0142", "+16195550143"),
        ("it ends in 52 not in 42", "+16195550152"),
    ])
    func digitsAreExchanged(text: String, phone: String) {
        let talk = talk(Self.toReview + [text])
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: phone)))
    }

    @Test func aYesWithAWishIsAYes() {
        let talk = talk(["book", "Ana Gil", "6195550142", "skip all", "yes but please don't leave voicemails"])
        #expect(talk.last?.asking == "confirm" && talk.conversation.booking?.voicemail == false)
        let doubt = self.talk(["book", "Ana Gil", "6195550142", "skip all", "yes but don't keep my number"])
        #expect(doubt.last?.asking == "consent")
        let hours = self.talk(["book", "Ana Gil", "6195550142", "skip all", "yes but call after 4"])
        #expect(hours.last?.asking == "confirm" && hours.conversation.booking?.note == "call after 4")
    }

    @Test func aYesBesideAQuestionSends() {
        #expect(talk(Self.toReview + ["looks good, send it. when will they call me?"]).sent.count == 1)
        #expect(talk(Self.toReview + ["what does it cost?"]).sent.isEmpty)
        let spanish = ["cita", "Ana Gil", "6195550142", "omitir todo", "sí", "así está bien, mándela"]
        #expect(talk(spanish, .spanish).sent.count == 1)
    }

    @Test func whatWasSentIsChangedWithoutItsName() {
        let lines =
            ["book for tuesdays", "Ana Gil", "6195550142", "skip all", "yes", "yes"]
            + ["sorry one more thing, can you make it only thursdays", "yes"]
        let talk = talk(lines)
        #expect(talk.sent.count == 2)
        #expect(talk.sent.last?.values[.days] == .days([WhenValue(weekdays: [.thursday])]))
    }

    @Test(arguments: ["sorry, are you open on thursday?", "actually, can i park there on fridays?"])
    func aQuestionAfterSendingChangesNothing(text: String) {
        let talk = talk(["book for tuesdays", "Ana Gil", "6195550142", "skip all", "yes", "yes", text])
        #expect(talk.conversation.booking == nil && talk.last?.acts.contains { $0.kind == .booking } == false)
    }

    @Test(arguments: ["looks good. can you change my email?", "looks good, wait, is the phone right?"])
    func aDoubtBesideAYesSendsNothing(text: String) { #expect(talk(Self.toReview + [text]).sent.isEmpty) }

    @Test(arguments: ["of course not, no texts", "sure, but don't keep anything, and no calls"])
    func noConsentIsReadOutOfAWish(text: String) {
        let talk = talk(["book", "Ana Gil", "6195550142", "skip all", text])
        #expect(talk.conversation.booking?.values[.consent] == nil)
    }

    @Test func anAndIsNoConsent() {
        let talk = talk(["cita", "Ana Gil", "6195550142", "omitir todo", "y mándenme mensaje"], .spanish)
        #expect(talk.last?.asking == "consent" && talk.conversation.booking?.values[.consent] == nil)
    }

    @Test func eitherIsFineMayBeAYes() {
        let talk = talk(["book", "Ana Gil", "6195550142", "skip", "new", "my knee", "tuesdays", "mornings", "skip"])
        var later = talk
        while let asking = later.last?.asking, asking != "clinician", later.turns.count < 14 { later.say("skip") }
        later.say("yes that's fine")
        #expect(later.conversation.booking?.values[.clinician] == .clinician(.any))
    }

    @Test func aMonthOfBirthAsksNothing() {
        let talk = talk([
            "book", "Ana Gil", "6195550142", "skip", "new", "skip", "skip", "skip", "May 14 1987",
        ])
        #expect(talk.conversation.booking?.values[.dateOfBirth] != nil)
    }

    @Test func slipsInWhatIsToldAreMended() {
        let talk = talk(["hii need appt w dr shulman, shoudler is killing me, new ptaient"])
        #expect(talk.conversation.booking?.values[.newOrReturning] == .visit(.new))
        #expect(talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["shoulder"], side: nil)))
    }

    @Test func aPainIsSaidAnew() {
        let talk = talk(["book", "Ana Gil", "6195550142", "pain is 4 of 10, in my knee", "no, put 7"])
        #expect(talk.conversation.booking?.values[.painLevel] == .pain(7))
    }

    @Test func aReasonFollowsItsPartOfTheBody() {
        let talk = talk([
            "book", "Ana Gil", "6195550142", "skip", "new", "back pain",
            "actually scratch that, it's my left hip that hurts, not the back",
        ])
        guard case .bodyArea(let areas)? = talk.conversation.booking?.values[.bodyArea],
            case .reason(let reason)? = talk.conversation.booking?.values[.reason]
        else {
            Issue.record("no part of the body or no reason")
            return
        }
        #expect(areas == BodyAreas(areas: ["hip"], side: .left))
        #expect(reason.contains("hip") && !reason.contains("back pain"))
    }

    @Test func ofTwoCliniciansTheOtherIsRefused() {
        let talk = talk(["book", "Ana Gil", "6195550142", "dr mckay instead of dr shulman please"])
        #expect(talk.conversation.booking?.values[.clinician] == .clinician(.mckay))
    }

    @Test func aGuardianBehindARelationKeepsTheBareName() {
        let talk = talk([
            "need an appointment for my granddaughter Zoe Lind, her wrist, born 9/2/2015, im her legal guardian Opal Jennings, 619 555 0148"
        ])
        guard case .guardian(let guardian)? = talk.conversation.booking?.values[.guardian] else {
            Issue.record("no guardian")
            return
        }
        #expect(guardian.name == "Opal Jennings")
    }

    @Test func aRequestAndAQuestionAreBothHeard() {
        let turn = talk(["id like to book. where are you located btw"]).last
        // The answer first: what is asked of the patient stands last.
        #expect(turn?.acts.map(\.topic) == ["location", "book"])
        #expect(turn?.asking == "name")
    }

    /// `ends 1:30` is when somebody is free, and no ending of the number.
    @Test func aTimeIsNoDigitsOfThePhone() {
        let talk = talk(["book", "Ana Gil", "6195550142", "my route ends 1:30 so 2 or later"])
        #expect(talk.conversation.booking?.values[.phone] == .phone(PhoneNumber(e164: "+16195550142")))
    }

    @Test(arguments: [
        "hang on thats my old number, the new one ends in 0125. rest of it is the same", "last digit is a 9",
    ])
    func digitsSaidAnewAreThePhonesAndNoPain(line: String) {
        let values = talk(["book", "Ana Gil", "6195550142", line]).conversation.booking?.values
        #expect(values?[.painLevel] == nil && values?[.phone] != .phone(PhoneNumber(e164: "+16195550142")))
    }

    @Test func aQuestionIsNobodysName() {
        let talk = talk(["quisiera una cita para mi mamá. ¿Hablan español ahí?"], .spanish)
        #expect(talk.conversation.booking?.values[.name] == nil)
    }

    @Test(arguments: ["you know what cancel it, i dont have time for this", "cancel my request please"])
    func aCancelInMoreWordsIsAsked(line: String) {
        #expect(talk(Self.toReview + [line]).conversation.openStop == .cancel)
    }

    /// What somebody tells where something else is asked for is no question, however much it is like one.
    @Test(arguments: ["it comes and goes", "i dont have one i check"])
    func whatIsToldIsNoQuestion(line: String) {
        let turn = talk(["book", "Ana Gil", "6195550142", line]).last
        #expect(turn?.acts.map(\.kind) == [.booking])
    }

    @Test func aCertainDayRefinesSoon() {
        let talk = talk(["book", "Ana Gil", "6195550142", "skip", "new", "sore knee", "idk, soon", "ok thursday then"])
        guard case .days(let days)? = talk.conversation.booking?.values[.days] else {
            Issue.record("no days")
            return
        }
        #expect(days.count == 1 && days[0].end == nil)
    }

    @Test(arguments: [
        ("hmm I'd rather have McKay than Shulman", Clinician.mckay), ("it doesn't have to be shulman", .any),
    ])
    func anotherClinicianTakesThePlace(line: String, clinician: Clinician) {
        let talk = talk(["book", "Ana Gil", "6195550142", "dr shulman please", line])
        #expect(talk.conversation.booking?.values[.clinician] == .clinician(clinician))
    }

    @Test func whoTreatedSomebodyOnceIsNotAskedFor() {
        let talk = talk(["saw dr shulman in 2023 and it went great. this time it's my elbow, can i book"])
        #expect(talk.conversation.booking != nil && talk.conversation.booking?.values[.clinician] == nil)
    }

    @Test(arguments: [
        ("hello i need pt for my neck, whiplash from a fender bender last month", "whiplash"),
        ("I'd like to book for headaches, my doctor thinks they come from my neck", "headaches"),
    ])
    func aReasonKeepsWhatBelongsToIt(line: String, word: String) {
        guard case .reason(let reason)? = talk([line]).conversation.booking?.values[.reason] else {
            Issue.record("no reason")
            return
        }
        #expect(reason.contains(word))
    }

    @Test func aStorysLastWishBeginsARequest() {
        let line =
            "i ran a half five weeks ago and felt great, next morning my right knee was big and it is a 4 on flat ground. "
            + "can i come see someone"
        #expect(talk([line]).conversation.booking != nil)
    }
}
