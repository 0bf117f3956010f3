import Knowledge
import Safety
package import Slots

/// What the desk makes of one line.
package struct Turn: Sendable {
    package var acts: [Act] = []
    package var reply = Reply()
    package var nearest: Nearest?
    /// Titles of what could be asked or done next.
    package var options: [String] = []
    package var effect: Effect?
    /// Whether the line held what must not stay behind on the screen or in the prompt's memory.
    package var isSecret = false
    /// Whether the patient should hear of the key that clears the screen: after words about abuse, or a card's number.
    package var offersClearing: Bool { isSecret || acts.first?.flag == SafetyFlag.abuse.rawValue }
    /// The talk after this line.
    package var conversation: Conversation

    /// What the shell has to do before the patient reads anything.
    package enum Effect: Sendable, Equatable {
        /// Save this request, then call `Desk.conclude`.
        case send(Booking)
        /// Mark the request with this reference as withdrawn, then call `Desk.conclude`.
        case withdraw(reference: String)
        /// Keep the request under way for a later sitting, then call `Desk.conclude`.
        case keep
        /// Look for the request that was kept under this code, then call `Desk.resume`.
        case resume(ResumeCode)
        /// The patient leaves.
        case leave
    }

    /// What is asked for now, in the words of the line protocol.
    package var asking: String? {
        if let stop = conversation.openStop { return stop.rawValue }
        if conversation.openWithdrawal != nil { return "cancel" }
        guard let booking = conversation.booking, !booking.isPaused else { return nil }
        return booking.focus?.rawValue
    }
}
