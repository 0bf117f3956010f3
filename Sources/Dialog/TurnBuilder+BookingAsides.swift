import Knowledge
import Language
import Slots

/// Changing what the review shows beside the fields: `change voicemail`, `change the question to …`.
extension TurnBuilder {
    /// Opens such a line, or puts new words into it.
    mutating func change(_ aside: Aside, to words: String?) {
        if let words, take(Line(words), for: aside) { return tell(aside) }
        conversation.booking?.openAside = aside
        say(.changeLine, ["label": pack.words.text(aside.rawValue)])
    }

    /// Takes one of them out.
    mutating func drop(_ aside: Aside) {
        clear(aside)
        tell(aside)
    }

    /// A line while one of them is open; false where it is a command and read as any other.
    mutating func answerAside() -> Bool {
        guard let aside = conversation.booking?.openAside else { return false }
        conversation.booking?.openAside = nil
        switch Command(line) {
        case .skip: clear(aside)
        case nil where take(line, for: aside): break
        // What is no value for it is about something else.
        default: return false
        }
        acts.append(Act(.booking))
        tell(aside)
        return true
    }

    private mutating func clear(_ aside: Aside) {
        switch aside {
        case .question: conversation.booking?.question = nil
        case .note: conversation.booking?.note = nil
        case .bookedBy:
            conversation.booking?.booker = nil
            conversation.booking?.proxy = nil
        case .needs: conversation.booking?.needs = []
        case .voicemail: conversation.booking?.voicemail = nil
        }
    }

    /// False where the words are no value of that line.
    private mutating func take(_ words: Line, for aside: Aside) -> Bool {
        switch aside {
        case .question, .note:
            guard words.hasLetters, words.text.utf8.count <= FieldReader.longestReason else { return false }
            if aside == .note {
                conversation.booking?.note = words.text
            } else {
                conversation.booking?.question = words.text
            }
        case .bookedBy:
            guard let name = Names.answer(words)?.value else { return false }
            conversation.booking?.booker = name
        case .needs:
            let needs = Needs.read(words)
            let denies = words.words.contains { $0.word.isOne(of: "no not without none nothing sin ninguno nada") }
            guard !needs.isEmpty || denies else { return false }
            conversation.booking?.needs = needs
        case .voicemail:
            guard let allowed = Needs.voicemail(words) ?? Choices.yesNo(words) else { return false }
            conversation.booking?.voicemail = allowed
        }
        return true
    }

    /// The line as it is now, and then what was open before.
    private mutating func tell(_ aside: Aside) {
        guard let booking = conversation.booking else { return }
        let value = besides(booking).first { $0.aside == aside }?.value ?? pack.words.text("none")
        asides.append((pack.words.text(aside.rawValue), value))
        echo([])
        askNext()
    }
}
