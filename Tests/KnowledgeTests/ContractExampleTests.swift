import Knowledge
import Testing

/// The entry that CONTRACT.md shows, whole.
struct ContractExampleTests {
    static let text = """
        # Re-education

        A note to colleagues: mind the gap. id: not-me

        ## Can I do the exercises by myself?
        id: self-administered
        kind: answer
        source: page, "Can Neuron Muscular Re-Education Be Self-Administered?"
        review by: 2027-06-01

        Many of them, yes: … paragraphs of Markdown; {phone} puts in a fact …

        Also asked as:
        - can i do it at home
        Must not answer:
        - do not call me at home
        Rules:
        - can i [do] {exercises} (by myself|alone)
        Next:
        - home-exercises
        - book

        ### Why only those?
        Because they were shown to you.

        ## Home
        id: home-exercises

        Yes.
        """

    static let base = KnowledgeBase(files: [
        Folder.file("en/topics/re-education.md", text),
        Folder.file("en/words.md", "## exercises\n- the exercises\n- stretches\n"),
    ])

    @Test func parsesWhole() throws {
        #expect(Folder.places(Self.base) == [])
        let entry = try #require(Self.base.english.entry("self-administered"))
        #expect(entry.kind == .answer)
        #expect(entry.title == "Can I do the exercises by myself?")
        #expect(entry.location.short == "en/topics/re-education.md:5")
        #expect(entry.source == "page, \"Can Neuron Muscular Re-Education Be Self-Administered?\"")
        #expect(entry.reviewBy == "2027-06-01")
        #expect(entry.phrasings.map(\.text) == ["Can I do the exercises by myself?", "can i do it at home"])
        #expect(entry.phrasings.map(\.location.line) == [5, 14])
        #expect(entry.mustNotAnswer.map(\.text) == ["do not call me at home"])
        #expect(entry.rules.map(\.text) == ["can i [do] {exercises} (by myself|alone)"])
        #expect(entry.next == ["home-exercises", "book"])
        #expect(entry.followUps.map(\.title) == ["Why only those?"])
        #expect(entry.answer?.location.line == 11)
        #expect(entry.answer?.holes == ["phone"])
        let answer = try #require(entry.answer)
        #expect(
            Self.base.fill(answer)
                == "Many of them, yes: … paragraphs of Markdown; (619) 544-1055 puts in a fact …")
    }

    /// A way to save a file, with what it does to the text.
    struct Saving: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (String) -> String

        init(_ name: String, _ change: @escaping @Sendable (String) -> String) {
            (testDescription, self.change) = (name, change)
        }
    }

    static let savings = [
        Saving("CRLF") { $0.replacing("\n", with: "\r\n") },
        Saving("CR") { $0.replacing("\n", with: "\r") },
        Saving("BOM") { "\u{FEFF}" + $0 },
        Saving("tabs") { $0.replacing("\n- ", with: "\n\t-\t").replacing(": ", with: ":\t") },
        Saving("blank lines") { $0.replacing("\n", with: "\n\n") },
        Saving("spaces at the ends") { $0.replacing("\n", with: "  \n ") },
        Saving("no-break spaces") { $0.replacing("\n", with: "\u{A0}\n") },
        Saving("capitals") { $0.replacing("kind:", with: "KIND:").replacing("Also asked as", with: "ALSO ASKED AS") },
        Saving("bullets") { $0.replacing("\n- ", with: "\n• ") },
        Saving("stars") { $0.replacing("\n- ", with: "\n* ") },
        Saving("front matter") { "---\nid: x\ntags: [a]\n---\n" + $0 },
        Saving("comments") {
            $0.replacing("\nkind:", with: "\n<!-- note -->\nkind:").replacing(
                "\nNext:", with: "\n<!--\n- old line\n## old\n-->\nNext:")
        },
        Saving("closing marks") { $0.replacing("myself?\n", with: "myself? ##\n") },
        Saving("no space behind ##") { $0.replacing("\n## ", with: "\n##") },
    ]

    /// However the file was saved, it is the same entry.
    @Test(arguments: savings)
    func survivesHowItWasSaved(saving: Saving) throws {
        let base = KnowledgeBase(files: [
            Folder.file("en/topics/re-education.md", saving.change(Self.text)),
            Folder.file("en/words.md", "## exercises\n- the exercises\n- stretches\n"),
        ])
        #expect(base.diagnostics.map(\.rendered) == [])
        let (entry, same) = (
            try #require(base.english.entry("self-administered")),
            try #require(Self.base.english.entry("self-administered"))
        )
        #expect(entry.title == same.title)
        #expect(entry.phrasings.map(\.text) == same.phrasings.map(\.text))
        #expect(entry.rules.map(\.text) == same.rules.map(\.text))
        #expect(entry.rules.map(\.pattern) == same.rules.map(\.pattern))
        #expect(entry.next == same.next)
        #expect(entry.followUps.map(\.title) == same.followUps.map(\.title))
        #expect(base.fill(try #require(entry.answer)).contains("(619) 544-1055"))
        #expect(base.english.entry("home-exercises") != nil)
    }

    @Test func isSavedAsUTF16() {
        let units = Array("\u{FEFF}## A\nid: a\n\nYes.\n".utf16)
        let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let base = KnowledgeBase(files: [KnowledgeFile(path: "en/topics/a.md", shown: "a.md", bytes: bytes)])
        #expect(Folder.places(base) == ["1:1 K001"])
        #expect(base.english.entry("a")?.answer != nil)
    }
}
