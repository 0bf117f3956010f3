import Language

/// Dates of the calendar.
extension DayRules {
    static let isoDate = SlotRule<DayPiece>("ISO date", examples: ["2026-12-04", "2026-dec-4", "20261204"]) {
        scan, index in
        if scan.word(index).utf8.count == 8, let number = scan.digits(index),
            scan.tokens.allSatisfy({ $0.kind == .mark || $0.number == number }),
            let day = CivilDay(year: number / 10000, month: number / 100 % 100, day: number % 100)
        {
            return date(day, scan, index + 1)
        }
        guard let year = scan.digits(index), (2000...2100).contains(year), scan.word(index + 1).isOne(of: "- /"),
            let month = scan.digits(index + 2) ?? DateWords.month(scan.word(index + 2)),
            scan.word(index + 3) == scan.word(index + 1), let day = scan.digits(index + 4)
        else { return nil }
        return date(CivilDay(year: year, month: month, day: day), scan, index + 5)
    }

    static let numericDate = SlotRule<DayPiece>(
        "month/day", examples: ["12/4", "12/4/2026", "12-4-26"],
        counterexamples: ["7/10 pain", "4/10", "24/7", "claim 12-04-7781"]
    ) { scan, index in
        guard let month = scan.digits(index), (1...31).contains(month), !scan.isGlued(index),
            scan.word(index + 1).isOne(of: "/ - ."), let day = scan.digits(index + 2),
            scan.word(index + 2).utf8.count <= 2, !(month == 24 && day == 7)
        else { return nil }
        let mark = scan.word(index + 1)
        let isGlued = scan.isGlued(index + 1) && scan.isGlued(index + 2)
        guard isGlued || mark == "/" || index == 0 && scan.tokens.count == 3 && mark == "-" else { return nil }
        if scan.word(index + 3) == mark, let year = scan.digits(index + 4),
            [2, 4].contains(scan.word(index + 4).utf8.count)
        {
            guard year < 100 || (1900...2100).contains(year) else { return nil }
            return date(ordered(month, day, DateWords.century(year, scan.today)), scan, index + 5)
        }
        if scan.word(index + 3) == ".", scan.isGlued(index + 3), scan.digits(index + 4) != nil { return nil }
        if mark == "/", scan.word(index + 3) == ",", scan.isGlued(index + 4),
            let (year, end) = DateWords.year(scan, index + 4, short: true)
        {
            return date(ordered(month, day, year), scan, end)
        }
        if mark == "." { return dotted(month, day, scan, index) }
        if mark == "-" { return isGlued ? nil : upcoming(month, day, scan, index + 3) }
        let match = month > 12 ? upcoming(day, month, scan, index + 3) : upcoming(month, day, scan, index + 3)
        // `7/10` is a pain far more often than a day; only one that is near is believed.
        if day == 10, month <= 10, case .days(let days) = match.value, let start = days.start,
            start.daysSinceEpoch - scan.today.daysSinceEpoch > 60
        {
            return nil
        }
        return match
    }

    /// `on 5.12`: only a word for a day before it, and nothing that is counted behind it, make two numbers a date.
    private static func dotted(_ month: Int, _ day: Int, _ scan: SlotScan, _ index: Int) -> Match? {
        guard scan.word(index - 1).isOne(of: "on by until in el"), scan.word(index + 2).utf8.count == 2,
            index + 3 >= scan.tokens.count || scan.word(index + 3).isOne(of: ". , ? ! at or and in a")
        else { return nil }
        return upcoming(month, day, scan, index + 3)
    }

    /// The month comes first, unless there is no such month.
    private static func ordered(_ first: Int, _ second: Int, _ year: Int) -> CivilDay? {
        CivilDay(year: year, month: first, day: second)
            ?? (first > 12 ? CivilDay(year: year, month: second, day: first) : nil)
    }

    static let monthDay = SlotRule<DayPiece>(
        "month and day", examples: ["December 4", "dec the 4th", "Dec 7-11", "December 4, 2026", "december second"],
        counterexamples: ["may or may not", "march in place"]
    ) { scan, index in
        guard let month = DateWords.month(scan.word(index)) else { return nil }
        let at = scan.word(index + 1).isOne(of: "the . , / -") ? index + 2 : index + 1
        if let day = scan.digits(at), (32...99).contains(day), scan.isGlued(at + 1),
            scan.word(at + 1).isOne(of: "st nd rd th")
        {
            return date(nil, scan, at + 2)
        }
        let second = scan.word(at) == "second" ? (2, at + 1) : nil
        guard let (day, next) = DateWords.dayNumber(scan, at) ?? second else { return nil }
        if scan.word(at - 1) == ",", next == at + 1 { return nil }
        if scan.word(next).isOne(of: "- – to through"), let (last, end) = DateWords.dayNumber(scan, next + 1),
            last > day,
            case let match = upcoming(month, day, scan, end), case .days(var span) = match.value,
            let start = span.start,
            let final = CivilDay(year: start.year, month: month, day: last)
        {
            span.end = .day(final)
            return (.days(span), end, match.problem)
        }
        return withYear(month, day, scan, next)
    }

    static let dayMonth = SlotRule<DayPiece>(
        "day and month",
        examples: [
            "the 4th of December", "4 de diciembre", "4 Dec", "15-Feb", "the 4th day of May", "16. Nov. 2026",
            "quince de diciembre",
        ]
    ) { scan, index in
        // The minutes of `12:30 december` are no day.
        guard !(scan.word(index - 1) == ":" && scan.isGlued(index)) else { return nil }
        let isSecond = scan.word(index) == "second" && scan.word(index + 1) == "of"
        let first = scan.word(index).isOne(of: "the el") ? index + 1 : index
        guard let (day, end) = isSecond ? (2, index + 1) : DateWords.dayNumber(scan, first) ?? written(scan, first)
        else { return nil }
        let next = scan.word(end).isOne(of: "day dia") ? end + 1 : end
        let isJoined = scan.word(next).isOne(of: ". -") && scan.word(next + 1).utf8.count > 2
        let at = scan.word(next).isOne(of: "of de") || isJoined ? next + 1 : next
        guard let month = DateWords.month(scan.word(at)), !(month == 5 && !scan.word(at - 1).isOne(of: "of de"))
        else { return nil }
        return withYear(month, day, scan, at + 1, isDayFirst: true)
    }

    /// `quince de diciembre`, `treinta y uno de enero`: a day in words, right before its month.
    private static func written(_ scan: SlotScan, _ index: Int) -> (Int, Int)? {
        guard scan.digits(index) == nil, !scan.word(index - 1).isOne(of: "las la"),
            let (day, count) = scan.number(index), (1...31).contains(day),
            scan.word(index + count) == "de"
        else { return nil }
        return (day, index + count)
    }

    /// The date in the year that is said behind it, else the next one.
    static func withYear(
        _ month: Int, _ day: Int, _ scan: SlotScan, _ end: Int, isDayFirst: Bool = false
    ) -> Match {
        let isShort = scan.word(end) == "." && scan.isGlued(end) && scan.word(end - 1).utf8.count <= 4
        let stop = isShort && scan.digits(end + 1) != nil ? end + 1 : end
        let at = scan.word(stop).isOne(of: ", of de del -") ? stop + 1 : stop
        if let (year, end) = DateWords.year(scan, at, short: isDayFirst && at == stop) {
            return date(CivilDay(year: year, month: month, day: day), scan, end)
        }
        return upcoming(month, day, scan, end)
    }
}
