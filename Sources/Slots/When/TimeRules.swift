import Language

/// What a rule for times finds.
enum TimePiece: Sendable, Equatable {
    case times(WhenValue)
    case anyTime
}

/// Ways of naming times of day.
enum TimeRules {
    static let all: [SlotRule<TimePiece>] = [window, bound, dayPart, clock, halfOfDay, anyTime] + spoken

    typealias Match = (value: TimePiece, end: Int, problem: SlotProblem?)

    private static let dayPart = SlotRule<TimePiece>(
        "part of the day",
        examples: [
            "mornings", "in the afternoon", "after school", "first thing", "por la tarde", "after work", "after lunch",
        ]
    ) { scan, index in
        switch (scan.word(index), scan.word(index + 1)) {
        case ("first", "thing"): return part(.morning, index + 2)
        case ("after", "lunch"): return part(.afternoon, index + 2)
        case ("despues", "de") where scan.word(index + 2).isOne(of: "comer almorzar"):
            return part(.afternoon, index + 3)
        case ("after", "school"): return part(.afternoon, index + 2)
        case ("after", "work"): return part(.evening, index + 2)
        case ("before", "work"), ("before", "school"): return part(.morning, index + 2)
        case ("en", "ayunas"): return part(.morning, index + 2)
        case ("manana", _) where scan.word(index - 1).isOne(of: "la de"): return part(.morning, index + 1)
        case ("despues", "del") where scan.word(index + 2) == "trabajo": return part(.evening, index + 3)
        case ("a", "primera") where scan.word(index + 2) == "hora": return part(.morning, index + 3)
        case (let word, let next):
            if scan.word(index - 1).isOne(of: "good buenos buenas") { return nil }
            guard let named = DateWords.part(word) else { return nil }
            // A meal is no time.
            if named == .lunch, scan.word(index - 1).isOne(of: "have had eat ate having our for") { return nil }
            // Said after an hour, it only tells which half of the day; said late, tarde is no time.
            if word == "tarde", scan.word(index - 1).isOne(of: "mas muy llego llegar voy"), next != "noche" {
                return nil
            }
            return part(named, index + 1)
        }
    }

    private static let clock = SlotRule<TimePiece>(
        "time of day", examples: ["3 pm", "10:30", "at 3", "ten o'clock", "noon", "a las 4", "quarter past nine"],
        counterexamples: ["7/10", "3 weeks", "my 2 kids"]
    ) { scan, index in
        guard let (time, end) = time(scan, index, needsSign: true) else { return nil }
        return (.times(WhenValue(timeStart: time)), end, nil)
    }

    private static let bound = SlotRule<TimePiece>(
        "before or after a time",
        examples: ["after 5", "before noon", "by 11 at the latest", "not before 10", "después de las 3"],
        counterexamples: ["after 2 weeks", "before my surgery"]
    ) { scan, index in
        var at = index
        var isFlipped = false
        if scan.word(at).isOne(of: "not no"), scan.word(at + 1).isOne(of: "before earlier later after until antes") {
            isFlipped = true
            at += 1
        }
        let isAfter: Bool
        switch scan.word(at) {
        case "after", "from", "past", "despues", "desde": isAfter = true
        case "later", ">": isAfter = true
        case "through", "thru":
            guard let (time, end) = time(scan, at + 1, needsSign: true) else { return nil }
            return (.times(until(time)), end, nil)
        case "prior" where scan.word(at + 1) == "to":
            isAfter = false
            at += 1
        case "advance" where scan.word(at + 1) == "of":
            isAfter = false
            at += 1
        case "before", "until", "untill", "till", "til", "by", "earlier", "antes", "hasta": isAfter = false
        default: return nil
        }
        at += 1
        while scan.word(at).isOne(of: "than de about like around") { at += 1 }
        guard let (time, end) = time(scan, at, needsSign: false) else { return nil }
        let last =
            scan.word(end) == "at" && scan.word(end + 1) == "the" && scan.word(end + 2) == "latest" ? end + 3 : end
        let starts = isAfter != isFlipped
        return (.times(starts ? from(time) : until(time)), scan.word(end) == "on" && isAfter ? end + 1 : last, nil)
    }

    private static let window = SlotRule<TimePiece>(
        "between two times",
        examples: ["between 2 and 4", "9 to 5", "2-4 pm", "from 10 until noon", "entre las 2 y las 4"],
        counterexamples: ["4-5 pain", "12/4"]
    ) { scan, index in
        let isBetween = scan.word(index).isOne(of: "between from entre de desde")
        let at = isBetween ? index + 1 : index
        guard var (start, next) = time(scan, at, needsSign: false),
            scan.word(next).isOne(of: "and to - – until untill till til y a hasta"),
            var (end, last) = time(scan, next + 1, needsSign: false)
        else { return nil }
        let isSigned =
            scan.word(last - 1).hasSuffix("m") || scan.word(next - 1).hasSuffix("m") || scan.word(at + 1) == ":"
        let followsDay =
            DateWords.weekday(scan.word(index - 1)) != nil || scan.word(index - 1).isOne(of: "tomorrow today")
        guard isBetween || isSigned || scan.word(next) == "to" || followsDay else { return nil }
        let isAm = scan.word(last - 1).isOne(of: "am morning manana")
        let isPm =
            scan.word(last - 1).isOne(of: "pm afternoon evening tarde noche")
            || scan.word(last - 1) == "m" && scan.word(last - 3) == "p"
        if isPm, start.hour < 12, let later = ClockTime(hour: start.hour + 12, minute: start.minute), later < end {
            start = later
        }
        if isAm, start.hour >= 12, let earlier = ClockTime(hour: start.hour - 12, minute: start.minute), earlier < end {
            start = earlier
        }
        let isLate = start.hour >= 18 && scan.word(next - 1).hasSuffix("m")
        if isLate, !isPm, end <= start {
            return (.times(WhenValue(timeStart: start, timeEnd: morning(end))), last, nil)
        }
        if isAm, start.hour < 12, end <= start, let night = ClockTime(hour: start.hour + 12, minute: start.minute) {
            return (.times(WhenValue(timeStart: night, timeEnd: end)), last, nil)
        }
        if !isPm, !isAm, start.hour < 7,
            let later = ClockTime(hour: start.hour + 12, minute: start.minute)
        {
            start = later
        }
        if end <= start, end.hour < 12, let later = ClockTime(hour: end.hour + 12, minute: end.minute) { end = later }
        guard start < end || isSigned else { return nil }
        // `2:30 to 2:15 pm` is a slip that only the patient can mend.
        return (.times(WhenValue(timeStart: start, timeEnd: end)), last, start < end ? nil : .ambiguous)
    }

    /// The hour as it stands on a clock's first round.
    private static func morning(_ time: ClockTime) -> ClockTime {
        ClockTime(hour: time.hour >= 12 && time.hour < 24 ? time.hour - 12 : time.hour, minute: time.minute) ?? time
    }

    private static let halfOfDay = SlotRule<TimePiece>(
        "am or pm alone", examples: ["tmrw am", "thurs pm"], counterexamples: ["i am"]
    ) {
        scan, index in
        guard index > 0, scan.word(index).isOne(of: "am pm"),
            DateWords.weekday(scan.word(index - 1)) != nil || scan.word(index - 1).isOne(of: "tomorrow today in the")
        else { return nil }
        return part(scan.word(index) == "am" ? .morning : .afternoon, index + 1)
    }

    private static let anyTime = SlotRule<TimePiece>(
        "any time", examples: ["any time", "anytime", "whenever", "cualquier hora", "no preference"]
    ) { scan, index in
        switch (scan.word(index), scan.word(index + 1)) {
        case ("any", "time"), ("all", "day"), ("cualquier", "hora"), ("no", "preference"), ("a", "cualquier"),
            ("sin", "preferencia"):
            return (.anyTime, index + 2, nil)
        case ("anytime", _), ("whenever", _), ("flexible", _): return (.anyTime, index + 1, nil)
        default: return nil
        }
    }

    /// A time of day at a token.
    ///
    /// - Parameter needsSign: whether a bare number is no time, since nothing else says that it is one.
    static func time(_ scan: SlotScan, _ index: Int, needsSign: Bool) -> (ClockTime, end: Int)? {
        var at = index
        var hasSign = !needsSign
        if scan.word(at).isOne(of: "at around about @ a las la") {
            let isSpanish = scan.word(at).isOne(of: "las la")
            if scan.word(at) == "a", scan.word(at + 1) == "las" || scan.word(at + 1) == "la" { at += 1 }
            at += 1
            let isLoose =
                scan.word(index).isOne(of: "around about")
                && (at + 1 >= scan.tokens.count || scan.word(at + 1).isOne(of: ". , ? ! or on"))
            hasSign =
                hasSign || scan.word(index).isOne(of: "at @") || isLoose || isSpanish || scan.word(at - 1) == "las"
        }
        switch scan.word(at) {
        case "noon", "mediodia", "midday": return ClockTime(hour: 12).map { ($0, at + 1) }
        case "midnight": return (.endOfDay, at + 1)
        case "mid":
            let named = scan.word(at + 1) == "-" ? at + 2 : at + 1
            if scan.word(named) == "night" { return (.endOfDay, named + 1) }
            return scan.word(named) == "day" ? ClockTime(hour: 12).map { ($0, named + 1) } : nil
        case "half", "quarter":
            let minutes = scan.word(at) == "half" ? 30 : 15
            if let halfHour = halfHour(scan, at, needsSign: !hasSign) { return halfHour }
            guard let (hour, count) = scan.number(at + 2), (1...12).contains(hour) else { return nil }
            if scan.word(at + 1) == "past" { return meridiem(scan, hour, minutes, at + 2 + count) }
            return scan.word(at + 1) == "to"
                ? meridiem(scan, hour == 1 ? 12 : hour - 1, 60 - minutes, at + 2 + count) : nil
        default: break
        }
        guard let (hour, count) = scan.number(at), (0...24).contains(hour),
            scan.tokens[at].word.utf8.count <= 2 || scan.tokens[at].kind == .word
        else {
            return nil
        }
        if index == at, scan.isGlued(at), scan.word(at - 1).isOne(of: "/ - $ # . :"), needsSign { return nil }
        var end = at + count
        var minute = 0
        if scan.word(end).isOne(of: ": ."), let written = scan.digits(end + 1), scan.word(end + 1).utf8.count == 2,
            scan.isGlued(end + 1)
        {
            guard (0...59).contains(written) else { return nil }
            hasSign = hasSign || scan.word(end) == ":"
            minute = written
            end += 2
        } else if scan.word(end) == "y", scan.word(end + 1).isOne(of: "media cuarto") {
            minute = scan.word(end + 1) == "media" ? 30 : 15
            end += 2
        }
        if let written = hMinutes(scan, end) {
            hasSign = true
            minute = written
            end += 1
        }
        if let ish = ish(scan, end) {
            hasSign = true
            end = ish
        }
        if scan.word(end) == "oclock" {
            hasSign = true
            end += 1
        } else if scan.word(end) == "o", let after = [end + 1, end + 2].first(where: { scan.word($0) == "clock" }) {
            hasSign = true
            end = after + 1
        }
        if let half = half(scan, end) ?? (hasSign ? letter(scan, end) : nil) {
            guard (1...12).contains(hour) else { return nil }
            return ClockTime(hour: hour % 12 + (half.isPm ? 12 : 0), minute: minute).map {
                ($0, ish(scan, half.end) ?? half.end)
            }
        }
        let unit = scan.word(end)
        if units.contains(unit) || (unit.isOne(of: "/ % -") && scan.isGlued(end) && needsSign)
            || ordinals.contains(unit)
        {
            return nil
        }
        guard hasSign else { return nil }
        return meridiem(scan, hour, minute, end)
    }

    /// Without am or pm an hour is the one within a clinic's day.
    static func meridiem(_ scan: SlotScan, _ hour: Int, _ minute: Int, _ end: Int) -> (ClockTime, end: Int)? {
        if let half = half(scan, end) {
            return ClockTime(hour: hour % 12 + (half.isPm ? 12 : 0), minute: minute).map { ($0, half.end) }
        }
        return ClockTime(hour: (1...6).contains(hour) ? hour + 12 : hour, minute: minute).map { ($0, end) }
    }

    /// am, p.m., in the morning, de la tarde.
    static func half(_ scan: SlotScan, _ index: Int) -> (isPm: Bool, end: Int)? {
        switch scan.word(index) {
        case "am", "pm": return (scan.word(index) == "pm", index + 1)
        case "a", "p":
            if scan.word(index + 1) == "m" { return (scan.word(index) == "p", index + 2) }
            guard scan.word(index + 1) == ".", scan.word(index + 2) == "m" else { return nil }
            return (
                scan.word(index) == "p", scan.word(index + 3) == "." && scan.isGlued(index + 3) ? index + 4 : index + 3
            )
        case "in", "at", "de", "en":
            let at = scan.word(index + 1).isOne(of: "the la") ? index + 2 : index + 1
            switch scan.word(at) {
            case "morning", "manana", "am": return (false, at + 1)
            case "afternoon", "evening", "night", "tarde", "noche", "pm": return (true, at + 1)
            default: return nil
            }
        default: return nil
        }
    }

    /// What a number before them counts, so that it is no hour.
    static let units: Set<String> = [
        "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minutes", "min", "mins",
        "times", "time",
        "visits", "sessions", "kids", "people", "dias", "semanas", "meses", "anos", "horas", "veces", "mg", "lbs",
        "pounds", "pound", "miles", "of", "out", "hour", "minute", "reps", "sets", "visit",
    ]
    private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

    static func part(_ part: DayPart, _ end: Int) -> Match { (.times(WhenValue(part: part)), end, nil) }
    static func from(_ time: ClockTime) -> WhenValue { WhenValue(timeStart: time, timeEnd: .endOfDay) }
    static func until(_ time: ClockTime) -> WhenValue { WhenValue(timeStart: .startOfDay, timeEnd: time) }
}
