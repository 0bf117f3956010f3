import Intake
import Knowledge
import Language
import Testing

@testable import Workshop

@Suite struct ApprovalTests {
    private func knowledge(_ approvals: String? = nil, topics: String = Samples.lockers, off: String? = nil)
        -> [KnowledgeFile]
    {
        var more: [String: String] = [:]
        more["approvals.md"] = approvals
        more["switched-off.md"] = off
        return Samples.files(topics: topics, more)
    }

    private func approved(_ ids: [String], topics: String = Samples.lockers) -> String {
        let base = KnowledgeBase(files: knowledge(topics: topics))
        let wordings = base.wordings.filter { ids.contains($0.id) }
        return Approvals([]).file(nil, approving: wordings, by: "Dr. Ana on Call", on: "2026-11-26")
    }

    private func wording(_ id: String, _ files: [KnowledgeFile]) throws -> Wording {
        try #require(KnowledgeBase(files: files).wordings.first { $0.id == id && $0.language == .english })
    }

    @Test func remembersWhoApprovedWhat() throws {
        let files = knowledge(approved(["lockers"]))
        let approval = try #require(Approvals(files).approval(of: wording("lockers", files)))
        #expect(approval.by == "Dr. Ana on Call" && approval.on == "2026-11-26")
        #expect(Approvals(files).approval(of: try wording("parking", files)) == nil)
        #expect(Approvals(files).broken.isEmpty)
    }

    /// Other words, another fact in them, another follow-up: each makes it unapproved again; its phrasings do not.
    @Test func anEditIsUnapprovedAgain() throws {
        let text = approved(["lockers"])
        let changed = Samples.lockers.replacing("I have no approved words", with: "There is nothing")
        let asked = Samples.lockers.replacing("where do i leave my bag", with: "where is the cloakroom")
        let followed = Samples.lockers.replacing("Next:", with: "### Are they big?\n\nI don't know.\n\nNext:")
        #expect(Approvals(knowledge(text)).approval(of: try wording("lockers", knowledge(topics: changed))) == nil)
        #expect(Approvals(knowledge(text)).approval(of: try wording("lockers", knowledge(topics: followed))) == nil)
        #expect(Approvals(knowledge(text)).approval(of: try wording("lockers", knowledge(topics: asked))) != nil)
        let moved = Samples.files([
            "clinic.md": Samples.clinic.replacing("0100", with: "0199"), "en/topics/practical.md": Samples.lockers,
        ])
        #expect(Approvals(knowledge(text)).approval(of: try wording("lockers", moved)) == nil)
        #expect(Approvals(knowledge(text)).earlier(try wording("lockers", moved))?.on == "2026-11-26")
    }

    @Test func anApprovalTakesThePlaceOfAnOlderOne() throws {
        let files = knowledge(approved(["lockers", "parking"]))
        let old = try #require(files.first { $0.path == "approvals.md" })
        let text = Approvals(files).file(
            String(decoding: old.bytes, as: UTF8.self), approving: [try wording("lockers", files)], by: "Bo",
            on: "2027-01-01")
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("- ") }
        #expect(
            lines.count == 2 && lines.contains { $0.contains("lockers (en)") && $0.hasSuffix("by Bo on 2027-01-01") })
        #expect(text.hasPrefix("# Approvals"))
    }

    @Test func onlyApprovedWordsAreSpoken() throws {
        let files = knowledge(approved(["lockers"]))
        let base = KnowledgeBase(files: files)
        let spoken = KnowledgeInForce(base, files: files, approvedOnly: true)
        #expect(spoken.knowledge.english.entry("lockers")?.answer != nil)
        let parking = try #require(spoken.knowledge.english.entry("parking"))
        #expect(parking.answer == nil && parking.kind == .handOff)
        // What always speaks, speaks.
        #expect(spoken.knowledge.english.entry("greeting")?.answer != nil)
        #expect(spoken.knowledge.english.text(.emergency) == base.english.text(.emergency))
        #expect(
            KnowledgeInForce(base, files: files, approvedOnly: false).knowledge.english.entry("parking")?.answer != nil)
    }

    @Test func whatIsSwitchedOffIsHandedToThePhone() throws {
        let off = SwitchedOff.file(nil, switchingOff: "parking", why: "roadworks")
        let files = knowledge(off: off)
        #expect(SwitchedOff(files).ids == ["parking"])
        let spoken = KnowledgeInForce(KnowledgeBase(files: files), files: files, approvedOnly: false).knowledge
        #expect(spoken.english.entry("parking")?.kind == .handOff)
        #expect(spoken.english.entry("lockers")?.answer != nil)
        #expect(SwitchedOff(knowledge(off: SwitchedOff.file(off, switchingOn: "parking"))).ids.isEmpty)
    }

    /// An entry that lost its Spanish words alone is answered in English, as one without a translation.
    @Test func anUnapprovedTranslationFallsBackToEnglish() throws {
        let es = ["es/topics/a.md": "# T\n\n## ¿Dónde me estaciono?\nid: parking\n\nAtrás.\n"]
        let files = Samples.files(topics: Samples.lockers, es)
        let spoken = KnowledgeBase(files: files).handing { $0.id == "parking" && $0.language == .spanish }
        let entry = try #require(spoken.spanish.entry("parking"))
        #expect(entry.answer == nil && entry.kind == .answer && spoken.english.entry("parking")?.answer != nil)
    }

    @Test func aReleaseDemandsEveryWording() throws {
        let base = KnowledgeBase(files: knowledge())
        let files = knowledge(Approvals([]).file(nil, approving: base.wordings, by: "Bo", on: "2026-11-26"))
        #expect(ReleaseCheck(KnowledgeBase(files: files), files: files).unapproved.isEmpty)
        let missing = ReleaseCheck(base, files: knowledge()).unapproved
        #expect(missing.count == base.wordings.count && missing.allSatisfy { $0.isError && $0.code == "K070" })
    }

    @Test func aReleaseWaitsForNoReview() {
        let topics = "# T\n\n## Lockers\nid: lockers\nreview by: 2026-11-25\n\nHere.\n"
        let files = Samples.files(topics: topics)
        let base = KnowledgeBase(files: files)
        let found = KnowledgeLint(base, files: files, today: Samples.today).all.map(\.diagnostic)
        #expect(found.map(\.isError) == [false])
        #expect(ReleaseCheck(base, files: files).graver(found).map(\.isError) == [true])
    }
}
