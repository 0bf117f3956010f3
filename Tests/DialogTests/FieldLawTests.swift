import Knowledge
import Language
import Testing

@testable import Dialog

/// Every entry can be asked at every field, is answered, and the same field is asked again.
@Suite struct FieldLawTests {
    /// Lines that lead to each field that is asked by itself.
    static let ways: [(field: BookingField, lines: [String])] = {
        let answers: [(BookingField, String)] = [
            (.name, "Maria Lopez"), (.phone, "619-555-0142"), (.email, "skip"), (.newOrReturning, "new"),
            (.reason, "knee pain after a fall"), (.days, "tuesday"), (.times, "mornings"),
            (.dateOfBirth, "2/14/2014"), (.guardian, "Rosa Lopez, mother"), (.bodyArea, "knee"), (.painLevel, "4"),
            (.clinician, "either"), (.consent, "yes"), (.confirm, "yes"),
        ]
        return answers.indices.map { index in (answers[index].0, ["book"] + answers[..<index].map(\.1)) }
    }()

    @Test(arguments: ways.map(\.field)) func theWaysLeadThere(field: BookingField) throws {
        let way = try #require(Self.ways.first { $0.field == field })
        var talk = Talk(.english)
        for line in way.lines { talk.say(line) }
        // The body area was said with the reason.
        if field == .bodyArea { return }
        #expect(talk.last?.asking == field.rawValue, "\(talk.turns.map(\.reply.text))")
    }

    @Test(
        arguments: ways.map(\.field),
        Shipped.knowledge.english.entries.filter { [.answer, .handOff, .medicalAdvice].contains($0.kind) }.map(\.id))
    func isAnsweredAndAskedAgain(field: BookingField, id: String) throws {
        let way = try #require(Self.ways.first { $0.field == field })
        let entry = try #require(Shipped.knowledge.english.entry(id))
        // `I was hurt at work. Do you …?` is a reason and a question in one.
        if field == .reason, Line(entry.title).besideQuestion != nil { return }
        var talk = Talk(.english)
        for line in way.lines { talk.say(line) }
        let asked = talk.last?.asking
        let values = talk.conversation.booking?.values
        let turn = talk.say(entry.title)
        #expect(turn.acts.contains { $0.topic == id }, "at \(field.rawValue): \(turn.reply.text)")
        #expect(turn.asking == asked)
        #expect(turn.conversation.booking?.values == values)
        let question = try #require(Shipped.knowledge.english.field(field == .bodyArea ? .painLevel : field)?.question)
        #expect(turn.reply.parts.last?.template == question || field == .confirm || field == .bodyArea)
    }
}
