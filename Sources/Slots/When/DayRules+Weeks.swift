import Language

/// Days of this week or the next.
extension DayRules {
    /// How many days ahead the week named at a token begins, and the index after its name.
    private static func week(_ scan: SlotScan, _ index: Int) -> (ahead: Int, end: Int)? {
        var at = index
        while scan.word(at).isOne(of: "of de la the in") { at += 1 }
        switch (scan.word(at), scan.word(at + 1)) {
        case ("next", "week"), ("proxima", "semana"), ("prox", "semana"), ("otra", "semana"), ("following", "week"):
            return (7, at + 2)
        case ("this", "week"), ("esta", "semana"), ("current", "week"): return (0, at + 2)
        case ("week", "after") where scan.word(at + 2) == "next": return (14, at + 3)
        case ("semana", "que") where scan.word(at + 2).isOne(of: "viene entra sigue"): return (7, at + 3)
        case ("semana", "entrante"), ("semana", "siguiente"), ("semana", "proxima"): return (7, at + 2)
        default: return nil
        }
    }

    static let weekdayOfWeek = SlotRule<DayPiece>(
        "a weekday of this or next week",
        examples: [
            "Thursday next week", "tuesday of this week", "next week on Wednesday", "el jueves de la próxima semana",
        ]
    ) { scan, index in
        let monday = scan.today.adding(days: -scan.today.weekday.index)
        let named = scan.word(index).isOne(of: "on this el for") ? index + 1 : index
        if let weekday = DateWords.weekday(scan.word(named)), !DateWords.isPlural(scan.word(named)),
            let (ahead, end) = week(scan, named + 1)
        {
            return day(monday.adding(days: ahead + weekday.index), end)
        }
        guard let (ahead, end) = week(scan, index) else { return nil }
        let at = scan.word(end).isOne(of: "on el , maybe") ? end + 1 : end
        guard let weekday = DateWords.weekday(scan.word(at)), !DateWords.isPlural(scan.word(at)),
            !scan.word(at + 1).isOne(of: "or and to through - o y a")
        else { return nil }
        return day(monday.adding(days: ahead + weekday.index), at + 1)
    }

    static let weekdaysOfWeek = SlotRule<DayPiece>(
        "some days of this or next week",
        examples: [
            "next week between Wednesday and Friday", "Monday to Thursday next week", "this week from tue to thu",
        ]
    ) { scan, index in
        func days(_ at: Int) -> (Weekday, Weekday, end: Int)? {
            let opened = scan.word(at).isOne(of: "between from de entre")
            let start = opened ? at + 1 : at
            guard let first = DateWords.weekday(scan.word(start)),
                scan.word(start + 1).isOne(of: "to through thru - – a until")
                    || opened && scan.word(start + 1).isOne(of: "and y"),
                let last = DateWords.weekday(scan.word(start + 2)), first.index < last.index
            else { return nil }
            return (first, last, start + 3)
        }
        let monday = scan.today.adding(days: -scan.today.weekday.index)
        if let (first, last, next) = days(index), let (ahead, end) = week(scan, next) {
            return span(monday.adding(days: ahead + first.index), last.index - first.index, end)
        }
        guard let (ahead, next) = week(scan, index),
            let (first, last, end) = days(scan.word(next) == "," ? next + 1 : next)
        else { return nil }
        return span(monday.adding(days: ahead + first.index), last.index - first.index, end)
    }
}
