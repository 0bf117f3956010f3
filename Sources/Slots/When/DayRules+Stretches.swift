import Language

/// Stretches of time that are named by their length, by their part or by their month.
extension DayRules {
    static let comingDays = SlotRule<DayPiece>(
        "the coming days or weeks",
        examples: ["the next 3 days", "next two weeks", "in the coming 5 days", "los proximos 3 dias"],
        counterexamples: ["the last three days", "next day"]
    ) { scan, index in
        guard scan.word(index).isOne(of: "next coming upcoming following proximos proximas siguientes"),
            let (number, count) = scan.number(index + 1), (1...60).contains(number)
        else { return nil }
        let end = index + 2 + count
        switch scan.word(end - 1) {
        case "days", "day", "dias": return span(scan.today.adding(days: 1), number - 1, end)
        case "weeks", "week", "semanas":
            let monday = scan.today.adding(days: 7 - scan.today.weekday.index)
            return span(monday, 7 * number - 1, end)
        default: return nil
        }
    }

    static let inDays = SlotRule<DayPiece>(
        "so many days ahead",
        examples: [
            "in 3 days", "in two weeks", "in a week", "3 days from today", "a week from Thursday", "two weeks from now",
            "in 3 months", "en 3 dias", "en una semana",
        ], counterexamples: ["for 3 days", "3 days ago", "for a week", "in a weekly class"]
    ) { scan, index in
        let isIn = scan.word(index).isOne(of: "in en within")
        let at = isIn ? index + 1 : index
        let article = scan.word(at).isOne(of: "a one una un") ? (value: 1, count: 1) : scan.number(at)
        guard let (number, count) = article, (1...60).contains(number) else { return nil }
        var end = at + count + 1
        if scan.word(end - 1).isOne(of: "month months mes meses") {
            return months(number, scan, end).flatMap { isIn || $0.end > end ? $0 : nil }
        }
        guard let unit = length(scan.word(end - 1)) else { return nil }
        guard scan.word(end).isOne(of: "from after") else {
            return isIn ? day(scan.today.adding(days: number * unit), end) : nil
        }
        if scan.word(end + 1) == "now" { return day(scan.today.adding(days: number * unit), end + 2) }
        end += scan.word(end + 1) == "the" ? 2 : 1
        for rule in [relativeDay, numericDate, monthDay, weekday] {
            guard let match = rule.read(scan, end), case .days(let days) = match.value, let start = days.start else {
                continue
            }
            return day(start.adding(days: number * unit), match.end)
        }
        return nil
    }

    /// The same day so many months later.
    private static func months(_ number: Int, _ scan: SlotScan, _ end: Int) -> Match? {
        let isFrom = scan.word(end) == "from" && scan.word(end + 1).isOne(of: "today now tomorrow")
        let base = scan.today.adding(days: isFrom && scan.word(end + 1) == "tomorrow" ? 1 : 0)
        let months = base.year * 12 + base.month - 1 + number
        let (year, month) = (months / 12, months % 12 + 1)
        let day = min(base.day, CivilDay.length(ofMonth: month, year: year))
        return CivilDay(year: year, month: month, day: day).map { self.day($0, isFrom ? end + 2 : end) }
    }

    private static func length(_ unit: String) -> Int? {
        switch unit {
        case "day", "days", "dia", "dias": 1
        case "week", "weeks", "semana", "semanas": 7
        default: nil
        }
    }

    static let partOfStretch = SlotRule<DayPiece>(
        "part of a week or month",
        examples: [
            "the rest of the week", "the end of next month", "early next week", "late December", "a finales de mes",
        ],
        counterexamples: ["the end of my rope", "early morning"]
    ) { scan, index in
        let (which, at): (Int, Int)
        switch (scan.word(index), scan.word(index + 1)) {
        case ("rest", "of"): (which, at) = (2, index + 2)
        case ("end", "of"), ("finales", "de"), ("fines", "de"): (which, at) = (1, index + 2)
        case ("beginning", "of"), ("start", "of"), ("principios", "de"): (which, at) = (0, index + 2)
        case ("early", _), ("earlier", _): (which, at) = (0, index + 1)
        case ("late", _), ("later", _): (which, at) = (1, index + 1)
        default: return nil
        }
        var named = at
        while scan.word(named).isOne(of: "the my in la el") { named += 1 }
        guard let (first, last, end) = stretch(scan, named) else { return nil }
        let length = last.daysSinceEpoch - first.daysSinceEpoch + 1
        let isMonth = length > 7
        let from = max(scan.today, first)
        switch which {
        case 2: return from <= last ? days(from, last, end) : nil
        case 1: return days(max(scan.today, last.adding(days: isMonth ? -9 : -2)), last, end)
        default: return days(from, max(from, first.adding(days: isMonth ? 9 : 2)), end)
        }
    }

    private static func days(_ first: CivilDay, _ last: CivilDay, _ end: Int) -> Match? {
        first <= last ? span(first, last.daysSinceEpoch - first.daysSinceEpoch, end) : nil
    }

    /// A week or a month, its first and its last day.
    private static func stretch(_ scan: SlotScan, _ index: Int) -> (first: CivilDay, last: CivilDay, end: Int)? {
        let monday = scan.today.adding(days: -scan.today.weekday.index)
        switch (scan.word(index), scan.word(index + 1)) {
        case ("this", "week"), ("esta", "semana"): return (monday, monday.adding(days: 6), index + 2)
        case ("week", _), ("semana", _): return (monday, monday.adding(days: 6), index + 1)
        case ("next", "week"), ("proxima", "semana"):
            return (monday.adding(days: 7), monday.adding(days: 13), index + 2)
        case ("this", "month"), ("este", "mes"): return month(scan.today.year, scan.today.month, index + 2)
        case ("month", _), ("mes", _): return month(scan.today.year, scan.today.month, index + 1)
        case ("next", "month"), ("proximo", "mes"):
            let next = scan.today.followingMonth
            return month(next.year, next.month, index + 2)
        default:
            // `may` and `march` are words as well.
            guard let named = DateWords.month(scan.word(index)), scan.word(index).utf8.count > 3 else { return nil }
            return month(scan.today.year + (named < scan.today.month ? 1 : 0), named, index + 1)
        }
    }

    private static func month(_ year: Int, _ month: Int, _ end: Int) -> (first: CivilDay, last: CivilDay, end: Int)? {
        guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
        return (first, first.adding(days: CivilDay.length(ofMonth: month, year: year) - 1), end)
    }

    static let monthOfYear = SlotRule<DayPiece>(
        "a month in its year", examples: ["during March", "December 2027", "throughout June"],
        counterexamples: ["march in place", "may help"]
    ) { scan, index in
        let isDuring = scan.word(index).isOne(of: "during throughout durante")
        let at = isDuring ? index + 1 : index
        guard let named = DateWords.month(scan.word(at)) else { return nil }
        let yearAt = scan.word(at + 1).isOne(of: ", - of de") ? at + 2 : at + 1
        if let year = scan.digits(yearAt), (2000...2100).contains(year), let whole = month(year, named, yearAt + 1) {
            return days(whole.first, whole.last, whole.end)
        }
        guard isDuring, let whole = month(scan.today.year + (named < scan.today.month ? 1 : 0), named, at + 1) else {
            return nil
        }
        return days(whole.first, whole.last, whole.end)
    }

    static let eachDay = SlotRule<DayPiece>(
        "every day", examples: ["every morning", "each day", "todos los dias"], counterexamples: ["every time"]
    ) { scan, index in
        let all = DayPiece.days(WhenValue(weekdays: Weekday.allCases))
        switch (scan.word(index), scan.word(index + 1)) {
        case ("every", let word), ("each", let word):
            if word == "day" { return (all, index + 2, nil) }
            return DateWords.part(word) != nil ? (all, index + 1, nil) : nil
        case ("todos", "los") where scan.word(index + 2) == "dias": return (all, index + 3, nil)
        default: return nil
        }
    }
}
