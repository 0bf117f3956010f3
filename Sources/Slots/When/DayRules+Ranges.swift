import Language

/// Ways of naming days by where they stand in a month, a week or a stretch.
extension DayRules {
    static let ranges: [SlotRule<DayPiece>] = [
        daySpan, boundary, nthWeekday, weekdayOfWeek, dayOfThatMonth, comingDays, partOfStretch, monthOfYear,
        eachDay,
    ]

    /// A day of a month, with the month where it is said, and the index after it.
    private static func dayAndMonth(_ scan: SlotScan, _ index: Int) -> (day: Int, month: Int?, end: Int)? {
        var at = scan.word(index).isOne(of: "the el") ? index + 1 : index
        if let month = DateWords.month(scan.word(at)) {
            at += scan.word(at + 1).isOne(of: "the .") ? 2 : 1
            guard let (day, end) = DateWords.dayNumber(scan, at) else { return nil }
            return (day, month, end)
        }
        guard let (day, end) = DateWords.dayNumber(scan, at) else { return nil }
        let named = scan.word(end).isOne(of: "of de") ? end + 1 : end
        if let month = DateWords.month(scan.word(named)) { return (day, month, named + 1) }
        return (day, nil, end)
    }

    static let daySpan = SlotRule<DayPiece>(
        "from one date to another",
        examples: [
            "between the 7th and the 11th", "from 13 to 15 July", "1-8 september", "april 27 to may 3",
            "del 3 al 7 de mayo",
        ], counterexamples: ["from 2 to 4", "1-8 on the pain scale", "9 to 5"]
    ) { scan, index in
        let isOpened = scan.word(index).isOne(of: "from between del entre")
        let at = isOpened ? index + 1 : index
        guard let first = dayAndMonth(scan, at),
            scan.word(first.end).isOne(of: "to and - – through thru until till al y a hasta"),
            let last = dayAndMonth(scan, first.end + 1),
            let month = last.month ?? first.month ?? bare(scan, at, first, last)
        else { return nil }
        let startMonth = first.month ?? month
        var year = scan.today.year
        if let end = CivilDay(year: year, month: month, day: last.day), end < scan.today { year += 1 }
        guard let end = CivilDay(year: year, month: month, day: last.day),
            let start = CivilDay(year: startMonth > month ? year - 1 : year, month: startMonth, day: first.day),
            start < end
        else { return nil }
        return (.days(WhenValue(start: start, end: .day(end))), last.end, nil)
    }

    /// Without a month only endings or articles tell dates from times and other numbers.
    private static func bare(
        _ scan: SlotScan, _ at: Int, _ first: (day: Int, month: Int?, end: Int),
        _ last: (day: Int, month: Int?, end: Int)
    ) -> Int? {
        let isDated = scan.word(at).isOne(of: "the el") || scan.word(last.end - 1).isOne(of: "st nd rd th")
        guard isDated, first.day < last.day else { return nil }
        let hasCome = last.day < scan.today.day
        return hasCome ? scan.today.month % 12 + 1 : scan.today.month
    }

    static let boundary = SlotRule<DayPiece>(
        "before or after a day",
        examples: [
            "after December 10", "starting Monday", "before Friday", "no later than tomorrow", "a partir del lunes",
        ],
        counterexamples: ["after 5", "before noon", "by myself"]
    ) { scan, index in
        let (isAfter, at): (Bool, Int)
        switch (scan.word(index), scan.word(index + 1)) {
        case ("after", _), ("starting", _), ("beginning", _), ("despues", "de"), ("desde", _):
            isAfter = true
            at = scan.word(index + 1).isOne(of: "de on from") ? index + 2 : index + 1
        case ("a", "partir") where scan.word(index + 2).isOne(of: "de del"): (isAfter, at) = (true, index + 3)
        case ("not", "before"), ("no", "antes"):
            (isAfter, at) = (true, scan.word(index + 2) == "de" ? index + 3 : index + 2)
        case ("before", _), ("by", _), ("until", _), ("till", _), ("hasta", _): (isAfter, at) = (false, index + 1)
        case ("antes", let word) where word.isOne(of: "de del"): (isAfter, at) = (false, index + 2)
        case ("no", "later") where scan.word(index + 2) == "than": (isAfter, at) = (false, index + 3)
        default: return nil
        }
        let start = scan.word(at).isOne(of: "the el") ? at + 1 : at
        for place in [at, start] {
            for rule in [isoDate, numericDate, monthDay, dayMonth, monthlyDay, relativeDay, weekday] {
                guard let match = rule.read(scan, place), case .days(let days) = match.value, let day = days.start,
                    days.end == nil
                else { continue }
                return (
                    .days(isAfter ? WhenValue(start: day, end: .open) : WhenValue(end: .day(day))), match.end,
                    match.problem
                )
            }
        }
        return nil
    }

    static let nthWeekday = SlotRule<DayPiece>(
        "which weekday of a month",
        examples: [
            "the first Monday of October", "last friday in october", "2nd tuesday of next month",
            "el primer lunes de mayo",
        ],
        counterexamples: ["the first Monday you have", "last Friday"]
    ) { scan, index in
        let at = scan.word(index).isOne(of: "the el") ? index + 1 : index
        let isLast = scan.word(at).isOne(of: "last ultimo")
        let place: (number: Int, end: Int)
        if isLast {
            place = (5, at + 1)
        } else if scan.word(at) == "second" {
            place = (2, at + 1)
        } else if let (number, end) = DateWords.dayNumber(scan, at), number <= 5, end > at + 1 || scan.digits(at) == nil
        {
            place = (number, end)
        } else {
            return nil
        }
        guard let weekday = DateWords.weekday(scan.word(place.end)), scan.word(place.end + 1).isOne(of: "of in de del"),
            let (year, month, end) = thatMonth(scan, place.end + 2),
            let first = CivilDay(year: year, month: month, day: 1)
        else { return nil }
        let offset = (weekday.index - first.weekday.index + 7) % 7
        var day = 1 + offset + 7 * (place.number - 1)
        let length = CivilDay.length(ofMonth: month, year: year)
        if isLast { while day > length { day -= 7 } }
        guard let date = CivilDay(year: year, month: month, day: day) else { return nil }
        return (.days(WhenValue(start: date)), end, date < scan.today ? .past : nil)
    }

    /// `October`, `October 2027`, `this month`, `next month`.
    private static func thatMonth(_ scan: SlotScan, _ index: Int) -> (year: Int, month: Int, end: Int)? {
        let today = scan.today
        switch (scan.word(index), scan.word(index + 1)) {
        case ("this", "month"), ("the", "month"), ("este", "mes"): return (today.year, today.month, index + 2)
        case ("next", "month"), ("proximo", "mes"):
            return (today.followingMonth.year, today.followingMonth.month, index + 2)
        default: break
        }
        guard let month = DateWords.month(scan.word(index)) else { return nil }
        let at = scan.word(index + 1).isOne(of: "of de ,") ? index + 2 : index + 1
        if let year = scan.digits(at), (2000...2100).contains(year) { return (year, month, at + 1) }
        return (month < today.month ? today.year + 1 : today.year, month, index + 1)
    }

    static let weekdayOfWeek = SlotRule<DayPiece>(
        "a weekday of this or next week",
        examples: [
            "Thursday next week", "tuesday of this week", "next week on Wednesday", "el jueves de la próxima semana",
        ]
    ) { scan, index in
        func week(_ at: Int) -> (ahead: Int, end: Int)? {
            var at = at
            while scan.word(at).isOne(of: "of de la the in") { at += 1 }
            switch (scan.word(at), scan.word(at + 1)) {
            case ("next", "week"), ("proxima", "semana"): return (7, at + 2)
            case ("this", "week"), ("esta", "semana"): return (0, at + 2)
            case ("semana", "que") where scan.word(at + 2) == "viene": return (7, at + 3)
            default: return nil
            }
        }
        let monday = scan.today.adding(days: -scan.today.weekday.index)
        let named = scan.word(index).isOne(of: "on this el for") ? index + 1 : index
        if let weekday = DateWords.weekday(scan.word(named)), !DateWords.isPlural(scan.word(named)),
            let (ahead, end) = week(named + 1)
        {
            return day(monday.adding(days: ahead + weekday.index), end)
        }
        guard let (ahead, end) = week(index) else { return nil }
        let at = scan.word(end).isOne(of: "on el , maybe") ? end + 1 : end
        guard let weekday = DateWords.weekday(scan.word(at)), !DateWords.isPlural(scan.word(at)),
            !scan.word(at + 1).isOne(of: "or and to through - o y a")
        else { return nil }
        return day(monday.adding(days: ahead + weekday.index), at + 1)
    }

    static let dayOfThatMonth = SlotRule<DayPiece>(
        "a day of this or next month", examples: ["20 of next month", "the 7th of this month", "el 5 del próximo mes"]
    ) { scan, index in
        let at = scan.word(index).isOne(of: "the el on") ? index + 1 : index
        guard let (day, end) = DateWords.dayNumber(scan, at), scan.word(end).isOne(of: "of in de del"),
            scan.word(end + 1).isOne(of: "this next este proximo the"), let that = thatMonth(scan, end + 1)
        else { return nil }
        guard let date = CivilDay(year: that.year, month: that.month, day: day) else {
            return (.days(WhenValue(start: scan.today)), that.end, .invalid)
        }
        return (.days(WhenValue(start: date)), that.end, date < scan.today ? .past : nil)
    }
}
