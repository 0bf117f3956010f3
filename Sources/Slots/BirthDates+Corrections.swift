package import Language

/// A date of birth that is known, with a part of it said anew.
extension BirthDates {
    /// The known date with what a line changes of it: `born in 1958, not 1985`, `the month is May`, `October 20`.
    ///
    /// Nil where the line does not speak of a birth or changes nothing. A short line that takes something back and
    /// names a year of four digits is about the birth too: `2002, hit the wrong key`.
    package static func corrected(_ birth: CivilDay, by line: Line, today: CivilDay) -> Reading<CivilDay>? {
        let scan = SlotScan(line, today: today)
        let speaksOfBirth = line.words.contains {
            $0.word.isOne(of: "born birth birthday birthdate year dob nacimiento naci nacio ano cumpleanos")
        }
        guard speaksOfBirth || line.words.contains(where: { $0.word.isOne(of: "month mes") }) || isYearAlone(scan)
        else {
            return nil
        }
        let said = scan.tokens.indices.filter { !isDenied(scan, $0) }
        for index in said {
            guard let (year, end) = yearSaid(scan, index) ?? shortYear(scan, index), year != birth.year,
                let day = CivilDay(year: year, month: birth.month, day: birth.day)
            else { continue }
            return Reading(day, scan.range(index, end), rule: "year of birth mended")
        }
        // `birthday's wrong, it's October 20, not October 2`
        for index in said {
            guard DateWords.month(scan.word(index)) != nil || scan.digits(index) != nil,
                let said = DayRules.oneDay(scan, index),
                (index..<said.end).contains(where: {
                    DateWords.month(scan.word($0)) != nil || scan.word($0).isOne(of: "/ -")
                }),
                let day = CivilDay(year: birth.year, month: said.day.month, day: said.day.day), day != birth
            else { continue }
            return Reading(day, scan.range(index, said.end), rule: "day of birth mended")
        }
        for index in said {
            // `no es marzo, nací en mayo`; a small `may` is a verb.
            if let month = DateWords.month(scan.word(index)), month != birth.month,
                scan.word(index) != "may" || scan.word(index - 1).isOne(of: "in is en"),
                let day = CivilDay(year: birth.year, month: month, day: birth.day)
            {
                return Reading(day, scan.range(index, index + 1), rule: "month of birth mended")
            }
            // `the day is the 14th`, `born on the 4th`
            if let (number, end) = DateWords.dayNumber(scan, index), number != birth.day,
                scan.word(index - 1).isOne(of: "the el day dia"),
                let day = CivilDay(year: birth.year, month: birth.month, day: number)
            {
                return Reading(day, scan.range(index, end), rule: "day of birth mended")
            }
        }
        return nil
    }

    /// `in 78`, `en el 78`: two digits that are no day.
    private static func shortYear(_ scan: SlotScan, _ index: Int) -> (year: Int, end: Int)? {
        guard let digits = scan.digits(index), scan.word(index).utf8.count == 2, digits > 31,
            scan.word(index - 1).isOne(of: "in en el del year is ano"), !scan.word(index + 1).isOne(of: "/ -")
        else { return nil }
        return (DateWords.century(digits, scan.today), index + 1)
    }

    /// Whether what stands at a place is what does not hold: `not 1985`, `no es marzo`.
    private static func isDenied(_ scan: SlotScan, _ index: Int) -> Bool {
        scan.word(index - 1).isOne(of: "not no")
            || scan.word(index - 2).isOne(of: "not no") && scan.word(index - 1).isOne(of: "es the in el en")
    }

    /// A year in four digits and hardly more, where something is taken back.
    private static func isYearAlone(_ scan: SlotScan) -> Bool {
        let words = scan.line.words
        return words.count <= 14 && words.filter { $0.kind == .number }.count == 1
            && words.contains {
                $0.kind == .number && $0.word.utf8.count == 4 && ($0.word.hasPrefix("19") || $0.word.hasPrefix("20"))
            }
            && words.contains {
                $0.word.isOne(of: SlotScan.takingBack) || $0.word.isOne(of: "wrong typo key mal equivoque")
                    || $0.word == "no" && words.count <= 3
            }
    }
}
