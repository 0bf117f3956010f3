import Knowledge
import Language
import Testing

struct RuleTests {
    private static func rule(_ text: String, _ language: LanguageCode = .english) -> Rule? {
        let base = KnowledgeBase(files: [
            Folder.file("\(language.rawValue)/topics/a.md", "## A\nid: a\n\nYes.\n\nRules:\n- \(text)\n"),
            Folder.file("en/words.md", "## exercises\n- exercises\n- the exercises\n- home program\n"),
        ])
        return base[language].entry("a")?.rules.first
    }

    /// The words between the bars are the longest match; none where there is no bar.
    @Test(arguments: [
        ("can i [do] {exercises} (by myself|alone)", "hi |can i do the exercises by myself| please"),
        ("can i [do] {exercises} (by myself|alone)", "|can i exercise alone|"),
        ("can i [do] {exercises} (by myself|alone)", "can i really exercise alone"),
        ("can i [do] {exercises} (by myself|alone)", "can i exercise, alone"),
        ("can i [do] {exercises} (by myself|alone)", "can i do. the exercises alone"),
        ("can i [do] {EXERCISES} alone", "|can i do home program alone|"),
        ("a [b] [c]", "x |a b c| a b"),
        ("a [b] [c]", "|a c| a"),
        ("a [b|c d] e", "|a c d e|"),
        ("(a|a b) (b c|c)", "|a b c|"),
        ("(a|a b|a b c) [c]", "x |a b c c| x"),
        ("a a b", "a |a a b|"),
        ("a b", "a, b |a b|"),
        ("one", "|one| one"),
        ("don't call", "please |do not call| me"),
        ("do not call", "please |dont call| me"),
        ("Who is Dr. Shulman", "|who is dr. shulman|?"),
        ("is it 10", "|is it 10|:30"),
        ("what is nmr", "|whats nmr|"),
        ("treat (me|us)", "do you |treated us|"),
    ])
    func findsTheLongestMatch(text: String, marked: String) throws {
        let rule = try #require(Self.rule(text))
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
        let line = Line(parts.joined())
        let start = Line(String(parts[0])).words.count
        let expected = parts.count == 3 ? start..<(start + Line(String(parts[1])).words.count) : nil
        #expect(rule.longestMatch(in: line, language: .english) == expected)
    }

    @Test func readsStemsOfItsLanguage() throws {
        let rule = try #require(Self.rule("(necesito|quiero) [una] cita", .spanish))
        #expect(rule.longestMatch(in: Line("hola, quiero citas"), language: .spanish) == 1..<3)
        #expect(rule.longestMatch(in: Line("hola"), language: .spanish) == nil)
    }

    @Test func endsAreLongestFirst() throws {
        let rule = try #require(Self.rule("a [b] [c]"))
        #expect(rule.pattern.ends(in: ["a", "b", "c"], from: 0) == [3, 2, 1])
        #expect(rule.pattern.ends(in: ["a", "c"], from: 0) == [2, 1])
        #expect(rule.pattern.ends(in: ["b", "a"], from: 0) == [])
        #expect(rule.pattern.ends(in: ["b", "a"], from: 1) == [2])
        #expect(rule.pattern.ends(in: [], from: 0) == [])
    }

    /// The one-pass search agrees with trying every start.
    @Test(arguments: 1...400)
    func agreesWithTryingEveryStart(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        func pattern(_ depth: Int) -> String {
            switch depth == 0 ? 0 : Int.random(in: 0..<6, using: &random) {
            case 1: return "[\(pattern(depth - 1))]"
            case 2: return "(\(pattern(depth - 1))|\(pattern(depth - 1)))"
            case 3, 4: return "\(pattern(depth - 1)) \(pattern(depth - 1))"
            default: return ["a", "b", "c"].randomElement(using: &random) ?? "a"
            }
        }
        let text = "a " + pattern(4)
        let rule = try #require(Self.rule(text))
        for _ in 0..<10 {
            let words = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                ["a", "b", "c", "a", "b", ",", "x"].randomElement(using: &random) ?? "a"
            }
            let line = Line(words.joined(separator: " "))
            var best: Range<Int>?
            for start in line.words.indices {
                let clause = line.words[start...].prefix { $0.clause == line.words[start].clause }
                let stems = clause.map(\.stems.english)
                guard let end = rule.pattern.ends(in: stems, from: 0).first, end > 0 else { continue }
                if end > best?.count ?? 0 { best = start..<(start + end) }
            }
            #expect(rule.longestMatch(in: line, language: .english) == best, "seed \(seed): \(text) in \(line.text)")
        }
    }
}
