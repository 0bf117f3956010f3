import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// What is known is changed by a part of it, wherever the line says so.
struct AmendmentTests {
    private static let facts = [
        "book", "Catherine Pfister", "619 555 0142", "m.ostrowe77@example.com", "new", "my left knee hurts",
        "mondays, thursdays or fridays", "mornings", "02/11/1987", "3", "Dr. Shulman", "yes",
    ]

    /// The talk with everything told, at the review.
    private func atReview(_ line: String? = nil) -> Talk {
        var talk = Talk(.english)
        for line in Self.facts + [line].compactMap(\.self) { talk.say(line) }
        return talk
    }

    @Test(arguments: [
        ("email has a typo in it, its .org not .com", "m.ostrowe77@example.org"),
        ("oops the email is example.org, not .com", "m.ostrowe77@example.org"),
        ("it's gmail, not example", "m.ostrowe77@gmail.com"),
        ("my email ends in .net", "m.ostrowe77@example.net"),
        ("mail ends in 78 not 77", "m.ostrowe78@example.com"),
        ("there's an underscore instead of the dot in my email", "m_ostrowe77@example.com"),
    ])
    func anAddressIsMendedByItsParts(line: String, address: String) {
        #expect(atReview(line).conversation.booking?.values[.email] == .email(address))
    }

    @Test(arguments: [
        ("you've got my birth year flipped, I was born in 78", 1978, 2, 11),
        ("I was born in march not february", 1987, 3, 11), ("the day is the 12th, i was born on the 12th", 1987, 2, 12),
        ("born on October 20, not in February", 1987, 10, 20),
    ])
    func aBirthIsMendedByItsParts(line: String, year: Int, month: Int, day: Int) throws {
        let birth = try #require(CivilDay(year: year, month: month, day: day))
        #expect(atReview(line).conversation.booking?.values[.dateOfBirth] == .dateOfBirth(birth))
    }

    @Test(arguments: [
        ("First name is spelled Kathryn, K-A-T-H-R-Y-N", "Kathryn Pfister"),
        ("it's Katherine with a K", "Katherine Pfister"), ("my last name has two f's", "Catherine Pffister"),
        ("Pfister with a y not an i", "Catherine Pfyster"),
        ("last name's Hargrove now, got married", "Catherine Hargrove"),
    ])
    func aNameIsMendedByItsParts(line: String, name: String) throws {
        guard case .name(let got)? = atReview(line).conversation.booking?.values[.name] else {
            Issue.record("no name")
            return
        }
        #expect(got.full == name)
    }

    @Test(arguments: [
        ("shoot, take thursday off, my kid has swim that day", [Weekday.monday, .friday]),
        ("drop the thursday", [.monday, .friday]), ("thursdays won't work after all", [.monday, .friday]),
        ("i can't do mondays anymore", [.thursday, .friday]),
        ("change friday to tuesday", [.monday, .thursday, .tuesday]),
        ("i have class on thursday though", [.monday, .friday]),
        ("not monday, wednesday. my wife has the car monday", [.thursday, .friday, .wednesday]),
        ("scrap monday, thurs before work", [.friday, .thursday]), ("drop monday, thursday", [.friday]),
    ])
    func aDayIsTakenOut(line: String, left: [Weekday]) throws {
        guard case .days(let days)? = atReview(line).conversation.booking?.values[.days] else {
            Issue.record("no days")
            return
        }
        #expect(days.compactMap { $0.weekdays?.first ?? $0.start?.weekday } == left)
    }

    @Test(arguments: [
        "scratch the mornings, my shift changed. afternoons only", "can we do afternoons instead",
        "everything but the time. afternoons are better now that i think about it",
    ])
    func theTimeOfDayIsSaidAnew(line: String) {
        #expect(atReview(line).conversation.booking?.values[.times] == .times([WhenValue(part: .afternoon)]))
    }

    @Test(arguments: [
        "actually could it be mckay? my sister swears by her", "could we do Dr McKay?", "put me with the other doctor",
    ])
    func anotherClinicianIsAskedFor(line: String) {
        #expect(atReview(line).conversation.booking?.values[.clinician] == .clinician(.mckay))
    }

    /// What asks, or tells of somebody else, changes nothing.
    @Test(arguments: [
        "will mckay be there on thursday?", "my mother was born in 1950 and has it too", "my mom's email is .org too",
        "do you open fridays?", "is dr mckay good with knees?", "my friend catherin recommended you",
        "could it be my sciatica",
    ])
    func nothingIsChangedByAQuestion(line: String) {
        let before = atReview()
        #expect(atReview(line).conversation.booking?.values == before.conversation.booking?.values)
    }

    @Test(arguments: [
        ("that's me, go", true), ("thank you, that's how it's spelled. yes", true), ("there we go, thats right", true),
        ("perfect, send it over", true), ("exactamente, ya puede mandarla", true), ("is that right", false),
        ("send it to my gmail too", false), ("no more fridays please", false), ("not yet", false),
        ("everything", false),
        ("let's go over it", false),
    ])
    func anyYesSends(line: String, sends: Bool) {
        #expect((atReview(line).conversation.booking == nil) == sends)
    }

    /// A wish that loses its last day is none: an empty list of days could never be sent.
    @Test(arguments: [
        "any weekday but Friday, Fridays I have my grandkids", "not mondays, mondays I work",
        "any day but tuesday, no tuesdays, tuesday is out",
    ])
    func noWishHasAnEmptyListOfDays(line: String) throws {
        let today = try #require(CivilDay(year: 2026, month: 11, day: 23))
        for wish in Whens(Line(line), today: today).days { #expect(wish.weekdays?.isEmpty != true) }
    }

    @Test(arguments: [
        "next week, thursday or friday", "la próxima semana, jueves o viernes", "la prox semana jueves o viernes",
    ])
    func aWeekSaidFirstHoldsItsDays(line: String) throws {
        let today = try #require(CivilDay(year: 2026, month: 11, day: 23))
        let days = [3, 4].map { WhenValue(start: CivilDay(year: 2026, month: 12, day: $0)) }
        #expect(Whens(Line(line), today: today).days == days)
    }

    @Test(arguments: ["what did you put down so far", "read that back please", "qué tiene anotado"])
    func whatStandsIsReadBack(line: String) {
        var talk = Talk(.english)
        for line in ["book", "Ana Gil", "619-555-0142", line] { talk.say(line) }
        #expect(talk.last?.reply.text.contains("Ana Gil") == true && talk.last?.asking == "email")
    }

    @Test func painIsSaidAnewBesideAnotherAnswer() {
        var talk = Talk(.english)
        for line in Self.facts.prefix(10) { talk.say(line) }
        talk.say("either ones fine, and pain is really a 6 most of the time")
        #expect(talk.conversation.booking?.values[.painLevel] == .pain(6))
        #expect(talk.conversation.booking?.values[.clinician] == .clinician(.any))
    }

    /// What happened stands in a sentence of its own.
    @Test func aMishapTakesNoTimeOfTheNextSentence() throws {
        let today = try #require(CivilDay(year: 2026, month: 11, day: 23))
        let whens = Whens(Line("threw a ball and something popped. mornings are best, mon wed or fri"), today: today)
        #expect(whens.times == [WhenValue(part: .morning)] && whens.days.count == 3)
    }
}
