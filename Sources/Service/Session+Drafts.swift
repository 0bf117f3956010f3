package import Dialog
import FoundationEssentials
package import Intake
import Knowledge
import Slots

/// A request is kept from answer to answer, so that a crash costs the patient one line at most.
extension Session {
    /// Nil at the kiosk, where nothing of a visitor stays behind.
    var draftDays: Int? { conversation.channel == .kiosk ? nil : store?.draftDays }

    /// Keeps what a line changed in the request under way, and removes what was dropped or sent.
    ///
    /// The first words of a request are kept with the second line only: by then the patient has read that they will be.
    mutating func keepUp(_ answer: inout Answer, _ now: LocalTime) {
        guard draftDays != nil, let store, let before = conversation.booking else { return }
        let after = answer.turn.conversation.booking
        do throws(SaveFailure) {
            if let after, after.key == before.key {
                guard after != before, unkeptKey != after.key else { return }
                try write(answer.turn.conversation, to: store, now)
            } else if !answer.isKept {
                try store.dropDrafts(under: before.code)
            }
        } catch {
            if answer.failure == nil { answer.failure = error }
            guard after?.key == before.key else { return }
            unkeptKey = before.key
            answer.turn.reply.add(desk.part(.draftBroken, in: answer.turn.conversation.language))
        }
    }

    /// What to say to somebody who leaves without a word in the middle of a request.
    package func leave() -> (reply: Reply, failure: SaveFailure?) {
        let language = conversation.language
        guard let days = draftDays, let store, conversation.booking?.values.isEmpty == false else {
            // Without a value there is nothing to come back for.
            if let code = conversation.booking?.code { try? store?.dropDrafts(under: code) }
            return (Reply([desk.part(.leftUnsent, in: language)]), nil)
        }
        do throws(SaveFailure) {
            try write(conversation, to: store, clock.now)
            return (Reply(desk.kept(conversation, days: days, isSealed: !store.opensDrafts)), nil)
        } catch {
            return (Reply([desk.part(.notKept, in: language)]), error)
        }
    }

    func keep(_ turn: Turn, _ now: LocalTime) -> Answer {
        finish(turn) { store throws(SaveFailure) in
            try write(turn.conversation, to: store, now)
            var answer = Answer(
                turn: desk.conclude(turn, .kept(days: store.draftDays ?? 0, isSealed: !store.opensDrafts)))
            answer.isKept = true
            return answer
        }
    }

    /// Goes on with what was kept under a code; what a crash kept back after it was sent is told by its reference.
    func resume(_ code: ResumeCode, _ turn: Turn, _ now: LocalTime) -> Answer {
        var kept: KeptBooking?
        do throws(SaveFailure) {
            kept = try store?.drafts(under: code, at: now).lazy.compactMap(Self.talk).first
            if let kept, let saved = try store?.saved(key: kept.booking.key) {
                var sent = desk.resume(kept, turn, circumstances(now))
                sent.reply = Reply()
                try store?.dropDrafts(under: code)
                return Answer(turn: desk.conclude(sent, .saved(reference: saved.reference.description)), saved: saved)
            }
            return Answer(turn: desk.resume(kept, turn, circumstances(now)))
        } catch {
            return Answer(turn: desk.resume(kept, turn, circumstances(now)), failure: error)
        }
    }

    private func write(
        _ conversation: Conversation, to store: any IntakeSaving, _ now: LocalTime
    ) throws(SaveFailure) {
        guard let kept = conversation.keptBooking, let talk = try? JSONEncoder().encode(kept) else { return }
        let request = IntakeRequest(kept.booking, conversation, knowledge: knowledge, status: .draft)
        let draft = IntakeDraft(
            createdAt: IntakeTime(now), content: request, talk: String(decoding: talk, as: UTF8.self))
        try store.keep(draft, under: kept.booking.code, at: now)
    }

    private static func talk(_ draft: IntakeDraft) -> KeptBooking? {
        let kept = try? JSONDecoder().decode(KeptBooking.self, from: Data(draft.talk.utf8))
        return kept.flatMap { $0.version == KeptBooking.currentVersion ? $0 : nil }
    }
}
