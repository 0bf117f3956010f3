import Foundation
import Knowledge
import Language
import Slots

@testable import Dialog

/// The knowledge of this repository and a desk that speaks it.
enum Shipped {
    static let knowledge: KnowledgeBase = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "Knowledge").path
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return KnowledgeBase(
            files: names.filter { $0.hasSuffix(".md") }.map { name in
                KnowledgeFile(
                    path: name, shown: "Knowledge/" + name,
                    bytes: [UInt8](FileManager.default.contents(atPath: folder + "/" + name) ?? Data()))
            })
    }()

    static let desk = Desk(knowledge)

    /// Monday, November 23, 2026, ten in the morning in San Diego.
    static let now = LocalTime(
        day: CivilDay(daysSinceEpoch: 20_780), time: ClockTime(hour: 10) ?? .startOfDay, offset: -480)

    static func conversation(_ language: LanguageCode? = nil) -> Conversation {
        Conversation(language: language, seed: 7)
    }

    /// Every template that a file or the built-in copy holds, as a set of places and pieces.
    static let templates: Set<String> = {
        var all: [Template] = []
        for base in [knowledge.english, knowledge.spanish, BuiltIn.pack(.english), BuiltIn.pack(.spanish)] {
            all += base.texts.values
            all += base.fields.flatMap { [$0.question] + Array($0.texts.values) }
            all += base.entries.flatMap { entry in (entry.answer.map { [$0] } ?? []) + entry.followUps.map(\.answer) }
        }
        return Set(all.map(key))
    }()

    static func key(_ template: Template) -> String { "\(template.location.short) \(template.pieces)" }
}

/// A talk that is carried on line by line; a request is saved under a made-up reference.
struct Talk {
    private(set) var conversation: Conversation
    private(set) var turns: [Turn] = []
    private(set) var sent: [Booking] = []
    let desk: Desk

    init(_ language: LanguageCode? = nil, desk: Desk = Shipped.desk) {
        conversation = Shipped.conversation(language)
        self.desk = desk
    }

    init(_ conversation: Conversation, desk: Desk = Shipped.desk) {
        (self.conversation, self.desk) = (conversation, desk)
    }

    init(_ language: LanguageCode, lines: [String]) {
        self.init(language)
        for line in lines { say(line) }
    }

    @discardableResult
    mutating func say(_ text: String, reference: String = "K7QF2M") -> Turn {
        var turn = desk.respond(to: Line(text), in: conversation, Desk.Circumstances(now: Shipped.now))
        if case .send(let booking) = turn.effect {
            sent.append(booking)
            turn = desk.conclude(turn, .saved(reference: reference))
        }
        conversation = turn.conversation
        turns.append(turn)
        return turn
    }

    var last: Turn? { turns.last }

    /// The patient's name in the request that is open.
    var patientName: String? {
        guard case .name(let name)? = conversation.booking?.values[.name] else { return nil }
        return name.full
    }

    /// The answers to every question of a request, up to the review.
    static let answers = [
        "book", "Ana Gil", "619 555 0142", "ana@example.com", "new", "my left knee hurts", "tomorrow", "at 10",
        "02/11/1987", "3", "Dr. Shulman", "yes",
    ]

    /// The answers of somebody who has no e-mail address, with one wished day, up to the review.
    static let usualAnswers = [
        "book", "Maria Lopez", "619 555 0142", "skip", "first time", "sore left knee after a fall", "tuesdays",
        "mornings",
        "04/12/1968", "5", "either", "yes",
    ]

    /// Where the whole of those is read over, and then some lines.
    static func review(_ lines: String...) -> Talk { Talk(.english, lines: usualAnswers + lines) }

    /// Behind the sending of those, and then some lines.
    static func sent(_ lines: String...) -> Talk { Talk(.english, lines: usualAnswers + ["send it"] + lines) }

    /// One line where those are to be kept.
    static func atConsent(_ line: String) -> Talk { Talk(.english, lines: usualAnswers.dropLast() + [line]) }

    /// An English request with so many of those answers given, and then some lines.
    static func booking(upTo count: Int = answers.count, _ lines: [String] = []) -> Talk {
        var talk = Talk(.english)
        for line in answers.prefix(count) + lines { talk.say(line) }
        return talk
    }
}
