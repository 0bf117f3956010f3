import Language
import Testing

struct LineTests {
    @Test(arguments: [
        ("can't", "can not"), ("cant", "can not"), ("won’t", "will not"), ("I'll", "i will"), ("ill", "ill"),
        ("we're", "we are"), ("were", "were"), ("what's", "what is"), ("doctor's", "doctor"), ("n't", "nt"),
        ("shouldn't", "should not"), ("i'd", "i would"), ("i've", "i have"), ("i'm", "i am"),
        ("rock'n'roll", "rocknroll"),
        ("u r gr8", "you are gr8"), ("pls appt tmrw", "please appointment tomorrow"), ("xq", "porque"),
        ("l5-s1", "l5 s1"), ("3pm", "3 pm"), ("(619) 544-1055", "619 544 1055"), ("re-ed", "re ed"),
        ("¿Dónde está?", "donde esta"), ("ʼ", ""), ("'", ""), ("\u{301}", ""), ("１２", "12"), ("...", ""), ("", ""),
    ])
    func readsWords(typed: String, plain: String) {
        #expect(Line(typed).plain == plain)
        #expect(Line.plain(typed) == plain)
    }

    /// A comma that a telephone wrote out; other words that hold it, and the word at either end, are left.
    @Test(arguments: [
        ("I am Ann comma the knee hurts", "I am Ann, the knee hurts"), ("one Comma two", "one, two"),
        ("one comma two period", "one, two."), ("a comma", "a comma"), ("comma a", "comma a"),
        ("in a commas b", "in a commas b"), ("one  comma  two", "one  comma  two"), ("ncomma comm a", "ncomma comm a"),
    ])
    func readsDictatedCommas(typed: String, text: String) { #expect(Line(typed).text == text) }

    @Test(arguments: [
        ("one two", "00"), ("one, two", "01"), ("one. two? three!", "012"), ("?? one", "0"), ("one but two", "011"),
        ("uno pero dos", "011"), ("at 10:30 please", "0000"), ("3.5 days, then", "0001"),
        ("who is Dr. Shulman? me", "00001"),
        ("at 3 p.m. or so", "000000"), ("¿uno? ¡dos!", "01"), ("one;two", "01"), ("(one). two", "01"),
        ("so can i. how", "0001"), ("wait... what", "01"), ("u.s. mail", "000"),
    ])
    func countsClauses(typed: String, clauses: String) {
        #expect(Line(typed).words.map { String($0.clause) }.joined() == clauses)
        #expect(Line(typed).codes.clauses == Line(typed).words.map(\.clause))
    }

    @Test func tellsWhatTouches() {
        #expect(Line("3pm, 4 pm").tokens.map(\.isGlued) == [false, true, true, false, false])
        #expect(Line("L5 10").words.map(\.kind) == [.word, .number])
    }

    @Test(arguments: [
        ("exercises", "exercis", LanguageCode.english), ("stretching", "stretch", .english),
        ("doctor", "doctor", .english),
        ("ejercicios", "ejercici", .spanish), ("citas", "cit", .spanish), ("12", "12", .english),
    ])
    func stemsInEachLanguage(word: String, stem: String, language: LanguageCode) {
        let line = Line(word)
        #expect(line.words.map { $0.stems[language] } == [stem])
        #expect(line.codes[language] == [StemCode.of(stem)])
    }

    @Test func aWordTooLongForAnyLanguageIsItsOwnStem() {
        let word = String(repeating: "walking", count: 20)
        #expect(Line(word).words[0].stems.english == word)
    }

    @Test func rangesAreThePatientsOwnText() {
        let line = Line("  José can’t walk")
        #expect(line.words.map { line.original($0.range) } == ["José", "can’t", "can’t", "walk"])
    }

    @Test(arguments: 1...1_000)
    func everyTokenSlicesItsTextBack(seed: UInt64) {
        var random = SplitMix64(state: seed)
        let line = Line(random.text())
        var end = 0
        var previous: Token?
        for token in line.tokens {
            let isSameWord = token.range == previous?.range
            #expect(token.range.lowerBound >= end || isSameWord, "seed \(seed)")
            #expect(token.range.upperBound <= line.text.utf8.count && !token.range.isEmpty, "seed \(seed)")
            #expect(!token.word.isEmpty, "seed \(seed)")
            #expect(token.clause >= previous?.clause ?? 0, "seed \(seed)")
            let slice = line.original(token.range)
            #expect(Array(slice.utf8) == Array(Array(line.text.utf8)[token.range]), "seed \(seed)")
            let again = Line(slice).tokens
            #expect(
                again.contains { $0.word == token.word && $0.kind == token.kind },
                "seed \(seed): \(slice.debugDescription)")
            (end, previous) = (token.range.upperBound, token)
        }
        // Nothing but spaces is left out.
        var covered = Set<Int>()
        for token in line.tokens { covered.formUnion(token.range) }
        let left = line.text.utf8.enumerated().filter { !covered.contains($0.offset) }.map(\.element)
        let isBlank = String(decoding: left, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
        #expect(isBlank, "seed \(seed)")
        #expect(line == Line(line.text), "seed \(seed)")
    }

    /// Doubling a hostile line may double its time, not more; the bound is loose enough for a busy machine.
    @Test(arguments: ["a ", "a'", "!", "\u{1B}]", "é", "don't ", "1", "ʼ", "\u{301}", "x<"])
    func readingIsLinear(pattern: String) {
        let clock = ContinuousClock()
        let small = String(repeating: pattern, count: 30_000)
        let large = String(repeating: pattern, count: 240_000)
        let one = (0..<3).map { _ in clock.measure { _ = Line(small) } }.min() ?? .zero
        let eight = (0..<2).map { _ in clock.measure { _ = Line(large) } }.min() ?? .zero
        #expect(eight < one * 32 + .milliseconds(50))
    }
}
