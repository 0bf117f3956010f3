import Knowledge
import Language
import Slots

/// How a request ends unsent: dropped, kept for later, given up.
extension TurnBuilder {
    /// Yes or no to "shall I stop?" or "shall I keep it?"; false where the line is neither.
    mutating func answerStop() -> Bool {
        guard let stop = conversation.openStop else { return false }
        conversation.openStop = nil
        // `yes but keep the first one`: of two requests the one under way is dropped.
        let keepsFirst =
            stop == .cancel && !conversation.sent.isEmpty && Choices.startsWithYes(line)
            && line.words.contains { $0.word.isOne(of: "keep first other primera otra deje") }
        // `send it` answers another question than whether to drop it.
        let sends =
            stop == .cancel && !line.words.contains { $0.word.isOne(of: "not no never") }
            && line.words.contains { $0.word.isOne(of: "send submit mande mandela mandelo envie enviela") }
        switch (stop, sends ? false : keepsFirst ? true : Choices.yesNo(line), Command(line)) {
        case (.cancel, false?, _), (_, nil, .goOn?):
            say(.keptGoing)
            askAgain()
        case (.cancel, true?, _), (.cancel, nil, .quit?), (_, nil, .cancel?): drop()
        // Who says twice that they leave is gone: what was typed stays, as the notice said.
        case (.keep, true?, _), (.keep, nil, .quit?): effect = .keep
        case (.keep, false?, _):
            drop()
            effect = .leave
        // `is it gone?`: what was asked waits for its yes, which would else send.
        case (.cancel, nil, nil) where line.isQuestion && line.words.count <= Self.shortQuestion:
            conversation.openStop = stop
            say(.cancel)
        case (_, nil, _): return false
        }
        acts.append(Act(.booking))
        return true
    }

    /// In words: `is it gone yet`.
    private static let shortQuestion = 6

    mutating func drop() {
        let replaces = conversation.booking?.replaces
        endUnsent()
        // Only the change is dropped; what was sent before still waits at the clinic.
        if let replaces { say(.keptRequest, ["reference": replaces]) } else { sayUnsent(.cancelled) }
    }

    /// The request under way is gone, and no other is offered.
    mutating func endUnsent() {
        conversation.booking = nil
        conversation.offer = .declined
    }

    /// That nothing was kept; of what was sent before in this talk, that it stays.
    mutating func sayUnsent(_ text: TextID) {
        say(text)
        if let last = conversation.sent.last { say(.earlierStays, ["reference": last.reference]) }
    }

    /// Without a name, a way to be reached or a yes there is no request.
    mutating func giveUp() {
        endUnsent()
        sayUnsent(.cannotGoOn)
    }
}
