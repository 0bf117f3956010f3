import Language

/// Ways of naming days by where they stand in a month, a week or a stretch.
extension DayRules {
    static let ranges: [SlotRule<DayPiece>] = [
        daySpan, boundary, weekdaysOfWeek, comingDays, daysFrom, dayAround, partOfStretch, partOfMonth, monthOfYear,
        numericMonth, eachDay,
    ]

    /// A day of a month, with the month and the year where they are said.
    struct NamedDay {
        let day: Int
        var month: Int?
        var year: Int?
        /// The index after it.
        let end: Int
    }

    private static func dayAndMonth(_ scan: SlotScan, _ index: Int) -> NamedDay? {
        var at = scan.word(index).isOne(of: "the el") ? index + 1 : index
        if let month = scan.digits(at), (1...12).contains(month), scan.word(at + 1) == "/", scan.isGlued(at + 2),
            let day = scan.digits(at + 2), (1...31).contains(day)
        {
            return NamedDay(day: day, month: month, end: at + 3)
        }
        if let month = DateWords.month(scan.word(at)) {
            at += scan.word(at + 1).isOne(of: "the .") ? 2 : 1
            guard let (day, end) = DateWords.dayNumber(scan, at) else { return nil }
            return dated(NamedDay(day: day, month: month, end: end), scan)
        }
        guard let (day, end) = DateWords.dayNumber(scan, at) else { return nil }
        let named = scan.word(end).isOne(of: "of de") ? end + 1 : end
        if let month = DateWords.month(scan.word(named)) {
            return dated(NamedDay(day: day, month: month, end: named + 1), scan)
        }
        return NamedDay(day: day, end: end)
    }

    private static func dated(_ day: NamedDay, _ scan: SlotScan) -> NamedDay {
        let at = scan.word(day.end).isOne(of: ", of de del") ? day.end + 1 : day.end
        guard let (year, end) = DateWords.year(scan, at) else { return day }
        return NamedDay(day: day.day, month: day.month, year: year, end: end)
    }

    static let daySpan = SlotRule<DayPiece>(
        "from one date to another",
        examples: [
            "between the 7th and the 11th", "from 13 to 15 July", "1-8 september", "april 27 to may 3",
            "del 3 al 7 de mayo", "april 27th to the third", "12/7 - 12/11",
        ], counterexamples: ["from 2 to 4", "1-8 on the pain scale", "9 to 5", "on the 3rd and the 5th"]
    ) { scan, index in
        let isPair = scan.word(index).isOne(of: "between entre")
        let isOpened = isPair || scan.word(index).isOne(of: "from del")
        let at = isOpened ? index + 1 : index
        guard let first = dayAndMonth(scan, at),
            scan.word(first.end).isOne(of: "to - – through thru until till al a hasta")
                || isPair && scan.word(first.end).isOne(of: "and y"),
            let last = dayAndMonth(scan, first.end + 1),
            last.month != nil || !scan.word(last.end).isOne(of: ": am pm"),
            let month = last.month ?? following(first, last) ?? bare(scan, at, first, last)
        else { return nil }
        let startMonth = first.month ?? month
        var year = last.year ?? first.year ?? scan.today.year
        let isYearSaid = last.year ?? first.year != nil
        if !isYearSaid, let end = CivilDay(year: year, month: month, day: last.day), end < scan.today { year += 1 }
        guard let end = CivilDay(year: year, month: month, day: last.day),
            let start = CivilDay(
                year: first.year ?? (startMonth > month ? year - 1 : year), month: startMonth, day: first.day),
            start < end
        else { return nil }
        return (.days(WhenValue(start: start, end: .day(end))), last.end, nil)
    }

    /// The month of a last day that is said without one: the first day's, or the one after it.
    private static func following(_ first: NamedDay, _ last: NamedDay) -> Int? {
        first.month.map { last.day > first.day ? $0 : $0 % 12 + 1 }
    }

    /// Without a month only endings or articles tell dates from times and other numbers.
    private static func bare(_ scan: SlotScan, _ at: Int, _ first: NamedDay, _ last: NamedDay) -> Int? {
        let isDated = scan.word(at).isOne(of: "the el") || scan.word(last.end - 1).isOne(of: "st nd rd th")
        guard isDated, first.day < last.day else { return nil }
        let hasCome = last.day < scan.today.day
        return hasCome ? scan.today.month % 12 + 1 : scan.today.month
    }

    static let boundary = SlotRule<DayPiece>(
        "before or after a day",
        examples: [
            "after December 10", "starting Monday", "before Friday", "no later than tomorrow", "a partir del lunes",
            "from the 10th on", "by the end of next month", "after the holidays", "the 10th or later",
        ],
        counterexamples: ["after 5", "before noon", "by myself"]
    ) { scan, index in
        guard let (isAfter, at) = side(scan, index) else { return orLater(scan, index) }
        if let day = oneDay(scan, at) {
            let isOn = scan.word(day.end).isOne(of: "on onward onwards forward adelante")
            return (bounded(isAfter, day.day), isOn && isAfter ? day.end + 1 : day.end, day.problem)
        }
        if isAfter, scan.word(at) == "the", scan.word(at + 1) == "holidays",
            let day = CivilDay(year: scan.today.year + (scan.today.month == 1 ? 0 : 1), month: 1, day: 2)
        {
            return (bounded(true, day), at + 2, nil)
        }
        let named = scan.word(at).isOne(of: "the el") ? at + 1 : at
        guard scan.word(named).isOne(of: "end finales fin"), scan.word(named + 1).isOne(of: "of de del"),
            let stretch = stretch(scan, skipArticles(scan, named + 2))
        else { return nil }
        return (bounded(isAfter, stretch.last), stretch.end, nil)
    }

    private static func bounded(_ isAfter: Bool, _ day: CivilDay) -> DayPiece {
        .days(isAfter ? WhenValue(start: day, end: .open) : WhenValue(end: .day(day)))
    }

    /// Which side of a day is meant, and where the day begins.
    private static func side(_ scan: SlotScan, _ index: Int) -> (isAfter: Bool, at: Int)? {
        switch (scan.word(index), scan.word(index + 1)) {
        case ("after", _), ("starting", _), ("beginning", _), ("despues", "de"), ("desde", _):
            return (true, scan.word(index + 1).isOne(of: "de on from") ? index + 2 : index + 1)
        case ("a", "partir") where scan.word(index + 2).isOne(of: "de del"): return (true, index + 3)
        case ("not", "before"), ("no", "antes"): return (true, scan.word(index + 2) == "de" ? index + 3 : index + 2)
        case ("from", _):
            guard scan.has("on onward onwards forward", behind: index), let day = oneDay(scan, index + 1),
                scan.word(day.end).isOne(of: "on onward onwards forward")
            else { return nil }
            return (true, index + 1)
        case ("before", _), ("by", _), ("until", _), ("till", _), ("hasta", _): return (false, index + 1)
        case ("antes", let word) where word.isOne(of: "de del"): return (false, index + 2)
        case ("no", "later") where scan.word(index + 2) == "than": return (false, index + 3)
        default: return nil
        }
    }

    /// `Monday or later`, `the 10th or after`.
    private static func orLater(_ scan: SlotScan, _ index: Int) -> Match? {
        guard scan.has("later after despues onward onwards earlier before sooner antes", behind: index),
            let day = oneDay(scan, index), scan.word(day.end).isOne(of: "or and o")
        else { return nil }
        switch scan.word(day.end + 1) {
        case "later", "after", "despues", "onward", "onwards": return (bounded(true, day.day), day.end + 2, day.problem)
        case "earlier", "before", "sooner", "antes": return (bounded(false, day.day), day.end + 2, day.problem)
        default: return nil
        }
    }

    static func skipArticles(_ scan: SlotScan, _ index: Int) -> Int {
        var at = index
        while scan.word(at).isOne(of: "the my in la el this") { at += 1 }
        return at
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
        // `the first Monday evening of next month`
        let part = DateWords.part(scan.word(place.end + 1))
        let of = place.end + (part == nil ? 1 : 2)
        guard let weekday = DateWords.weekday(scan.word(place.end)), scan.word(of).isOne(of: "of in de del"),
            let (year, month, end) = thatMonth(scan, of + 1),
            let first = CivilDay(year: year, month: month, day: 1)
        else { return nil }
        let offset = (weekday.index - first.weekday.index + 7) % 7
        var day = 1 + offset + 7 * (place.number - 1)
        let length = CivilDay.length(ofMonth: month, year: year)
        if isLast { while day > length { day -= 7 } }
        guard let date = CivilDay(year: year, month: month, day: day) else { return nil }
        return (.days(WhenValue(start: date, part: part)), end, date < scan.today ? .past : nil)
    }

    /// `October`, `October 2027`, `this month`, `next month`.
    static func thatMonth(_ scan: SlotScan, _ index: Int) -> (year: Int, month: Int, end: Int)? {
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
