package import Language

extension BirthDates {
    /// The answer to a question for a date of birth: the dates of a line or, where there is none, what was meant for one.
    ///
    /// A slip of o for 0 or l for 1 is mended; a day without its year, a year alone and a day that lies ahead are there
    /// with their problem, so that they can be asked again.
    package static func answer(_ line: Line, today: CivilDay) -> [Reading<CivilDay>] {
        let found = read(line, today: today)
        if !found.isEmpty { return found }
        if let mended = mended(line) {
            let dates = read(mended, today: today)
            if !dates.isEmpty { return dates }
        }
        return SlotScan(line, today: today).readings(attempts)
    }

    static let attempts = [dayWithoutYear, monthOfYear, yearAlone, garbled]

    /// `o3/o4/1985`: every letter that looks like a digit and stands among digits; the bytes stay in their places.
    private static func mended(_ line: Line) -> Line? {
        var bytes = Array(line.text.utf8)
        let marks = Set("/-.".utf8)
        let digits: [UInt8: UInt8] = [0x6F: 0x30, 0x4F: 0x30, 0x6C: 0x31, 0x49: 0x31]
        var isMended = false
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count,
                (0x30...0x39).contains(bytes[end]) || marks.contains(bytes[end])
                    || digits[bytes[end]] != nil
            { end += 1 }
            let run = bytes[start..<end]
            if run.count >= 6, run.filter(marks.contains).count == 2,
                run.contains(where: { (0x30...0x39).contains($0) })
            {
                for index in run.indices {
                    guard let digit = digits[bytes[index]] else { continue }
                    bytes[index] = digit
                    isMended = true
                }
            }
            start = max(end, start + 1)
        }
        return isMended ? Line(String(decoding: bytes, as: UTF8.self)) : nil
    }

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
        guard let (year, end) = bornIn(scan, at), let day = CivilDay(year: year, month: month, day: 1) else {
            return nil
        }
        return (day, end, .incomplete)
    }

    private static let yearAlone = SlotRule<CivilDay>(
        "a year alone", examples: ["1985", "born in 1985", "nineteen eighty five"], counterexamples: ["85 main street"]
    ) { scan, index in
        guard let (year, end) = bornIn(scan, index), let day = CivilDay(year: year, month: 1, day: 1) else {
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

    private static func bornIn(_ scan: SlotScan, _ index: Int) -> (year: Int, end: Int)? {
        guard let (year, end) = DateWords.year(scan, index), (1880...scan.today.year).contains(year) else { return nil }
        return (year, end)
    }

    /// A date with the year that a line says anew: `born in 1958, not 1985`; nil where it says none.
    package static func corrected(_ birth: CivilDay, by line: Line, today: CivilDay) -> Reading<CivilDay>? {
        let scan = SlotScan(line, today: today)
        guard
            line.words.contains(where: { $0.word.isOne(of: "born birth birthday year dob nacimiento naci nacio ano") })
        else { return nil }
        for index in scan.tokens.indices where !scan.word(index - 1).isOne(of: "not no") {
            guard let (year, end) = bornIn(scan, index), year != birth.year,
                let day = CivilDay(year: year, month: birth.month, day: birth.day)
            else { continue }
            return Reading(day, scan.range(index, end), rule: "year of birth mended")
        }
        return nil
    }
}
