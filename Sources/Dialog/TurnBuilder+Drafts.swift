import Knowledge
import Slots

/// Requests that are kept before they are sent, and gone on with later.
extension TurnBuilder {
    /// A code of twelve letters opens the request that was kept under it; false where there is none in the line.
    mutating func takeResumeCode() -> Bool {
        guard conversation.booking?.values.isEmpty ?? true, opensDrafts, let code = ResumeCode(in: line) else {
            return false
        }
        acts.append(Act(.booking))
        if code == conversation.booking?.code {
            askAgain()
        } else {
            effect = .resume(code)
        }
        return true
    }

    /// Tells how a request goes on after the talk was cut off.
    mutating func tellResumeCode() {
        guard let booking = conversation.booking, let days = draftDays else { return }
        let text: TextID = opensDrafts ? .draftNotice : .draftNoticeSealed
        say(text, ["code": booking.code.description, "days": String(days)])
    }

    /// The review and the open question of a request that was kept; or that nothing was.
    mutating func resume(_ kept: KeptBooking?) {
        acts.append(Act(.booking))
        guard let kept else { return say(.noDraft) }
        conversation.take(kept)
        say(.resumed)
        if !kept.booking.values.isEmpty, kept.booking.focus != .confirm { review() }
        if kept.booking.focus == .confirm { askNext() } else { askAgain() }
    }
}
