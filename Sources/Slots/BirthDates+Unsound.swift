import Language

/// What is meant as a date of birth and is none yet: a day without its year, a year alone.
extension BirthDates {
    static let attempts = [dayWithoutYear, monthOfYear, yearAlone, garbled]

    private static let dayWithoutYear = SlotRule<CivilDay>(
        "a day without its year", examples: ["March 4", "3/4", "next Tuesday", "tomorrow"],
        counterexamples: ["skip", "why do you ask"]
    ) { scan, index in
        guard let day = DayRules.oneDay(scan, index) else { return nil }
        let isNear = scan.digits(index) == nil && DateWords.month(scan.word(index)) == nil
        return (day.day, day.end, day.problem == .invalid || isNear ? .invalid : .incomplete)
    }

    private static let monthOfYear = SlotRule<CivilDay>(
        "a month and its year", examples: ["March 1985", "03/1985", "marzo de 1985"]
    ) { scan, index in
        guard let month = DateWords.month(scan.word(index)) ?? scan.digits(index), (1...12).contains(month) else {
            return nil
        }
        let at = scan.word(index + 1).isOne(of: "/ - . , of de del") ? index + 2 : index + 1
        guard let (year, end) = yearSaid(scan, at), let day = CivilDay(year: year, month: month, day: 1) else {
            return nil
        }
        return (day, end, .incomplete)
    }

    private static let yearAlone = SlotRule<CivilDay>(
        "a year alone", examples: ["1985", "born in 1985", "nineteen eighty five"], counterexamples: ["85 main street"]
    ) { scan, index in
        guard let (year, end) = yearSaid(scan, index), let day = CivilDay(year: year, month: 1, day: 1) else {
            return nil
        }
        return (day, end, .incomplete)
    }

    /// Numbers with a date's marks that are none.
    private static let garbled = SlotRule<CivilDay>(
        "no such date", examples: ["3/4/198", "13/13/1985", "4/12/19688", "99-99-9999"],
        counterexamples: ["619-555-0142"]
    ) { scan, index in
        guard scan.digits(index) != nil, scan.word(index).utf8.count <= 2, scan.word(index + 1).isOne(of: "/ - ."),
            scan.digits(index + 2) != nil, scan.word(index + 3) == scan.word(index + 1), scan.digits(index + 4) != nil
        else { return nil }
        return (scan.today, index + 5, .invalid)
    }

    static func yearSaid(_ scan: SlotScan, _ index: Int) -> (year: Int, end: Int)? {
        guard let (year, end) = DateWords.year(scan, index), (1880...scan.today.year).contains(year) else { return nil }
        return (year, end)
    }
}
