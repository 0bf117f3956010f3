import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// Answers to something else than was asked for, and answers that look like it.
struct MisplacedAnswerTests {
    private func talk(upTo count: Int, _ lines: String...) -> Talk { Talk.booking(upTo: count, lines) }

    /// What stands where it was asked whether somebody has been there says nothing of that.
    @Test(arguments: ["right knee", "no its aa@b.com", "not sure", "no, es daniel@cerro.org", "no sé"])
    func saysNothingOfTheVisit(line: String) {
        #expect(talk(upTo: 4, line).conversation.booking?.values[.newOrReturning] == nil)
    }

    @Test(arguments: [("no, es la primera vez", VisitKind.new), ("no es la primera vez", .returning)])
    func aCommaIsHeard(line: String, visit: VisitKind) {
        #expect(talk(upTo: 4, line).conversation.booking?.values[.newOrReturning] == .visit(visit))
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

    @Test func anAddressAsksNothing() {
        #expect(
            talk(upTo: 3, "may.june@example.com").conversation.booking?.values[.email] == .email("may.june@example.com")
        )
    }

    @Test(arguments: ["I fell last month but I'm fine now", "call me Annie"])
    func theNameStays(line: String) {
        let booking = talk(upTo: 3, line).conversation.booking
        #expect(
            booking?.values[.name].map { "\($0)".contains("I'm") } == false
                && booking?.values[.contactPreference] == nil)
    }

    @Test(arguments: ["le operaron de la cadera", "la muñeca pues"])
    func aSentenceIsNoName(line: String) { #expect(talk(upTo: 1, line).conversation.booking?.values[.name] == nil) }

    /// Days where a time is asked for are days, in however many words.
    @Test(arguments: ["mondays and wednesdays but not the 9th", "christmas week is best for me if that is ok with you"])
    func hearsDaysWhereTimesAreAsked(line: String) {
        let talk = talk(upTo: 6, "any day", line)
        #expect(talk.last?.acts.map(\.kind) == [.booking])
        #expect(talk.conversation.booking?.values[.days] != .days([]))
    }
}
