import Knowledge
package import Language

/// All that is remembered of a talk; what is not in here does not exist for the next turn.
package struct Conversation: Codable, Sendable, Equatable {
    /// Raised when an older value can't be read any more.
    package static let currentVersion = 1

    package private(set) var version = Conversation.currentVersion
    package var language: LanguageCode
    /// Whether the language was asked for or already set by a first line.
    package var isLanguageSet: Bool
    /// How many lines of a request were clearly in the other language, with none in this one between them.
    var otherLanguageLines: Int?
    package let channel: Channel
    package internal(set) var turns = 0
    /// The turn in which an emergency or something urgent was heard last.
    package internal(set) var alarmTurn: Int?
    /// Whether that is so few turns ago that it is not over by another question.
    var isBehindAlarm: Bool { alarmTurn.map { turns - $0 <= Self.alarmTurns } ?? false }
    private static let alarmTurns = 2
    /// The entry answered last, and the turn it was answered in.
    package internal(set) var topic: String?
    package internal(set) var topicTurn = 0
    /// The question it was the answer to.
    package internal(set) var topicQuestion: String?
    /// Entries that came next after it, for who says that it was not meant.
    package internal(set) var runnersUp: [String] = []
    /// What the last answer that named several things named, in its order: `the second one` is one of them.
    package internal(set) var listed: [String]?
    /// Every entry that was answered, in order, each once.
    package internal(set) var topicsAsked: [String] = []
    /// Ids of the entries that a bare number picks from.
    package internal(set) var choices: [String] = []
    package internal(set) var offer = Offer.notMade
    /// How many lines in a row found no answer.
    package internal(set) var misses = 0
    /// What was said before a request began, newest last; a request takes its facts from there.
    package internal(set) var heard: [String] = []
    package internal(set) var booking: Booking?
    /// Whether the patient asked for a moment on the last turn.
    package internal(set) var isWaiting = false
    /// The question about leaving a request that waits for a yes or a no.
    package internal(set) var openStop: Stop?
    /// The last question that was handed to the phone, for the request that may follow.
    package internal(set) var openQuestion: OpenQuestion?
    /// The requests sent in this sitting, without those withdrawn or replaced.
    package internal(set) var sent: [SentRequest] = []
    /// References of this sitting that others have taken the place of.
    package internal(set) var replaced: [String] = []
    /// How many requests were begun, so that each has a key of its own.
    private(set) var begun = 0
    /// The reference of the request that a yes would withdraw.
    package internal(set) var openWithdrawal: String?
    /// Where the keys of this sitting's requests come from.
    private let seed: UInt64

    /// - Parameter seed: random bits from outside; they make the key that keeps a second "send" from being a second request.
    package init(language: LanguageCode? = nil, channel: Channel = .prompt, seed: UInt64) {
        self.language = language ?? .english
        isLanguageSet = language != nil
        (self.channel, self.seed) = (channel, seed)
    }

    /// Where the talk takes place.
    package enum Channel: String, Codable, Sendable { case prompt, kiosk, web }

    /// A question that only the clinic can answer, and the turn it was asked in.
    package struct OpenQuestion: Codable, Sendable, Equatable {
        let text: String
        let turn: Int
    }

    /// Whether the booking was offered; it is offered once.
    package enum Offer: Codable, Sendable, Equatable { case notMade, made(turn: Int), declined }

    /// What a yes would do with the request under way.
    package enum Stop: String, Codable, Sendable { case cancel, keep }

    /// A new key for each request.
    mutating func nextKey() -> String {
        let text = String(seed &+ UInt64(begun) &* 0x9e37_79b9_7f4a_7c15, radix: 16)
        begun += 1
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
