import Language

/// What a rule for days finds.
enum DayPiece: Sendable, Equatable {
    case days(WhenValue)
    case anyDay
}

/// Ways of naming days.
enum DayRules {
    static let all: [SlotRule<DayPiece>] =
        [
            isoDate, numericDate, monthDay, dayMonth, monthlyDay, relativeDay, weekday, weekdayRange, weekdayGroup,
            inDays,
            week,
            month, anyDay, soon,
        ] + ranges

    typealias Match = (value: DayPiece, end: Int, problem: SlotProblem?)

    static let isoDate = SlotRule<DayPiece>("ISO date", examples: ["2026-12-04"]) { scan, index in
        guard let year = scan.digits(index), (2000...2100).contains(year), scan.word(index + 1) == "-",
            let month = scan.digits(index + 2), scan.word(index + 3) == "-", let day = scan.digits(index + 4)
        else { return nil }
        return date(CivilDay(year: year, month: month, day: day), scan, index + 5)
    }

    static let numericDate = SlotRule<DayPiece>(
        "month/day", examples: ["12/4", "12/4/2026", "12-4-26"], counterexamples: ["7/10 pain", "4/10"]
    ) { scan, index in
        guard let month = scan.digits(index), (1...31).contains(month), !scan.isGlued(index),
            scan.word(index + 1).isOne(of: "/ - ."), let day = scan.digits(index + 2),
            scan.word(index + 2).utf8.count <= 2
        else { return nil }
        let mark = scan.word(index + 1)
        let isGlued = scan.isGlued(index + 1) && scan.isGlued(index + 2)
        guard isGlued || mark == "/" || index == 0 && scan.tokens.count == 3 && mark == "-" else { return nil }
        if scan.word(index + 3) == mark, let year = scan.digits(index + 4),
            [2, 4].contains(scan.word(index + 4).utf8.count)
        {
            return date(ordered(month, day, DateWords.century(year, scan.today)), scan, index + 5)
        }
        if scan.word(index + 3) == ".", scan.isGlued(index + 3), scan.digits(index + 4) != nil { return nil }
        if mark == "-" { return isGlued ? nil : upcoming(month, day, scan, index + 3) }
        guard mark == "/" else { return nil }
        let match = month > 12 ? upcoming(day, month, scan, index + 3) : upcoming(month, day, scan, index + 3)
        // `7/10` is a pain far more often than a day; only one that is near is believed.
        if day == 10, month <= 10, case .days(let days) = match.value, let start = days.start,
            start.daysSinceEpoch - scan.today.daysSinceEpoch > 60
        {
            return nil
        }
        return match
    }

    /// The month comes first, unless there is no such month.
    private static func ordered(_ first: Int, _ second: Int, _ year: Int) -> CivilDay? {
        CivilDay(year: year, month: first, day: second)
            ?? (first > 12 ? CivilDay(year: year, month: second, day: first) : nil)
    }

    static let monthDay = SlotRule<DayPiece>(
        "month and day", examples: ["December 4", "dec the 4th", "Dec 7-11", "December 4, 2026"],
        counterexamples: ["may or may not", "march in place"]
    ) { scan, index in
        guard let month = DateWords.month(scan.word(index)) else { return nil }
        let at = scan.word(index + 1).isOne(of: "the . , / -") ? index + 2 : index + 1
        guard let (day, next) = DateWords.dayNumber(scan, at) else { return nil }
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
        "day and month", examples: ["the 4th of December", "4 de diciembre", "4 Dec"]
    ) { scan, index in
        // The minutes of `12:30 december` are no day.
        guard !(scan.word(index - 1) == ":" && scan.isGlued(index)) else { return nil }
        let isSecond = scan.word(index) == "second" && scan.word(index + 1) == "of"
        guard let (day, end) = isSecond ? (2, index + 1) : DateWords.dayNumber(scan, index) else { return nil }
        let next = scan.word(end).isOne(of: "day dia") ? end + 1 : end
        let at = scan.word(next).isOne(of: "of de") ? next + 1 : next
        guard let month = DateWords.month(scan.word(at)), !(month == 5 && at == next) else { return nil }
        return withYear(month, day, scan, at + 1)
    }

    /// The date in the year that is said behind it, else the next one.
    private static func withYear(_ month: Int, _ day: Int, _ scan: SlotScan, _ end: Int) -> Match {
        let at = scan.word(end).isOne(of: ", of de del -") ? end + 1 : end
        if let year = scan.digits(at), (1900...2100).contains(year) {
            return date(CivilDay(year: year, month: month, day: day), scan, at + 1)
        }
        return upcoming(month, day, scan, end)
    }

    /// The ending or the article tells a day of the month from any other number.
    static let monthlyDay = SlotRule<DayPiece>(
        "day of the month", examples: ["the 7th", "the 7th of this month", "el 7"],
        counterexamples: ["7", "my first visit"]
    ) { scan, index in
        let hasArticle = scan.word(index).isOne(of: "the el")
        let at = hasArticle ? index + 1 : index
        guard let (day, next) = DateWords.dayNumber(scan, at) else { return nil }
        // In words only the higher ones are days and nothing else.
        let isWritten = scan.digits(at) == nil && hasArticle && day > 12
        guard
            isWritten
                || scan.digits(at) == day
                    && (next == at + 2
                        || (scan.word(index) == "el"
                            && (next >= scan.tokens.count || scan.word(next).isOne(of: ", . o y a por en"))))
        else { return nil }
        let thisMonth = CivilDay(year: scan.today.year, month: scan.today.month, day: day)
        if scan.word(next).isOne(of: "of de"), scan.word(next + 1).isOne(of: "this este") {
            return date(thisMonth, scan, next + 3)
        }
        if let thisMonth, thisMonth >= scan.today { return date(thisMonth, scan, next) }
        let following = scan.today.followingMonth
        return date(CivilDay(year: following.year, month: following.month, day: day), scan, next)
    }

    static let relativeDay = SlotRule<DayPiece>(
        "today, tomorrow", examples: ["today", "tomorrow", "the day after tomorrow", "hoy", "pasado mañana"],
        counterexamples: ["por la mañana"]
    ) { scan, index in
        switch scan.word(index) {
        case "today", "hoy": return day(scan.today, index + 1)
        case "tonight", "tonite": return day(scan.today, index + 1)
        case "tomorrow": return day(scan.today.adding(days: 1), index + 1)
        case "day" where scan.word(index + 1) == "after" && scan.word(index + 2) == "tomorrow":
            return day(scan.today.adding(days: 2), index + 3)
        case "pasado" where scan.word(index + 1) == "manana": return day(scan.today.adding(days: 2), index + 2)
        case "manana" where !scan.word(index - 1).isOne(of: "la de") || scan.word(index - 2) == "de":
            return day(scan.today.adding(days: 1), index + 1)
        case "this", "esta", "este":
            let isPart = DateWords.part(scan.word(index + 1)) != nil || scan.word(index + 1) == "manana"
            return isPart ? day(scan.today, index + 1) : nil
        default: return nil
        }
    }

    static let weekday = SlotRule<DayPiece>(
        "weekday",
        examples: ["Friday", "next Tuesday", "this Thursday", "Mondays", "el lunes que viene", "friday 12/4"],
        counterexamples: ["I sat on it", "sun exposure"]
    ) { scan, index in
        let ahead = scan.word(index).isOne(of: "next proximo following")
        let near = scan.word(index).isOne(of: "this coming este every any cada on")
        let at = ahead || near ? index + 1 : index
        guard let weekday = DateWords.weekday(scan.word(at)), isReallyWeekday(scan, at) else { return nil }
        if DateWords.isPlural(scan.word(at)) || scan.word(at + 1).isOne(of: "mornings afternoons evenings nights")
            || scan.word(index).isOne(of: "every any cada")
            || scan.word(at - 1) == "los"
        {
            return (.days(WhenValue(weekdays: [weekday])), at + 1, nil)
        }
        var distance = (weekday.index - scan.today.weekday.index + 7) % 7
        if distance == 0 { distance = 7 }
        var end = at + 1
        if ahead { distance = weekday.index - scan.today.weekday.index + 7 }
        if scan.word(end) == "que", scan.word(end + 1) == "viene" { end += 2 }
        if scan.word(end) == "proximo" { end += 1 }
        if scan.word(end) == ".", scan.word(at).utf8.count <= 4, scan.isGlued(end) { end += 1 }
        return dated(weekday, scan.today.adding(days: distance), scan, end)
    }

    /// A weekday with its date behind it: the two must agree, or nobody knows which is meant.
    private static func dated(_ weekday: Weekday, _ next: CivilDay, _ scan: SlotScan, _ end: Int) -> Match {
        let at = scan.word(end).isOne(of: ", the el on") ? end + 1 : end
        for rule in [numericDate, monthDay, dayMonth, monthlyDay] {
            guard let match = rule.read(scan, at), case .days(let days) = match.value, days.end == nil else { continue }
            let agrees = days.start?.weekday == weekday
            return (match.value, match.end, match.problem ?? (agrees ? nil : .ambiguous))
        }
        return dayOfMonth(weekday, scan, end) ?? day(next, end)
    }

    /// `Monday 21`: the next 21st that is a Monday.
    private static func dayOfMonth(_ weekday: Weekday, _ scan: SlotScan, _ index: Int) -> Match? {
        guard let number = scan.digits(index), (13...31).contains(number), scan.word(index).utf8.count == 2,
            !scan.word(index + 1).isOne(of: ": . / - am pm a p")
                || scan.word(index + 1) == "." && !scan.isGlued(index + 2)
        else { return nil }
        for distance in 0..<365 {
            let date = scan.today.adding(days: distance)
            if date.day == number, date.weekday == weekday { return day(date, index + 1) }
        }
        return nil
    }

    static let weekdayRange = SlotRule<DayPiece>(
        "from one weekday to another", examples: ["Monday through Thursday", "mon-fri", "de lunes a viernes"]
    ) { scan, index in
        guard let first = DateWords.weekday(scan.word(index)),
            scan.word(index + 1).isOne(of: "through thru to - – a until"),
            let last = DateWords.weekday(scan.word(index + 2)), first.index < last.index
        else { return nil }
        return (.days(WhenValue(weekdays: Array(Weekday.allCases[first.index...last.index]))), index + 3, nil)
    }

    static let weekdayGroup = SlotRule<DayPiece>(
        "weekdays, weekends", examples: ["any weekday", "weekdays", "weekends", "this weekend", "entre semana", "MWF"]
    ) { scan, index in
        let workdays = WhenValue(weekdays: Array(Weekday.allCases[0..<5]))
        let weekend = WhenValue(weekdays: [.saturday, .sunday])
        switch scan.word(index) {
        case "weekday", "weekdays": return (.days(workdays), index + 1, nil)
        case "entre" where scan.word(index + 1) == "semana": return (.days(workdays), index + 2, nil)
        case "mwf": return (.days(WhenValue(weekdays: [.monday, .wednesday, .friday])), index + 1, nil)
        case "weekend", "weekends":
            guard scan.word(index - 1).isOne(of: "this next"), scan.word(index) == "weekend" else {
                return (.days(weekend), index + 1, nil)
            }
            let toSaturday = (5 - scan.today.weekday.index + 7) % 7 + (scan.word(index - 1) == "next" ? 7 : 0)
            return span(scan.today.adding(days: toSaturday), 1, index + 1)
        case "fin" where scan.word(index + 1) == "de" && scan.word(index + 2) == "semana":
            return (.days(weekend), index + 3, nil)
        case "fines" where scan.word(index + 1) == "de" && scan.word(index + 2) == "semana":
            return (.days(weekend), index + 3, nil)
        default: return nil
        }
    }

    /// `sat`, `sun`, `mon` and `wed` are words and beginnings of words; as a day they stand alone or beside another sign of one.
    private static func isReallyWeekday(_ scan: SlotScan, _ index: Int) -> Bool {
        guard scan.word(index).isOne(of: "sat sun mon wed mar") else { return true }
        let before = scan.word(index - 1)
        if before.isOne(of: "i he she we they who the my got just") { return false }
        let after = scan.word(index + 1)
        return after.isEmpty || after.isOne(of: ", . / - or and morning afternoon am pm at after before &")
            || scan.digits(index + 1) != nil || before.isOne(of: "on next this or and , /")
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
    private static func upcoming(_ month: Int, _ day: Int, _ scan: SlotScan, _ end: Int) -> Match {
        for year in scan.today.year...(scan.today.year + 1) {
            if let date = CivilDay(year: year, month: month, day: day), date >= scan.today {
                return self.day(date, end)
            }
        }
        return date(nil, scan, end)
    }
}
