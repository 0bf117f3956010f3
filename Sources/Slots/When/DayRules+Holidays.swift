import Language

/// Holidays of the United States and of Mexico that people count their days by.
extension DayRules {
    static let holiday = SlotRule<DayPiece>(
        "holiday",
        examples: [
            "Thanksgiving", "christmas eve", "New Year's Day", "labor day", "navidad", "christmas week",
            "semana de navidad",
        ],
        counterexamples: ["happy holidays", "easter egg hunt"]
    ) { scan, index in
        let isWeekOf = scan.word(index) == "semana" && scan.word(index + 1).isOne(of: "de del")
        let first = isWeekOf ? index + 2 : index
        for (words, date) in holidays[scan.word(first)] ?? [] {
            guard words.indices.allSatisfy({ scan.word(first + $0) == words[$0] }) else { continue }
            let end = first + words.count
            for year in scan.today.year...(scan.today.year + 1) {
                if let day = date.day(in: year), day >= scan.today {
                    if scan.word(end) == "weekend" { return longWeekend(day, end + 1) }
                    // `after christmas week` is no day of it.
                    let isBeside = (index - 3..<index).contains {
                        scan.word($0).isOne(of: "after before following despues antes")
                    }
                    if isWeekOf { return isBeside ? nil : weekAround(day, end) }
                    if scan.word(end) == "week", !isBeside { return weekAround(day, end + 1) }
                    return DayRules.day(day, scan.word(end) == "day" ? end + 1 : end)
                }
            }
        }
        return nil
    }

    /// Monday to Sunday.
    private static func weekAround(_ day: CivilDay, _ end: Int) -> Match {
        span(day.adding(days: -day.weekday.index), 6, end)
    }

    /// The days off around a holiday.
    private static func longWeekend(_ day: CivilDay, _ end: Int) -> Match {
        switch day.weekday {
        case .thursday: span(day, 3, end)
        case .friday: span(day, 2, end)
        case .monday: span(day.adding(days: -2), 2, end)
        default: span(day.adding(days: 5 - day.weekday.index), 1, end)
        }
    }

    /// Where a holiday stands in its year.
    private enum HolidayDate: Sendable {
        case fixed(month: Int, day: Int)
        /// Counted from the month's end where the number is below zero.
        case nth(Int, Weekday, month: Int)

        func day(in year: Int) -> CivilDay? {
            switch self {
            case .fixed(let month, let day): return CivilDay(year: year, month: month, day: day)
            case .nth(let number, let weekday, let month):
                let length = CivilDay.length(ofMonth: month, year: year)
                guard let edge = CivilDay(year: year, month: month, day: number < 0 ? length : 1) else { return nil }
                return number < 0
                    ? edge.adding(days: -((edge.weekday.index - weekday.index + 7) % 7))
                    : edge.adding(days: (weekday.index - edge.weekday.index + 7) % 7 + 7 * (number - 1))
            }
        }
    }

    /// By their first word.
    private static let holidays = Dictionary(
        grouping: rows.map { (words: $0.split(separator: " ").map(String.init), date: $1) }, by: { $0.words[0] })

    static func opensHoliday(_ word: String) -> Bool { holidays[word] != nil }

    private static let rows: [(String, HolidayDate)] =
        fixed.map { ($0, .fixed(month: $1, day: $2)) } + floating.map { ($0, .nth($1, $2, month: $3)) }

    private static let fixed: [(String, Int, Int)] = [
        ("christmas eve", 12, 24), ("xmas eve", 12, 24), ("nochebuena", 12, 24), ("christmas", 12, 25),
        ("xmas", 12, 25), ("navidad", 12, 25), ("new year s eve", 12, 31), ("new years eve", 12, 31),
        ("new year eve", 12, 31), ("new year s", 1, 1), ("new years", 1, 1), ("new year", 1, 1), ("ano nuevo", 1, 1),
        ("dia de reyes", 1, 6), ("valentine s", 2, 14), ("valentines", 2, 14), ("st patrick s", 3, 17),
        ("saint patrick s", 3, 17), ("cinco de mayo", 5, 5), ("juneteenth", 6, 19), ("independence day", 7, 4),
        ("halloween", 10, 31), ("dia de muertos", 11, 2), ("veterans day", 11, 11), ("veteran s day", 11, 11),
    ]

    private static let floating: [(String, Int, Weekday, Int)] = [
        ("thanksgiving", 4, .thursday, 11), ("turkey day", 4, .thursday, 11),
        ("dia de accion de gracias", 4, .thursday, 11), ("mlk", 3, .monday, 1), ("martin luther king", 3, .monday, 1),
        ("presidents", 3, .monday, 2), ("president s", 3, .monday, 2), ("mother s day", 2, .sunday, 5),
        ("mothers day", 2, .sunday, 5), ("memorial day", -1, .monday, 5), ("father s day", 3, .sunday, 6),
        ("fathers day", 3, .sunday, 6), ("labor day", 1, .monday, 9), ("columbus day", 2, .monday, 10),
    ]

    static let dayAround = SlotRule<DayPiece>(
        "a day beside another",
        examples: [
            "the day after Thanksgiving", "the monday after christmas", "the week after new years",
            "two days before Friday", "tomorrow or the day after",
        ],
        counterexamples: ["the day after my surgery", "a week before"]
    ) { scan, index in
        let at = scan.word(index).isOne(of: "the el la") ? index + 1 : index
        let count = scan.number(at) ?? (1, scan.word(at).isOne(of: "a one un una") ? 1 : 0)
        let unit = at + count.count
        let isAfter = scan.word(unit + 1).isOne(of: "after following despues")
        guard isAfter || scan.word(unit + 1).isOne(of: "before antes") else { return nil }
        let named = scan.word(unit + 2).isOne(of: "de del") ? unit + 3 : unit + 2
        guard let other = oneDay(scan, named) else {
            let follows = isAfter && unit == at && scan.word(unit) == "day" && named >= scan.tokens.count
            return follows && (index - 3..<index).contains { scan.word($0) == "tomorrow" }
                ? day(scan.today.adding(days: 2), named) : nil
        }
        let sign = isAfter ? 1 : -1
        switch scan.word(unit) {
        case "day", "days", "dia", "dias": return day(other.day.adding(days: sign * count.value), other.end)
        case "week", "weeks", "semana", "semanas":
            return unit == at
                ? span(other.day.adding(days: sign * 7 - other.day.weekday.index), 6, other.end)
                : day(other.day.adding(days: sign * 7 * count.value), other.end)
        case let word:
            guard unit == at, let weekday = DateWords.weekday(word), !DateWords.isPlural(word) else { return nil }
            let gap = (sign * (weekday.index - other.day.weekday.index) + 13) % 7 + 1
            return day(other.day.adding(days: sign * gap), other.end)
        }
    }
}
