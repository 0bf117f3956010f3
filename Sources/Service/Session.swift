package import Dialog
package import Intake
import Language
import Slots

/// One talk with its desk, its clock and its store: the only place where a turn has effects.
package struct Session: Sendable {
    package private(set) var desk: Desk
    package private(set) var conversation: Conversation
    let clock: ClinicClock
    let store: (any IntakeSaving)?
    private(set) var knowledge: ContentHash?
    private let canSave: Bool
    private let journal: DeskJournal?
    private var notes = TalkNotes()
    private var unnoted: Unnoted?
    /// The key of a request of which no more is kept before it is sent, because that failed once.
    var unkeptKey: String?

    /// - Parameters:
    ///   - store: nil where nothing is saved.
    ///   - canSave: false where a request should not even be begun.
    package init(
        desk: Desk, conversation: Conversation, clock: ClinicClock, store: (any IntakeSaving)?, canSave: Bool,
        knowledge: ContentHash?, journal: DeskJournal? = nil
    ) {
        self.journal = journal
        (self.desk, self.conversation, self.clock) = (desk, conversation, clock)
        (self.store, self.canSave, self.knowledge) = (store, canSave, knowledge)
    }

    /// What came of a line.
    package struct Answer: Sendable {
        package var turn: Turn
        package var saved: SavedIntake?
        /// For standard error.
        package var failure: SaveFailure?
        /// Whether the request left the talk, and stays on the disk for a later one.
        var isKept = false
    }

    /// Goes on with a desk of other files; the talk stays where it is, since it names entries by id.
    package mutating func move(to desk: Desk, knowledge: ContentHash?) {
        takeNotes()
        (self.desk, self.knowledge) = (desk, knowledge)
    }

    /// The first words.
    package func greet() -> Answer { Answer(turn: desk.greet(conversation)) }

    /// Answers a line; when it returns a reference, the request is on the disk.
    package mutating func respond(to text: String, wasCut: Bool = false) -> Answer {
        let now = clock.now
        let turn = desk.respond(to: Line(text), in: conversation, circumstances(now, wasCut: wasCut))
        var answer = carryOut(turn, now)
        keepUp(&answer, now)
        takeNotes()
        if journal != nil { unnoted = Unnoted(line: Line(text), answer: answer, before: conversation, today: now.day) }
        conversation = answer.turn.conversation
        return answer
    }

    /// A turn that no notes were taken of yet: nobody has to wait for them.
    private struct Unnoted {
        let line: Line
        let answer: Answer
        let before: Conversation
        let today: CivilDay
    }

    private mutating func takeNotes() {
        guard let journal, let turn = unnoted else { return }
        unnoted = nil
        notes.take(turn.line, turn.answer, before: turn.before, desk: desk, today: turn.today) {
            journal.masked($0, in: turn.answer.turn.conversation, today: turn.today, desk: desk)
        }
    }

    /// What can be done while the patient reads the reply: lets memory go, and writes down what staff may learn from the
    /// talk so far.
    ///
    /// - Parameter atEnd: whether the talk is over.
    package mutating func rest(atEnd: Bool = false) {
        MappedFile.letGo()
        guard let journal else { return }
        takeNotes()
        let (counts, gaps) = notes.collect(atEnd: atEnd)
        journal.add(counts, gaps, on: clock.now.day)
    }

    /// How the answer to a line comes about; the talk stays as it is.
    package func explain(_ text: String) -> Explanation {
        desk.explain(Line(text), in: conversation, Desk.Circumstances(now: clock.now, canSave: canSave))
    }

    func circumstances(_ now: LocalTime, wasCut: Bool = false) -> Desk.Circumstances {
        Desk.Circumstances(
            now: now, wasCut: wasCut, canSave: canSave && store?.hasRoom ?? true, draftDays: draftDays,
            opensDrafts: store?.opensDrafts ?? false)
    }

    private func carryOut(_ turn: Turn, _ now: LocalTime) -> Answer {
        switch turn.effect {
        case .send(let booking): send(booking, turn, now)
        case .withdraw(let reference): withdraw(reference, turn, now)
        case .keep: keep(turn, now)
        case .resume(let code): resume(code, turn, now)
        case .leave, nil: Answer(turn: turn)
        }
    }

    private func send(_ booking: Booking, _ turn: Turn, _ now: LocalTime) -> Answer {
        let request = IntakeRequest(booking, turn.conversation, knowledge: knowledge)
        return finish(turn) { store throws(SaveFailure) in
            let saved = try store.save(request, at: now)
            return Answer(
                turn: desk.conclude(turn, .saved(reference: saved.reference.description)), saved: saved)
        }
    }

    private func withdraw(_ reference: String, _ turn: Turn, _ now: LocalTime) -> Answer {
        finish(turn) { store throws(SaveFailure) in
            if let known = IntakeReference(reference) { try store.withdraw(known, at: now) }
            return Answer(turn: desk.conclude(turn, .withdrawn(reference: reference)))
        }
    }

    /// Does what a turn asks of the store; a failure is the turn's end too.
    func finish(_ turn: Turn, _ work: (any IntakeSaving) throws(SaveFailure) -> Answer) -> Answer {
        do throws(SaveFailure) {
            guard let store else { throw .noPermission(path: "the intake folder", code: 0) }
            return try work(store)
        } catch {
            return Answer(turn: desk.conclude(turn, .failed), failure: error)
        }
    }
}
