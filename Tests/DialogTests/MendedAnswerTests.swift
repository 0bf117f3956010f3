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
