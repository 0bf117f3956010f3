import Dialog
import Knowledge
import Language
import Service
import Slots
import Testing

@testable import Workshop

@Suite struct ChangeTests {
    private let now = LocalTime(day: Samples.today, time: .startOfDay, offset: -480)

    private func desk(_ topics: String) -> Desk { Desk(KnowledgeBase(files: Samples.files(topics: topics))) }

    @Test func namesTheQuestionsThatAnEditAnswersDifferently() {
        let moved = Samples.lockers.replacing("- where do i leave my bag\n", with: "").replacing(
            "- is there a parking lot\n", with: "- is there a parking lot\n- where do i leave my bag\n")
        let changes = AnswerChanges(before: desk(Samples.lockers), after: desk(moved), now: now)
        let change = changes.changes.first { $0.question == "where do i leave my bag" }
        #expect(change?.before == "handoff lockers" && change?.after == "answer parking")
        #expect(changes.reworded.isEmpty && changes.asked > 4)
    }

    @Test func namesTheEntriesThatSayOtherWords() {
        let changes = AnswerChanges(
            before: desk(Samples.lockers),
            after: desk(Samples.lockers.replacing("a lot behind", with: "a yard beside")),
            now: now)
        #expect(changes.changes.isEmpty && changes.reworded.map(\.id) == ["parking"])
        #expect(changes.reworded[0].after?.contains("a yard beside") == true)
    }

    @Test func theSameFilesChangeNothing() {
        let changes = AnswerChanges(before: desk(Samples.lockers), after: desk(Samples.lockers), now: now)
        #expect(changes.changes.isEmpty && changes.reworded.isEmpty)
    }

    @Test func drawsWhatLeadsToWhat() {
        let map = TopicMap(KnowledgeBase(files: Samples.files(topics: Samples.lockers)), .english).mermaid
        #expect(map.hasPrefix("flowchart LR\n") && map.contains("n_lockers --> n_parking"))
        #expect(map.contains("n_lockers([\"Are there lockers?\"]):::handOff"))
    }

    @Test func drawsTheDays() {
        var counts = DayCounts()
        (counts.answered, counts.unanswered, counts.saved, counts.alarms) = (30, 4, 2, 1)
        let days = (0..<3).map { (day: Samples.today.adding(days: $0), counts: $0 == 1 ? counts : DayCounts()) }
        let svg = StatsPicture(days).svg
        #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
        #expect(svg.contains("34 questions, 2 requests saved, 1 alarms: 2026-11-26 to 2026-11-28"))
        #expect(svg.contains("30 answered") && svg.contains("4 unanswered"))
        #expect(!svg.contains("\"nan") && StatsPicture([]).svg.contains("no days"))
    }
}
