import Knowledge
import Language
import Testing

@testable import Dialog

@Suite struct TalkTests {
    @Test func greetsAsAProgram() {
        let turn = Shipped.desk.greet(Shipped.conversation())
        #expect(turn.acts.map(\.kind) == [.greeting])
        #expect(["not a person", "medical advice", "911"].allSatisfy { turn.reply.text.contains($0) })
        #expect(turn.nearest?.score == -Nearest.limit)
    }

    @Test func speaksTheLanguageOfTheFirstLine() {
        var talk = Talk()
        #expect(talk.say("¿qué es la reeducación neuromuscular?").conversation.language == .spanish)
        #expect(talk.say("ok").conversation.language == .spanish)
        #expect(talk.say("what is your phone number please").conversation.language == .english)
    }

    @Test func changesNoLanguageInsideABooking() {
        var talk = Talk()
        talk.say("book")
        #expect(talk.say("me llamo José Núñez y quiero una cita por favor").conversation.language == .english)
        #expect(talk.say("language es").conversation.language == .spanish)
        #expect(talk.last?.asking == "phone")
    }

    @Test func offersTheBookingOnceAndNotAfterANo() {
        var talk = Talk()
        let offer = Shipped.knowledge.english.text(.offerBooking)
        #expect(talk.say("what is nmr").reply.parts.contains { $0.template == offer })
        #expect(talk.say("no").reply.parts.map(\.template) == [Shipped.knowledge.english.text(.offerDeclined)])
        for text in ["how does it work", "where are you", "who are the doctors"] {
            #expect(!talk.say(text).reply.parts.contains { $0.template == offer })
        }
    }

    @Test func takesAYesToTheOffer() {
        var talk = Talk()
        talk.say("what is nmr")
        #expect(talk.say("yes please").asking == "name")
    }

    @Test func saysOtherWordsTheSecondTimeItDoesNotKnow() {
        var talk = Talk()
        let first = talk.say("zorble frandit quop")
        let second = talk.say("mibble wexford tanu")
        #expect(first.acts.map(\.kind) == [.unknown] && second.acts.map(\.kind) == [.unknown])
        #expect(first.reply != second.reply)
        #expect(second.reply.text.contains("(619) 544-1055"))
    }

    @Test func aNumberPicksFromTheList() throws {
        var talk = Talk()
        let turn = talk.say("topics")
        #expect(turn.reply.text.contains("1. "))
        let first = try #require(Shipped.knowledge.english.entries.first { $0.kind == .answer || $0.kind == .handOff })
        #expect(talk.say("1").acts.first?.topic == first.id)
        #expect(talk.say("1").acts.first?.topic != first.id)
    }

    @Test func handsOffWithTheNumberAndAnotherWay() {
        var talk = Talk()
        let turn = talk.say("do you take insurance")
        #expect(turn.acts.first?.kind == .handoff)
        #expect(
            turn.reply.text.contains("(619) 544-1055") && turn.reply.text.contains("711")
                && turn.reply.text.contains("book"))
    }

    @Test func letsGoOfEverythingWhenItStartsOver() {
        var talk = Talk()
        for text in ["what is nmr", "start over"] { talk.say(text) }
        #expect(talk.conversation.topic == nil && talk.conversation.topicsAsked.isEmpty)
    }

    @Test func screensALineThatIsTooLongToAnswer() {
        var talk = Talk()
        let long = String(repeating: "word ", count: 1000)
        #expect(talk.say(long).reply.parts.map(\.template) == [Shipped.knowledge.english.text(.tooLong)])
        #expect(talk.say(long + "and i have chest pain").acts.first?.kind == .emergency)
    }

    @Test func saysThatALineWasCut() {
        let turn = Shipped.desk.respond(
            to: Line("where are you"), in: Shipped.conversation(), Desk.Circumstances(now: Shipped.now, wasCut: true))
        #expect(turn.reply.parts.first?.template == Shipped.knowledge.english.text(.lineCut))
    }

    @Test func putsTheCautionAboveTheAnswer() {
        var talk = Talk()
        let turn = talk.say("my leg feels dead, where are you located")
        #expect(turn.reply.parts.first?.template == Shipped.knowledge.english.text(.caution))
        #expect(turn.acts.first?.caution == true)
    }

    /// A phrasing is literal; a rule of another entry that holds inside it does not take it away.
    @Test func honoursAPhrasingBeforeARule() {
        let text = """
            # T

            ## Where is the pool?
            id: pool

            There.

            Also asked as:
            - what time is the pool open

            ## When do you open?
            id: open

            At nine.

            Rules:
            - what time
            """
        let file = KnowledgeFile(path: "en/topics/t.md", shown: "t.md", bytes: Array(text.utf8))
        let desk = Desk(KnowledgeBase(files: [file]))
        for (line, id) in [("what time is the pool open", "pool"), ("what time is it for you", "open")] {
            let turn = desk.respond(to: Line(line), in: Shipped.conversation(), Desk.Circumstances(now: Shipped.now))
            #expect(turn.acts.first?.topic == id, "\(line)")
        }
    }

    @Test func leavesOutWhatItHasNoFileFor() {
        let desk = Desk(Shipped.knowledge, abilities: .init(smallTalk: false, booking: false, commands: false))
        for text in ["hello", "book me for tuesday", "help", "topics", "quit"] {
            let turn = desk.respond(to: Line(text), in: Shipped.conversation(), Desk.Circumstances(now: Shipped.now))
            #expect(
                turn.acts.allSatisfy { ![.greeting, .booking, .help, .goodbye].contains($0.kind) },
                "\(text): \(turn.acts)")
        }
    }

    /// Who says that an answer was not meant never gets another one that is about something else.
    @Test(arguments: [
        ["that's not what i asked"], ["book", "Mark Stone", "thats not what i asked"],
        ["who is dr mckay", "that is not what i meant", "that's not what i asked"],
        ["zorblax quuxes", "eso no es lo que pregunté"],
    ])
    func whatWasNotMeantBringsNoOtherAnswer(lines: [String]) {
        var talk = Talk()
        for line in lines { talk.say(line) }
        #expect(talk.last?.acts.allSatisfy { [.unknown, .clarify].contains($0.kind) } == true)
    }
}
