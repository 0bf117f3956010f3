import Language
import Testing

@testable import Slots

/// Every rule finds its own examples and none of its counter-examples.
@Suite struct RuleExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: String
        let text: String
        let isExample: Bool
        let isFound: @Sendable () -> Bool

        var testDescription: String { "\(rule): \(text)" }
    }

    private static let monday = CivilDay(daysSinceEpoch: 20_780)

    private static func cases<Value>(_ rules: [SlotRule<Value>]) -> [Case] {
        rules.flatMap { rule in
            let texts = rule.examples.map { ($0, true) } + rule.counterexamples.map { ($0, false) }
            return texts.map { text, isExample in
                Case(rule: rule.name, text: text, isExample: isExample) {
                    !SlotScan(Line(text), today: monday).pieces([rule]).isEmpty
                }
            }
        }
    }

    static let all =
        cases(DayRules.all) + cases(TimeRules.all) + cases(BirthDates.rules + BirthDates.attempts)
        + cases(PainReader.rules)
        + cases(OnsetReader.rules)

    @Test(arguments: all)
    func aRuleFindsItsExamplesOnly(_ test: Case) { #expect(test.isFound() == test.isExample) }

    private static let wishes =
        DayRules.all.flatMap { rule in rule.examples.map { Opened(text: $0, start: Self.start($0, rule)) } }
        + TimeRules.all.flatMap { rule in rule.examples.map { Opened(text: $0, start: Self.start($0, rule)) } }

    struct Opened: Sendable, CustomTestStringConvertible {
        let text: String
        let start: Int?
        var testDescription: String { text }
    }

    private static func start<Value>(_ text: String, _ rule: SlotRule<Value>) -> Int? {
        SlotScan(Line(text), today: monday).pieces([rule]).first?.start
    }

    @Test(arguments: wishes)
    func aWishBeginsWithAnOpening(_ wish: Opened) throws {
        #expect(Openings.contains(SlotScan(Line(wish.text), today: Self.monday), try #require(wish.start)))
    }
}
