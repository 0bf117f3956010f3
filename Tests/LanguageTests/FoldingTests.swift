import Language
import Testing

struct FoldingTests {
    @Test(arguments: [
        ("Knee", "knee"), ("MÉDICO", "medico"), ("niño", "nino"), ("Ñandú", "nandu"), ("D’Ángelo", "dangelo"),
        ("can't", "cant"), ("canʼt", "cant"), ("can`t", "cant"), ("Straße", "strasse"), ("STRAẞE", "strasse"),
        ("Œuvre", "oeuvre"), ("e\u{301}", "e"), ("Å", "a"), ("\u{212B}", "a"), ("ﬁtness", "fitness"), ("ＫＮＥＥ", "knee"),
        ("ПРИВЕТ", "привет"), ("L5-S1", "l5-s1"), ("", ""),
    ])
    func foldsToPlainLowerCase(typed: String, folded: String) {
        #expect(Folding.word(typed) == folded)
    }

    @Test(arguments: 1...400)
    func foldingTwiceIsFoldingOnce(seed: UInt64) {
        var random = SplitMix64(state: seed)
        let once = Folding.word(random.text())
        #expect(Folding.word(once) == once, "seed \(seed)")
    }
}
