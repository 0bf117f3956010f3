import Language
import Testing

struct CleanTextTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("a\u{1B}[31mred\u{1B}[0m b", "a red  b"),
        ("a\u{1B}]0;title\u{7}b", "a b"),
        ("a\u{1B}]0;title\u{1B}\\b", "a b"),
        ("a\u{9B}31mb", "a b"),
        ("a\u{1B}(Bb", "a b"),
        ("tab\there", "tab here"),
        ("two\nlines\r\n", "two lines  "),
        ("bell\u{7}", "bell "),
        ("nul\u{0}nul", "nul nul"),
        ("line\u{2028}line", "line line"),
        ("sui\u{200B}cide", "suicide"),
        ("exer\u{AD}cise", "exercise"),
        ("a\u{202E}b", "ab"),
        ("\u{FEFF}hi", "hi"),
        ("José ¿qué? 😀 日本", "José ¿qué? 😀 日本"),
    ])
    func becomesHarmless(typed: String, clean: String) {
        #expect(CleanText.line(typed) == clean)
    }

    /// What a stray escape begins may be the patient's own words.
    @Test(arguments: [
        "\u{1B}] my chest hurts", "\u{1B}[ my chest hurts", "\u{1B}P my chest hurts", "\u{1B}my chest hurts",
    ])
    func aBrokenEscapeSwallowsNoWord(typed: String) {
        #expect(CleanText.line(typed).contains("my chest hurts"))
    }

    @Test(arguments: 1...400)
    func leavesNoControlCharacterAndIsStable(seed: UInt64) {
        var random = SplitMix64(state: seed)
        let clean = CleanText.line(random.text())
        let isHarmless = clean.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        #expect(isHarmless, "seed \(seed)")
        #expect(CleanText.line(clean) == clean, "seed \(seed)")
    }
}
