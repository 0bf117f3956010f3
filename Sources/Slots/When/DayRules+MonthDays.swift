import Language

/// Days of a month that is said once, or not at all.
extension DayRules {
    static let listedDay = SlotRule<DayPiece>(
        "another day of the same month", examples: ["Dec 7, 9 or 11", "enero 4 o 5"],
        counterexamples: ["9", "2 or 3 kids"]
    ) { scan, index in
        guard let (day, next) = DateWords.dayNumber(scan, index), !scan.isGlued(index), scan.digits(index) == day,
            !(scan.isGlued(next) && scan.isGlued(next + 1)), !scan.word(next).isOne(of: ": am pm a p oclock"),
            // `dec 15, 10 or 10:30` are hours.
            !(scan.word(next).isOne(of: "or o") && scan.word(next + 2) == ":"),
            scan.word(index - 1).isOne(of: ", or and o y &"), let month = monthOfList(scan, index)
        else { return nil }
        return upcoming(month, day, scan, next)
    }

    /// `Dec 7, 9 or 11`: the month before a list of numbers that a word joins.
    private static func monthOfList(_ scan: SlotScan, _ index: Int) -> Int? {
        let isItem = { (at: Int) in
            scan.word(at).isOne(of: ", or and o y & st nd rd th the")
                || scan.digits(at).map { (1...31).contains($0) } ?? false
        }
        var (first, last) = (index, index)
        while first > 0, isItem(first - 1) { first -= 1 }
        while last + 1 < scan.tokens.count, isItem(last + 1) { last += 1 }
        guard let month = DateWords.month(scan.word(first - 1)), scan.digits(first) != nil,
            (first...last).contains(where: { scan.word($0).isOne(of: "or and o y &") })
        else { return nil }
        return month
    }

    static let gluedDate = SlotRule<DayPiece>(
        "month and number in one word", examples: ["Dec31", "oct2", "dec4th", "14april2026"],
        counterexamples: ["may2be", "mar"]
    ) { scan, index in
        guard let (month, number) = DateWords.opensGluedDate(scan.word(index)) else { return nil }
        if (2000...2100).contains(number), let day = scan.digits(index - 1), scan.isGlued(index) {
            return date(CivilDay(year: number, month: month, day: day), scan, index + 1)
        }
        return (1...31).contains(number) ? withYear(month, number, scan, index + 1) : nil
    }

    /// The ending or the article tells a day of the month from any other number.
    static let monthlyDay = SlotRule<DayPiece>(
        "day of the month", examples: ["the 7th", "the 7th of this month", "el 7", "on 15, 8pm", "el día 15"],
        counterexamples: ["7", "my first visit"]
    ) { scan, index in
        let hasArticle = scan.word(index).isOne(of: "the el")
        var at = hasArticle ? index + 1 : index
        // `el día 15`
        let isNamed =
            scan.word(at) == "dia" && scan.digits(at + 1) != nil && scan.word(index - 1) != "al"
            && !scan.word(at + 2).isOne(of: "veces vez")
        if isNamed { at += 1 }
        // `el quince a las diez`
        if scan.word(index) == "el", scan.digits(at) == nil, let (day, count) = scan.number(at),
            (13...31).contains(day),
            at + count >= scan.tokens.count || scan.word(at + count).isOne(of: ", . o y a en no")
        {
            return ofThisMonth(day, scan, at + count)
        }
        guard let (day, next) = DateWords.dayNumber(scan, at), !isStreet(scan, at, next) else { return nil }
        // In words only the higher ones are days and nothing else; so are digits behind `on`.
        let isAlone = next >= scan.tokens.count || scan.word(next).isOne(of: ", . ? ! or and at")
        let isWritten =
            scan.digits(at) == nil && hasArticle && (day > 12 || scan.word(index - 1) == "on" && isAlone)
        if scan.word(index - 1) == "on", scan.digits(at) == day, (13...31).contains(day), next == at + 1, isAlone {
            return ofThisMonth(day, scan, next)
        }
        guard
            isWritten
                || scan.digits(at) == day
                    && (next == at + 2 || isNamed
                        || (scan.word(index) == "el"
                            && (next >= scan.tokens.count
                                || scan.word(next).isOne(of: ", . o y a por en despues antes"))))
        else { return nil }
        if scan.word(next).isOne(of: "of de"), scan.word(next + 1).isOne(of: "this este") {
            return date(CivilDay(year: scan.today.year, month: scan.today.month, day: day), scan, next + 3)
        }
        return ofThisMonth(day, scan, next)
    }

    /// `parked on 5th`, `5th ave`.
    private static func isStreet(_ scan: SlotScan, _ index: Int, _ end: Int) -> Bool {
        scan.word(end).isOne(of: "ave avenue street floor grade")
            || scan.word(index - 1) == "on"
                && (2...4).contains { scan.word(index - $0).isOne(of: "park parked live turn corner located") }
    }

    /// The next such day of a month, this one or the one after.
    static func ofThisMonth(_ day: Int, _ scan: SlotScan, _ end: Int) -> Match {
        if let this = CivilDay(year: scan.today.year, month: scan.today.month, day: day), this >= scan.today {
            return date(this, scan, end)
        }
        let following = scan.today.followingMonth
        return date(CivilDay(year: following.year, month: following.month, day: day), scan, end)
    }
}
