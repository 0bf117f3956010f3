import Language

/// Days before or after another: open to one side.
extension DayRules {
    static let boundary = SlotRule<DayPiece>(
        "before or after a day",
        examples: [
            "after December 10", "starting Monday", "before Friday", "no later than tomorrow", "a partir del lunes",
            "from the 10th on", "by the end of next month", "after the holidays", "the 10th or later",
            "before christmas",
            "out of town til the 5th", "not until January", "not free until the 10th", "no antes de enero",
            "a partir de enero",
        ],
        counterexamples: ["after 5", "before noon", "by myself"]
    ) { scan, index in
        guard let (isAfter, at) = side(scan, index) else { return orLater(scan, index) }
        if let day = oneDay(scan, at) ?? bareDay(scan, at) {
            let isOn = scan.word(day.end).isOne(of: "on onward onwards forward adelante")
            let isExcluded = scan.word(index).isOne(of: "before antes")
            // The feast itself is none of the days after it.
            let isBehindFeast = scan.word(index).isOne(of: "after despues") && opensHoliday(scan.word(at))
            let isUntil = scan.word(index).isOne(of: "until till til hasta")
            let isGone = isUntil && isAway(scan, index)
            return (
                bounded(
                    isAfter || isGone || isUntil && isDenied(scan, index),
                    isExcluded ? day.day.adding(days: -1) : day.day.adding(days: isGone || isBehindFeast ? 1 : 0)),
                isOn && isAfter ? day.end + 1 : day.end, day.problem
            )
        }
        if isAfter, scan.word(at) == "the", scan.word(at + 1) == "holidays",
            let day = CivilDay(year: scan.today.year + (scan.today.month == 1 ? 0 : 1), month: 1, day: 2)
        {
            return (bounded(true, day), at + 2, nil)
        }
        if let month = month(scan, index, isAfter, at) { return month }
        let named = scan.word(at).isOne(of: "the el") ? at + 1 : at
        guard scan.word(named).isOne(of: "end finales fin"), scan.word(named + 1).isOne(of: "of de del"),
            let stretch = stretch(scan, skipArticles(scan, named + 2))
        else { return nil }
        return (bounded(isAfter, stretch.last), stretch.end, nil)
    }

    /// `away until the 5th`: what is meant are the days after it.
    private static func isAway(_ scan: SlotScan, _ index: Int) -> Bool {
        (1...5).contains {
            scan.clause(index - $0) == scan.clause(index) && scan.word(index - $0 - 1) != "in"
                && scan.word(index - $0).isOne(
                    of:
                        "town away gone traveling travelling vacation trip busy unavailable cant cannot cast sling boot brace crutches fuera viaje vacaciones yeso ferula muletas"
                )
        }
    }

    /// `después del 10`, `no antes del 15`: an hour would have its article.
    private static func bareDay(_ scan: SlotScan, _ index: Int) -> (day: CivilDay, end: Int, problem: SlotProblem?)? {
        guard scan.word(index - 1) == "del", let number = scan.digits(index), (8...31).contains(number),
            scan.word(index + 1) != "de",
            case let match = ofThisMonth(number, scan, index + 1), case .days(let days) = match.value,
            let day = days.start
        else { return nil }
        return (day, match.end, match.problem)
    }

    /// `I can't until the 10th`, `no puedo hasta enero`: what is meant are the days from then on.
    private static func isDenied(_ scan: SlotScan, _ index: Int) -> Bool {
        var at = index - 1
        while scan.word(at).isOne(of: beingFree) { at -= 1 }
        return at >= 0 && scan.word(at).isOne(of: "not no cannot cant")
    }

    /// What may stand between a denial and its until; `I can't wait until`, `no school until` say something else.
    private static let beingFree: StaticString = """
        be available free come in make it do start back puedo podre podemos podria voy a poder estoy estare disponible libre regreso vuelvo
        """

    /// `not until January`, `starting in January`, `before February`: from a month's first day on, from behind its last,
    /// or up to the day before it.
    private static func month(_ scan: SlotScan, _ index: Int, _ isAfter: Bool, _ at: Int) -> Match? {
        guard let month = DateWords.month(scan.word(at)), DateWords.dayNumber(scan, at + 1) == nil else { return nil }
        let isBehind = scan.word(index).isOne(of: "after despues")
        let year = scan.today.year + (month < scan.today.month ? 1 : 0)
        let isUntil = scan.word(index).isOne(of: "until till til hasta")
        let isFrom = isAfter || isUntil && (isDenied(scan, index) || isAway(scan, index))
        // What lasts until then, or has since, may be anything.
        let isFree = (1...3).contains {
            scan.word(index - $0).isOne(of: "here free available open aqui libre disponible")
        }
        guard !isUntil || isFrom || isFree, scan.word(index) != "desde",
            !scan.word(index - 1).isOne(of: "nothing nada"), let first = CivilDay(year: year, month: month, day: 1)
        else { return nil }
        let behind = first.adding(days: CivilDay.length(ofMonth: month, year: year))
        return (bounded(isFrom, isBehind ? behind : isFrom ? first : first.adding(days: -1)), at + 1, nil)
    }

    private static func bounded(_ isAfter: Bool, _ day: CivilDay) -> DayPiece {
        .days(isAfter ? WhenValue(start: day, end: .open) : WhenValue(end: .day(day)))
    }

    /// Which side of a day is meant, and where the day begins.
    private static func side(_ scan: SlotScan, _ index: Int) -> (isAfter: Bool, at: Int)? {
        switch (scan.word(index), scan.word(index + 1)) {
        case ("after", _), ("starting", _), ("beginning", _), ("despues", "de"), ("despues", "del"),
            ("desde", _):
            let isLed =
                scan.word(index + 1).isOne(of: "de del on from")
                || scan.word(index + 1).isOne(of: "in en") && DateWords.month(scan.word(index + 2)) != nil
            return (true, isLed ? index + 2 : index + 1)
        case ("a", "partir") where scan.word(index + 2).isOne(of: "de del"): return (true, index + 3)
        case ("not", "before"), ("no", "antes"):
            return (true, scan.word(index + 2).isOne(of: "de del") ? index + 3 : index + 2)
        case ("no", "sea") where scan.word(index + 2) == "antes" && scan.word(index + 3).isOne(of: "de del"):
            return (true, index + 4)
        case ("from", _):
            guard scan.has("on onward onwards forward", behind: index), let day = oneDay(scan, index + 1),
                scan.word(day.end).isOne(of: "on onward onwards forward")
            else { return nil }
            return (true, index + 1)
        case ("before", _), ("by", _), ("until", _), ("till", _), ("til", _), ("hasta", _): return (false, index + 1)
        case ("de", "aqui") where scan.word(index + 2).isOne(of: "al a"): return (false, index + 3)
        case ("antes", let word) where word.isOne(of: "de del"): return (false, index + 2)
        case ("between", "now") where scan.word(index + 2) == "and": return (false, index + 3)
        case ("no", "earlier"), ("not", "earlier"):
            return scan.word(index + 2) == "than" ? (true, index + 3) : nil
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
        while scan.word(at).isOne(of: "the my in la el") { at += 1 }
        return at
    }
}
