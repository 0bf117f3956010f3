import Dialog
import Language
import Slots
import Testing

/// Nothing that tells who somebody is outlives the masking.
@Suite struct MaskedWordsTests {
    private static let ordinary: Set<String> = Set(
        """
        do you have a sauna for my daughter is there the my name i am call me at can come in on born and with dr who bring does dance know de la house elm street may fourth mr
        mother her phone number this it works tuesday tuesdays open rose mark was by to of will see in hot
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private func masked(_ text: String, _ conversation: Conversation = Conversation(seed: 1)) throws -> MaskedWords {
        MaskedWords(
            Line(text), in: conversation, today: try #require(CivilDay(year: 2026, month: 11, day: 26)),
            ordinary: Self.ordinary.contains, familiar: ["call", "know", "sauna", "have", "phone", "mother"].contains)
    }

    @Test(arguments: [
        ("do you have a sauna?", "do you have a sauna?"),
        ("do you have a sauna for Guadalupe", "do you have a sauna for [word]"),
        ("call me at 619-555-0142", "call me at [phone]"),
        ("call me at maria.lopez@example.com", "call me at [e-mail]"),
        ("my name is Maria Lopez", "[name]"),
        ("i was born 4/12/1968", "i was born [date]"),
        ("are you open on tuesdays", "[word] you open on tuesdays"),
        ("is my daughter Rose", "is my daughter [word]"),
        ("can i come at 5:30", "can i come [date]"),
        ("call apt 4b at 1601", "call [word] [number] [word] [date]"),
        ("4242 4242 4242 4242", "[number]"),
        ("is mr mark in the house", "is mr [word] in the house"),
        ("does rose quux dance", "does [word]"),
        ("do you know quux de la rose", "do you know [word] de la [word]"),
        ("the house on elm street is hot", "the house on [word] street is hot"),
        ("i come on may fourth", "i come on [date]"),
    ])
    func takesOut(typed: String, kept: String) throws {
        let text = try masked(typed).text
        #expect(text == kept, "\(text)")
    }

    @Test func takesOutTheNamesOfTheTalk() throws {
        let desk = Shipped.desk
        var conversation = Conversation(seed: 3)
        for line in ["book", "Rose Mark"] {
            let circumstances = Desk.Circumstances(now: Shipped.now)
            conversation = desk.respond(to: Line(line), in: conversation, circumstances).conversation
        }
        #expect(try masked("is there a sauna rose can see", conversation).text == "is there a sauna [name] can see")
    }

    /// No letter of a made-up name, number or address is left, however it is wrapped.
    @Test(arguments: ["Xavier Quux", "Ana Zyx", "J. Wojciechowski", "wojciech", "José Ñandú"])
    func noNameSurvives(name: String) throws {
        for frame in [
            "my name is NAME", "this is NAME is there a sauna", "NAME here, do you have a sauna", "can NAME come",
            "i am calling for NAME", "NAME", "soy NAME", "my mother NAME has a phone", "dr NAME",
        ] {
            let text = try masked(frame.replacing("NAME", with: name)).text
            for part in name.split(separator: " ") where part.count > 2 {
                #expect(!text.lowercased().contains(Folding.word(String(part))), "\(frame): \(text)")
            }
        }
    }
}
