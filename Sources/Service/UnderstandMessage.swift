import FoundationEssentials
import Language
package import Slots

/// One line of `frontdesk understand`: a text and what to read in it, answered by the values that it holds.
package struct UnderstandMessage: Sendable {
    private let id: MessageID?
    private let line: Line
    private let today: CivilDay
    private let ask: Ask

    /// What may be asked for.
    package enum Ask: String, Sendable, CaseIterable { case when, phone, email, name, dob }

    private struct Object: Decodable {
        let id: MessageID?
        let text: String?
        let now: String?
        let ask: String?
    }

    /// A line that cannot be answered.
    package struct Mistake: Error, CustomStringConvertible {
        package let description: String
        let id: MessageID?
    }

    /// - Parameters:
    ///   - json: `{"id":1,"text":"next tuesday","now":"2026-11-22T09:00:00","ask":"when"}`; `region` may stand beside.
    ///   - today: the day where `now` is left out.
    package init(_ json: String, today: CivilDay) throws(Mistake) {
        guard let object = try? JSONDecoder().decode(Object.self, from: Data(json.utf8)) else {
            throw Mistake(description: "this is no JSON object with \"text\" and \"ask\"", id: nil)
        }
        guard let text = object.text else { throw Mistake(description: "\"text\" is missing", id: object.id) }
        guard let ask = object.ask.flatMap(Ask.init) else {
            throw Mistake(
                description: "\"ask\" must be one of " + Ask.allCases.map(\.rawValue).joined(separator: ", "),
                id: object.id)
        }
        let day = object.now.map { CivilDay(String($0.prefix(10))) } ?? today
        guard let day else {
            throw Mistake(description: "\"now\" must be a time such as 2026-11-22T09:00:00", id: object.id)
        }
        (id, line, self.today, self.ask) = (object.id, Line(text), day, ask)
    }

    private struct Answer: Encodable {
        let id: MessageID?
        let values: [Value]
        let us: Int
    }

    private struct Failure: Encodable {
        let id: MessageID?
        let error: String
    }

    /// The answer as one line of JSON.
    package func answered() -> String {
        let start = ClinicClock.cpuMicroseconds
        let values = values
        let microseconds = ClinicClock.cpuMicroseconds - start
        return Self.encoded(Answer(id: id, values: values, us: microseconds))
    }

    /// The answer to a line that cannot be read.
    package static func refused(_ mistake: Mistake) -> String {
        encoded(Failure(id: mistake.id, error: mistake.description))
    }

    private static func encoded(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    private var values: [Value] {
        switch ask {
        case .when: Whens(line, today: today).wishes.map { Value($0.problem, when: $0.value, rule: $0.rule) }
        case .phone: Phones.read(line).map { Value($0.problem, phone: $0.value, rule: $0.rule) }
        case .email: Emails.read(line).map { Value($0.problem, email: $0.value, rule: $0.rule) }
        case .name: Names.answer(line).map { [Value($0.problem, name: $0.value, rule: $0.rule)] } ?? []
        case .dob: BirthDates.answer(line, today: today).map { Value($0.problem, birth: $0.value, rule: $0.rule) }
        }
    }

    /// One value; only what the text says is there.
    private struct Value: Encodable {
        private var when: WhenValue?
        private var phone, ext, email, name, first, last: String?
        private var dob: CivilDay?
        private var invalid, ambiguous: Bool?
        /// The rule that read it.
        private var rule: String

        private init(_ problem: SlotProblem?, _ rule: String) {
            self.rule = rule
            if problem == .invalid { invalid = true }
            if problem == .ambiguous || problem == .incomplete { ambiguous = true }
        }

        init(_ problem: SlotProblem?, when: WhenValue, rule: String) {
            self.init(problem, rule)
            self.when = when
        }

        init(_ problem: SlotProblem?, phone: PhoneNumber, rule: String) {
            self.init(problem, rule)
            (self.phone, ext) = (phone.e164, phone.extension_)
        }

        init(_ problem: SlotProblem?, email: String, rule: String) {
            self.init(problem, rule)
            self.email = email
        }

        init(_ problem: SlotProblem?, name: PersonName, rule: String) {
            self.init(problem, rule)
            (self.name, first, last) = (name.full, name.given, name.family)
        }

        init(_ problem: SlotProblem?, birth: CivilDay, rule: String) {
            self.init(problem, rule)
            dob = birth
        }

        private enum Key: String, CodingKey { case phone, ext, email, name, first, last, dob, invalid, ambiguous, rule }

        func encode(to encoder: any Encoder) throws {
            try when?.encode(to: encoder)
            var container = encoder.container(keyedBy: Key.self)
            try container.encodeIfPresent(phone, forKey: .phone)
            try container.encodeIfPresent(ext, forKey: .ext)
            try container.encodeIfPresent(email, forKey: .email)
            try container.encodeIfPresent(name, forKey: .name)
            try container.encodeIfPresent(first, forKey: .first)
            try container.encodeIfPresent(last, forKey: .last)
            try container.encodeIfPresent(dob, forKey: .dob)
            try container.encodeIfPresent(invalid, forKey: .invalid)
            try container.encodeIfPresent(ambiguous, forKey: .ambiguous)
            try container.encode(rule, forKey: .rule)
        }
    }
}
