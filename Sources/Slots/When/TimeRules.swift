import Language

/// What a rule for times finds.
enum TimePiece: Sendable, Equatable {
    case times(WhenValue)
    case anyTime

    /// Whether it is a part of the day without an hour.
    var isPart: Bool { if case .times(let times) = self { times.part != nil && times.timeStart == nil } else { false } }
}

/// Ways of naming times of day.
enum TimeRules {
    static let all: [SlotRule<TimePiece>] = [window, bound, offDuty, dayPart, clock, halfOfDay, anyTime] + spoken

    typealias Match = (value: TimePiece, end: Int, problem: SlotProblem?)

    private static let dayPart = SlotRule<TimePiece>(
        "part of the day",
        examples: [
            "mornings", "in the afternoon", "after school", "first thing", "por la tarde", "after work", "after lunch",
        ], counterexamples: ["no muy temprano"]
    ) { scan, index in
        switch (scan.word(index), scan.word(index + 1)) {
        case ("first", "thing"): return part(.morning, index + 2)
        case ("after", "lunch"), ("after", "midday"): return part(.afternoon, index + 2)
        case ("before", "lunch"): return part(.morning, index + 2)
        case ("antes", "de") where scan.word(index + 2).isOne(of: "comer almorzar"):
            return part(.morning, index + 3)
        case ("despues", "de") where scan.word(index + 2).isOne(of: "comer almorzar"):
            return part(.afternoon, index + 3)
        case ("after", "school"): return part(.afternoon, index + 2)
        case ("after", "work"): return part(.evening, index + 2)
        case ("before", "work"), ("before", "school"): return part(.morning, index + 2)
        case ("en", "ayunas"): return part(.morning, index + 2)
        case ("manana", _) where scan.word(index - 1).isOne(of: "la de") || DateWords.isPartBeside(scan, index):
            return part(.morning, index + 1)
        case ("despues", "del") where scan.word(index + 2) == "trabajo": return part(.evening, index + 3)
        case ("a", "primera") where scan.word(index + 2) == "hora": return part(.morning, index + 3)
        case (let word, let next):
            if scan.word(index - 1).isOne(of: "good buenos buenas") { return nil }
            // `no muy temprano`, `que no sea tan temprano` wish for no morning, and deny none.
            if word.isOne(of: "temprano tempranito"), scan.word(index - 1).isOne(of: "muy tan tanto"),
                (2...3).contains(where: { scan.word(index - $0) == "no" })
            {
                return nil
            }
            // `i play ball the other nights`
            if scan.word(index - 1).isOne(of: "other otras otros") { return nil }
            // `Morning! Landscaper here`, `i pick orders all night`
            if index == 0, next == "!", scan.tokens.count > 2 { return nil }
            if scan.word(index - 1) == "all", word.isOne(of: "night morning afternoon evening"),
                !scan.word(index + 1).isOne(of: "works is would")
            {
                return nil
            }
            guard let named = DateWords.part(word) else { return nil }
            // A meal is no time.
            if named == .lunch, scan.word(index - 1).isOne(of: "have had eat ate having our for") { return nil }
            // Said after an hour, it only tells which half of the day; said late, tarde is no time.
            if word == "tarde", scan.word(index - 1).isOne(of: "mas muy llego llega llegar voy salgo sale salir ando"),
                next != "noche"
            {
                return nil
            }
            return part(named, index + 1)
        }
    }

    static let clock = SlotRule<TimePiece>(
        "time of day",
        examples: [
            "3 pm", "10:30", "at 3", "ten o'clock", "noon", "a las 4", "quarter past nine", "10 or 11 am",
            "a medio día", "say 11?",
        ],
        counterexamples: ["7/10", "3 weeks", "my 2 kids", "2 or 3 kids", "4 or 5 pain", "about 5 or 6 miles"]
    ) { scan, index in
        if let end = impossible(scan, index) { return (.times(WhenValue()), end, .invalid) }
        // `7 out of 10 at night`
        if scan.word(index - 1) == "of", scan.word(index - 2) == "out" { return nil }
        guard let (time, end) = time(scan, index, needsSign: true) ?? listed(scan, index) else { return nil }
        return (.times(WhenValue(timeStart: time)), end, nil)
    }

    /// `25:30`, `9:75 am`: written as a time, and none.
    private static func impossible(_ scan: SlotScan, _ index: Int) -> Int? {
        guard let hour = scan.digits(index), let minute = scan.digits(index + 2), scan.word(index + 1) == ":",
            !scan.isGlued(index), scan.isGlued(index + 2), scan.word(index + 2).utf8.count == 2,
            scan.word(index).utf8.count <= 2, !(scan.isGlued(index + 3) && scan.word(index + 3) == ":")
        else { return nil }
        return hour > 24 || minute > 59 ? (half(scan, index + 3)?.end ?? index + 3) : nil
    }

    static let bound = SlotRule<TimePiece>(
        "before or after a time",
        examples: [
            "after 5", "before noon", "by 11 at the latest", "not before 10", "nothing before 10am", "después de las 3",
            "a partir de las 4", "-11:00", "after 230",
        ],
        counterexamples: ["after 2 weeks", "before my surgery"]
    ) { scan, index in
        var at = index
        var isFlipped = false
        if scan.word(at).isOne(of: "not no nothing nada"),
            scan.word(at + 1).isOne(of: "before earlier later after until antes")
        {
            isFlipped = true
            at += 1
        }
        // `no más tarde de las 4` denies nothing.
        if scan.word(at) == "no", scan.word(at + 1) == "mas", scan.word(at + 2).isOne(of: "tarde tardar") { at += 1 }
        let isAfter: Bool
        // `después del 15` is a day.
        if scan.word(at).isOne(of: "despues antes"), scan.word(at + 1) == "del",
            scan.digits(at + 2).map({ $0 > 12 }) == true
        {
            return nil
        }
        switch scan.word(at) {
        // `a más tardar a las 4`, `máximo a las 4`, `no más tarde de las 4`, `mínimo a las 10`, `pasadas las 4`
        case "mas" where scan.word(at + 1).isOne(of: "tardar tarde") && scan.word(at - 1).isOne(of: "no a"):
            isAfter = false
            at += 1
        case "maximo": isAfter = false
        case "minimo", "pasadas": isAfter = true
        case "after", "from", "past", "despues", "desde": isAfter = true
        case "later", ">": isAfter = true
        // `-11:00`, as lists have it
        case "-" where at == 0 && scan.word(2) == ":": isAfter = false
        case "a" where scan.word(at + 1) == "partir" && scan.word(at + 2) == "de":
            isAfter = true
            at += 2
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
        while scan.word(at).isOne(of: "than de del about like around") { at += 1 }
        guard let (time, end) = time(scan, at, needsSign: false) else { return nil }
        let last =
            scan.word(end) == "at" && scan.word(end + 1) == "the" && scan.word(end + 2) == "latest" ? end + 3 : end
        let starts = isAfter != isFlipped || worksUntil(scan, index)
        return (
            .times(starts ? from(time) : until(time)),
            scan.word(end) == "on" && starts && DateWords.weekday(scan.word(end + 1)) == nil ? end + 1 : last, nil
        )
    }

    /// `i work til 4:30`: free from then on.
    private static func worksUntil(_ scan: SlotScan, _ index: Int) -> Bool {
        guard scan.word(index).isOne(of: "until untill till til hasta") else { return false }
        // `I work Mondays and Wednesdays until 3`
        var last = index - 1
        while last > 0, DateWords.weekday(scan.word(last)) != nil || scan.word(last).isOne(of: "and y a to de los on") {
            last -= 1
        }
        return (0...2).contains {
            scan.clause(last - $0) == scan.clause(index)
                && scan.word(last - $0).isOne(
                    of: "work works working school class classes shift trabajo trabaja escuela")
        }
    }

    /// What a number before them counts, so that it is no hour.
    static let units: Set<String> = [
        "yr", "yrs", "wk", "wks", "hr", "hrs", "mos", "day", "days", "week", "weeks", "month", "months", "year",
        "years", "hour", "hours", "minutes", "min", "mins",
        "times", "time",
        "visits", "sessions", "kids", "people", "dias", "semanas", "meses", "anos", "horas", "veces", "mg", "lbs",
        "pounds", "pound", "miles", "of", "out", "hour", "minute", "reps", "sets", "visit",
    ]
    static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

    static func part(_ part: DayPart, _ end: Int) -> Match { (.times(WhenValue(part: part)), end, nil) }
    static func from(_ time: ClockTime) -> WhenValue { WhenValue(timeStart: time, timeEnd: .endOfDay) }
    static func until(_ time: ClockTime) -> WhenValue { WhenValue(timeStart: .startOfDay, timeEnd: time) }
}
