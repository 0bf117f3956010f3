import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// What somebody says for a request counts the same whenever it is said.
@Suite struct OrderTests {
    private static let facts = [
        "my name is Ann Lee", "my number is 619-555-0142", "tuesday mornings work best", "it's my left knee",
        "i've never been there before",
    ]

    @Test func theSameFactsInAnyOrderMakeTheSameRequest() throws {
        let orders = Self.permutations(Self.facts)
        let values = orders.map { order -> [BookingField: FieldValue]? in
            var talk = Talk(.english)
            for line in ["book"] + order { talk.say(line) }
            return talk.conversation.booking?.values
        }
        let first = try #require(values.first ?? nil)
        #expect(Set(first.keys) == [.name, .phone, .days, .times, .bodyArea, .newOrReturning])
        #expect(first[.newOrReturning] == .visit(.new))
        for (order, value) in zip(orders, values) where value != first { Issue.record("\(order)") }
    }

    private static func permutations(_ lines: [String]) -> [[String]] {
        guard lines.count > 1 else { return [lines] }
        return lines.indices.flatMap { index -> [[String]] in
            var rest = lines
            let line = rest.remove(at: index)
            return permutations(rest).map { [line] + $0 }
        }
    }

    @Test(arguments: [
        "don't leave a voicemail", "do not leave a message", "dont leave voicemails", "no deje mensaje de voz",
    ])
    func aWishAboutVoicemailIsKeptWhateverWasAsked(line: String) {
        for before in [["book"], ["book", "Ann Lee"], ["book", "Ann Lee", "619-555-0142"]] {
            var talk = Talk(line.hasPrefix("no ") ? .spanish : .english)
            for line in before + [line] { talk.say(line) }
            #expect(talk.conversation.booking?.voicemail == false, "\(before)")
            #expect(talk.last?.acts.map(\.kind) == [.booking])
        }
    }

    /// Where consent is asked for, it refuses the message and nothing else.
    @Test(arguments: [
        ("don't leave voicemails", false), ("no me dejen recado en el buzón", false), ("no dejen mensajes", false),
        ("no", true),
    ])
    func aWishAboutVoicemailIsNoRefusal(line: String, refuses: Bool) {
        var talk = Talk(.english)
        for before in ["book", "Ann Lee", "619-555-0142", "skip all"] { talk.say(before) }
        #expect(talk.last?.asking == "consent")
        talk.say(line)
        #expect((talk.conversation.booking == nil) == refuses)
        if !refuses { #expect(talk.conversation.booking?.voicemail == false && talk.last?.asking == "consent") }
    }

    @Test func daysSaidWhereTheReasonIsAskedAreDays() {
        var talk = Talk(.english)
        for line in ["book", "Ann Lee", "619-555-0142", "skip", "new", "tuesday morning"] { talk.say(line) }
        #expect(talk.conversation.booking?.values[.reason] == nil && talk.last?.asking == "reason")
        #expect(talk.conversation.booking?.values[.days] != nil)
    }

    /// No word that steers sounds like danger.
    @Test func everyLineOfTheReviewCanBeChanged() {
        for script in Shipped.knowledge.english.fields where script.field != .confirm {
            guard let label = script.texts[.label] else { continue }
            let name = label.filled { _ in nil }
            for line in ["change \(name)", "change my \(name)", "fix the \(name)"] {
                var talk = Talk(.english)
                for line in ["book", "Ann Lee", "619-555-0142", line] { talk.say(line) }
                #expect(talk.last?.acts.map(\.kind) == [.booking], "\(line)")
            }
        }
    }
}
