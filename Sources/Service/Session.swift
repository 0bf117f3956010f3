package import Dialog
package import Intake
import Language
import Slots

/// One talk with its desk, its clock and its store: the only place where a turn has effects.
package struct Session: Sendable {
    package let desk: Desk
    package private(set) var conversation: Conversation
    private let clock: ClinicClock
    private let store: (any IntakeSaving)?
    private let knowledge: ContentHash?

    private let canSave: Bool

    /// - Parameters:
    ///   - store: nil where nothing is saved.
    ///   - canSave: false where a request should not even be begun.
    package init(
        desk: Desk, conversation: Conversation, clock: ClinicClock, store: (any IntakeSaving)?, canSave: Bool,
        knowledge: ContentHash?
    ) {
        (self.desk, self.conversation, self.clock) = (desk, conversation, clock)
        (self.store, self.canSave, self.knowledge) = (store, canSave, knowledge)
    }

    /// What came of a line.
    package struct Answer: Sendable {
        package let turn: Turn
        package var saved: SavedIntake?
        /// For standard error.
        package var failure: SaveFailure?
    }

    /// The first words.
    package func greet() -> Answer { Answer(turn: desk.greet(conversation)) }

    /// Answers a line; when it returns a reference, the request is on the disk.
    package mutating func respond(to text: String, wasCut: Bool = false) -> Answer {
        let now = clock.now
        let circumstances = Desk.Circumstances(now: now, wasCut: wasCut, canSave: canSave && store?.hasRoom ?? true)
        let turn = desk.respond(to: Line(text), in: conversation, circumstances)
        switch turn.effect {
        case .send(let booking): return send(booking, turn, now)
        case .withdraw(let reference): return withdraw(reference, turn, now)
        case .leave, nil:
            conversation = turn.conversation
            return Answer(turn: turn)
        }
    }

    /// How the answer to a line comes about; the talk stays as it is.
    package func explain(_ text: String) -> Explanation {
        desk.explain(Line(text), in: conversation, Desk.Circumstances(now: clock.now, canSave: canSave))
    }

    private mutating func send(_ booking: Booking, _ turn: Turn, _ now: LocalTime) -> Answer {
        let request = IntakeRequest(booking, turn.conversation, knowledge: knowledge)
        return finish(turn) { store throws(SaveFailure) in
            let saved = try store.save(request, at: now)
            return (.saved(reference: saved.reference.description), saved)
        }
    }

    private mutating func withdraw(_ reference: String, _ turn: Turn, _ now: LocalTime) -> Answer {
        finish(turn) { store throws(SaveFailure) in
            if let known = IntakeReference(reference) { try store.withdraw(known, at: now) }
            return (.withdrawn(reference: reference), nil)
        }
    }

    /// Does what a turn asks of the store, and ends the turn with what came of it.
    private mutating func finish(
        _ turn: Turn, _ work: (any IntakeSaving) throws(SaveFailure) -> (Desk.Outcome, SavedIntake?)
    ) -> Answer {
        var answer: Answer
        do throws(SaveFailure) {
            guard let store else { throw .noPermission(path: "the intake folder", code: 0) }
            let (outcome, saved) = try work(store)
            answer = Answer(turn: desk.conclude(turn, outcome), saved: saved)
        } catch {
            answer = Answer(turn: desk.conclude(turn, .failed), failure: error)
        }
        conversation = answer.turn.conversation
        return answer
    }
}
