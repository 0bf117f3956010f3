import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// Requests that turn out to be another's, or for two.
struct OtherPatientTests {
    private func talk(upTo count: Int, _ lines: String...) -> Talk { Talk.booking(upTo: count, lines) }

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

    @Test func oneRequestIsForOne() {
        #expect(
            talk(upTo: 0, "i need an appointment for me and my husband").last?.reply.text.contains("one request")
                == true)
        let talk = talk(upTo: 1, "Juan Lara and Ana Lara, we both need to come in")
        #expect(talk.last?.asking == "name" && talk.conversation.booking?.values[.name] == nil)
        #expect(talk.conversation.booking?.proxy == nil)
    }
}
