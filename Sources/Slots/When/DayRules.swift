import Language

/// What a rule for days finds.
enum DayPiece: Sendable, Equatable {
    case days(WhenValue)
    case anyDay

    /// Whether it names a day, and not days that come again.
    var isOneDay: Bool {
        guard case .days(let days) = self else { return false }
        return days.weekdays == nil
    }
}

/// Ways of naming days.
enum DayRules {
    /// Of two rules that take the same words the earlier one is believed.
    static let all: [SlotRule<DayPiece>] =
        single + [weekdayRange, weekdayGroup, week, month, anyDay, soon, dateAndWeekday] + ranges

    /// Rules that name one day and lean on no other.
    static let single: [SlotRule<DayPiece>] = [
        isoDate, numericDate, monthDay, dayMonth, gluedDate, monthlyDay, listedDay, relativeDay, weekday, holiday,
        nthWeekday,
        weekdayOfWeek, dayOfThatMonth, inDays,
    ]

    typealias Match = (value: DayPiece, end: Int, problem: SlotProblem?)

    /// A single day at a token, by the rule that takes most words; an article before it may be left out.
    static func oneDay(_ scan: SlotScan, _ index: Int) -> (day: CivilDay, end: Int, problem: SlotProblem?)? {
        guard Openings.contains(scan, index) else { return nil }
        var best: (day: CivilDay, end: Int, problem: SlotProblem?)?
        for start in scan.word(index).isOne(of: "the el on") ? [index, index + 1] : [index] {
            for rule in single {
                guard let match = rule.read(scan, start), match.end > best?.end ?? start,
                    case .days(let days) = match.value, let day = days.start, days.end == nil
                else { continue }
                best = (day, match.end, match.problem)
            }
        }
        return best
    }

    /// A date with its weekday behind it; as before it, the two must agree.
    static let dateAndWeekday = SlotRule<DayPiece>(
        "date and weekday", examples: ["Dec 4, Friday", "12/4 (fri)"], counterexamples: ["Dec 4, Monday or Tuesday"]
    ) { scan, index in
        guard scan.tokens[index...].dropFirst().prefix(8).contains(where: { DateWords.weekday($0.word) != nil }) else {
            return nil
        }
        for rule in [isoDate, numericDate, monthDay, dayMonth] {
            guard let match = rule.read(scan, index), case .days(let days) = match.value, let day = days.start,
                days.end == nil
            else { continue }
            let at = scan.word(match.end).isOne(of: ", (") ? match.end + 1 : match.end
            guard let weekday = DateWords.weekday(scan.word(at)), !DateWords.isPlural(scan.word(at)) else { continue }
            let isClosed = scan.word(at + 1) == ")"
            if day.weekday == weekday { return (match.value, at + (isClosed ? 2 : 1), match.problem) }
            let isLast = at + 1 >= scan.tokens.count || isClosed || scan.word(at + 1).isOne(of: "at . ; @")
            return isLast && at > match.end ? (match.value, at + (isClosed ? 2 : 1), .ambiguous) : nil
        }
        return nil
    }

    static func span(_ start: CivilDay, _ more: Int, _ end: Int) -> Match {
        (.days(WhenValue(start: start, end: more > 0 ? .day(start.adding(days: more)) : nil)), end, nil)
    }

    static func day(_ day: CivilDay, _ end: Int) -> Match { (.days(WhenValue(start: day)), end, nil) }

    static func date(_ day: CivilDay?, _ scan: SlotScan, _ end: Int) -> Match {
        guard let day else { return (.days(WhenValue(start: scan.today)), end, .invalid) }
        return (.days(WhenValue(start: day)), end, day < scan.today ? .past : nil)
    }

    /// The next time the calendar comes to that month and day.
    static func upcoming(_ month: Int, _ day: Int, _ scan: SlotScan, _ end: Int) -> Match {
        for year in scan.today.year...(scan.today.year + 1) {
            if let date = CivilDay(year: year, month: month, day: day), date >= scan.today {
                return self.day(date, end)
            }
        }
        return date(nil, scan, end)
    }
}
