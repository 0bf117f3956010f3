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

    @Test func aStorysLastWishBeginsARequest() {
        let line =
            "i ran a half five weeks ago and felt great, next morning my right knee was big and it is a 4 on flat ground. "
            + "can i come see someone"
        #expect(talk([line]).conversation.booking != nil)
    }
}
