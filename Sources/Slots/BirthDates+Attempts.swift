package import Language

extension BirthDates {
    /// The answer to a question for a date of birth: the dates of a line or, where there is none, what was meant for one.
    ///
    /// A slip of o for 0 or l for 1 is mended; a day without its year, a year alone and a day that lies ahead are there
    /// with their problem, so that they can be asked again.
    package static func answer(_ line: Line, today: CivilDay) -> [Reading<CivilDay>] {
        let scan = SlotScan(line, today: today)
        let found = meant(line, read(line, today: today))
        if found.count == 1, let again = saidAnew(found[0], scan) { return [again] }
        if !found.isEmpty { return found }
        if let joined = joined(scan) { return [joined] }
        if let mended = mended(line) {
            let dates = read(mended, today: today)
            if !dates.isEmpty { return dates }
        }
        let isNumber = line.words.contains { $0.word.isOne(of: "id member claim policy poliza number numero account") }
        let bare = isNumber ? [] : scan.readings(bare)
        if !bare.isEmpty { return bare }
        let background = LineBackground(line)
        return scan.readings(attempts).filter {
            !background.tellsOfPast($0.range) || background.tellsOfBirth($0.range)
        }
    }

    /// Of several dates those that are said to be of birth; of two the one that takes the other back.
    ///
    /// A date of something else is out.
    private static func meant(_ line: Line, _ found: [Reading<CivilDay>]) -> [Reading<CivilDay>] {
        let background = LineBackground(line)
        let ofBirth = found.filter { background.tellsOfBirth($0.range) }
        let rest = ofBirth.isEmpty ? found.filter { !background.tellsOfPast($0.range) } : ofBirth
        guard let first = rest.first, let last = rest.last, rest.count > 1 else { return rest }
        // `my wife's is 4/4/61, mine is 10/13/59`
        let own = rest.filter { background.tellsOfOneself($0.range) }
        if own.count == 1 { return own }
        let takesBack = line.tokens.contains {
            $0.range.lowerBound >= first.range.upperBound && $0.range.upperBound <= last.range.lowerBound
                && ($0.word.isOne(of: SlotScan.takingBack) || $0.word == "no")
        }
        return takesBack ? [last] : rest
    }

    /// `4 de abril del 67, no, perdón, 5 de abril`: another day of the year that was said.
    private static func saidAnew(_ date: Reading<CivilDay>, _ scan: SlotScan) -> Reading<CivilDay>? {
        guard date.problem == nil,
            let start = scan.tokens.firstIndex(where: { $0.range.lowerBound >= date.range.upperBound }),
            let mark = scan.tokens[start...].firstIndex(where: { $0.word.isOne(of: SlotScan.takingBack) })
        else { return nil }
        for index in scan.tokens.indices where index > mark {
            guard let day = DayRules.oneDay(scan, index), day.end - index > 1,
                let new = CivilDay(year: date.value.year, month: day.day.month, day: day.day.day)
            else { continue }
            return Reading(new, scan.range(index, day.end), rule: "day and month said anew")
        }
        return nil
    }

    /// A day and a year that stand apart: `halloween 1949`, `aug 2, not 1956 as it says, 1957`, `today! 1971`.
    private static func joined(_ scan: SlotScan) -> Reading<CivilDay>? {
        var day: (day: CivilDay, start: Int, end: Int)?
        var years: [(year: Int, end: Int)] = []
        var index = 0
        while index < scan.tokens.count {
            if let (year, end) = yearSaid(scan, index) {
                if !scan.word(index - 1).isOne(of: "not no") { years.append((year, end)) }
                index = end
            } else if day == nil, let named = named(scan, index) {
                day = (named.day, index, named.end)
                index = named.end
            } else {
                index += 1
            }
        }
        let year = years.first ?? day.flatMap { shortYear(scan, $0.end) }
        guard years.count <= 1, let day, let year,
            let date = CivilDay(year: year.year, month: day.day.month, day: day.day.day), date <= scan.today
        else { return nil }
        let (start, end) = (min(day.start, year.end - 1), max(day.end, year.end))
        return Reading(date, scan.range(start, end), rule: "a day and a year")
    }

    /// A holiday, a month with its day, or today.
    private static func named(_ scan: SlotScan, _ index: Int) -> (day: CivilDay, end: Int)? {
        if scan.word(index).isOne(of: "today hoy") { return (scan.today, index + 1) }
        let isNamed = DayRules.opensHoliday(scan.word(index)) || DateWords.month(scan.word(index)) != nil
        return isNamed ? DayRules.oneDay(scan, index).map { ($0.day, $0.end) } : nil
    }

    /// Two digits of a year behind a day: `nochebuena del 72`.
    private static func shortYear(_ scan: SlotScan, _ index: Int) -> (year: Int, end: Int)? {
        let at = scan.word(index).isOne(of: "of de del '") ? index + 1 : index
        guard at > index, let year = scan.digits(at), scan.word(at).utf8.count == 2 else { return nil }
        let full = scan.today.year / 100 * 100 + year
        return (full > scan.today.year ? full - 100 : full, at + 1)
    }

    /// Forms that only the question makes a date of birth.
    static let bare = [digitsAlone, named]

    private static let digitsAlone = SlotRule<CivilDay>(
        "digits without marks", examples: ["19870923", "092387"], counterexamples: ["92101", "123456"]
    ) { scan, index in
        let text = scan.word(index)
        guard let number = scan.digits(index), [6, 8].contains(text.utf8.count),
            !scan.isGlued(index), !(scan.isGlued(index + 1) && scan.isGlued(index + 2))
        else { return nil }
        let isLong = text.utf8.count == 8
        let (year, month, day) =
            isLong
            ? (number / 10_000, number / 100 % 100, number % 100) : (number % 100, number / 10_000, number / 100 % 100)
        let full = isLong || 2000 + year > scan.today.year ? (isLong ? year : 1900 + year) : 2000 + year
        guard let date = CivilDay(year: full, month: month, day: day), date <= scan.today,
            date.years(to: scan.today) <= 120
        else { return nil }
        return (date, index + 1, nil)
    }

    private static let named = SlotRule<CivilDay>(
        "its parts by name", examples: ["year 1966 month 4 day 21", "month 4 day 21 year 1966"]
    ) { scan, index in
        var parts: [String: Int] = [:]
        var at = index
        while parts.count < 3, let number = scan.digits(at + 1), scan.word(at).isOne(of: "year month day") {
            parts[scan.word(at)] = number
            at += scan.word(at + 2) == "," ? 3 : 2
        }
        guard let year = parts["year"], let month = parts["month"], let day = parts["day"],
            let date = CivilDay(year: year, month: month, day: day)
        else { return nil }
        return (date, at, date <= scan.today ? nil : .invalid)
    }

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
}
