import Knowledge
import Testing

/// Prose is always legal.
struct ProseTests {
    @Test(arguments: [
        "Note: bring shoes.", "Mind: the gap.", "Hours: by appointment.", "In short: yes.", "Text:", "Roads:",
        "Also known as:",
        "Next steps:", "Next to us: the bakery.", "Required: a referral.", "Asked: often.", "Must fire:",
        "Course: six weeks.",
        "Ids: none.", "Kind regards: the team.", "Find: us downtown.", "Review: your therapist looks at it.",
        "a { lone brace", "{ }", "a } b", "[brackets] and (parentheses) | bars", "#hashtag", "*star* and **bold**",
        "> quoted", "1. First", "- bullet: with colon", "- Sources: many", "https://example.com: there",
        "10:30 is fine",
        "Yes & no; <b>never</b>", "\"Quoted: words\"", "“Word quotes”: fine", "name: value", "the rules: be on time",
        "====", "---",
        "¿Qué: sí?", "Tabs\there", "`code: x`", "| a | b |", "No: we don't.", "FAQ:", "a: b: c:", ":", "::",
        "::: warning",
    ])
    func isLegalAnywhere(prose: String) throws {
        for text in [
            "\(prose)\n\n## A\nid: a\n\nYes.",
            "# Notes\n\(prose)\n\n## A\nid: a\n\nYes.",
            "## A\nid: a\n\(prose)\n\nYes.",
            "## A\nid: a\n\nYes.\n\n\(prose)",
            "## A\nid: a\n\nYes.\n\nAlso asked as:\n- words\n\n\(prose)",
            "## A\nid: a\n\nYes.\n\n### More\n\(prose)\nYes.",
        ] {
            let base = Folder.base(text)
            #expect(base.diagnostics.map(\.rendered) == [])
            let entry = try #require(base.english.entry("a"))
            #expect(entry.answer != nil)
        }
    }

    @Test(arguments: [
        ("two\nlines", "two lines"), ("two\n\nparagraphs", "two\nparagraphs"), ("- a\n- b", "- a\n- b"),
        ("* a\n* b", "- a\n- b"),
        ("**bold** and *soft* and `code`", "bold and soft and code"), ("2 * 3 * 4", "2 * 3 * 4"),
        ("see [our page](https://x.org) now", "see our page (https://x.org) now"), ("a [b] c", "a [b] c"),
        (#"\*not bold\* and \{phone}"#, "*not bold* and {phone}"), ("a <!-- not this --> b", "a b"),
        ("call {phone}.", "call (619) 544-1055."), ("call { Phone }.", "call (619) 544-1055."),
        ("*{phone}*", "(619) 544-1055"),
        ("a\n---\nb", "a\nb"), ("a\tb  c", "a b c"), ("first\n#### Heading\nlast", "first\nHeading\nlast"),
        ("1. one\n2. two", "1. one\n2. two"), ("a { b", "a { b"), ("{}", "{}"),
    ])
    func becomesPlainText(markdown: String, plain: String) throws {
        let base = Folder.base("## A\nid: a\n\n\(markdown)\n")
        #expect(base.diagnostics.map(\.rendered) == [])
        #expect(base.fill(try #require(base.english.entry("a")?.answer)) == plain)
    }

    /// A value put into a hole is never read as a template itself.
    @Test func fillsEachHoleOnce() throws {
        let base = KnowledgeBase(files: [
            Folder.file("clinic.md", "- clinic: {phone}\n- phone: 1\n- time zone: UTC\n"),
            Folder.file("en/topics/a.md", "## A\nid: a\n\n{clinic}\n"),
        ])
        #expect(base.fill(try #require(base.english.entry("a")?.answer)) == "{phone}")
    }
}
