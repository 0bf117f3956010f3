/// A time of day in whole minutes; 24:00 is the end of the day.
package struct ClockTime: Sendable, Hashable, Comparable {
    /// 0 to 1440.
    package let minutes: Int

    package init?(hour: Int, minute: Int = 0) {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
        minutes = hour * 60 + minute
    }

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }

    /// The time so many minutes after midnight; nil outside the day.
    static func ofMinutes(_ minutes: Int) -> ClockTime? { (0..<1440).contains(minutes) ? ClockTime(minutes) : nil }

    package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

    package static let startOfDay = ClockTime(0)
    package static let endOfDay = ClockTime(1440)

    private init(_ minutes: Int) { self.minutes = minutes }
}

/// `13:00`.
extension ClockTime: LosslessStringConvertible, Codable {
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [2, 2], let hour = Int(parts[0]), let minute = Int(parts[1]) else {
            return nil
        }
        self.init(hour: hour, minute: minute)
    }

    package var description: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = ClockTime(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time of day: \(text)")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A moment as the clinic's wall clock shows it.
package struct LocalTime: Sendable, Hashable, Codable {
    package let day: CivilDay
    package let time: ClockTime
    /// 0 to 60.
    package let second: Int
    /// Minutes east of Greenwich; -480 in San Diego's winter.
    package let offset: Int

    package init(day: CivilDay, time: ClockTime, second: Int = 0, offset: Int) {
        (self.day, self.time, self.second, self.offset) = (day, time, second, offset)
    }

    /// RFC 3339: `2026-11-23T10:04:11-08:00`.
    package var stamp: String {
        let zone = abs(offset)
        return
            "\(day)T\(time):\(padded(second, 2))\(offset < 0 ? "-" : "+")\(padded(zone / 60, 2)):\(padded(zone % 60, 2))"
    }
}
