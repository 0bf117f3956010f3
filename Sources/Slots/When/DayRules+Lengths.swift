import Language

/// Stretches of days that are told by their length.
extension DayRules {
    /// How many of something: `3`, `two`, `a couple of`, `a few`, `a`.
    static func quantity(_ scan: SlotScan, _ index: Int) -> (value: Int, count: Int)? {
        let article = scan.word(index).isOne(of: "a an un una the los las") ? 1 : 0
        switch scan.word(index + article) {
        case "couple", "par": return (2, article + (scan.word(index + article + 1).isOne(of: "of de") ? 2 : 1))
        case "few", "cuantos", "cuantas", "pocos", "pocas": return (3, article + 1)
        case let word where word.isOne(of: "unos unas") && scan.word(index + 1).isOne(of: "cuantos cuantas"):
            return (3, 2)
        default: break
        }
        if let number = scan.number(index), (1...60).contains(number.value) { return number }
        return scan.word(index).isOne(of: "a an one un una") ? (1, 1) : nil
    }

    /// The number of days in a unit of days or weeks.
    static func length(_ unit: String) -> Int? {
        switch unit {
        case "day", "days", "dia", "dias": 1
        case "week", "weeks", "semana", "semanas": 7
        default: nil
        }
    }

    /// The same day so many months later, or the month's last.
    static func day(_ day: CivilDay, afterMonths number: Int) -> CivilDay? {
        let months = day.year * 12 + day.month - 1 + number
        let (year, month) = (months / 12, months % 12 + 1)
        return CivilDay(year: year, month: month, day: min(day.day, CivilDay.length(ofMonth: month, year: year)))
    }

    static let comingDays = SlotRule<DayPiece>(
        "the coming days or weeks",
        examples: [
            "the next 3 days", "next two weeks", "in the coming 5 days", "los proximos 3 dias", "the next few days",
            "next 2 months", "the 2 upcoming weeks",
        ],
        counterexamples: ["the last three days", "next day"]
    ) { scan, index in
        func isComing(_ at: Int) -> Bool {
            scan.word(at).isOne(of: "next coming upcoming following proximos proximas siguientes")
        }
        let unit: Int
        let number: Int
        if isComing(index), let quantity = quantity(scan, index + 1), scan.word(index + 1) != "a" {
            (number, unit) = (quantity.value, index + 1 + quantity.count)
        } else if let quantity = scan.number(index), isComing(index + quantity.count) {
            (number, unit) = (quantity.value, index + quantity.count + 1)
        } else {
            return nil
        }
        let tomorrow = scan.today.adding(days: 1)
        switch scan.word(unit) {
        case "days", "day", "dias": return span(tomorrow, number - 1, unit + 1)
        case "weeks", "week", "semanas":
            guard number == 1 || scan.word(unit).hasSuffix("s") else { return nil }
            return span(scan.today.adding(days: 7 - scan.today.weekday.index), 7 * number - 1, unit + 1)
        case "months", "month", "meses":
            return day(scan.today, afterMonths: number).map {
                span(tomorrow, $0.daysSinceEpoch - tomorrow.daysSinceEpoch, unit + 1)
            }
        default: return nil
        }
    }

    static let inDays = SlotRule<DayPiece>(
        "so many days ahead",
        examples: [
            "in 3 days", "in two weeks", "in a week", "3 days from today", "a week from Thursday", "two weeks from now",
            "in 3 months", "en 3 dias", "en una semana", "in a couple of weeks", "in a few days", "a week hence",
        ], counterexamples: ["for 3 days", "3 days ago", "for a week", "in a weekly class"]
    ) { scan, index in
        let isIn = scan.word(index).isOne(of: "in en within")
        guard let (number, count) = quantity(scan, isIn ? index + 1 : index) else { return nil }
        let unit = (isIn ? index + 1 : index) + count
        var base = scan.today
        var end = unit + 1
        if scan.word(end).isOne(of: "from after") {
            guard let (from, next) = counted(from: end + 1, scan) else { return nil }
            (base, end) = (from, next)
        } else if scan.word(end) == "hence" {
            end += 1
        } else if !isIn {
            return nil
        }
        if scan.word(unit).isOne(of: "month months mes meses year years ano anos") {
            let isYears = scan.word(unit).isOne(of: "year years ano anos")
            return day(base, afterMonths: isYears ? 12 * number : number).map { day($0, end) }
        }
        return length(scan.word(unit)).map { length in
            let last = base.adding(days: number * length)
            return scan.word(index) == "within"
                ? (.days(WhenValue(start: scan.today, end: .day(last))), end, nil) : day(last, end)
        }
    }

    /// The day from which others are counted.
    private static func counted(from index: Int, _ scan: SlotScan) -> (CivilDay, end: Int)? {
        if scan.word(index) == "now" { return (scan.today, index + 1) }
        return oneDay(scan, index).map { ($0.day, $0.end) }
    }

    static let todayInEight = SlotRule<DayPiece>(
        "the same weekday a week on", examples: ["de hoy en ocho", "de mañana en ocho", "hoy en ocho días"],
        counterexamples: ["a las ocho"]
    ) { scan, index in
        let at = scan.word(index) == "de" ? index + 1 : index
        guard scan.word(at).isOne(of: "hoy manana"), scan.word(at + 1) == "en", scan.number(at + 2)?.value == 8 else {
            return nil
        }
        let end = scan.word(at + 3) == "dias" ? at + 4 : at + 3
        return day(scan.today.adding(days: scan.word(at) == "hoy" ? 7 : 8), end)
    }

    static let daysFrom = SlotRule<DayPiece>(
        "so many days from a day on",
        examples: ["3 days starting Monday", "for 10 days from 18th Dec", "from Dec 18 for 10 days"],
        counterexamples: ["3 days a week from home", "for 3 days"]
    ) { scan, index in
        let at = scan.word(index).isOne(of: "for por") ? index + 1 : index
        if let (number, count) = scan.number(at), let unit = length(scan.word(at + count)) {
            var from = at + count + 1
            let isStarting = scan.word(from).isOne(of: "starting beginning")
            if isStarting { from += 1 }
            guard isStarting || at > index, isStarting || scan.word(from).isOne(of: "from desde") else { return nil }
            if scan.word(from).isOne(of: "from on desde") { from += 1 }
            return oneDay(scan, from).map { span($0.day, number * unit - 1, $0.end) }
        }
        guard scan.has("for por", behind: index),
            let first = oneDay(scan, scan.word(index).isOne(of: "from starting desde") ? index + 1 : index),
            scan.word(first.end).isOne(of: "for por"), let (number, count) = scan.number(first.end + 1), number > 1,
            let unit = length(scan.word(first.end + 1 + count))
        else { return nil }
        return span(first.day, number * unit - 1, first.end + 2 + count)
    }
}
