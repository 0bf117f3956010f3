import Dialog
package import Knowledge
import Language
import Matching

/// Runs what staff wrote beside the answers as tests: phrasings, must-not lines, follow-ups, rules, conversations.
package struct KnowledgeTest {
    private let desk: Desk
    private let setting: LineProtocol.Setting
    /// How many lines were tried.
    package private(set) var tried = 0
    /// What did not hold, in the files' order, with what to do.
    package private(set) var failures: [Diagnostic] = []

    package init(_ setting: LineProtocol.Setting) {
        (self.setting, desk) = (setting, setting.desk)
        for language in LanguageCode.allCases {
            for entry in desk.knowledge[language].entries { test(entry) }
        }
        for talk in desk.knowledge.talks { test(talk) }
        failures.sort { ($0.location, $0.code) < ($1.location, $1.code) }
    }

    private mutating func fail(
        _ code: String, _ location: SourceLocation, _ text: String, _ message: String, remedy: String
    ) {
        failures.append(Diagnostic(.error, code, at: location, message, remedy: remedy, text: text))
    }

    // MARK: Entries

    private mutating func test(_ entry: Entry) {
        for phrasing in entry.phrasings { answers(phrasing, entry) }
        for phrasing in entry.mustNotAnswer { leaves(phrasing, entry) }
        for rule in entry.rules { isReached(rule, entry) }
        for (index, followUp) in entry.followUps.enumerated() {
            for phrasing in followUp.phrasings { follows(phrasing, index, entry) }
        }
    }

    private mutating func answers(_ phrasing: Phrasing, _ entry: Entry) {
        tried += 1
        let act = act(phrasing.text)
        guard act?.kind != entry.actKind || (act?.topic ?? entry.id) != entry.id else { return }
        let (thief, place) = thief(of: phrasing.text, act)
        fail(
            "T001", phrasing.location, "- " + phrasing.text,
            "\(quoted(entry.id)) does not answer its own phrasing; \(thief) does",
            remedy: "Move the line to where it belongs, or make \(place) more precise. See: frontdesk explain.")
    }

    private mutating func leaves(_ phrasing: Phrasing, _ entry: Entry) {
        tried += 1
        guard let act = act(phrasing.text), act.kind == entry.actKind, act.topic == entry.id else { return }
        fail(
            "T002", phrasing.location, "- " + phrasing.text, "\(quoted(entry.id)) answers what it must not answer",
            remedy:
                "Add this line to the entry that should answer it, or narrow \(thief(of: phrasing.text, act).place).")
    }

    private mutating func follows(_ phrasing: Phrasing, _ index: Int, _ entry: Entry) {
        tried += 1
        var session = setting.session()
        _ = session.respond(to: entry.title)
        let act = session.respond(to: phrasing.text).turn.acts.first
        guard act?.followUp != entry.followUps[index].title else { return }
        fail(
            "T003", phrasing.location, "- " + phrasing.text,
            "this follow-up is not reached right after \(quoted(entry.title))",
            remedy: "Word it less like \(thief(of: phrasing.text, act).thief), or delete the line there.")
    }

    /// Whether a line made of nothing but the rule's words is answered by its entry.
    private mutating func isReached(_ rule: Rule, _ entry: Entry) {
        let line = Line(rule.pattern.sample.joined(separator: " "))
        // Some stems are no words whose stem they are; such a rule is left to its phrasings.
        guard rule.longestMatch(in: line, language: entry.language)?.count == line.words.count else { return }
        tried += 1
        let hits = desk.matcher.match(line).rules
        // An equally long rule is no better: the desk would have to ask back.
        let own = hits.first { $0.id == entry.id }?.words.count ?? 0
        guard let first = hits.first(where: { $0.id != entry.id }), first.words.count >= own else { return }
        fail(
            "T004", rule.location, "- " + rule.text,
            "this rule is shadowed by one of \(quoted(first.id)) (\(first.rule.location.short))",
            remedy: "Delete one of the two, or make the words that tell them apart part of both.")
    }

    // MARK: Conversations

    private mutating func test(_ talk: TalkScript) {
        var session = setting.session()
        for step in talk.steps {
            tried += 1
            let acts = session.respond(to: step.patient).turn.acts
            let done = acts.flatMap { [$0.topic, $0.kind.rawValue].compactMap(\.self) + $0.topics }
            guard !step.desk.isEmpty, !step.desk.contains(where: done.contains) else { continue }
            let said = done.isEmpty ? "nothing" : quoted(done.joined(separator: " "))
            let place = acts.first?.source.map { " (\($0.short))" } ?? ""
            fail(
                "T005", step.location, "- patient: " + step.patient,
                "in \(quoted(talk.title)) the desk says \(said)\(place), not \(step.desk.joined(separator: " or "))",
                remedy: "Correct what the conversation expects, or teach the entry this line. See: frontdesk explain.")
            return
        }
    }

    // MARK: Pieces

    private func act(_ text: String) -> Act? {
        var session = setting.session()
        return session.respond(to: text).turn.acts.first
    }

    /// Who answered instead, and by which line.
    private func thief(of text: String, _ act: Act?) -> (thief: String, place: String) {
        let name = act.map { quoted($0.topic ?? $0.kind.rawValue) } ?? "nobody"
        let explanation = setting.session().explain(text)
        if let rule = explanation.rules.first { return (name, "the rule at \(rule.rule.location.short)") }
        let nearest = explanation.candidates.first { $0.id == act?.topic }?.nearest?.location.short
        return (name, nearest.map { "the phrasing at \($0)" } ?? "the other entry")
    }
}
