import Testing

@testable import Terminal

@Suite struct TextWrapTests {
    @Test(arguments: [(80, 78), (79, 77), (200, 78), (60, 58), (22, 20), (21, 20), (5, 20)])
    func widthOfRows(columns: Int, width: Int) { #expect(TextWrap(columns: columns).width == width) }

    @Test(arguments: [
        ("", ""),
        ("short", "short"),
        ("exactly twenty chars", "exactly twenty chars"),
        ("exactly twenty chars.", "exactly twenty\nchars."),
        ("one two three four five six", "one two three four\nfive six"),
        ("kept\n\nbreaks", "kept\n\nbreaks"),
        ("two  spaces stay", "two  spaces stay"),
        ("a\r\nb", "a\nb"),
        ("  1. a choice with a long title", "  1. a choice with a\n  long title"),
        ("an address: https://example.org/a/long/path", "an address:\nhttps://example.org/\na/long/path"),
        ("ñandú ñandú ñandú ñandú", "ñandú ñandú ñandú\nñandú"),
        ("日本語日本語日本語日本語", "日本語日本語日本語日\n本語"),
        ("(619)\u{A0}544-1055 call us", "(619)\u{A0}544-1055 call\nus"),
    ])
    func breaksBetweenWords(text: String, rows: String) { #expect(TextWrap(columns: 22).wrap(text) == rows) }

    @Test func leavesTextAloneWithoutTerminal() {
        let text = String(repeating: "word ", count: 100)
        #expect(TextWrap(columns: nil).wrap(text) == text)
    }

    @Test(arguments: 1...130) func noRowIsTooWideAndNoLetterIsLost(columns: Int) {
        let address = "https://example.org/a/very/long/address/that/fits/nowhere/at/all/on/any/window/of/a/terminal?x=1"
        let text = "Sí: 日本語 e\u{301}té 👩‍👩‍👧 \(address) ok"
        let wrap = TextWrap(columns: columns)
        let rows = wrap.wrap(text).split(separator: "\n")
        #expect(rows.allSatisfy { $0.displayWidth <= wrap.width ?? 0 })
        #expect(rows.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
}

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("ñ", 1), ("n\u{303}", 1), ("日本", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
        ("😀", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("❤\u{FE0F}", 2), ("🇺🇸", 2), ("1\u{FE0F}\u{20E3}", 2), ("a\u{200B}b", 2),
        ("\u{1B}\u{7}", 0), ("½", 1), ("“quoted”", 8), ("ｆｕｌｌ", 8), ("\u{301}", 0), ("\u{FFFD}", 1),
    ])
    func columns(text: String, width: Int) { #expect(text.displayWidth == width) }
}
