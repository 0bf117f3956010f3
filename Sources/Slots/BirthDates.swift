package import Language

/// Dates of birth, month first as in the United States.
package enum BirthDates {
    /// Every full date in a line; an impossible one, or one that lies ahead, is there as `invalid`.
    package static func read(_ line: Line, today: CivilDay) -> [Reading<CivilDay>] {
        SlotScan(line, today: today).readings(rules)
    }

    /// The same readings as who writes Spanish may have meant them: `05/03/1980` is in May or in March, and so `ambiguous`.
    package static func eitherWayRound(_ readings: [Reading<CivilDay>]) -> [Reading<CivilDay>] {
        readings.map { reading in
            let (day, rule) = (reading.value, reading.rule)
            guard reading.problem == nil, day.day <= 12, day.day != day.month,
                [numeric.name, compact.name, dictated.name].contains(rule)
            else { return reading }
            return Reading(day, reading.range, rule: rule, problem: .ambiguous)
        }
    }

    static let rules = [numeric, yearFirst, compact, monthFirst, dayFirst, roman, dictated]

    private typealias Match = (value: CivilDay, end: Int, problem: SlotProblem?)

    private static let numeric = SlotRule<CivilDay>(
        "month/day/year in digits", examples: ["4/12/1968", "04-12-68", "4.12.1968", "4 12 1968", "4/12/'68"],
        counterexamples: ["4/12", "619-555-0142"]
    ) { scan, index in
        guard let first = short(scan, index), let at = following(scan, index), let second = short(scan, at),
            let (year, end) = closingYear(scan, at), hasOneMark(scan, index, at)
        else { return nil }
        let isDayFirst = first > 12 && second <= 12
        return date(isDayFirst ? second : first, isDayFirst ? first : second, year, scan, end)
    }

    /// `5-6/10` is a pain: the parts of a date stand apart by the same mark.
    private static func hasOneMark(_ scan: SlotScan, _ index: Int, _ at: Int) -> Bool {
        let (first, second) = (scan.word(index + 1), scan.word(at + 1))
        return first == second || scan.digits(index + 1) != nil || scan.digits(at + 1) != nil
            || scan.word(at + 2) == "'"
    }

    /// The year behind a day in digits: `/1968`, `/'68`.
    private static func closingYear(_ scan: SlotScan, _ index: Int) -> (year: Int, end: Int)? {
        if let at = following(scan, index) { return isYear(scan, at) ? scan.digits(at).map { ($0, at + 1) } : nil }
        guard scan.word(index + 1).isOne(of: "/ - ."), scan.digits(index + 2) == nil else { return nil }
        return bornIn(scan, index + 2)
    }

    private static let yearFirst = SlotRule<CivilDay>("year first", examples: ["1968-04-12", "1968/4/12"]) {
        scan, index in
        guard let year = scan.digits(index), scan.word(index).utf8.count == 4, let at = following(scan, index),
            let month = short(scan, at), let last = following(scan, at), let day = short(scan, last)
        else { return nil }
        return date(month, day, year, scan, last + 1)
    }

    private static let compact = SlotRule<CivilDay>("eight digits", examples: ["04121968"]) { scan, index in
        let text = scan.word(index)
        guard text.utf8.count == 8, let number = scan.digits(index), (1880...2100).contains(number % 10_000) else {
            return nil
        }
        return date(number / 1_000_000, number / 10_000 % 100, number % 10_000, scan, index + 1)
    }

    private static let monthFirst = SlotRule<CivilDay>(
        "month by name",
        examples: [
            "April 12 1968", "apr the 12th of 1968", "1968 April 12", "Nov. 5, 1960", "april/12/1968", "aug 8 '66",
            "april twelfth sixty four",
        ]
    ) { scan, index in
        var index = index
        var year: Int?
        if let (first, end) = DateWords.year(scan, index),
            let next = [end, end + 1].first(where: { at in
                DateWords.month(scan.word(at)) != nil && (at == end || scan.word(end) == ",")
            })
        {
            (year, index) = (first, next)
        }
        guard let month = DateWords.month(scan.word(index)),
            let (day, next) = DateWords.dayNumber(scan, skipThe(scan, skip(scan, index + 1, year == nil ? [] : [","])))
                ?? written(scan, index + 1)
        else { return nil }
        if let year { return date(month, day, year, scan, next) }
        let at = skip(scan, next, ["of", ",", "de", "del", "-", "/", "."])
        guard let (written, end) = bornIn(scan, at) else { return nil }
        return date(month, day, written, scan, end)
    }

    private static let dayFirst = SlotRule<CivilDay>(
        "day before the month's name",
        examples: [
            "12 April 1968", "4-Mar-1985", "12 de abril de 1968", "10 de sep. de 2002",
            "the fourth of march eighty five",
            "quince de diciembre del ochenta y nueve",
        ]
    ) { scan, index in
        // `1978 el 14 de feb`
        let first = DateWords.year(scan, index)
        let start = first.map { skip(scan, skip(scan, $0.1, [","]), ["el", "the"]) } ?? index
        guard let (day, next) = DateWords.dayNumber(scan, start) ?? written(scan, start) else { return nil }
        let at = skip(scan, next, ["of", "de", "-", "/", "."])
        guard let month = DateWords.month(scan.word(at)) else { return nil }
        if let first { return date(month, day, first.0, scan, at + 1) }
        let last = skip(scan, skip(scan, at + 1, ["."]), ["of", ",", "de", "del", "-", "/"])
        guard let (year, end) = bornIn(scan, last) else { return nil }
        return date(month, day, year, scan, end)
    }

    private static let roman = SlotRule<CivilDay>("Roman month", examples: ["21-XI-1970", "3/iv/1958"]) { scan, index in
        guard let day = short(scan, index), let month = romans.firstIndex(of: scan.word(index + 2)),
            scan.word(index + 1).isOne(of: "- / ."), scan.word(index + 3) == scan.word(index + 1),
            isYear(scan, index + 4), let year = scan.digits(index + 4)
        else { return nil }
        return date(month + 1, day, year, scan, index + 5)
    }

    private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

    private static let dictated = SlotRule<CivilDay>(
        "numbers in words",
        examples: ["three four nineteen eighty five", "oh three twelve sixty eight", "six ten two thousand one"],
        counterexamples: ["six one nine five five five", "two three"]
    ) { scan, index in
        func part(_ index: Int) -> (value: Int, end: Int)? {
            let at = scan.word(index).isOne(of: "oh o zero cero") ? index + 1 : index
            guard scan.digits(at) == nil, let (value, count) = scan.number(at), value > 0 else { return nil }
            return (value, at + count)
        }
        guard let month = part(index), month.value <= 12, let day = part(month.end), day.value <= 31 else { return nil }
        if let (year, end) = DateWords.year(scan, day.end) { return date(month.value, day.value, year, scan, end) }
        guard let year = part(day.end), (10...99).contains(year.value) else { return nil }
        return date(month.value, day.value, year.value, scan, year.end)
    }

    /// A day of a month in words: `four`, `quince`.
    private static func written(_ scan: SlotScan, _ index: Int) -> (Int, Int)? {
        if scan.word(index) == "second" { return (2, index + 1) }
        guard let (day, count) = scan.number(index), (1...31).contains(day), scan.digits(index) == nil else {
            return nil
        }
        return (day, index + count)
    }

    /// The year behind a day and a month: in two or four digits, or in words.
    private static func bornIn(_ scan: SlotScan, _ index: Int) -> (year: Int, end: Int)? {
        if isYear(scan, index), let year = scan.digits(index) { return (year, index + 1) }
        // `'66`, `eighty five`: the century is found as for two digits.
        if scan.word(index).isOne(of: "' ’"), scan.word(index + 1).utf8.count == 2, let year = scan.digits(index + 1) {
            return (year, index + 2)
        }
        guard scan.digits(index) == nil else { return nil }
        if DateWords.year(scan, index) == nil, let (year, count) = scan.number(index), (20...99).contains(year) {
            return (year, index + count)
        }
        return DateWords.year(scan, index).map { (year: $0.0, end: $0.1) }
    }

    private static func date(_ month: Int, _ day: Int, _ year: Int, _ scan: SlotScan, _ end: Int) -> Match {
        var full = year
        if year < 100 {
            // The latest century that does not lie ahead: nobody is born tomorrow, and few are over a hundred.
            full = scan.today.year / 100 * 100 + year
            if full > scan.today.year { full -= 100 }
        }
        guard let date = CivilDay(year: full, month: month, day: day) else { return (scan.today, end, .invalid) }
        let isPossible = date <= scan.today && date.years(to: scan.today) <= 120
        return (date, end, isPossible ? nil : .invalid)
    }

    /// One or two digits.
    private static func short(_ scan: SlotScan, _ index: Int) -> Int? {
        scan.word(index).utf8.count <= 2 ? scan.digits(index) : nil
    }

    private static func isYear(_ scan: SlotScan, _ index: Int) -> Bool {
        guard let number = scan.digits(index) else { return false }
        return scan.word(index).utf8.count == 2 || (scan.word(index).utf8.count == 4 && (1880...2100).contains(number))
    }

    /// The index of the number behind one separating mark, or behind a space.
    private static func following(_ scan: SlotScan, _ index: Int) -> Int? {
        let at = scan.word(index + 1).isOne(of: "/ - . –") ? index + 2 : index + 1
        return scan.digits(at) == nil ? nil : at
    }

    private static func skipThe(_ scan: SlotScan, _ index: Int) -> Int {
        skip(scan, skip(scan, index, ["-", "/", "."]), ["the", "el"])
    }

    private static func skip(_ scan: SlotScan, _ index: Int, _ words: Set<String>) -> Int {
        words.contains(scan.word(index)) ? index + 1 : index
    }
}
