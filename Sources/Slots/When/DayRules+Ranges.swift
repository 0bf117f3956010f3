import Language

/// Ways of naming days by where they stand in a month, a week or a stretch.
extension DayRules {
    static let ranges: [SlotRule<DayPiece>] = [
        daySpan, fromDayToDay, boundary, weekdaysOfWeek, comingDays, todayInEight, daysFrom, dayAround, dayAfterThat,
        partOfStretch, partOfMonth, monthOfYear, numericMonth, eachDay,
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
            "del 3 al 7 de mayo", "del 10 al 15", "april 27th to the third", "12/7 - 12/11",
            "Monday the 30th to Friday the 4th",
        ], counterexamples: ["from 2 to 4", "del 1 al 10", "1-8 on the pain scale", "9 to 5", "on the 3rd and the 5th"]
    ) { scan, index in
        let isPair = scan.word(index).isOne(of: "between entre")
        let isOpened = isPair || scan.word(index).isOne(of: "from del")
        let at = behindWeekday(scan, isOpened ? index + 1 : index)
        guard let first = dayAndMonth(scan, at),
            scan.word(first.end).isOne(of: "to - – through thru until till al a hasta")
                || isPair && scan.word(first.end).isOne(of: "and y"),
            let last = dayAndMonth(scan, behindWeekday(scan, first.end + 1)),
            last.month != nil || !scan.word(last.end).isOne(of: ": am pm"),
            let month = last.month ?? following(first, last) ?? bare(scan, at, first, last)
        else { return nil }
        let startMonth = first.month ?? (first.day > last.day ? (month + 10) % 12 + 1 : month)
        var year = last.year ?? first.year ?? scan.today.year
        let isYearSaid = last.year ?? first.year != nil
        if !isYearSaid, let end = CivilDay(year: year, month: month, day: last.day), end < scan.today { year += 1 }
        guard let end = CivilDay(year: year, month: month, day: last.day),
            let start = CivilDay(
                year: first.year ?? (startMonth > month ? year - 1 : year), month: startMonth, day: first.day),
            start < end
        else { return nil }
        // `move my 12/1 to 12/3`
        if (1...3).contains(where: { scan.word(index - $0).isOne(of: TimeRules.moving) }) {
            return (.days(WhenValue(start: end)), last.end, nil)
        }
        return (.days(WhenValue(start: start, end: .day(end))), last.end, nil)
    }

    static let fromDayToDay = SlotRule<DayPiece>(
        "from one day to another",
        examples: ["from tomorrow until friday", "between today and dec 4", "from dec 2 to friday"],
        counterexamples: ["between Monday and Friday", "from monday to wednesday"]
    ) { scan, index in
        guard scan.word(index).isOne(of: "from between desde entre"), let first = oneDay(scan, index + 1),
            scan.word(first.end).isOne(of: "to until till through thru and hasta y a -"),
            var last = oneDay(scan, first.end + 1),
            DateWords.weekday(scan.word(index + 1)) == nil || DateWords.weekday(scan.word(first.end + 1)) == nil
        else { return nil }
        // A weekday is the one that comes next after the first day.
        if DateWords.weekday(scan.word(first.end + 1)) != nil {
            while last.day <= first.day { last.day = last.day.adding(days: 7) }
        }
        guard first.day < last.day else { return nil }
        // `move it from tomorrow to Friday`: what is wished is the second.
        let moves = (1...3).contains { scan.word(index - $0).isOne(of: TimeRules.moving) }
        if moves { return (.days(WhenValue(start: last.day)), last.end, last.problem) }
        return (.days(WhenValue(start: first.day, end: .day(last.day))), last.end, first.problem ?? last.problem)
    }

    /// The date behind the weekday that it falls on: `Monday the 30th`.
    private static func behindWeekday(_ scan: SlotScan, _ index: Int) -> Int {
        guard DateWords.weekday(scan.word(index)) != nil else { return index }
        return scan.word(index + 1) == "," ? index + 2 : index + 1
    }

    /// The month of a last day that is said without one: the first day's, or the one after it.
    private static func following(_ first: NamedDay, _ last: NamedDay) -> Int? {
        first.month.map { last.day > first.day ? $0 : $0 % 12 + 1 }
    }

    /// Without a month only endings or articles tell dates from times and other numbers.
    private static func bare(_ scan: SlotScan, _ at: Int, _ first: NamedDay, _ last: NamedDay) -> Int? {
        // `del 10 al 15`, and no `del 1 al 10`, which rates a pain.
        let isSpanish =
            scan.word(at - 1) == "del" && scan.word(first.end) == "al" && !(first.day < 2 && last.day == 10)
            && !(max(0, at - 5)..<last.end + 3).contains { scan.word($0).isOne(of: "dolor duele escala") }
        let isDated =
            isSpanish || scan.word(at).isOne(of: "the el") || scan.word(last.end - 1).isOne(of: "st nd rd th")
        // `the 30th to the 4th`
        let endsLater = first.day > last.day && first.day >= scan.today.day
        guard isDated, first.day < last.day || endsLater else { return nil }
        if endsLater { return scan.today.month % 12 + 1 }
        let hasCome = last.day < scan.today.day
        return hasCome ? scan.today.month % 12 + 1 : scan.today.month
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
        // `the 1st of the month` is the next one.
        if scan.word(end + 1) == "the", date < scan.today { return ofThisMonth(day, scan, that.end) }
        return (.days(WhenValue(start: date)), that.end, date < scan.today ? .past : nil)
    }
}
