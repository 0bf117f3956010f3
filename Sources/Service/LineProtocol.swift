package import Dialog
import FoundationEssentials
package import Intake
import Knowledge
package import Language

/// Speaks the line protocol: one line in, exactly one JSON object out.
package struct LineProtocol {
    private var setting: Setting
    /// Whether each line is a conversation of its own.
    private let isSingle: Bool
    private var session: Session

    /// What a new conversation is made of.
    package struct Setting: Sendable {
        package private(set) var desk: Desk
        package let clock: ClinicClock
        package let zone: String
        package let store: (any IntakeSaving)?
        package let canSave: Bool
        package private(set) var knowledge: ContentHash?
        package let language: LanguageCode?
        package let seed: @Sendable () -> UInt64
        private let journal: DeskJournal?

        package init(
            desk: Desk, clock: ClinicClock, zone: String, store: (any IntakeSaving)?, canSave: Bool,
            knowledge: ContentHash?,
            language: LanguageCode?, seed: @escaping @Sendable () -> UInt64, journal: DeskJournal? = nil
        ) {
            self.journal = journal
            (self.desk, self.clock, self.zone) = (desk, clock, zone)
            (self.store, self.canSave, self.knowledge) = (store, canSave, knowledge)
            (self.language, self.seed) = (language, seed)
        }

        mutating func move(to desk: Desk, knowledge: ContentHash?) {
            (self.desk, self.knowledge) = (desk, knowledge)
        }

        /// A fresh talk; a message may bring a clock, a language and a channel of its own.
        package func session(
            clock own: ClinicClock? = nil, language ownLanguage: LanguageCode? = nil,
            channel: Conversation.Channel = .prompt
        ) -> Session {
            let conversation = Conversation(language: ownLanguage ?? language, channel: channel, seed: seed())
            return Session(
                desk: desk, conversation: conversation, clock: own ?? clock, store: store, canSave: canSave,
                knowledge: knowledge, journal: journal)
        }
    }

    package init(_ setting: Setting, isSingle: Bool) {
        (self.setting, self.isSingle) = (setting, isSingle)
        session = setting.session()
    }

    /// Goes on with a desk of other files.
    package mutating func move(to desk: Desk, knowledge: ContentHash?) {
        setting.move(to: desk, knowledge: knowledge)
        session.move(to: desk, knowledge: knowledge)
    }

    /// What can be done after the object is printed.
    package mutating func rest(atEnd: Bool = false) { session.rest(atEnd: atEnd) }

    /// What is printed for a line, and what staff should hear of it.
    package mutating func answer(_ line: String, wasCut: Bool = false) -> (object: String, failure: SaveFailure?) {
        let start = ClinicClock.cpuMicroseconds
        if isSingle { session = setting.session() }
        guard line.utf8.first == 0x7B else { return respond(line, wasCut, id: nil, since: start) }
        do throws(MessageError) {
            let message = try IncomingMessage(line)
            if message.isNew { return try begin(message, since: start) }
            guard let text = message.text else { throw .noText(message.id) }
            return respond(text, wasCut, id: message.id, since: start)
        } catch {
            return (Self.encode(ErrorMessage(id: error.id, error: error.sentence)), nil)
        }
    }

    private mutating func respond(
        _ text: String, _ wasCut: Bool, id: MessageID?, since start: Int
    ) -> (object: String, failure: SaveFailure?) {
        let answer = session.respond(to: text, wasCut: wasCut)
        return (message(answer, id, since: start), answer.failure)
    }

    private mutating func begin(
        _ message: IncomingMessage, since start: Int
    ) throws(MessageError) -> (object: String, failure: SaveFailure?) {
        var clock: ClinicClock?
        if let now = message.now {
            guard let frozen = ClinicClock(frozenAt: now, zone: setting.zone) else { throw .badTime(message.id, now) }
            clock = frozen
        }
        session.rest(atEnd: true)
        session = setting.session(clock: clock, language: message.language, channel: message.channel ?? .prompt)
        return (self.message(session.greet(), message.id, since: start), nil)
    }

    private func message(_ answer: Session.Answer, _ id: MessageID?, since start: Int) -> String {
        Self.encode(TurnMessage(id: id, answer: answer, microseconds: ClinicClock.cpuMicroseconds - start))
    }

    private static func encode(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return #"{"error":"this reply can't be written as JSON"}"# }
        return String(decoding: data, as: UTF8.self)
    }
}
