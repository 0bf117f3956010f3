import Knowledge
import Language
import Slots

/// How a turn ends that asked something of the store.
extension Desk {
    /// What came of what a turn asked of the store.
    package enum Outcome: Sendable, Equatable {
        case saved(reference: String)
        case withdrawn(reference: String)
        case kept(days: Int, isSealed: Bool)
        case failed
    }

    /// The turn's end, once the store has done it, or could not.
    package func conclude(_ turn: Turn, _ outcome: Outcome) -> Turn {
        var turn = turn
        let effect = turn.effect
        turn.effect = nil
        let language = turn.conversation.language
        switch outcome {
        case .saved(let reference):
            let byPhone = turn.conversation.booking?.values[.phone] != nil
            turn.reply.add(part(byPhone ? .saved : .savedByEmail, in: language, ["reference": reference]))
            if let old = turn.conversation.booking?.replaces {
                turn.reply.add(part(.replaced, in: language, ["reference": old]))
            }
            turn.conversation.close(savedAs: reference)
        case .withdrawn(let reference):
            turn.reply.add(part(.withdrawn, in: language, ["reference": reference]))
            turn.conversation.sent.removeAll { $0.reference == reference }
        case .kept(let days, let isSealed):
            turn.reply.add(kept(turn.conversation, days: days, isSealed: isSealed))
            turn.conversation.booking = nil
            turn.effect = .leave
        case .failed:
            turn.reply.add(part(Self.failure(effect), in: language))
        }
        return turn
    }

    private static func failure(_ effect: Turn.Effect?) -> TextID {
        switch effect {
        case .withdraw: .notWithdrawn
        case .keep: .notKept
        default: .notSaved
        }
    }

    /// The turn on which somebody goes on with a request of an earlier sitting.
    ///
    /// - Parameter kept: nil where there is none under the code that was typed.
    package func resume(_ kept: KeptBooking?, _ turn: Turn, _ circumstances: Circumstances) -> Turn {
        var builder = TurnBuilder(desk: self, line: Line(""), circumstances, conversation: turn.conversation)
        builder.resume(kept)
        return builder.turn()
    }

    /// How to go on with the request under way, which is kept for so many days.
    package func kept(_ conversation: Conversation, days: Int, isSealed: Bool) -> [ReplyPart] {
        guard let booking = conversation.booking else { return [] }
        let values = ["code": booking.code.description, "days": String(days)]
        return [part(isSealed ? .keptSealed : .kept, in: conversation.language, values)]
    }
}
