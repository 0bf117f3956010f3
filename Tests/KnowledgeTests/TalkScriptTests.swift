import Knowledge
import Testing

@Suite struct TalkScriptTests {
    private static let topic = Folder.file("en/topics/a.md", "# A\n\n## Home?\nid: home\n\nYes.\n")

    private func base(_ talk: String) -> KnowledgeBase {
        KnowledgeBase(files: [Self.topic, Folder.file("en/tests/a.md", talk)])
    }

    @Test func readsSteps() throws {
        let base = base(
            "# T\n\nA note.\n\n## One\n- patient: hi\n- desk: home or booking\n- patient: ok\n\n## Two\n- patient: x\n")
        #expect(base.diagnostics.isEmpty)
        #expect(base.talks.map(\.title) == ["One", "Two"])
        let step = try #require(base.talks.first?.steps.first)
        #expect(step.patient == "hi" && step.desk == ["home", "booking"] && step.location.line == 6)
    }

    @Test(arguments: [
        ("## T\n- desk: home\n", "2:3 K042"), ("## T\n- nurse: hi\n", "2:3 K041"),
        ("## T\n- patient: hi\n- desk: hoem\n", "3:9 K043"), ("## T\n- patient hi\n", "2:3 K020"),
    ])
    func saysWhatIsWrong(talk: String, place: String) { #expect(Folder.places(base(talk)) == [place]) }
}
