import Testing

@testable import Terminal

@Suite struct StyleTests {
    @Test(arguments: [
        (true, false, [:], true),
        (false, false, [:], false),
        (true, true, [:], false),
        (true, false, ["NO_COLOR": "1"], false),
        (true, false, ["NO_COLOR": ""], true),
        (true, false, ["TERM": "dumb"], false),
        (true, false, ["TERM": "xterm"], true),
    ])
    func isOn(isTerminal: Bool, noColor: Bool, environment: [String: String], expected: Bool) {
        let style = Style(isTerminal: isTerminal, noColor: noColor, environment: environment)
        #expect(style.isOn == expected)
        #expect(style.bold("Hello").contains("\u{1B}") == expected)
        #expect(style.prompt("you> ").contains("\u{1}") == expected)
    }

    @Test func hidesEscapesOfThePromptFromReadline() {
        let style = Style(isTerminal: true, noColor: false, environment: [:])
        #expect(style.prompt("you> ") == "\u{1}\u{1B}[1;36m\u{2}you> \u{1}\u{1B}[0m\u{2}")
        #expect(style.prompt("") == "")
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a[31mb"), ("a\nb\tc\r", "a\nb c"), ("\u{9B}1m\u{7}\u{0}", "1m"), ("a\r\nb", "a\nb"),
        ("ñ e\u{301} 😀", "ñ e\u{301} 😀"),
    ])
    func printable(text: String, shown: String) { #expect(text.printable == shown) }
}
