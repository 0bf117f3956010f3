import Language

/// Today and its neighbours, and days of the week.
extension DayRules {
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
        case "pasado" where scan.word(index - 1) == "o" && scan.word(index - 2) == "manana":
            return day(scan.today.adding(days: 2), index + 1)
        case "pasado" where scan.word(index + 1) == "manana": return day(scan.today.adding(days: 2), index + 2)
        case "manana"
        where !DateWords.isPartBeside(scan, index)
            && (!scan.word(index - 1).isOne(of: "la de")
                || scan.word(index - 1) == "de" && scan.word(index - 2).isOne(of: "manana tarde noche dia")):
            return day(scan.today.adding(days: 1), index + 1)
        case "next" where DateWords.part(scan.word(index + 1)) != nil:
            return day(scan.today.adding(days: 1), index + 1)
        case "this", "esta", "este":
            let isPart = DateWords.part(scan.word(index + 1)) != nil || scan.word(index + 1) == "manana"
            return isPart ? day(scan.today, index + 1) : nil
        default: return nil
        }
    }

    static let weekday = SlotRule<DayPiece>(
        "weekday",
        examples: [
            "Friday", "next Tuesday", "this Thursday", "Mondays", "el lunes que viene", "friday 12/4",
            "tue/thu evenings",
            "el miércoles 2", "cualquier lunes", "los martes y jueves",
        ],
        counterexamples: ["I sat on it", "sun exposure"]
    ) { scan, index in
        let ahead = scan.word(index).isOne(of: "next proximo following")
        let near = scan.word(index).isOne(of: "this coming este every any cada cualquier on")
        let isEveryOther = scan.word(index) == "every" && scan.word(index + 1).isOne(of: "other second")
        let at = isEveryOther ? index + 2 : ahead || near ? index + 1 : index
        guard let weekday = DateWords.weekday(scan.word(at)), isReallyWeekday(scan, at) else { return nil }
        let lead = leadOfList(scan, at)
        if DateWords.isPlural(scan.word(at)) || lead == .every
            || everyBehindList(scan, at)
            || scan.word(index).isOne(of: "every any cada cualquier")
            || scan.word(at - 1) == "los"
        {
            return (.days(WhenValue(weekdays: [weekday])), at + 1, nil)
        }
        var distance = (weekday.index - scan.today.weekday.index + 7) % 7
        if distance == 0 { distance = 7 }
        var end = at + 1
        if ahead || lead == .next { distance = weekday.index - scan.today.weekday.index + 7 }
        if !ahead, scan.word(end) == "after", scan.word(end + 1).isOne(of: "next that") {
            distance += 7
            end += 2
        }
        if scan.word(end) == "que", scan.word(end + 1) == "viene" { end += 2 }
        if scan.word(end) == "proximo" { end += 1 }
        if scan.word(end) == ".", scan.word(at).utf8.count <= 4, scan.isGlued(end) { end += 1 }
        let match = dated(weekday, scan.today.adding(days: distance), scan, end)
        // `martes 3`, where the next Tuesday the 3rd is half a year away: a slip that only the patient can mend. In English
        // the number is an hour as often.
        if match.problem == nil, scan.word(at).isOne(of: "lunes martes miercoles jueves viernes sabado domingo"),
            case .days(let days) = match.value, let start = days.start, match.end > end,
            start.daysSinceEpoch - scan.today.daysSinceEpoch > farthestDated,
            !(end..<match.end).contains(where: { DateWords.month(scan.word($0)) != nil || scan.word($0) == "/" })
        {
            return (match.value, match.end, .ambiguous)
        }
        return match
    }

    /// In days.
    private static let farthestDated = 120

    private enum Lead { case every, next }

    /// The word before a list of weekdays that holds for all of them: `every Tuesday and Thursday`.
    private static func leadOfList(_ scan: SlotScan, _ index: Int) -> Lead? {
        var at = index - 1
        // `los lunes miércoles y viernes`
        guard scan.word(at).isOne(of: "and or & y o ,") || DateWords.weekday(scan.word(at)) != nil else { return nil }
        while at >= 0, scan.word(at).isOne(of: "and or & y o , the el los") || DateWords.weekday(scan.word(at)) != nil {
            if DateWords.isPlural(scan.word(at)) || scan.word(at) == "los" { return .every }
            at -= 1
        }
        if scan.word(at).isOne(of: "every any cada cualquier") { return .every }
        return scan.word(at) == "next" ? .next : nil
    }

    /// `tues & thurs mornings`: what stands behind a list holds for all of it.
    private static func everyBehindList(_ scan: SlotScan, _ index: Int) -> Bool {
        var at = index + 1
        while scan.word(at).isOne(of: "and or & y o / ,"), DateWords.weekday(scan.word(at + 1)) != nil { at += 2 }
        return scan.word(at).isOne(of: "mornings afternoons evenings nights")
    }

    /// A weekday with its date behind it: the two must agree, or nobody knows which is meant.
    private static func dated(_ weekday: Weekday, _ next: CivilDay, _ scan: SlotScan, _ end: Int) -> Match {
        let at = scan.word(end).isOne(of: ", on") ? end + 1 : end
        let named = scan.word(at).isOne(of: "the el") ? at + 1 : at
        for rule in [isoDate, numericDate, monthDay, dayMonth, gluedDate, monthlyDay] {
            for start in named == at ? [at] : [named, at] {
                guard let match = rule.read(scan, start), case .days(let days) = match.value, days.end == nil else {
                    continue
                }
                let agrees = days.start?.weekday == weekday
                return (match.value, match.end, match.problem ?? (agrees ? nil : .ambiguous))
            }
        }
        // `Tuesday the third`
        let second = scan.word(named) == "second" ? (2, named + 1) : nil
        if named > at, let (day, end) = DateWords.dayNumber(scan, named) ?? second, scan.digits(named) == nil {
            let match = ofThisMonth(day, scan, end)
            guard case .days(let days) = match.value else { return match }
            return (match.value, end, match.problem ?? (days.start?.weekday == weekday ? nil : .ambiguous))
        }
        return dayOfMonth(weekday, scan, end) ?? day(next, end)
    }

    /// `Monday 21`: the next 21st that is a Monday; in Spanish, where an hour has its article, `el jueves 3` as well.
    private static func dayOfMonth(_ weekday: Weekday, _ scan: SlotScan, _ index: Int) -> Match? {
        // `martes quince`
        if scan.digits(index) == nil, spanishWeekdays.contains(scan.word(index - 1)),
            let (number, count) = scan.number(index), (13...31).contains(number),
            scan.isEnd(index + count) || scan.word(index + count).isOne(of: "de a y o por"),
            let match = upcoming(number, weekday, scan, index + count), case .days(let days) = match.value,
            let start = days.start, start <= scan.today.adding(days: farthestInWords)
        {
            return match
        }
        guard let number = scan.digits(index),
            (13...31).contains(number) && scan.word(index).utf8.count == 2
                || (1...12).contains(number) && scan.word(index).utf8.count <= 2
                    && spanishWeekdays.contains(scan.word(index - 1)),
            !scan.word(index + 1).isOne(of: ": . / - am pm a p")
                || scan.word(index + 1) == "." && !scan.isGlued(index + 2)
                || scan.word(index + 1) == "a" && scan.word(index + 2).isOne(of: "las la")
        else { return nil }
        return upcoming(number, weekday, scan, index + 1)
    }

    /// In days: a date in words that lies further off is an hour or a slip.
    private static let farthestInWords = 62

    private static func upcoming(_ number: Int, _ weekday: Weekday, _ scan: SlotScan, _ end: Int) -> Match? {
        let days = (0..<365).lazy.map { scan.today.adding(days: $0) }
        return days.first { $0.day == number && $0.weekday == weekday }.map { day($0, end) }
    }

    private static let spanishWeekdays: Set<String> = [
        "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    ]

    /// `sat`, `sun`, `mon` and `wed` are words and beginnings of words; as a day they stand alone or beside another sign of one.
    private static func isReallyWeekday(_ scan: SlotScan, _ index: Int) -> Bool {
        if scan.word(index) == "domingo", scan.word(index - 1).isOne(of: "doctor dr don senor") { return false }
        guard scan.word(index).isOne(of: "sat sun mon wed mar mie vie sab dom") else { return true }
        let before = scan.word(index - 1)
        if before.isOne(of: "i he she we they who the my got just") { return false }
        let after = scan.word(index + 1)
        if DateWords.weekday(after) != nil || DateWords.month(after) != nil { return true }
        if after == "the" { return DateWords.dayNumber(scan, index + 2) != nil }
        return after.isEmpty
            || after.isOne(of: ", . / - or and y e o morning afternoon am pm at after before a en de por &")
            || scan.digits(index + 1) != nil || before.isOne(of: "on next this or and , / el los y o")
    }
}
