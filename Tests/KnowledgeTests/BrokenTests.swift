import Knowledge
import Language
import Testing

/// A mistake, where it is reported, and what becomes of the entry that has it.
struct Broken: Sendable, CustomTestStringConvertible {
    let text: String
    let places: [String]
    var remedy: String?
    var path = "en/topics/b.md"

    var testDescription: String { text }

    static let all: [Broken] = [
        // Labels
        Broken(text: "## B\nidd: b\n\nYes.", places: ["2:1 K007"], remedy: "Did you mean `id:`?"),
        Broken(text: "## B\nid: b\nknid: answer\n\nYes.", places: ["3:1 K007"], remedy: "Did you mean `kind:`?"),
        Broken(text: "## B\nid: b\nsorce: page\n\nYes.", places: ["3:1 K007"], remedy: "Did you mean `source:`?"),
        Broken(
            text: "## B\nid: b\nreview-by: 2027-01-01\n\nYes.", places: ["3:1 K007"],
            remedy: "Did you mean `review by:`?"),
        Broken(text: "## B\nid: b\n  reviewed by: 2027-01-01\n\nYes.", places: ["3:3 K007"]),
        Broken(
            text: "## B\nid: b\n\nYes.\n\nAlso ask as:\n- bee", places: ["6:1 K007"],
            remedy: "Did you mean `Also asked as:`?"),
        Broken(text: "## B\nid: b\n\nYes.\n\nAlso asked:\n- bee", places: ["6:1 K007"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nAlso asked as\n- bee", places: ["6:1 K007"]),
        Broken(
            text: "## B\nid: b\n\nYes.\n\nMust not anwser:\n- bee", places: ["6:1 K007"],
            remedy: "Did you mean `Must not answer:`?"),
        Broken(text: "## B\nid: b\n\nYes.\n\nMust answer:\n- bee", places: ["6:1 K007"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRule:\n- bee", places: ["6:1 K007"], remedy: "Did you mean `Rules:`?"),
        Broken(text: "## B\nid: b\n\nYes.\n\nNxet:\n- book", places: ["6:1 K007"], remedy: "Did you mean `Next:`?"),
        Broken(text: "## B\nid: b\n\nYes.\n\n**Rules:**\n- bee", places: ["6:1 K007"]),
        Broken(text: "## B\nid: b\n\nYes.\n\n### Also asked as\n- bee", places: ["6:1 K007"]),
        Broken(text: "## B\nid: b\n\nYes.\n\n\t### Rules:\n- bee", places: ["6:2 K007"]),
        Broken(text: "## B\nid: b\nsource:\n\nYes.", places: ["3:8 K008"]),
        Broken(text: "## B\nid: b\nsource: one\nsource: two\n\nYes.", places: ["4:1 K005"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n-\n- bee", places: ["7:1 K009"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- bee\nstray words", places: ["8:1 K033?"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nAlso asked as:\n- ???", places: ["7:3 K034?"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nMust not answer:\n- B", places: ["7:3 K035?"]),
        // Headings
        Broken(text: "##\nid: b\n\nYes.", places: ["1:1 K002"]),
        Broken(text: "### B\nYes.", places: ["1:1 K003"]),
        Broken(text: "# B\nid: b\n\nYes.", places: ["1:1 K003"], remedy: "Write one more # before it."),
        Broken(text: "id: b\n\nYes.", places: ["1:1 K003"]),
        // Ids
        Broken(text: "## B\n\nYes.", places: ["1:1 K004"]),
        Broken(text: "## B\n\nYes.\nid: b", places: ["1:1 K004"], remedy: "Move line 4 up, right below the heading."),
        Broken(text: "## B\nid: My Topic\n\nYes.", places: ["2:5 K015"], remedy: "Write `my-topic`."),
        Broken(text: "## B\nid: ¡qué!\n\nYes.", places: ["2:5 K015"], remedy: "Write `que`."),
        Broken(text: "## B\nid: “b”\n\nYes.", places: ["2:5 K015"], remedy: "Write `b`."),
        Broken(text: "## B\nid: b\n\nYes.\n\n## C\nid: b\n\nNo.", places: ["7:5 K030"]),
        Broken(text: "## B\nid: book\n\nYes.", places: ["2:5 K030"]),
        Broken(text: "## B\nid: b\n\nYes.\n\n### More\nid: c\nYes.", places: ["7:1 K014"]),
        Broken(text: "## B\nid: b\n\nYes.\n\n### More\n", places: ["6:1 K019"]),
        Broken(text: "## B\nid: b\n\nYes.\n\n### More\nYes.\n\nMust not answer:\n- no", places: ["10:3 K014?"]),
        Broken(text: "## B\nid: b\n\nYes.\n\n### One\nYes.\n\n### one!\nNo.", places: ["9:5 K032?"]),
        // Kinds and dates
        Broken(text: "## B\nid: b\nkind: handoff\n\nYes.", places: ["3:7 K016"], remedy: "Did you mean `hand-off`?"),
        Broken(text: "## B\nid: b\nkind:   nonsense\n\nYes.", places: ["3:9 K016"]),
        Broken(text: "## B\nid: b\nkind: booking\n\nYes.", places: ["3:7 K016"]),
        Broken(text: "## B\nid: helo\nkind: small talk\n\nYes.", places: ["2:5 K017"], remedy: "Did you mean `help`?"),
        Broken(text: "## B\nid: b\nreview by: soon\n\nYes.", places: ["3:12 K018"]),
        Broken(text: "## B\nid: b\nreview by: 2027-02-30\n\nYes.", places: ["3:12 K018"]),
        Broken(text: "## B\nid: b\nreview by: 2027-6-1\n\nYes.", places: ["3:12 K018"]),
        // Answers
        Broken(text: "## B\nid: b\n\nAlso asked as:\n- bee", places: ["1:1 K019"]),
        Broken(text: "## B\nid: b\n\nCall {phnoe}.", places: ["4:6 K023"], remedy: "Did you mean {phone}?"),
        Broken(
            text: "## B\nid: b\n\nCall us\n  at {phone} or {fx}.", places: ["5:17 K023"], remedy: "Did you mean {fax}?"),
        Broken(text: "## B\nid: b\n\n¡Llámenos! {nothing like it}", places: ["4:12 K023"]),
        Broken(text: "## B\nid: b\n\n{a} and {phone} and {b}", places: ["4:1 K023", "4:21 K023"]),
        Broken(text: "## B\nid: b\n\nCall {phone today.", places: ["4:6 K010"]),
        // Rules
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- can i (do it", places: ["7:9 K011"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- can i do) it", places: ["7:11 K011"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- can [i", places: ["7:7 K011"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- a | b", places: ["7:5 K011"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- (a|)", places: ["7:6 K011"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- a () b", places: ["7:6 K011"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- ((((((((((a))))))))))", places: ["7:11 K011"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- [can] [i]", places: ["7:3 K012"]),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- ...", places: ["7:3 K012"]),
        Broken(
            text: "## B\nid: b\n\nYes.\n\nRules:\n- do {exercise}", places: ["7:6 K013"],
            remedy: "Did you mean {exercises}?"),
        Broken(text: "## B\nid: b\n\nYes.\n\nRules:\n- do {nothing like it", places: ["7:6 K011"]),
        Broken(
            text: "## B\nid: b\n\nYes.\n\nRules:\n- x " + String(repeating: "[a] ", count: 600), places: ["7:3 K036"]),
        // Next
        Broken(
            text: "## B\nid: b\n\nYes.\n\nNext:\n- neighbor", places: ["7:3 K031"], remedy: "Did you mean `neighbour`?"),
        Broken(text: "## B\nid: b\n\nYes.\n\nNext:\n- b", places: ["7:3 K031?"]),
        Broken(
            text: "## B\nid: b\n\nYes.\n\nNext:\n- More\n\n### More\nYes.", places: ["7:3 K031"],
            remedy: "Delete the line; a follow-up needs none."),
        // The same words twice
        Broken(text: "## B\nid: b\n\nYes.\n\nAlso asked as:\n- Neighbour!", places: [":K032"]),
        // Files
        Broken(text: "## B\nid: b\n\nYes.\n\n<!-- never closed\n", places: ["6:1 K037"]),
        Broken(text: "## B\nid: b\n\nYes. <!-- one\n\n<!-- two -->", places: ["4:6 K037"]),
        // Script files
        Broken(
            text: "## T\nid: unknwon\n\nNo.", places: ["2:5 K024"], remedy: "Did you mean `unknown`?",
            path: "en/replies.md"),
        Broken(text: "## T\n\nNo.", places: ["1:1 K004"], path: "en/replies.md"),
        Broken(text: "## T\nid: unknown\n", places: ["1:1 K019"], path: "en/replies.md"),
        Broken(text: "## T\nid: unknown\n\nA {fone}", places: ["4:3 K023"], path: "en/replies.md"),
        Broken(text: "## T\nid: unknown\n\nA\n\n## T\nid: unknown\n\nB", places: ["7:5 K025"], path: "en/replies.md"),
        Broken(
            text: "## T\nid: choice\n\n{number} {chioce}", places: ["4:10 K023"], remedy: "Did you mean {choice}?",
            path: "en/replies.md"),
        Broken(
            text: "## T\nid: emergency\n\nCall 911.\n\nMust fires:\n- x", places: ["6:1 K007"], path: "en/safety.md"),
        Broken(
            text: "## T\nid: nam\nkind: field\n\nName?", places: ["2:5 K026"], remedy: "Did you mean `name`?",
            path: "en/booking.md"),
        Broken(
            text: "## T\nid: name\nkind: feild\n\nName?", places: ["3:7 K016"], remedy: "Did you mean `field`?",
            path: "en/booking.md"),
        Broken(
            text: "## T\nid: name\nkind: field\nrequired: maybe\n\nName?", places: ["4:11 K029"], path: "en/booking.md"),
        Broken(
            text: "## T\nid: name\nkind: field\nasked: under 81\n\nName?", places: ["4:8 K029"],
            remedy: "Did you mean `under 18`?", path: "en/booking.md"),
        Broken(
            text: "## T\nid: name\nkind: field\n\nName?\n\n### Wy\nSo.", places: ["7:5 K027"],
            remedy: "Did you mean `why`?", path: "en/booking.md"),
        Broken(
            text: "## T\nid: name\nkind: field\n\nName?\n\n### Why\nSo.\n### Why\nSo.", places: ["9:5 K025"],
            path: "en/booking.md"),
        Broken(
            text: "## T\nid: name\nkind: field\n\nName?\n\n## T\nid: name\nkind: field\n\nName?", places: ["8:5 K025"],
            path: "en/booking.md"),
        Broken(text: "## T\nid: noted\n\nSo.\n\nAlso asked as:\n- so", places: ["7:3 K014?"], path: "en/booking.md"),
        Broken(text: "## group\n", places: ["1:4 K028"], path: "en/words.md"),
        Broken(text: "## group\n- a\n\n## Group\n- b", places: ["4:4 K025"], path: "en/words.md"),
        Broken(
            text: "## Days\nkind: valeus\n- MO: Monday", places: ["2:7 K016"], remedy: "Did you mean `values`?",
            path: "en/words.md"),
        Broken(text: "## Days\nkind: values\n- MO Monday", places: ["3:3 K020"], path: "en/words.md"),
        Broken(text: "## Days\nkind: values\n- MO:", places: ["3:3 K008"], path: "en/words.md"),
        Broken(text: "## Days\nkind: values\n- month 11: x\n- mnth 12: x", places: ["4:3 K024"], path: "en/words.md"),
        Broken(
            text: "## Days\nkind: values\n- date: {wekday}", places: ["3:9 K023"], remedy: "Did you mean {weekday}?",
            path: "en/words.md"),
        Broken(text: "## Days\nkind: values\n- MO: x\n- MO: y", places: ["4:3 K025"], path: "en/words.md"),
        Broken(text: "- clinic: C\n- phone: 1\n- phone: 2\n- time zone: UTC", places: ["3:3 K021"], path: "clinic.md"),
        Broken(text: "# Facts\n- clinic: C\n- time zone: UTC", places: ["1:1 K022"], path: "clinic.md"),
        Broken(text: "- clinic: C\n- phone 1\n- phone: 1\n- time zone: UTC", places: ["2:3 K020"], path: "clinic.md"),
        Broken(text: "", places: ["1:1 K022", "1:1 K022", "1:1 K022"], path: "clinic.md"),
    ]
}

struct BrokenTests {
    private static let neighbour =
        "\n\n## Neighbour\nid: neighbour\n\nStill here, {phone}.\n\nRules:\n- still [not] here\n\n### More\nAlso here.\n"
    private static let other = "## Other\nid: other\n\nIn another file.\n"

    /// In the mistake's own file, where that holds entries, or in another.
    private static func base(_ broken: Broken) -> KnowledgeBase {
        let isTopic = broken.path.hasPrefix("en/topics/")
        return KnowledgeBase(files: [
            Folder.file(broken.path, broken.text + (isTopic ? neighbour : "")),
            Folder.file("en/topics/other.md", other + (isTopic ? "" : neighbour)),
        ])
    }

    @Test(arguments: Broken.all)
    func isReportedWhereItIs(broken: Broken) {
        let base = Self.base(broken)
        if broken.places == [":K032"] {
            #expect(base.diagnostics.map(\.code) == ["K032"])
        } else {
            #expect(Folder.places(base) == broken.places)
        }
        if let remedy = broken.remedy { #expect(base.diagnostics.first?.remedy.hasPrefix(remedy) == true) }
    }

    @Test(arguments: Broken.all)
    func takesDownNoOther(broken: Broken) throws {
        let base = Self.base(broken)
        #expect(base.english.entry("other")?.answer != nil)
        let neighbour = try #require(base.english.entry("neighbour"))
        #expect(neighbour.answer != nil)
        #expect(neighbour.rules.count == 1)
        #expect(neighbour.followUps.count == 1)
    }

    /// Whatever is wrong, every text of the desk has words.
    @Test(arguments: Broken.all)
    func leavesEveryTextSpeaking(broken: Broken) {
        let base = Self.base(broken)
        for language in LanguageCode.allCases {
            let silent = TextID.allCases.filter { base[language].text($0).pieces.isEmpty }
            #expect(silent == [])
            #expect(Set(base[language].fields.map(\.field)) == Set(BookingField.allCases))
            #expect(base[language].words.text("MO") != "")
        }
    }

    /// What can be saved of the entry itself.
    @Test func aBrokenEntryIsStillKnown() throws {
        let wrongFact = try #require(Folder.base("## B\nid: b\n\n{nope}\n").english.entry("b"))
        #expect(wrongFact.answer == nil)
        let wrongRule = try #require(
            Folder.base("## B\nid: b\n\nYes.\n\nRules:\n- (a\n- b c\n\nAlso asked as:\n- bee").english.entry("b"))
        #expect(wrongRule.answer != nil)
        #expect(wrongRule.rules.map(\.text) == ["b c"])
        #expect(wrongRule.phrasings.map(\.text) == ["B", "bee"])
        let misspelt = try #require(Folder.base("## B\nid: b\n\nYes.\n\nAlso askd as:\n- bee").english.entry("b"))
        #expect(misspelt.phrasings.map(\.text) == ["B", "bee"])
        let wrongKind = try #require(Folder.base("## B\nid: b\nkind: handoff\n\nYes.").english.entry("b"))
        #expect(wrongKind.kind == .handOff)
        let twice = try #require(Folder.base("## B\nid: b\n\nFirst.\n\n## C\nid: b\n\nSecond.").english.entry("b"))
        #expect(twice.title == "B")
        let deadEnd = try #require(Folder.base("## B\nid: b\n\nYes.\n\nNext:\n- nowhere\n- book").english.entry("b"))
        #expect(deadEnd.next == ["book"])
        let otherText = Folder.base("en/replies.md", "## T\nid: unknown\n\n{fone}\n\n## U\nid: clarify\n\nWhich?")
        #expect(otherText.fill(otherText.english.text(.clarify)) == "Which?")
        #expect(otherText.fill(otherText.english.text(.unknown)) == BuiltInText.unknown)
    }

    @Test func allMistakesOfAllFilesComeAtOnce() {
        let base = KnowledgeBase(files: [
            Folder.file("es/topics/a.md", "## A\n\nSí.\n\n## B\nid: b\nkind: x\n\n{nope}\n"),
            Folder.file("en/topics/z.md", "## Z\n\nYes.\n"), Folder.file("en/topics/a.md", "## A\nid: a\n\n{a} {b}\n"),
            Folder.file("clinic.md", "- phone: 1\n"),
        ])
        #expect(
            base.diagnostics.map { "\($0.location.short) \($0.code)" } == [
                "clinic.md:1 K022", "clinic.md:1 K022", "en/topics/a.md:4 K023", "en/topics/a.md:4 K023",
                "en/topics/z.md:1 K004",
                "es/topics/a.md:1 K004", "es/topics/a.md:7 K016", "es/topics/a.md:9 K023",
            ])
    }

    /// A message is the place, the line, a caret below the mistake, and what to do.
    @Test(arguments: [
        (
            "## B\nid: b\n\nCall {phnoe}.",
            """
            en/topics/a.md:4:6: error[K023]: there is no fact `phnoe`
                Call {phnoe}.
                     ^
                Did you mean {phone}?
            """
        ),
        (
            "## B\nid: b\n\tknid: answer\n\nYes.",
            """
            en/topics/a.md:3:2: error[K007]: `knid:` is no label
                \tknid: answer
                \t^
                Did you mean `kind:`? If it is meant as text, put a word before it.
            """
        ),
        (
            "## B\nid: b\n\n\(String(repeating: "word ", count: 100)){nope}\u{1B}[31m",
            """
            en/topics/a.md:4:501: error[K023]: there is no fact `nope`
                … \(String(repeating: "word ", count: 12)){nope}\(" ")
                \(String(repeating: " ", count: 62))^
                Add it to clinic.md, or write the words out.
            """
        ),
    ])
    func isRenderedWithALineAndACaret(text: String, message: String) {
        #expect(Folder.base(text).diagnostics.map(\.rendered) == [message])
    }
}

enum BuiltInText {
    static let unknown = KnowledgeBase(files: []).fill(KnowledgeBase(files: []).english.text(.unknown))
}
