import Dialog
import Intake
import Knowledge
import Language
import Slots

/// What staff may learn from a talk: numbers, and masked words of what was not answered.
///
/// Words are held back for one line: a line about harm or abuse takes the one before with it, and after it nothing more
/// of the talk is kept.
package struct TalkNotes: Sendable {
    private(set) var counts = DayCounts()
    private(set) var gaps: [Gap] = []
    private var held: Gap?
    /// The question answered last, should the patient say that it was not meant.
    private var answered: (line: Line, topic: String?)?
    private var isSilenced = false
    private var hasBegun = false

    package init() {}

    /// Takes note of a turn.
    ///
    /// - Parameters:
    ///   - line: as it was typed.
    ///   - before: the talk before it.
    ///   - mask: gives a line's masked words.
    mutating func take(
        _ line: Line, _ answer: Session.Answer, before: Conversation, desk: Desk, today: CivilDay,
        mask: (Line) -> MaskedWords
    ) {
        if !hasBegun { counts.talks += 1 }
        hasBegun = true
        let (turn, act) = (answer.turn, answer.turn.acts.first)
        // An objection is no question of its own.
        if !line.isEmpty, !line.repudiates { counts.count(act) }
        if before.booking == nil, turn.conversation.booking != nil { counts.begun += 1 }
        if answer.saved?.isNew == true { counts.saved += 1 }
        guard act?.kind != .crisis, !turn.isSecret else {
            (held, answered, isSilenced) = (nil, nil, true)
            return
        }
        settle()
        guard !isSilenced, act?.kind != .emergency, !line.isEmpty else { return }
        func gap(_ kind: Gap.Kind, _ line: Line, _ topic: String?) -> Gap? {
            // A bare yes or no asks nothing that anybody could answer.
            guard Choices.bareYesNo(line) == nil else { return nil }
            let masked = mask(line)
            guard masked.kept > 0 else { return nil }
            return Gap(
                kind: kind, words: masked.text, language: turn.conversation.language.rawValue, topic: topic, day: today)
        }
        let last = answered
        answered = nil
        if line.repudiates {
            held = last.flatMap { gap(.notIt, $0.line, $0.topic) }
            return
        }
        // In a request, what is no question may be part of an answer to a field.
        guard before.booking == nil || line.isQuestion else { return }
        switch act?.kind {
        case .unknown where line.text.utf8.count <= Self.longest: held = gap(.unknown, line, turn.nearest?.topic)
        case .clarify: held = gap(.askedBack, line, act?.topics.first)
        case .handoff where isSilent(act, desk, turn.conversation): held = gap(.silent, line, act?.topic)
        case .answer, .handoff: answered = (line, act?.topic)
        default: break
        }
    }

    /// The longest line that can be a question worth reading, in UTF-8 bytes.
    private static let longest = 500

    private func isSilent(_ act: Act?, _ desk: Desk, _ conversation: Conversation) -> Bool {
        guard let entry = act?.topic.flatMap({ desk.knowledge.entry($0, in: conversation.language) }) else {
            return false
        }
        return entry.answer == nil && desk.knowledge[.english].entry(entry.id)?.answer == nil
    }

    /// What was held back may be kept.
    private mutating func settle() {
        if let held { gaps.append(held) }
        held = nil
    }

    /// All that may be kept by now; at a talk's end also what was held back.
    mutating func collect(atEnd: Bool) -> (counts: DayCounts, gaps: [Gap]) {
        if atEnd {
            settle()
            (answered, isSilenced, hasBegun) = (nil, false, false)
        }
        defer { (counts, gaps) = (DayCounts(), []) }
        return (counts, gaps)
    }
}
