import Language

/// Times as they are spoken, and hours that only a part of the day beside them makes times.
extension TimeRules {
    static let spoken: [SlotRule<TimePiece>] = [
        partHour, hourPart, minutesPast, minutesBefore, spokenMinutes, fourDigits, hourOfDay, orLater, afterThat,
    ]

    static let partHour = SlotRule<TimePiece>(
        "part of the day and hour", examples: ["evening 6", "the morning 10", "tonight at 8", "morning around 9"],
        counterexamples: ["mornings 2 days a week", "night 3 times"]
    ) { scan, index in
        guard let part = DateWords.part(scan.word(index)) else { return nil }
        var at = index + 1
        while scan.word(at).isOne(of: "at @ around about a las") { at += 1 }
        guard let (hour, count) = scan.number(at), (1...12).contains(hour), !isCounted(scan, at + count),
            !scan.word(at + count).isOne(of: ": . / - am pm a p o oclock")
                || scan.word(at + count) == "." && !scan.isGlued(at + count + 1),
            let time = ClockTime(hour: hour)?.within(part)
        else { return nil }
        return (.times(WhenValue(timeStart: time)), at + count, nil)
    }

    static let hourPart = SlotRule<TimePiece>(
        "hour and part of the day", examples: ["8 this evening", "9 tonight", "12 lunchtime"],
        counterexamples: ["2 mornings a week"]
    ) { scan, index in
        guard let (hour, count) = scan.number(index), (1...12).contains(hour) else { return nil }
        let at = index + count
        let named = scan.word(at).isOne(of: "this esta") ? at + 1 : at
        guard named > at || scan.word(named).isOne(of: "tonight lunchtime"),
            let part = DateWords.part(scan.word(named)),
            let time = ClockTime(hour: hour)?.within(part)
        else { return nil }
        // The day stays to be read by whoever reads days.
        return (
            .times(WhenValue(timeStart: time)), named > at ? at : named + (scan.word(named) == "tonight" ? 0 : 1), nil
        )
    }

    static let minutesPast = SlotRule<TimePiece>(
        "minutes past or to an hour",
        examples: [
            "15 minutes past 3pm", "quarter past noon", "20 minutes to 2", "three mins to eight", "15 past noon",
        ],
        counterexamples: ["20 minutes to get there", "10 to 5"]
    ) { scan, index in
        var at = scan.word(index).isOne(of: "a at") ? index + 1 : index
        let minutes: Int
        if scan.word(at).isOne(of: "quarter half") {
            minutes = scan.word(at) == "half" ? 30 : 15
            at += 1
        } else if let (number, count) = scan.number(at), (1...59).contains(number) {
            let hasUnit = scan.word(at + count).isOne(of: "minutes minute mins min")
            let isToNoon =
                scan.word(at + count).isOne(of: "to before") && scan.word(at + count + 1).isOne(of: "noon midnight")
            guard hasUnit || isToNoon || scan.word(at + count) == "past" else { return nil }
            minutes = number
            at += count + (hasUnit ? 1 : 0)
        } else {
            return nil
        }
        guard scan.word(at).isOne(of: "past after to before till from"),
            let (time, end) = spokenTime(scan, at + 1) ?? Self.time(scan, at + 1, needsSign: false)
        else { return nil }
        let isTo = scan.word(at).isOne(of: "to before till")
        return ClockTime.ofMinutes(time.minutes + (isTo ? -minutes : minutes)).map {
            (.times(WhenValue(timeStart: $0)), end, nil)
        }
    }

    static let minutesBefore = SlotRule<TimePiece>(
        "minutes before an hour, in Spanish",
        examples: ["cuarto para las nueve", "un cuarto para las 3", "10 para las 4", "veinte para las dos"],
        counterexamples: ["una cita para las 3"]
    ) { scan, index in
        let at = scan.word(index) == "un" ? index + 1 : index
        let minutes: (value: Int, count: Int)? = scan.word(at) == "cuarto" ? (15, 1) : scan.number(at)
        guard let minutes, (5...30).contains(minutes.value), scan.word(at + minutes.count) == "para",
            scan.word(at + minutes.count + 1).isOne(of: "las la"),
            let (time, end) = Self.time(scan, at + minutes.count + 1, needsSign: false)
        else { return nil }
        return ClockTime.ofMinutes(time.minutes - minutes.value).map { (.times(WhenValue(timeStart: $0)), end, nil) }
    }

    static let spokenMinutes = SlotRule<TimePiece>(
        "hour and minutes in words",
        examples: ["ten thirty", "eight forty pm", "twelve oh three", "four twenty-three am"],
        counterexamples: ["twenty three", "six forty-pound weights", "two thirty-minute walks"]
    ) { scan, index in
        let opened = scan.word(index).isOne(of: "at around about @") ? index + 1 : index
        let isSaid = opened > index || scan.word(index - 1).isOne(of: "at around about by for @")
        guard scan.digits(opened) == nil, let (hour, count) = scan.number(opened), (1...23).contains(hour),
            count == 1 || isSaid
        else {
            return nil
        }
        var at = opened + count
        if scan.word(at) == "-" { at += 1 }
        let minute: Int
        if scan.word(at).isOne(of: "o oh ou zero"),
            let (digit, one) = scan.number(scan.word(at + 1) == "-" ? at + 2 : at + 1),
            one == 1, (1...9).contains(digit)
        {
            minute = digit
            at += scan.word(at + 1) == "-" ? 3 : 2
        } else if scan.digits(at) == nil, let (number, count) = scan.number(at), (10...59).contains(number) {
            minute = number
            at += count
        } else {
            return nil
        }
        if scan.word(at) == "-" || isCounted(scan, at) { return nil }
        if scan.word(index - 1) == "for", at < scan.tokens.count, scan.tokens[at].kind == .word,
            half(scan, at) == nil, !scan.word(at).isOne(of: "on tomorrow today tonight if")
        {
            return nil
        }
        let isAlone = index == 0 && (at == scan.tokens.count || half(scan, at) != nil)
        guard isSaid || isAlone || half(scan, at) != nil || minute % 15 == 0,
            let (time, end) = meridiem(scan, hour, minute, at)
        else { return nil }
        return (.times(WhenValue(timeStart: time)), end, nil)
    }

    private static func spokenTime(_ scan: SlotScan, _ index: Int) -> (ClockTime, end: Int)? {
        guard let match = spokenMinutes.read(scan, index), case .times(let times) = match.value else { return nil }
        return times.timeStart.map { ($0, match.end) }
    }

    static let fourDigits = SlotRule<TimePiece>(
        "hour and minutes in one number", examples: ["at 1030", "approximately 1445", "930 am", "1730 hours"],
        counterexamples: ["1030", "in 2014", "at 2026"]
    ) { scan, index in
        let isSaid =
            scan.word(index).isOne(of: "at around about approximately approx @")
            || scan.word(index) == "like" && scan.digits(index + 1).map { $0 % 100 % 15 == 0 } ?? false
        let at = isSaid ? index + 1 : index
        guard let number = scan.digits(at), (3...4).contains(scan.word(at).utf8.count), number % 100 < 60,
            (1...23).contains(number / 100), !(scan.isGlued(at + 1) && scan.digits(at + 2) != nil)
        else { return nil }
        // `at 930 Park Blvd`
        let isHouse = (at + 1...at + 4).contains {
            scan.word($0).isOne(of: "ave avenue avenida street calle blvd boulevard road lane court apt broadway")
        }
        if isHouse || (1...3).contains(where: { scan.word(index - $0).isOne(of: "live lives vivo vive direccion") }) {
            return nil
        }
        let isHours = scan.word(at + 1).isOne(of: "hours hrs h")
        let ish = scan.word(at + 1) == "ish" ? 1 : 0
        let isBehindDate = scan.word(index - 1).isOne(of: "st nd rd th") && number % 100 % 15 == 0
        guard (isSaid || isBehindDate) && !(1900...2100).contains(number) || isHours || half(scan, at + 1) != nil,
            let (time, end) = meridiem(scan, number / 100, number % 100, at + 1 + (isHours ? 1 : ish))
        else { return nil }
        return (.times(WhenValue(timeStart: time)), end, nil)
    }

    static let hourOfDay = SlotRule<TimePiece>(
        "hour before a day", examples: ["9 tomorrow", "10 today", "11 on saturday", "sat 9?"],
        counterexamples: ["2 tomorrows", "9/10 tomorrow", "pain level 8 tomorrow", "monday 7"]
    ) { scan, index in
        guard let hour = scan.digits(index), (1...12).contains(hour), !scan.isGlued(index),
            (index == 0
                || scan.word(index - 1).isOne(of: "at around about maybe say like for by , a las take or either"))
                && (scan.word(index + 1).isOne(of: "tomorrow today manana hoy")
                    || scan.word(index + 1) == "on" && DateWords.weekday(scan.word(index + 2)) != nil)
                || isHourBehind(scan, index, hour),
            let (time, _) = meridiem(scan, hour, 0, index + 1)
        else { return nil }
        return (.times(WhenValue(timeStart: time)), index + 1, nil)
    }

    /// `sat 9?`, `monday 2 or wednesday 3`: a number that ends the clause behind a weekday, or stands before the next, and
    /// that is not that day's date.
    private static func isHourBehind(_ scan: SlotScan, _ index: Int, _ hour: Int) -> Bool {
        guard let weekday = DateWords.weekday(scan.word(index - 1)), !DateWords.isPlural(scan.word(index - 1)),
            index + 1 >= scan.tokens.count || scan.word(index + 1).isOne(of: "? ! . ,") && !scan.isGlued(index + 2)
                || opensPair(scan, index),
            case .days(let days)? = Optional(DayRules.ofThisMonth(hour, scan, index + 1).value)
        else { return false }
        return days.start?.weekday != weekday
    }

    /// `2 or wednesday 3`; in `12 or wednesday 13`, `5 or wed 6 of january` both are dates.
    private static func opensPair(_ scan: SlotScan, _ index: Int) -> Bool {
        let isPair = scan.word(index + 1).isOne(of: "or and") && DateWords.weekday(scan.word(index + 2)) != nil
        let holdsMonth = (index..<index + 7).contains(where: { DateWords.month(scan.word($0)) != nil })
        return isPair && !holdsMonth && (scan.digits(index + 3) ?? 1) <= 12
    }

    /// Whether a number before this token counts things and is no hour.
    static func isCounted(_ scan: SlotScan, _ index: Int) -> Bool { units.contains(scan.word(index)) }
}
