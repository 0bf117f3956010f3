package import Knowledge
package import Language
package import Matching
package import Safety
package import Slots

/// The front desk: a line and a conversation in, a turn with the next conversation out.
///
/// It is a pure function of its arguments: no files, no terminal, no clock of its own.
package struct Desk: Sendable {
    package let knowledge: KnowledgeBase
    package let matcher: Matcher
    package let screen: SafetyScreen
    let abilities: Abilities

    /// What the desk does besides answering; `ask` leaves out what a folder has no file for.
    package struct Abilities: Sendable, Equatable {
        package var smallTalk: Bool
        package var booking: Bool
        package var commands: Bool

        package init(smallTalk: Bool = true, booking: Bool = true, commands: Bool = true) {
            (self.smallTalk, self.booking, self.commands) = (smallTalk, booking, commands)
        }

        /// Kinds of entries that are not spoken of.
        package var silent: Set<EntryKind> {
            var kinds: Set<EntryKind> = []
            if !smallTalk { kinds.insert(.smallTalk) }
            if !booking { kinds.insert(.booking) }
            return kinds
        }
    }

    /// - Parameter learnt: of the same knowledge and abilities; without it the desk learns anew.
    package init(_ knowledge: KnowledgeBase, abilities: Abilities = Abilities(), learnt: Learnt? = nil) {
        let learnt = learnt ?? Learnt(knowledge, abilities: abilities)
        self.knowledge = knowledge
        self.abilities = abilities
        (screen, matcher) = (learnt.screen, learnt.matcher)
    }

    /// The same desk with other words for the same subjects.
    package func speaking(_ knowledge: KnowledgeBase) -> Desk {
        Desk(knowledge, abilities: abilities, learnt: Learnt(matcher: matcher, screen: screen))
    }

    /// The first words of a session.
    package func greet(_ conversation: Conversation) -> Turn {
        var builder = TurnBuilder(desk: self, line: Line(""), nil, conversation: conversation)
        builder.answer("greeting", score: nil, counts: false)
        return builder.turn()
    }

    /// What is true outside while a line is answered.
    package struct Circumstances: Sendable {
        let now: LocalTime
        /// Whether the end of an overlong line was dropped.
        let wasCut: Bool
        /// Whether a request could be saved.
        let canSave: Bool
        /// For how many days a request that was not sent is kept; nil where nothing is.
        let draftDays: Int?
        /// Whether the patient can go on with it here; else it is sealed, and only the clinic opens it.
        let opensDrafts: Bool

        package init(
            now: LocalTime, wasCut: Bool = false, canSave: Bool = true, draftDays: Int? = nil, opensDrafts: Bool = true
        ) {
            (self.now, self.wasCut, self.canSave) = (now, wasCut, canSave)
            (self.draftDays, self.opensDrafts) = (draftDays, opensDrafts)
        }
    }

    /// What the desk says to one line.
    package func respond(to line: Line, in conversation: Conversation, _ circumstances: Circumstances) -> Turn {
        var builder = TurnBuilder(desk: self, line: line, circumstances, conversation: conversation)
        builder.run()
        return builder.turn()
    }

    /// Whether a line is the command that begins everything anew.
    package func meansStartOver(_ text: String) -> Bool { Command(Line(text)) == .startOver }

    /// Whether a line asks the waiting room's screen to wait longer.
    package func asksForMoreTime(_ text: String) -> Bool { Self.moreTime.contains(Line(text).plain) }

    private static let moreTime: Set<String> = [
        "more time", "more time please", "i need more time", "give me more time", "need more time", "mas tiempo",
        "mas tiempo por favor", "necesito mas tiempo", "deme mas tiempo",
    ]

    /// What an answer names together, in its order: the entries it leads to that lead back to it, where there are several.
    func parts(of id: String) -> [String]? {
        guard let entry = knowledge.english.entry(id), entry.kind == .answer else { return nil }
        let parts = entry.next.filter { knowledge.english.entry($0)?.next.contains(id) == true }
        return parts.count > 1 ? parts : nil
    }

    /// Whether one of two entries leads to the other, in either language.
    func areLinked(_ one: String, _ other: String) -> Bool {
        LanguageCode.allCases.contains { language in
            knowledge[language].entry(one)?.next.contains(other) == true
                || knowledge[language].entry(other)?.next.contains(one) == true
        }
    }

    /// An approved text with the facts put in.
    package func part(_ id: TextID, in language: LanguageCode, _ values: [String: String] = [:]) -> ReplyPart {
        part(knowledge[language].text(id), values)
    }

    func part(_ template: Template, _ values: [String: String] = [:]) -> ReplyPart {
        var filled: [String: String] = [:]
        for hole in template.holes { filled[hole] = values[hole] ?? knowledge.facts[hole] }
        return ReplyPart(template: template, values: filled)
    }

    /// A single approved text for the shell, where no line was typed.
    package func text(_ id: TextID, in language: LanguageCode) -> String { part(id, in: language).text }

    /// The words before the prompt's mark: what is asked for, and how far the booking has come.
    package func promptWords(_ conversation: Conversation) -> String? {
        guard conversation.openStop == nil, let booking = conversation.booking, !booking.isPaused,
            let focus = booking.focus,
            let script = knowledge[conversation.language].field(focus), let label = script.texts[.label]
        else { return nil }
        let words = knowledge[conversation.language].words
        let field = words.text("prompt", ["field": part(label).text])
        let fields = knowledge[conversation.language].fields.filter { $0.asked == .always }
        guard let number = fields.firstIndex(where: { $0.field == focus }) else { return field }
        return words.text("step", ["field": field, "number": String(number + 1), "total": String(fields.count)])
    }

    /// What TAB completes: titles of answers and the words that are commands.
    package func completions(_ conversation: Conversation) -> [String] {
        let entries = knowledge[conversation.language].entries
        let titles = entries.filter { [.answer, .handOff].contains($0.kind) }.map(\.title)
        return titles + Command.words(conversation.language)
    }
}
