import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// What gives a request up, and what does not.
struct GivingUpTests {
    private func talk(upTo count: Int, _ lines: String...) -> Talk { Talk.booking(upTo: count, lines) }

    @Test(arguments: ["i dont need the appointment anymore", "ya no ocupo la cita", "we no longer need an appointment"])
    func isGivenUp(line: String) { #expect(talk(upTo: 7, line).last?.asking == "cancel") }

    @Test(arguments: [
        "I do not want the appointment on Monday", "I don't need the appointment before Friday",
        "ya no necesito la cita hoy, mejor mañana", "I no longer want an appointment with Dr. Shulman, McKay is fine",
    ])
    func isNotGivenUp(line: String) { #expect(talk(upTo: 6, line).last?.asking != "cancel") }

    @Test func sendItDropsNothing() { #expect(talk(upTo: 7, "cancel please", "send it").conversation.booking != nil) }

    @Test func whoSendsNothingGivesUp() {
        #expect(talk(upTo: 7, "cancel please", "yes, don't send it").conversation.booking == nil)
    }
}
