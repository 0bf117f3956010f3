import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
    private func keys(_ text: String) -> [Key] {
        var decoder = KeyDecoder()
        return decoder.keys(Array(text.utf8))
    }

    @Test(arguments: [
        ("a", [Key.character("a")]), ("ñ", [.character("ñ")]), ("\r", [.enter]), ("\u{7F}", [.backspace]),
        ("\u{3}", [.control("C")]), ("\u{4}", [.control("D")]), ("\u{1A}", [.control("Z")]),
        ("\u{1C}", [.control("\\")]),
        ("\u{1D}", [.control("]")]), ("\t", [.other]), ("\u{1B}[D", [.left]), ("\u{1B}OP", [.function(1)]),
        ("\u{1B}OQ", [.function(2)]), ("\u{1B}[12~", [.function(2)]), ("\u{1B}[[B", [.function(2)]),
        ("\u{1B}[1~", [.home]), ("\u{1B}x", [.other]),
        ("\u{1B}[200~a\rb\u{1B}[201~", [.other, .character("a"), .character(" "), .character("b"), .other]),
        ("\u{1B}]0;title\u{7}z", [.character("z")]), ("\u{1B}P1$r\u{1B}\\z", [.character("z")]),
        ("\u{1B}[38;5;1;1;1;1m", [.other]), ("\u{202E}x", [.other, .character("x")]),
    ])
    func reads(typed: String, keys expected: [Key]) { #expect(keys(typed) == expected) }

    /// However the bytes are cut, the keys are the same.
    @Test func readsAnyCut() {
        let bytes = Array("añ\u{1B}[D\u{1B}OQ\u{1B}]0;x\u{7}日b\r".utf8)
        var whole = KeyDecoder()
        let expected = whole.keys(bytes)
        for cut in bytes.indices {
            var decoder = KeyDecoder()
            #expect(decoder.keys(Array(bytes[..<cut])) + decoder.keys(Array(bytes[cut...])) == expected)
        }
    }

    /// No bytes crash it, and what is no UTF-8 types nothing.
    @Test func survivesAnyBytes() {
        var decoder = KeyDecoder()
        var number: UInt64 = 7
        for _ in 0..<50_000 {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            for key in decoder.keys([UInt8(truncatingIfNeeded: number >> 33)]) {
                if case .character(let scalar) = key { #expect(scalar.properties.generalCategory != .control) }
            }
        }
        decoder.abandon()
        var fresh = KeyDecoder()
        #expect(fresh.keys([0xFF, 0xC3, 0x41]) == [.character("A")])
    }
}

@Suite struct KioskInputTests {
    private func typed(_ keys: [Key]) -> KioskInput {
        var input = KioskInput()
        for key in keys { _ = input.take(key) }
        return input
    }

    private func letters(_ text: String) -> [Key] { text.unicodeScalars.map { .character($0) } }

    @Test func editsInTheMiddle() {
        let input = typed(
            letters("helo") + [.left, .character("l"), .end, .character("!"), .home, .delete, .character("H")])
        #expect(input.text == "Hello!" && input.cursor == 1)
        #expect(typed(letters("ab") + [.backspace, .backspace, .backspace]).isEmpty)
        #expect(typed(letters("ab") + [.clearLine]) == KioskInput())
    }

    @Test func anAccentJoinsItsLetter() {
        let input = typed(letters("e\u{301}x") + [.backspace])
        #expect(input.text == "é" && input.cursor == 1)
    }

    @Test func takesFiveHundredCharactersAndKeepsThem() {
        let input = typed(letters(String(repeating: "a", count: 600)))
        #expect(input.text.count == KioskInput.limit)
    }

    @Test(arguments: [Key.control("C"), .control("Y"), .control("_"), .other, .function(5), .enter])
    func bringsNothingBack(key: Key) {
        var input = typed(letters("secret") + [.clearLine])
        #expect(!input.take(key) && input.isEmpty)
    }
}

@Suite struct IdleTimerTests {
    private let start = ContinuousClock.now

    private func phase(_ seconds: Double, warning: Int = 30) -> IdleTimer.Phase {
        IdleTimer(limit: .seconds(60), warning: .seconds(warning), now: start).phase(start + .seconds(seconds))
    }

    @Test func warnsAndThenWipes() {
        #expect(phase(59.9) == .quiet(until: start + .seconds(60)))
        #expect(phase(60) == .warning(seconds: 30, until: start + .seconds(70)))
        #expect(phase(70) == .warning(seconds: 20, until: start + .seconds(80)))
        #expect(phase(80) == .warning(seconds: 10, until: start + .seconds(90)))
        #expect(phase(89.9) == .warning(seconds: 10, until: start + .seconds(90)))
        #expect(phase(90) == .over && phase(4000) == .over)
    }

    @Test func aShortWarningNamesItsOwnLength() {
        #expect(phase(60, warning: 5) == .warning(seconds: 5, until: start + .seconds(65)))
        #expect(phase(65, warning: 5) == .over)
        #expect(phase(60, warning: 15) == .warning(seconds: 15, until: start + .seconds(65)))
    }

    @Test func aKeyBeginsItAnewWithoutEnd() {
        var timer = IdleTimer(limit: .seconds(60), warning: .seconds(30), now: start)
        for round in 1...20 {
            let now = start + .seconds(85 * round)
            timer.touch(now)
            #expect(timer.phase(now + .seconds(59)) == .quiet(until: now + .seconds(60)))
        }
    }
}
