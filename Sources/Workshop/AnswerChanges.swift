package import Dialog
import Knowledge
package import Language
package import Slots

/// What an edit of the files changes for patients.
package struct AnswerChanges: Sendable {
    /// A known question that is answered differently.
    package struct Change: Sendable {
        package let question: String
        package let before: String
        package let after: String
    }

    /// An entry that says other words than before.
    package struct Reworded: Sendable {
        package let id: String
        package let language: LanguageCode
        /// Nil where it was not there.
        package let before: String?
        /// Nil where it is gone.
        package let after: String?
    }

    package let asked: Int
    package let changes: [Change]
    package let reworded: [Reworded]

    /// Asks both desks every known question from a cold start.
    package init(before: Desk, after: Desk, now: LocalTime) {
        let questions = KnownQuestions([after.knowledge, before.knowledge]).texts
        asked = questions.count
        let owners = (Owners(before.knowledge), Owners(after.knowledge))
        changes = questions.compactMap { question in
            let plain = Line.plain(question)
            // A phrasing is answered by its entry, word for word, and `frontdesk test` proves it; so only the others are asked.
            if let owner = owners.0[plain], owner == owners.1[plain] { return nil }
            let (old, new) = (Self.answer(question, before, now), Self.answer(question, after, now))
            return old == new ? nil : Change(question: question, before: old, after: new)
        }
        reworded = Self.reworded(before.knowledge, after.knowledge)
    }

    /// What is answered, in the words of acts: `handoff insurance`.
    private static func answer(_ question: String, _ desk: Desk, _ now: LocalTime) -> String {
        let turn = desk.respond(
            to: Line(question), in: Conversation(seed: 0), Desk.Circumstances(now: now, canSave: true))
        return turn.acts.map { act in
            let names = [act.topic, act.followUp, act.flag].compactMap(\.self) + act.topics
            return ([act.kind.rawValue] + names).joined(separator: " ")
        }.joined(separator: ", then ")
    }

    private static func reworded(_ before: KnowledgeBase, _ after: KnowledgeBase) -> [Reworded] {
        LanguageCode.allCases.flatMap { language in
            let ids = after[language].entries.map(\.id) + before[language].entries.map(\.id)
            var seen: Set<String> = []
            return ids.filter { seen.insert($0).inserted }.compactMap { id -> Reworded? in
                let texts = [before, after].map { base in base[language].entry(id).flatMap { base.wording($0)?.text } }
                guard texts[0] != texts[1] else { return nil }
                return Reworded(id: id, language: language, before: texts[0], after: texts[1])
            }
        }
    }
}

/// Which entry has a phrasing, word for word.
private struct Owners {
    struct Owner: Equatable {
        let id: String
        let kind: EntryKind
        let speaks: Bool
    }

    private var owners: [String: Owner?] = [:]

    init(_ base: KnowledgeBase) {
        for language in LanguageCode.allCases {
            for entry in base[language].entries {
                let owner = Owner(id: entry.id, kind: entry.kind, speaks: entry.answer != nil)
                for phrasing in entry.phrasings {
                    let plain = Line.plain(phrasing.text)
                    // Two owners make it a question of everything else.
                    owners[plain] = owners[plain].map { $0 == owner ? owner : nil } ?? owner
                }
            }
        }
    }

    /// Nil where there is none, or more than one.
    subscript(plain: String) -> Owner? { owners[plain] ?? nil }
}
