import Language

/// Stretches of time that are named by their part or by their month.
extension DayRules {
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
        guard let (first, last, end) = stretch(scan, skipArticles(scan, at)) else { return nil }
        let length = last.daysSinceEpoch - first.daysSinceEpoch + 1
        let isMonth = length > 7
        let from = max(scan.today, first)
        switch which {
        case 2: return from <= last ? days(from, last, end) : nil
        case 1: return days(max(scan.today, last.adding(days: isMonth ? -9 : -2)), last, end)
        default: return days(from, max(from, first.adding(days: isMonth ? 9 : 2)), end)
        }
    }

    static func days(_ first: CivilDay, _ last: CivilDay, _ end: Int) -> Match? {
        first <= last ? span(first, last.daysSinceEpoch - first.daysSinceEpoch, end) : nil
    }

    /// A week or a month, its first and its last day.
    static func stretch(_ scan: SlotScan, _ index: Int) -> (first: CivilDay, last: CivilDay, end: Int)? {
        let monday = scan.today.adding(days: -scan.today.weekday.index)
        switch (scan.word(index), scan.word(index + 1)) {
        case ("this", "week"), ("esta", "semana"), ("current", "week"):
            return (monday, monday.adding(days: 6), index + 2)
        case ("week", _), ("semana", _): return (monday, monday.adding(days: 6), index + 1)
        case ("next", "week"), ("proxima", "semana"), ("prox", "semana"), ("otra", "semana"), ("coming", "week"),
            ("upcoming", "week"):
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

    static func month(_ year: Int, _ month: Int, _ end: Int) -> (first: CivilDay, last: CivilDay, end: Int)? {
        guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
        return (first, first.adding(days: CivilDay.length(ofMonth: month, year: year) - 1), end)
    }
}
