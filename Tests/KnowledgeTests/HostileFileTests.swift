import Knowledge
import Testing

/// Files that nobody would write, and that must cost neither the program nor its neighbours.
struct HostileFileTests {
    private static let sound = Folder.file("en/topics/sound.md", "## Sound\nid: sound\n\nYes.\n")

    @Test(
        arguments: [
            [], [0x0A], [0x00], [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0xFF, 0xFE, 0x41], [0xEF, 0xBB, 0xBF], [0x0D],
            [0xC3], [0x23],
            [0x23, 0x23], [0x2D], [0x3C, 0x21, 0x2D, 0x2D], Array(repeating: 0, count: 300_000),
            Array(repeating: 0x80, count: 50_000),
        ] as [[UInt8]])
    func anyBytesAreSurvived(bytes: [UInt8]) {
        for path in [
            "en/topics/a.md", "en/words.md", "en/booking.md", "en/replies.md", "en/safety.md", "en/small-talk.md",
            "clinic.md",
        ] {
            let base = KnowledgeBase(files: [KnowledgeFile(path: path, shown: path, bytes: bytes), Self.sound])
            #expect(base.english.entry("sound")?.answer != nil)
            #expect(base.english.entry("greeting")?.answer != nil)
            #expect(base.diagnostics.allSatisfy { $0.rendered.utf8.count < 2_000 })
        }
    }

    @Test func aWrongByteIsReportedOnItsLine() {
        let bytes = Array("## A\nid: a\n\nCall ma".utf8) + [0xF1] + Array("ana.\n\n## B\nid: b\n\nYes.\n".utf8)
        let base = KnowledgeBase(files: [KnowledgeFile(path: "en/topics/a.md", shown: "a.md", bytes: bytes)])
        #expect(Folder.places(base) == ["4:8 K001"])
        #expect(base.english.entry("b")?.answer != nil)
    }

    @Test(arguments: 1...200)
    func randomFilesAreSurvived(seed: UInt64) {
        var random = SplitMix64(state: seed)
        let pieces = [
            "## A\n", "### B\n", "# C\n", "id: a\n", "id: b\n", "kind: field\n", "kind: values\n", "Rules:\n",
            "Next:\n", "Also asked as:\n", "- ", "{",
            "}", "(", ")", "[", "]", "|", "phone", "<!--", "-->", "---\n", "\n", "\r", "*", "\\", "`", ": ", "\t",
            "words here", "¿qué?", "\u{0}", "\u{301}",
        ]
        let text = (0..<Int.random(in: 0...200, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
        for path in ["en/topics/a.md", "en/words.md", "en/booking.md", "clinic.md"] {
            let base = KnowledgeBase(files: [Folder.file(path, text), Self.sound])
            #expect(base.english.entry("sound")?.answer != nil, "seed \(seed)")
            let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.count
            let isInside = base.diagnostics.allSatisfy {
                (1...lines).contains($0.location.line) && $0.location.column >= 1
            }
            #expect(isInside, "seed \(seed)")
        }
    }

    /// Eight times as much may take eight times as long; the bound is loose enough for a busy machine.
    @Test(arguments: [
        "word ", "word\n", "{", "{a}", "[", "(", "*a ", "`", "## A\n", "## A\nid: a\n", "Rules:\n", "Rules\n\n",
        "- a\n", "<!--", "x <!-- a\n", "\\", "# ",
        "a: ", "\u{301}",
    ])
    func readingIsLinear(pattern: String) {
        let clock = ContinuousClock()
        func time(_ bytes: Int) -> Duration {
            let text = "## B\nid: b\n\nRules:\n- " + String(repeating: pattern, count: bytes / pattern.utf8.count)
            let other = "## B\nid: b\n\n" + String(repeating: pattern, count: bytes / pattern.utf8.count)
            return clock.measure {
                _ = KnowledgeBase(files: [Folder.file("en/topics/a.md", text)])
                _ = KnowledgeBase(files: [Folder.file("en/topics/a.md", other)])
            }
        }
        _ = time(100)
        let one = min(time(12_500), time(12_500))
        #expect(time(100_000) < one * 32 + .milliseconds(300))
    }
}
