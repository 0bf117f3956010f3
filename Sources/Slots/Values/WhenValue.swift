/// A wish for days, times or both; it holds only what was said (`CONTRACT.md`, section 4).
package struct WhenValue: Sendable, Hashable, Codable {
    /// First day, inclusive; nil with an `end` is open.
    package var start: CivilDay?
    /// Last day, inclusive; nil with a `start` means that one day.
    package var end: Bound?
    /// Days of the week; excluded ones are left out.
    package var weekdays: [Weekday]?
    package var timeStart: ClockTime?
    package var timeEnd: ClockTime?
    package var part: DayPart?

    /// A day, or `..` where the wish is open to that side.
    package enum Bound: Sendable, Hashable, Codable {
        case day(CivilDay)
        case open

        package init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            self = try container.decode(String.self) == ".." ? .open : .day(container.decode(CivilDay.self))
        }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .day(let day): try container.encode(day)
            case .open: try container.encode("..")
            }
        }
    }

    package init(
        start: CivilDay? = nil, end: Bound? = nil, weekdays: [Weekday]? = nil, timeStart: ClockTime? = nil,
        timeEnd: ClockTime? = nil, part: DayPart? = nil
    ) {
        (self.start, self.end, self.weekdays) = (start, end, weekdays)
        (self.timeStart, self.timeEnd, self.part) = (timeStart, timeEnd, part)
    }

    private enum Key: String, CodingKey { case start, end, weekdays, timeStart, timeEnd, part }

    /// A wish that is open at its beginning is written with `..` as its start.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        if case .day(let day)? = try values.decodeIfPresent(Bound.self, forKey: .start) { start = day }
        end = try values.decodeIfPresent(Bound.self, forKey: .end)
        weekdays = try values.decodeIfPresent([Weekday].self, forKey: .weekdays)
        timeStart = try values.decodeIfPresent(ClockTime.self, forKey: .timeStart)
        timeEnd = try values.decodeIfPresent(ClockTime.self, forKey: .timeEnd)
        part = try values.decodeIfPresent(DayPart.self, forKey: .part)
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encodeIfPresent(start.map(Bound.day) ?? (end == nil ? nil : .open), forKey: .start)
        try values.encodeIfPresent(end, forKey: .end)
        try values.encodeIfPresent(weekdays, forKey: .weekdays)
        try values.encodeIfPresent(timeStart, forKey: .timeStart)
        try values.encodeIfPresent(timeEnd, forKey: .timeEnd)
        try values.encodeIfPresent(part, forKey: .part)
    }

    package var hasDay: Bool { start != nil || end != nil || weekdays != nil }
    package var hasTime: Bool { timeStart != nil || timeEnd != nil || part != nil }
    package var isEmpty: Bool { !hasDay && !hasTime }
    /// Whether it is a stretch of more than two weeks and says no day of the week: `in December`.
    package var isVague: Bool {
        guard let start, case .day(let end)? = end, weekdays == nil else { return false }
        return end.daysSinceEpoch - start.daysSinceEpoch > 14
    }
    /// Whether it is any day from one on: as soon as possible.
    package var isOpen: Bool { end == .open && weekdays == nil && !hasTime }

    /// Only its days.
    package var days: WhenValue { WhenValue(start: start, end: end, weekdays: weekdays) }
    /// Only its times.
    package var times: WhenValue { WhenValue(timeStart: timeStart, timeEnd: timeEnd, part: part) }

    /// What is left of its days without some; a stretch, or days that come again from `today` on, are cut in two.
    func without(_ days: [CivilDay], today: CivilDay) -> [WhenValue] {
        var whole = self
        if start == nil, end == nil, let weekdays,
            days.contains(where: { weekdays.contains($0.weekday) && $0 >= today })
        {
            (whole.start, whole.end) = (today, .open)
        }
        let days = days.filter { whole.weekdays?.contains($0.weekday) ?? true }
        var left = [whole]
        for day in days {
            left = left.flatMap { wish -> [WhenValue] in
                guard let from = wish.start, from <= day else { return [wish] }
                var (before, after) = (wish, wish)
                after.start = day.adding(days: 1)
                let yesterday = day.adding(days: -1)
                before.end = from < yesterday ? .day(yesterday) : nil
                switch wish.end {
                case nil: return from == day ? [] : [wish]
                case .day(let last)? where last < day: return [wish]
                case .day(let last)?:
                    if last == day.adding(days: 1) { after.end = nil }
                    return (from < day ? [before] : []) + (day < last ? [after] : [])
                case .open?: return (from < day ? [before] : []) + [after]
                }
            }
        }
        return left
    }

    /// These days with another wish's times.
    package func with(times other: WhenValue) -> WhenValue {
        var both = self
        (both.timeStart, both.timeEnd, both.part) = (other.timeStart, other.timeEnd, other.part)
        return both
    }
}

/// A named part of the day.
package enum DayPart: String, Codable, Sendable, CaseIterable, Hashable {
    case morning, afternoon, evening, night, lunch, daytime
}
