import Knowledge
import Language
import Slots
import Testing

@testable import Workshop

@Suite struct LintTests {
    private let spanish = ["es/topics/a.md": "# T\n\n## ¿Hay casilleros?\nid: lockers\n\nHay casilleros.\n"]

    /// Words of an answer, and what is pointed out about them on their line.
    @Test(arguments: [
        ("There is a lot. Call {phone}.", []),
        ("There is a lot. Call (619) 555-0100.", ["K057 6"]),
        ("You can write to Northside Therapy.", ["K057 6"]),
        ("Your appointment is confirmed for Tuesday.", ["K056 6"]),
        ("Your appointment is not booked before the clinic calls you.", []),
        ("Nothing is booked yet. The clinic calls you.", []),
        ("See you on Monday.", ["K056 6"]),
        (String(repeating: "This is one short line. ", count: 12), ["K054 6"]),
        (
            "Multidisciplinary rehabilitation professionals individualize neurophysiological interventions necessitating "
                + "considerable institutional documentation.", ["K055 6"]
        ),
    ])
    func readsAnswers(words: String, codes: [String]) {
        #expect(Samples.lint(Samples.entry(words), spanish) == codes)
    }

    @Test func pointsOutWhatIsAskedTwice() {
        let lists = "Also asked as:\n- where do i put my bag\n- Where do I put my bag?\n- where do i put my coat\n"
        #expect(Samples.lint(Samples.entry("Here.", lists: lists), spanish) == ["K050 10"])
    }

    @Test func pointsOutTwoEntriesWithNearlyTheSameWords() {
        let topics = """
            # T

            ## Lockers
            id: lockers

            Here.

            Also asked as:
            - where can i put my heavy winter coat

            ## Coats
            id: coats

            There.

            Also asked as:
            - where can i put the heavy winter coat please

            """
        #expect(Samples.lint(topics) == [])
        let same = topics.replacing("the heavy winter coat please", with: "my heavy winter coat please")
        #expect(Samples.lint(same) == ["K051 17"])
    }

    @Test func pointsOutALineThatARuleTakesAway() {
        let topics = """
            # T

            ## Lockers
            id: lockers

            Here.

            Also asked as:
            - winter coat storage
            Rules:
            - lockers

            ## Coats
            id: coats

            There.

            Rules:
            - winter coat

            """
        #expect(Samples.lint(topics) == ["K052 9"])
    }

    @Test(arguments: [("2026-11-25", ["K058 5"]), ("2026-11-26", []), ("2027-06-01", [])])
    func pointsOutAReviewThatIsDue(date: String, codes: [String]) {
        let topics = "# T\n\n## Lockers\nid: lockers\nreview by: \(date)\n\nHere.\n"
        #expect(Samples.lint(topics, spanish) == codes)
    }

    @Test func pointsOutAMissingTranslation() {
        let other = ["es/topics/a.md": "# T\n\n## ¿Hay sauna?\nid: sauna\n\nNo hay.\n"]
        #expect(Samples.lint(Samples.entry("Here."), other) == ["K059 3", "K059 3"])
        // Who writes in one language only has chosen to.
        #expect(Samples.lint(Samples.entry("Here.")).isEmpty)
    }

    @Test func pointsOutAFollowUpThatNobodyReaches() {
        let topics = "# T\n\n## Weather\nid: weather\nkind: out of scope\n\n### And tomorrow?\n\nI can't tell.\n"
        #expect(Samples.lint(topics).contains("K053 7"))
    }

    @Test func pointsOutLinesAboutEntriesThatAreGone() {
        let more = ["switched-off.md": "# Off\n\n- lockers\n- sauna: gone\n", "approvals.md": "# A\n- lockers: yes\n"]
        #expect(Samples.lint(Samples.entry("Here."), spanish.merging(more) { $1 }) == ["K060 2", "K061 4"])
    }

    /// What needs no thought is mended, every other byte of the file stays.
    @Test func mendsWhatIsSafe() throws {
        let lists = "Also asked as:\r\n- a bag\r\n- A bag!\r\n"
        let topics = Samples.entry("Call (619) 555-0100 or Northside Therapy.", lists: lists)
        let files = Samples.files(topics: topics, spanish)
        let lint = KnowledgeLint(KnowledgeBase(files: files), files: files, today: Samples.today)
        let file = try #require(files.first { $0.path == "en/topics/practical.md" })
        let mended = file.mended(
            by: lint.all.compactMap { finding in
                finding.fix.map { (finding.diagnostic.location.line, $0) }
            })
        let expected = topics.replacing("(619) 555-0100", with: "{phone}").replacing(
            "Northside Therapy", with: "{clinic}"
        )
        .replacing("- A bag!\r\n", with: "")
        #expect(String(decoding: mended, as: UTF8.self) == expected)
    }

    @Test func theShippedFilesPromiseNothingAndWriteOutNoFact() throws {
        let codes: Set<String> = ["K050", "K053", "K054", "K056", "K057", "K058", "K059", "K060", "K061"]
        let files = try Shipped.files()
        let lint = KnowledgeLint(KnowledgeBase(files: files), files: files, today: Samples.today)
        #expect(lint.all.map(\.diagnostic).filter { codes.contains($0.code) }.map(\.rendered) == [])
    }
}

@Suite struct PromiseTests {
    @Test(arguments: [
        "Your visit has been scheduled.", "You are booked for Monday.", "We have reserved your slot.",
        "See you tomorrow at nine.", "Your confirmed appointment is at nine.", "You have a spot on Tuesday at 3 pm.",
        "Your visit is set for Friday at noon.", "We will hold Tuesday at 3 pm for you.", "Come in on Monday at 9.",
        "The therapist expects you tomorrow at ten.", "We have booked a time for you.",
    ])
    func hearsAPromise(text: String) { #expect(Promise(text, .english) != nil) }

    @Test(arguments: [
        "This is a request. No time is booked.", "The clinic will call you to find a time.", "Book a visit by phone.",
        "Nothing here means that you are booked.", "You can ask for a time that suits you.",
        "For example: Tuesday at 3 pm.",
        "No visit is set for Tuesday at 3.",
    ])
    func leavesHonestWords(text: String) { #expect(Promise(text, .english)?.words == nil) }

    @Test(arguments: ["Su cita está confirmada.", "Le hemos reservado una hora.", "Lo esperamos el lunes."])
    func hearsItInSpanish(text: String) { #expect(Promise(text, .spanish) != nil) }

    @Test(arguments: ["Su cita todavía no está confirmada.", "La clínica le llama para acordar una hora."])
    func leavesHonestSpanish(text: String) { #expect(Promise(text, .spanish)?.words == nil) }
}

@Suite struct ReadingLevelTests {
    @Test(arguments: [
        ("cat", 1), ("table", 2), ("exercise", 3), ("treated", 2), ("moved", 1), ("therapy", 3), ("the", 1),
    ])
    func countsEnglishSyllables(word: String, count: Int) { #expect(ReadingLevel.syllables(word, .english) == count) }

    @Test(arguments: [("clinica", 3), ("rodilla", 3), ("bueno", 2), ("leer", 2), ("yo", 1), ("equilibrio", 4)])
    func countsSpanishSyllables(word: String, count: Int) { #expect(ReadingLevel.syllables(word, .spanish) == count) }

    @Test func tellsEasyFromHard() throws {
        let easy = try #require(ReadingLevel("The clinic is in the big house. You can park at the back.", .english))
        let hard = try #require(
            ReadingLevel(
                "Comprehensive rehabilitation necessitates individualized interdisciplinary evaluation of considerable "
                    + "complexity before any intervention.", .english))
        #expect(easy.grade < 4 && hard.grade > 14)
        #expect(ReadingLevel("Call now.", .english) == nil)
    }
}
