import Language
import Testing

@testable import Safety

struct LikenessTests {
    private static func learnt(_ dangers: [String]) -> Likeness {
        let quiet = ["are you open on monday", "are you open on friday", "is there parking", "is there parking nearby"]
        return Likeness(
            dangers.map { Likeness.Example(Line($0), .emergency) } + quiet.map { Likeness.Example(Line($0), .quiet) })
    }

    /// Its words, pairs and letters are as good as unknown; two that share them make them known.
    @Test(arguments: [(["a wubzug has me"], true), (["a wubzug has me", "one wubzug bit us"], false)])
    func whatOneExampleAloneHasSaysNothing(dangers: [String], isUnknown: Bool) {
        let likeness = Self.learnt(dangers)
        let (named, other) = (likeness.danger(Line("wubzug")).belief, likeness.danger(Line("qyxqyx")).belief)
        #expect((named == other) == isUnknown)
    }

    @Test func sayingItAgainMakesItNoLikelier() {
        let likeness = Self.learnt(["a wubzug has me", "one wubzug bit us"])
        let (once, thrice) = ("wubzug here", "wubzug here wubzug here wubzug here")
        #expect(LikenessFeatures(Line(once)).blocks[0] == LikenessFeatures(Line(thrice)).blocks[0])
        #expect(abs(likeness.danger(Line(once)).belief - likeness.danger(Line(thrice)).belief) < 0.1)
    }

    /// The shorter a line is, the more must speak for a danger.
    @Test(arguments: [Likeness.Demand.line, .more])
    func fewWordsMustSayItMoreClearly(demand: Likeness.Demand) {
        let needed = (1...30).map(demand.needed(of:))
        #expect(needed == needed.sorted(by: >))
        #expect(needed.last == demand.rawValue && needed[0] > demand.rawValue)
    }
}
