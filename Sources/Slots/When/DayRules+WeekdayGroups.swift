import Language

/// Several weekdays in one word or as a range: `weekdays`, `mon-wed`, `MWF`.
extension DayRules {
    static let weekdayRange = SlotRule<DayPiece>(
        "from one weekday to another", examples: ["Monday through Thursday", "mon-fri", "de lunes a viernes"]
    ) { scan, index in
        guard let first = DateWords.weekday(scan.word(index)),
            scan.word(index + 1).isOne(of: "through thru to - – a until"),
            let last = DateWords.weekday(scan.word(index + 2)), first.index < last.index,
            // `change Tuesday to Friday` puts one in the other's place.
            !(1...3).contains(where: {
                scan.word(index - $0).isOne(of: "change switch swap move cambie cambia cambiar")
            })
        else { return nil }
        return (.days(WhenValue(weekdays: Array(Weekday.allCases[first.index...last.index]))), index + 3, nil)
    }

    static let weekdayGroup = SlotRule<DayPiece>(
        "weekdays, weekends",
        examples: [
            "any weekday", "weekdays", "weekends", "this weekend", "entre semana", "MWF", "wknd", "m/w", "tu/th",
        ]
    ) { scan, index in
        if let lettered = lettered(scan, index) { return lettered }
        let workdays = WhenValue(weekdays: Array(Weekday.allCases[0..<5]))
        let weekend = WhenValue(weekdays: [.saturday, .sunday])
        switch scan.word(index) {
        case "weekday", "weekdays": return (.days(workdays), index + 1, nil)
        case "week" where scan.word(index + 1) == "-" && scan.word(index + 2).isOne(of: "end ends"):
            return scan.word(index - 1).isOne(of: "this next") && scan.word(index + 2) == "end"
                ? thatWeekend(scan, index, index + 3) : (.days(weekend), index + 3, nil)
        case "entre" where scan.word(index + 1) == "semana": return (.days(workdays), index + 2, nil)
        case "mwf": return (.days(WhenValue(weekdays: [.monday, .wednesday, .friday])), index + 1, nil)
        case "weekend", "weekends", "wknd", "wkend":
            guard scan.word(index - 1).isOne(of: "this next"), scan.word(index) != "weekends" else {
                return (.days(weekend), index + 1, nil)
            }
            return thatWeekend(scan, index, index + 1)
        case "fin" where scan.word(index + 1) == "de" && scan.word(index + 2) == "semana":
            return (.days(weekend), index + 3, nil)
        case "fines" where scan.word(index + 1) == "de" && scan.word(index + 2) == "semana":
            return (.days(weekend), index + 3, nil)
        default: return nil
        }
    }

    /// `m/w`, `tu/th`, `m/w/f`: letters between strokes.
    private static func lettered(_ scan: SlotScan, _ index: Int) -> Match? {
        var (days, at): ([Weekday], Int) = ([], index)
        while let day = letters[scan.word(at)], days.last.map({ $0.index < day.index }) ?? !scan.isGlued(at) {
            days.append(day)
            guard scan.word(at + 1) == "/", letters[scan.word(at + 2)] != nil else { break }
            at += 2
        }
        return days.count > 1 ? (.days(WhenValue(weekdays: days)), at + 1, nil) : nil
    }

    private static let letters: [String: Weekday] = [
        "m": .monday, "t": .tuesday, "tu": .tuesday, "w": .wednesday, "th": .thursday, "f": .friday,
    ]

    /// This or the next weekend, as the word before it says.
    private static func thatWeekend(_ scan: SlotScan, _ index: Int, _ end: Int) -> Match {
        let toSaturday = (5 - scan.today.weekday.index + 7) % 7 + (scan.word(index - 1) == "next" ? 7 : 0)
        return span(scan.today.adding(days: toSaturday), 1, end)
    }
}
