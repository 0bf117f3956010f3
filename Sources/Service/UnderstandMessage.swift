import FoundationEssentials
import Language
package import Slots

/// One line of `frontdesk understand`: a text and what to read in it, answered by the values that it holds.
package struct UnderstandMessage: Sendable {
    private let id: MessageID?
    private let line: Line
    private let today: CivilDay
    private let ask: Ask
    private let explains: Bool

    /// What may be asked for.
    package enum Ask: String, Sendable, CaseIterable { case when, phone, email, name, dob }

    /// Makes the readers' tables, so that no line has to wait for them.
    package static func prepare(today: CivilDay) {
        let line = Line("ana gil, ana at example.com, 619 555 0142, tuesday the 3rd or may 5 after 5, born 4/12/1968")
        for ask in Ask.allCases { _ = UnderstandMessage(line, ask, today: today).values }
    }

    private init(_ line: Line, _ ask: Ask, today: CivilDay) {
        (id, self.line, self.today, self.ask, explains) = (nil, line, today, ask, true)
    }

    private struct Object: Decodable {
        let id: MessageID?
        let text: String?
        let now: String?
        let ask: String?
        let explain: Bool?
    }

    /// A line that cannot be answered.
    package struct Mistake: Error, CustomStringConvertible {
        package let description: String
        let id: MessageID?
    }

    /// - Parameters:
    ///   - json: `{"id":1,"text":"next tuesday","now":"2026-11-22T09:00:00","ask":"when"}`; `region` may stand beside;
    ///     `"explain":true` adds to each value the words and the rules it was read by.
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
        explains = object.explain ?? false
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
        case .when: Whens(line, today: today).wishes.map { value($0) { $0.when = $1 } }
        case .phone: Phones.answer(line).map { value($0) { ($0.phone, $0.ext) = ($1.e164, $1.extension_) } }
        case .email: Emails.answer(line).map { value($0) { $0.email = $1 } }
        case .name:
            [Names.answer(line)].compactMap(\.self).map {
                value($0) { ($0.name, $0.first, $0.last) = ($1.full, $1.given, $1.family) }
            }
        case .dob: BirthDates.answer(line, today: today).map { value($0) { $0.dob = $1 } }
        }
    }

    private func value<Read>(_ reading: Reading<Read>, _ fill: (inout Value, Read) -> Void) -> Value {
        var value = Value(rule: reading.rule)
        if reading.problem == .invalid { value.invalid = true }
        if reading.problem == .ambiguous || reading.problem == .incomplete { value.ambiguous = true }
        fill(&value, reading.value)
        if explains {
            value.text = line.original(reading.range)
            value.parts = reading.parts.map { Value.Part(rule: $0.rule, text: line.original($0.range)) }
        }
        return value
    }

    /// One value; only what the text says is there.
    private struct Value: Encodable {
        var when: WhenValue?
        var phone, ext, email, name, first, last: String?
        var dob: CivilDay?
        var invalid, ambiguous: Bool?
        /// The rule that read it.
        let rule: String
        /// The words it was read from, and its pieces; only where that was asked for.
        var text: String?
        var parts: [Part]?

        struct Part: Encodable {
            let rule, text: String
        }

        init(rule: String) { self.rule = rule }

        private enum Key: String, CodingKey {
            case phone, ext, email, name, first, last, dob, invalid, ambiguous, rule, text, parts
        }

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
            try container.encodeIfPresent(text, forKey: .text)
            try container.encodeIfPresent(parts, forKey: .parts)
        }
    }
}
