import Foundation
import Knowledge
import Language
import Learning
import Matching
import Safety
import Slots
import Testing

@testable import Dialog

/// The laws of the house, over random talks; a failure prints the seed that makes it again.
@Suite struct LawTests {
    /// Lines of every sort, in both languages.
    private static let pool: [String] = {
        let phrasings = PhrasingTests.entries.flatMap(\.phrasings).enumerated().filter { $0.offset % 5 == 0 }.map(
            \.element.text)
        let values = [
            "Maria Lopez", "my name is Jen Okafor", "619-555-0142", "jen@example.com", "tomorrow morning",
            "tuesday or thursday", "after 5", "any day", "any time", "new", "returning",
            "knee pain after a fall", "left knee", "7", "7/10", "4/12/1968", "2/14/2014", "either", "dr mckay", "yes",
            "no", "skip", "skip all", "sí", "omitir", "rodilla", "back",
            "feb 30", "123-456-7890", "jane@", "15", "i meant 858-555-0199", "actually friday",
            "not tuesday, wednesday", "Rosa Lopez, mother", "im sam lee 6195550123 hip pain friday am",
        ]
        let commands = [
            "help", "topics", "book", "contact", "go back", "/back", "review", "start over", "continue", "repeat",
            "why", "cancel", "never mind", "quit", "language es", "language en", "1", "2", "9",
            "change phone", "change my name",
        ]
        let noise = [
            "", "   ", "???", "{phone}", "{name} {reference}", "\u{1B}[2J\u{7}", "🙂🙂", "asdf qwer", "Ω≈ç√", "a\u{0}b",
            "\u{202E}abc", String(repeating: "x", count: 3000), "; drop table", "<b>hi</b>", "i have chest pain",
            "i want to die", "mi esposo me pega",
        ]
        return phrasings + values + values + commands + noise
    }()

    private static func line(_ random: inout SplitMix64) -> String { pool[Int(random.next() % UInt64(pool.count))] }

    /// A line as people type it: often with a slip, or with another one behind it.
    private static func typed(_ random: inout SplitMix64) -> String {
        var text = line(&random)
        if random.next() % 4 == 0 {
            text += [". ", "? ", ", ", " "][Int(random.next() % 4)] + line(&random)
        }
        guard random.next() % 2 == 0, text.count > 3, text.count < 500 else { return text }
        var letters = Array(text)
        for _ in 0...(letters.count / 20) {
            let place = Int(random.next() % UInt64(letters.count - 1))
            if random.next() % 2 == 0 { letters.swapAt(place, place + 1) } else { letters.remove(at: place) }
        }
        return String(letters)
    }

    private static let seeds = (1...40).map { UInt64($0) &* 7_919 }

    /// Two thousand talks, in both languages and on every channel.
    @Test(arguments: seeds)
    func repliesAreRebuiltFromApprovedParts(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for number in 0..<50 {
            let channel: Conversation.Channel = [.prompt, .kiosk, .web][number % 3]
            var talk = Talk(
                Conversation(language: number % 2 == 0 ? nil : .spanish, channel: channel, seed: random.next()))
            if number % 5 > 1 { for text in Self.opening.prefix(number % 7) { talk.say(text) } }
            for _ in 0..<6 { expectApproved(talk.say(Self.typed(&random)), "seed \(seed), talk \(number)") }
        }
    }

    /// The beginning of a request, so that talks start in every state.
    private static let opening = ["book", "Maria {name} Lopez", "619-555-0142", "knee }{ pain", "skip all", "yes"]

    private func expectApproved(_ turn: Turn, _ place: String) {
        for part in turn.reply.parts {
            #expect(Shipped.templates.contains(Shipped.key(part.template)), "\(place)")
            #expect(Set(part.values.keys) == Set(part.template.holes), "\(place): \(part)")
            #expect(part.text == part.template.filled { part.values[$0] })
            #expect(part.values.values.allSatisfy { !$0.isEmpty }, "\(place): \(part)")
        }
        #expect(!turn.reply.text.isEmpty && !turn.reply.text.contains("\n\n"), "\(place)")
        #expect(
            turn.reply.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }, "\(place)"
        )
        #expect(turn.acts.count <= 3 && !turn.acts.isEmpty, "\(place)")
        #expect(turn.nearest?.score.isFinite == true)
    }

    @Test(arguments: seeds.prefix(20))
    func aTalkCanBeCutAtAnyTurn(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var whole = Talk()
        var cut = Talk()
        for _ in 0..<30 {
            let text = Self.line(&random)
            let stored = try JSONEncoder().encode(cut.conversation)
            cut = Talk(try JSONDecoder().decode(Conversation.self, from: stored))
            let (left, right) = (whole.say(text), cut.say(text))
            #expect(left.reply == right.reply, "seed \(seed): \(text)")
            #expect(whole.conversation == cut.conversation, "seed \(seed): \(text)")
        }
    }

    /// The screen hears the words as typed, whatever the state.
    @Test(arguments: [
        "i have chest pain", "i want to die", "mi esposo me pega", "my calf is swollen and red", "i can't breathe",
    ])
    func alarmsFireInEveryState(alarm: String) throws {
        let level = try #require(SafetyScreen().screen(Line(alarm))?.level)
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            var talk = Talk()
            for _ in 0..<(random.next() % 12) { talk.say(Self.line(&random)) }
            let before = talk.conversation.booking
            let turn = talk.say(alarm)
            let kinds: [SafetyLevel: Act.Kind] = [.emergency: .emergency, .crisis: .crisis, .urgent: .urgent]
            #expect(turn.acts.first?.kind == kinds[level], "seed \(seed)")
            #expect(turn.conversation.booking?.values == before?.values, "seed \(seed): the booking underneath is kept")
            if level > .urgent { #expect(turn.asking == nil && turn.reply.parts.count == 1, "seed \(seed)") }
        }
    }

    /// Who does harm may hear a message that is left.
    @Test func leavesNoVoicemailAfterWordsAboutAbuse() {
        var talk = Talk()
        for text in ["book", "Maria Lopez", "my husband hits me", "continue", "619-555-0142"] { talk.say(text) }
        #expect(talk.conversation.booking?.voicemail == false)
    }

    @Test(arguments: seeds)
    func aBadValueNeverErasesAGoodOne(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var talk = Talk()
        for text in ["book", "Maria Lopez", "619-555-0142", "maria@example.com"] { talk.say(text) }
        let good = talk.conversation.booking?.values
        for _ in 0..<6 {
            let bad = [
                "123-456-7890", "jane@", "feb 30", "???", "change phone", "911-555-0142", "actually 123", "go back",
            ]
            talk.say(bad[Int(random.next() % UInt64(bad.count))])
        }
        for field in [BookingField.name, .phone, .email] {
            #expect(talk.conversation.booking?.values[field] == good?[field], "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func noWordsFillTwoFields(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let text = (0..<4).map { _ in Self.typed(&random) }.joined(separator: ", ")
        let facts = Volunteered(Line(text), today: Shipped.now.day, taken: nil, wantsTimes: true).facts
        for (index, fact) in facts.enumerated() {
            for other in facts.dropFirst(index + 1) where !(fact.field == .days && other.field == .times) {
                // What stands between the parts of a value is none of its words.
                let words = { (fact: Volunteered.Fact) in fact.parts.isEmpty ? [fact.range] : fact.parts }
                let isShared = words(fact).contains { word in words(other).contains { $0.overlaps(word) } }
                #expect(!isShared, "seed \(seed): \(fact) \(other)")
            }
        }
    }

    /// Words that two readers would like: only the first gets them.
    @Test(arguments: [
        ("born 12/4/1990", [BookingField.dateOfBirth]), ("pain is 7/10", [.painLevel]),
        ("my number is 619 555 0142", [.phone]), ("jen.friday@example.com", [.email]),
        ("hurts since 3 weeks ago", [.onset]),
    ])
    func theseWordsFillOneFieldOnly(text: String, fields: [BookingField]) {
        let facts = Volunteered(Line(text), today: Shipped.now.day, taken: nil, wantsTimes: true).facts
        #expect(facts.map(\.field) == fields, "\(facts)")
    }

    /// What a bare number picks is part of the conversation.
    @Test func aCutTalkStillKnowsItsChoices() throws {
        var talk = Talk()
        talk.say("topics")
        let stored = try JSONEncoder().encode(talk.conversation)
        var cut = Talk(try JSONDecoder().decode(Conversation.self, from: stored))
        #expect(cut.conversation == talk.conversation)
        #expect(cut.say("1").acts == talk.say("1").acts)
    }

    @Test(arguments: seeds.prefix(20))
    func theLastCorrectionStands(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var talk = Talk()
        for text in ["book", "Maria Lopez", "619-555-0142"] { talk.say(text) }
        var last = ""
        for _ in 0..<5 {
            last = "858-555-0\(100 + random.next() % 100)"
            talk.say("sorry, i meant \(last)")
        }
        guard case .phone(let phone)? = talk.conversation.booking?.values[.phone] else {
            Issue.record("seed \(seed): no phone")
            return
        }
        #expect(phone.e164 == "+1" + last.filter(\.isNumber), "seed \(seed)")
    }

    @Test func answersWithinTenMillisecondsUpTo16KiB() {
        let desk = Shipped.desk
        let line = String(
            String(repeating: "can i do the exercises at home or do i have to come in every week and ", count: 240)
                .prefix(16_384))
        let clock = ContinuousClock()
        let times = (0..<5).map { _ in
            clock.measure {
                _ = desk.respond(to: Line(line), in: Shipped.conversation(), Desk.Circumstances(now: Shipped.now))
            }
        }
        // Debug builds are several times slower than what is shipped; this guards the order of magnitude.
        #expect((times.min() ?? .zero) < .milliseconds(400))
    }
}
