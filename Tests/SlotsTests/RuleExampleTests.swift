import Language
import Testing

@testable import Slots

/// Every rule finds its own examples and none of its counter-examples.
@Suite struct RuleExampleTests {
    private static let monday = CivilDay(daysSinceEpoch: 20_780)

    @Test(arguments: DayRules.all.flatMap { rule in rule.examples.map { (rule.name, $0) } })
    func dayRuleFindsItsExample(name: String, text: String) throws {
        let rule = try #require(DayRules.all.first { $0.name == name })
        #expect(!SlotScan(Line(text), today: Self.monday).pieces([rule]).isEmpty, "\(name): \(text)")
    }

    @Test(arguments: DayRules.all.flatMap { rule in rule.counterexamples.map { (rule.name, $0) } })
    func dayRuleLeavesItsCounterexample(name: String, text: String) throws {
        let rule = try #require(DayRules.all.first { $0.name == name })
        #expect(SlotScan(Line(text), today: Self.monday).pieces([rule]).isEmpty, "\(name): \(text)")
    }

    @Test(arguments: TimeRules.all.flatMap { rule in rule.examples.map { (rule.name, $0) } })
    func timeRuleFindsItsExample(name: String, text: String) throws {
        let rule = try #require(TimeRules.all.first { $0.name == name })
        #expect(!SlotScan(Line(text), today: Self.monday).pieces([rule]).isEmpty, "\(name): \(text)")
    }

    @Test(arguments: TimeRules.all.flatMap { rule in rule.counterexamples.map { (rule.name, $0) } })
    func timeRuleLeavesItsCounterexample(name: String, text: String) throws {
        let rule = try #require(TimeRules.all.first { $0.name == name })
        #expect(SlotScan(Line(text), today: Self.monday).pieces([rule]).isEmpty, "\(name): \(text)")
    }

    @Test(arguments: BirthDates.rules.flatMap { rule in rule.examples.map { (rule.name, $0) } })
    func birthRuleFindsItsExample(name: String, text: String) throws {
        let rule = try #require(BirthDates.rules.first { $0.name == name })
        #expect(!SlotScan(Line(text), today: Self.monday).pieces([rule]).isEmpty, "\(name): \(text)")
    }

    @Test(arguments: PainReader.rules.flatMap { rule in rule.examples.map { (rule.name, $0) } })
    func painRuleFindsItsExample(name: String, text: String) throws {
        let rule = try #require(PainReader.rules.first { $0.name == name })
        #expect(!SlotScan(Line(text), today: Self.monday).pieces([rule]).isEmpty, "\(name): \(text)")
    }

    @Test(arguments: PainReader.rules.flatMap { rule in rule.counterexamples.map { (rule.name, $0) } })
    func painRuleLeavesItsCounterexample(name: String, text: String) throws {
        let rule = try #require(PainReader.rules.first { $0.name == name })
        #expect(SlotScan(Line(text), today: Self.monday).pieces([rule]).isEmpty, "\(name): \(text)")
    }

    @Test(arguments: OnsetReader.rules.flatMap { rule in rule.examples.map { (rule.name, $0) } })
    func onsetRuleFindsItsExample(name: String, text: String) throws {
        let rule = try #require(OnsetReader.rules.first { $0.name == name })
        #expect(!SlotScan(Line(text), today: Self.monday).pieces([rule]).isEmpty, "\(name): \(text)")
    }
}
