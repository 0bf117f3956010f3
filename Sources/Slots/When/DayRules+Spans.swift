import Language

/// Ways of naming a whole week or month, or no day in particular.
extension DayRules {
    static let week = SlotRule<DayPiece>(
        "a week",
        examples: ["this week", "next week", "the week of December 7", "la próxima semana", "la semana que viene"]
    ) { scan, index in
        let monday = scan.today.adding(days: -scan.today.weekday.index)
        // The rest of the working week; on a weekend, what is left of it.
        let last = max(0, (scan.today.weekday.index <= 4 ? 4 : 6) - scan.today.weekday.index)
        if scan.word(index + 2) == "-", scan.word(index + 3).hasPrefix("end") { return nil }
        switch (scan.word(index), scan.word(index + 1)) {
        // `esta semana no, la otra`
        case ("esta", "semana")
        where scan.word(index + 2) == "no" && scan.word(index + 3) == "," && scan.word(index + 4) == "la"
            && scan.word(index + 5).isOne(of: "otra proxima siguiente que"):
            return span(monday.adding(days: 7), 6, index + 6)
        // `any day this week or next`, `esta semana o la próxima`
        case ("this", "week") where scan.word(index + 2).isOne(of: "or and") && scan.word(index + 3) == "next":
            let names = scan.word(index + 4).isOne(of: "week one")
            guard names || endsWish(scan, index + 4) else { return span(scan.today, last, index + 2) }
            return span(scan.today, 13 - scan.today.weekday.index, names ? index + 5 : index + 4)
        case ("esta", "semana")
        where scan.word(index + 2).isOne(of: "o y") && scan.word(index + 3).isOne(of: "la proxima otra")
            && scan.word(index + 4).isOne(of: "proxima otra siguiente que semana"):
            let end = scan.word(index + 4) == "que" ? index + 6 : index + 5
            return span(scan.today, 13 - scan.today.weekday.index, end)
        case ("this", "week"), ("esta", "semana"), ("current", "week"): return span(scan.today, last, index + 2)
        case ("next", "week"), ("proxima", "semana"), ("prox", "semana"), ("otra", "semana"), ("coming", "week"),
            ("upcoming", "week"):
            return span(monday.adding(days: 7), 6, index + 2)
        case ("week", "after") where scan.word(index + 2) == "next": return span(monday.adding(days: 14), 6, index + 3)
        // `not this week, the week after`
        case ("week", "after")
        where scan.word(index + 2).isEmpty || scan.word(index + 2).isOne(of: ", . ; ! that works is would please if"):
            return span(monday.adding(days: 7), 6, index + 2)
        case ("semana", "que") where scan.word(index + 2).isOne(of: "viene entra sigue"):
            return span(monday.adding(days: 7), 6, index + 3)
        case ("semana", "proxima"), ("semana", "entrante"), ("semana", "siguiente"):
            return span(monday.adding(days: 7), 6, index + 2)
        case ("week", let word) where word.isOne(of: "of commencing starting beginning"):
            return oneDay(scan, index + 2).map { day in
                let start = day.day.adding(days: -day.day.weekday.index)
                return (.days(WhenValue(start: start, end: .day(start.adding(days: 6)))), day.end, day.problem)
            }
        default: return nil
        }
    }

    static let month = SlotRule<DayPiece>(
        "a month", examples: ["next month", "in December", "el mes que viene", "december please"],
        counterexamples: ["since December", "may I", "march in place"]
    ) { scan, index in
        let next = scan.today.followingMonth
        switch (scan.word(index), scan.word(index + 1)) {
        case ("next", "month"), ("proximo", "mes"), ("coming", "month"), ("upcoming", "month"):
            return whole(next.year, next.month, index + 2)
        case ("month", "after"):
            let at = scan.word(index + 2) == "the" ? index + 3 : index + 2
            guard scan.word(at) == "next" else { return nil }
            return whole(next.month == 12 ? next.year + 1 : next.year, next.month % 12 + 1, at + 1)
        case ("next", let name) where DateWords.month(name) != nil && DateWords.dayNumber(scan, index + 2) == nil:
            let month = DateWords.month(name) ?? 1
            return whole(scan.today.year + (month <= scan.today.month ? 1 : 0), month, index + 2)
        case ("mes", "que") where scan.word(index + 2) == "viene": return whole(next.year, next.month, index + 3)
        case ("in", let name), ("en", let name):
            guard let month = DateWords.month(name), DateWords.dayNumber(scan, index + 2) == nil
            else { return nil }
            return whole(scan.today.year + (month < scan.today.month ? 1 : 0), month, index + 2)
        // `December`, and nothing else
        case (let name, let next)
        where index == 0 && DateWords.month(name) != nil && (next.isEmpty || next.isOne(of: ". ! please por")):
            let month = DateWords.month(name) ?? 1
            return whole(scan.today.year + (month < scan.today.month ? 1 : 0), month, index + 1)
        default: return nil
        }
    }

    static let anyDay = SlotRule<DayPiece>(
        "any day",
        examples: [
            "any day", "whenever", "whatever you have", "lo que tengan", "I'm flexible", "cualquier día",
            "no preference",
        ]
    ) { scan, index in
        switch (scan.word(index), scan.word(index + 1)) {
        case ("any", "day"), ("any", "days"), ("cualquier", "dia"), ("all", "days"), ("all", "week"),
            ("doesnt", "matter"),
            ("no", "preference"), ("sin", "preferencia"), ("any", "other"), ("other", "day"):
            return (.anyDay, index + 2, nil)
        case ("whenever", _), ("anytime", _), ("flexible", _): return (.anyDay, index + 1, nil)
        case ("whatever", _), ("lo", "que"): return TimeRules.endOfWhatever(scan, index).map { (.anyDay, $0, nil) }
        case ("cuando", let next) where next.isOne(of: "sea puedan quieran"): return (.anyDay, index + 2, nil)
        default: return nil
        }
    }

    static let soon = SlotRule<DayPiece>(
        "as soon as possible",
        examples: [
            "asap", "as soon as possible", "lo antes posible", "the earliest you have", "as early as possible",
            "first available", "lo más pronto posible", "cuanto antes",
        ]
    ) { scan, index in
        let open = DayPiece.days(WhenValue(start: scan.today, end: .open))
        switch scan.word(index) {
        case "asap": return (open, index + 1, nil)
        case "soon" where scan.word(index + 1) == "as": return (open, index + 3, nil)
        case "early" where scan.word(index + 1) == "as" && scan.word(index + 2).isOne(of: "possible you"):
            return (open, index + 3, nil)
        case let word where word.isOne(of: "first next") && scan.word(index + 1).isOne(of: "available opening"):
            return (open, index + 2, nil)
        case "soon" where scan.tokens.filter({ $0.kind == .word }).count <= 5: return (open, index + 1, nil)
        case "sooner" where scan.word(index + 1) == "the" && scan.word(index + 2) == "better":
            return (open, index + 3, nil)
        case "soonest", "earliest": return (open, index + 1, nil)
        case "antes" where scan.word(index + 1) == "posible": return (open, index + 2, nil)
        case "pronto" where scan.word(index - 1) == "mas" && scan.word(index - 2) == "lo":
            return (open, scan.word(index + 1) == "posible" ? index + 2 : index + 1, nil)
        // `cuánto antes tengo que llegar` asks.
        case "cuanto"
        where scan.word(index + 1) == "antes"
            && (scan.word(index + 2).isEmpty || scan.word(index + 2).isOne(of: ". , ! por")):
            return (open, index + 2, nil)
        default: return nil
        }
    }

    private static func whole(_ year: Int, _ month: Int, _ end: Int) -> Match? {
        CivilDay(year: year, month: month, day: 1).map {
            span($0, CivilDay.length(ofMonth: month, year: year) - 1, end)
        }
    }

    static let eachDay = SlotRule<DayPiece>(
        "every day", examples: ["every morning", "each day", "todos los dias"], counterexamples: ["every time"]
    ) { scan, index in
        let all = DayPiece.days(WhenValue(weekdays: Weekday.allCases))
        switch (scan.word(index), scan.word(index + 1)) {
        case ("daily", _), ("everyday", _): return (all, index + 1, nil)
        case ("every", let word), ("each", let word):
            if word == "day" { return (all, index + 2, nil) }
            return DateWords.part(word) != nil ? (all, index + 1, nil) : nil
        case ("todos", "los") where scan.word(index + 2) == "dias": return (all, index + 3, nil)
        default: return nil
        }
    }
}
