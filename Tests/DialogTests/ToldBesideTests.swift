import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// What a patient tells beside what is asked: of themselves and of whom they book for, and what is to be written down too.
struct ToldBesideTests {
    private func talk(_ lines: [String]) -> Talk {
        var talk = Talk(.english)
        for line in lines { talk.say(line) }
        return talk
    }

    @Test(arguments: [
        ("can you add to the reason that i cant sleep on that side", "i cant sleep on that side"),
        ("please add that it clicks when i squat?", "it clicks when i squat"),
        ("oh and make a note that i can't kneel", "i can't kneel"),
        ("agregue que no puedo dormir de ese lado", "no puedo dormir de ese lado"),
    ])
    func whatIsAddedStandsBehindTheReason(line: String, added: String) {
        let talk = talk(["book", "Ana Gil", "619 555 0142", "skip", "new", "my left knee hurts", line])
        #expect(talk.conversation.booking?.values[.reason] == .reason("my left knee hurts; " + added))
        #expect(talk.last?.asking == "days")
    }

    @Test(arguments: ["add that to the list", "can you add my wife too", "please note the time", "add my email"])
    func notEveryAddIsAReason(line: String) {
        let talk = talk(["book", "Ana Gil", "619 555 0142", "skip", "new", "my left knee hurts", line])
        #expect(talk.conversation.booking?.values[.reason] == .reason("my left knee hurts"))
    }

    @Test(arguments: [
        ("Allison Brown", "Allison Brown"), ("steve mckay", "steve mckay"), ("Tuesday Marlowe", "Tuesday Marlowe"),
        ("Allison Shulman, no relation lol", "Allison Shulman"),
    ])
    func aNamesakeIsNoWishForAClinicianOrADay(line: String, name: String) {
        let heard = talk(["book", line])
        let values = heard.conversation.booking?.values
        #expect(heard.patientName == name && values?[.clinician] == nil && values?[.days] == nil)
    }

    @Test(arguments: ["Mark Shulman", "McKay please", "Tuesday Works", "dr allison"])
    func aWishIsNoName(line: String) {
        #expect(talk(["book", line]).conversation.booking?.values[.name] == nil)
    }

    @Test func ofTwoDatesOfBirthThePatientsCounts() {
        let start = ["my wife asked me to set this up for her, her jaw clicks", "Tamsin Adair", "619 555 0142"]
        let talk = talk(start + ["skip", "new", "any day", "any time", "im 5/2/81, but hers is 3/22/1984"])
        #expect(
            talk.conversation.booking?.values[.dateOfBirth] == .dateOfBirth(CivilDay(year: 1984, month: 3, day: 22)!))
    }

    @Test func anEarlierVisitsPartIsNotThisOnes() {
        let talk = talk(["book", "Dolores Whitcomb, i came in 2022 for my shoulder, this time its the hip"])
        #expect(talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["hip"])))
    }

    @Test func aSecondPartOfTheBodyStandsBesideTheFirst() {
        let start = ["book", "Ana Gil", "619 555 0142", "skip", "new", "my back hurts", "any day", "any time"]
        let talk = talk(start + ["skip all", "yes", "also my left hip clicks"])
        #expect(talk.conversation.booking?.values[.bodyArea] == .bodyArea(BodyAreas(areas: ["back", "hip"])))
    }

    @Test func everyQuestionThatIsPassedOnIsKept() {
        let talk = talk(["how much is a visit", "do you take blue shield", "book"])
        let question = talk.conversation.booking?.question
        #expect(question == "how much is a visit; do you take blue shield")
    }

    @Test func whatIsRefusedAndToldOnceMoreIsNoWish() {
        let talk = talk(["book", "Ana Gil", "mornings are no good, im slow in the mornings"])
        guard case .times(let times)? = talk.conversation.booking?.values[.times] else {
            Issue.record("no times")
            return
        }
        #expect(times.map(\.part) == [nil] && times.first?.timeStart == ClockTime(hour: 12))
    }

    @Test func whatStandsBehindANumberIsNoName() {
        let talk = talk(["book", "Ana Gil", "619 555 0142", "no wait, the phone is 619 555 0143, estaba bien"])
        #expect(talk.patientName == "Ana Gil")
    }
}
