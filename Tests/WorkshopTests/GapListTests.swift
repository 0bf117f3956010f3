import Knowledge
import Language
import Service
import Slots
import Testing

@testable import Workshop

@Suite struct GapListTests {
    private func gap(_ words: String, _ kind: Gap.Kind = .unknown, day: Int = 1, topic: String? = nil) -> Gap {
        Gap(kind: kind, words: words, language: "en", topic: topic, day: Samples.today.adding(days: day))
    }

    @Test func groupsWhatAsksForTheSameThing() throws {
        let gaps = [
            gap("do you have a sauna"), gap("is there a sauna", day: 3), gap("do you have a sauna"), gap("sauna?"),
            gap("can i bring my dog"), gap("can i bring my dog", .askedBack, topic: "children"),
        ]
        let list = GapList(gaps, dismissed: [])
        #expect(list.groups.map(\.words) == ["do you have a sauna", "can i bring my dog"])
        #expect(list.groups.map(\.count) == [4, 2])
        #expect(list.groups[0].lastSeen == "2026-11-29" && list.groups[0].others.count == 2)
        #expect(list.groups[1].kinds == [.unknown, .askedBack] && list.groups[1].topic == "children")
        #expect(GapList(gaps.reversed(), dismissed: []).groups.map(\.handle) == list.groups.map(\.handle))
        #expect(list.group(list.groups[0].handle.lowercased())?.words == "do you have a sauna")
    }

    @Test func leavesOutWhatWasDismissed() throws {
        let group = try #require(GapList([gap("a sauna"), gap("the sauna")], dismissed: []).groups.first)
        let file = KnowledgeFile(
            path: Dismissed.file, shown: "K/dismissed.md", bytes: Array(Dismissed.file(nil, dismissing: group).utf8))
        #expect(
            GapList([gap("a sauna"), gap("the sauna"), gap("a pool")], dismissed: Dismissed([file]).words).groups.count
                == 1)
    }

    @Test func neverMakesAPhrasingOfWhatWasTakenOut() throws {
        let group = try #require(GapList([gap("does [name] have a sauna")], dismissed: []).groups.first)
        #expect(group.isMasked && group.phrasing == "does have a sauna" && !group.trial.contains("["))
    }
}

@Suite struct EntryEditTests {
    private func added(_ phrasing: String, _ id: String, _ topics: String) throws -> String {
        let files = Samples.files(topics: topics)
        let entry = try #require(KnowledgeBase(files: files).english.entry(id))
        let file = try #require(files.last)
        return try #require(EntryEdit.adding(phrasing, to: entry, in: file))
    }

    @Test func addsAPhrasingBehindTheOthers() throws {
        let text = try added("can i lock my bag up", "lockers", Samples.lockers)
        #expect(text == Samples.lockers.replacing("leave my bag\n", with: "leave my bag\n- can i lock my bag up\n"))
    }

    @Test func beginsAListWhereThereIsNone() throws {
        let topics = "# T\n\n## Lockers\nid: lockers\n\nHere.\n\n## Coats\nid: coats\n\nThere.\n"
        let text = try added("my bag", "lockers", topics)
        let base = KnowledgeBase(files: Samples.files(topics: text))
        #expect(base.english.entry("lockers")?.phrasings.map(\.text) == ["Lockers", "my bag"])
        #expect(
            base.english.entry("coats")?.answer
                == KnowledgeBase(files: Samples.files(topics: text)).english.entry("coats")?.answer)
        #expect(base.diagnostics.filter(\.isError).isEmpty)
    }

    @Test(arguments: [
        ("are there lockers", "Are there lockers?", "lockers-2"),
        ("is the sauna hot!", "Is the sauna hot!", "sauna-hot"),
        ("¿Hay sauna?", "¿Hay sauna?", "hay-sauna"), ("???", "???", "new-entry"),
    ])
    func beginsAnEntry(question: String, title: String, id: String) throws {
        let entry = NewEntry(question: question, language: .english, known: ["lockers"])
        #expect(entry.title == title && entry.id == id)
        let base = KnowledgeBase(files: Samples.files(topics: Samples.lockers))
        let text = entry.file(Samples.lockers, base)
        let grown = KnowledgeBase(files: Samples.files(topics: text))
        #expect(grown.diagnostics.filter(\.isError).isEmpty)
        #expect(grown.english.entry(id)?.kind == .handOff && grown.english.entry("parking") != nil)
        #expect(grown.fill(try #require(grown.english.entry(id)?.answer)).contains("(619) 555-0100"))
    }

    @Test func showsWhatChanges() {
        let diff = TextDiff.text("K/a.md", from: "a\nb\nc\nd\ne\nf\ng\n", to: "a\nb\nc\nd\nE\nf\ng\n")
        #expect(diff == "K/a.md\n  …\n  c\n  d\n- e\n+ E\n  f\n  g\n")
        #expect(TextDiff.text("K/a.md", from: "a\n", to: "a\n").isEmpty)
    }
}
