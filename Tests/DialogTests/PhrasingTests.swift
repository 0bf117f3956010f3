import Knowledge
import Language
import Testing

@testable import Dialog

/// What staff wrote beside an answer is a test of it.
@Suite struct PhrasingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let kind: Act.Kind
        let phrasing: Phrasing
        var testDescription: String { "\(phrasing.location.short) \(phrasing.text)" }
    }

    static let entries = LanguageCode.allCases.flatMap { Shipped.knowledge[$0].entries }

    static let mustNots = entries.flatMap { entry in
        entry.mustNotAnswer.map { Case(id: entry.id, kind: entry.actKind, phrasing: $0) }
    }

    /// An entry a case: a case a phrasing takes longer to keep book of than to run.
    @Test(arguments: Dictionary(grouping: entries, by: \.id).keys.sorted())
    func answersItsOwnPhrasings(id: String) {
        for entry in Self.entries where entry.id == id { tryPhrasings(of: entry) }
    }

    private func tryPhrasings(of entry: Entry) {
        let isTopic = entry.actKind == .answer || entry.actKind == .handoff
        for phrasing in entry.phrasings {
            var talk = Talk()
            let act = talk.say(phrasing.text).acts.first
            let isRight = act?.kind == entry.actKind && (!isTopic || act?.topic == entry.id)
            if !isRight { Issue.record("\(phrasing.location.short) \(phrasing.text): \(String(describing: act))") }
        }
    }

    @Test(arguments: mustNots)
    func leavesWhatItMustNotAnswer(_ test: Case) {
        var talk = Talk()
        let act = talk.say(test.phrasing.text).acts.first
        #expect(act?.topic != test.id || act?.kind != test.kind, "\(test.phrasing.text): \(String(describing: act))")
    }

    @Test(
        arguments: entries.filter { !$0.followUps.isEmpty }.flatMap { entry in
            entry.followUps.flatMap { followUp in followUp.phrasings.map { (entry.title, followUp.title, $0.text) } }
        })
    func answersAFollowUpRightAfterItsParent(parent: String, title: String, text: String) {
        var talk = Talk()
        talk.say(parent)
        #expect(talk.say(text).acts.first?.followUp == title)
        var cold = Talk()
        #expect(cold.say(text).acts.first?.followUp == nil)
    }

    @Test func everyEntryHasTenPhrasingsAndAnAnswer() {
        for entry in Self.entries where entry.kind != .booking {
            #expect(entry.phrasings.count >= 10, "\(entry.id) \(entry.language.rawValue): \(entry.phrasings.count)")
            #expect(entry.answer != nil)
            if entry.kind == .answer { #expect(entry.source != nil, "\(entry.id)") }
        }
    }

    @Test(
        arguments: Shipped.knowledge.english.safetyExamples.map { ($0.level, $0.phrasing.text, $0.fires) }
            + Shipped.knowledge.spanish.safetyExamples.map { ($0.level, $0.phrasing.text, $0.fires) })
    func safetyExampleFires(level: TextID, text: String, fires: Bool) {
        var talk = Talk()
        let reply = talk.say(text).reply
        let words = LanguageCode.allCases.map { Shipped.knowledge[$0].text(level) }
        #expect(
            reply.parts.contains { words.contains($0.template) } == fires, "\(level.rawValue) \(text): \(reply.text)")
    }
}
