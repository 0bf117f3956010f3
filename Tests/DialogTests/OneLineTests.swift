import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// One line that says several things: each is taken, answered or mended.
@Suite struct OneLineTests {
    private func talk(_ lines: [String], _ language: LanguageCode? = nil) -> Talk {
        var talk = Talk(language)
        for line in lines { talk.say(line) }
        return talk
    }

    private static let toPhone = ["book", "Maria Lopez"]
    private static let toVisit = ["book", "Maria Lopez", "619-555-0142", "skip"]

    @Test(arguments: [
        (toPhone, "619 555 0181 and do you take blue shield?", "insurance", BookingField.phone, "email"),
        (toVisit, "new. what happens at the first visit?", "first-visit", .newOrReturning, "reason"),
        (
            toVisit, "No I have never been. Do you give exercises to do at home?", "home-exercises", .newOrReturning,
            "reason"
        ),
        (["cita", "Óscar Valdivia"], "858 555 0127, dónde están ubicados?", "location", .phone, "email"),
        (["book"], "Dev Malhotra. do you have parking?", "parking", .name, "phone"),
    ])
    func takesTheAnswerAndAnswersTheQuestion(
        lines: [String], line: String, topic: String, field: BookingField, next: String
    ) {
        let talk = talk(lines + [line])
        #expect(talk.last?.acts.first?.topic == topic)
        #expect(talk.conversation.booking?.values[field] != nil)
        #expect(talk.last?.asking == next)
    }

    @Test(arguments: [
        "fridays only", "mornings are best", "tuesday after 4 please", "los martes", "de preferencia en las mañanas",
    ])
    func takesAWishWhereverItIsSaid(line: String) {
        let values = talk(Self.toPhone + [line]).conversation.booking?.values
        #expect(values?[.days] != nil || values?[.times] != nil)
        #expect(talk(Self.toPhone + [line]).last?.asking == "phone")
    }

    @Test(arguments: [
        (["my knee hurts, i want an appointment", "it's the left one"], Side.left),
        (["i want an appointment, my hip on the right side hurts"], .right),
        (["ned an apointment fr my lft sholder"], .left),
        (["need appt, both of my knees hurt"], .both),
        (["quiero una cita, me duelen las dos rodillas"], .both),
    ])
    func knowsTheSide(lines: [String], side: Side) {
        guard case .bodyArea(let areas)? = talk(lines).conversation.booking?.values[.bodyArea] else {
            Issue.record("no part of the body")
            return
        }
        #expect(areas.side == side)
    }

    @Test(arguments: [
        (["batman", "jk its Corey Abbott"], "Corey Abbott"), (["Bob Tran. actually put Robert"], "Robert Tran"),
        (["DON CHENTE, DIGO, VICENTE OROPEZA"], "VICENTE OROPEZA"), (["ugh fine. Greg Pappas"], "Greg Pappas"),
        (["VAN DER BERG, ANIKA"], "ANIKA VAN DER BERG"), (["Owen Castellano is my name"], "Owen Castellano"),
        (["dr mckay please", "nmae is josh pruitt"], "josh pruitt"),
        (["this is Gary Lindqvist I want to make an appointment"], "Gary Lindqvist"),
    ])
    func readsTheNameThatIsMeant(lines: [String], name: String) {
        guard case .name(let read)? = talk(["book"] + lines).conversation.booking?.values[.name] else {
            Issue.record("no name")
            return
        }
        #expect(read.full == name)
    }

    @Test func mendsTheYearOfBirthAndTheClinician() {
        let talk = talk([
            "i'd like to see dr mckay, my name is Harold Timmons, 619-555-0159, born 7/14/1985", "skip all", "yes",
            "no. birth year should be 1958 not 1985 and I want dr shulman not mckay",
        ])
        let values = talk.conversation.booking?.values
        #expect(values?[.dateOfBirth] == CivilDay(year: 1958, month: 7, day: 14).map(FieldValue.dateOfBirth))
        #expect(values?[.clinician] == .clinician(.shulman))
    }

    @Test func pastDaysAreNoWish() {
        let talk = talk([
            "my name is Tyler Voss and i hurt my ankle playing soccer saturday, my number is 619 555 0105, can somebody see me friday around 2"
        ])
        #expect(
            talk.conversation.booking?.preferredTimes.map(\.description) == ["2026-11-27 14:00"])
    }

    @Test(arguments: [
        "I am Deaf and I use a wheelchair. I need an ASL interpreter for my visit. I want to request an appointment.",
        "pt appt for a sprained wrist, im deaf so asl interpreter pls",
    ])
    func aPlainWishBeginsARequest(line: String) {
        let booking = talk([line]).conversation.booking
        #expect(booking?.needs.contains(.interpreter) == true)
        #expect(booking?.values[.name] == nil)
    }
}
