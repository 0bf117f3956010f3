import Language

/// Years as they stand behind a date.
extension DateWords {
    /// `2026`, `'26`, `two thousand and thirty two`, `nineteen seventy two`, and the index after it.
    ///
    /// - Parameter short: whether two bare digits may be one too: this year's or one of the next few.
    static func year(_ scan: SlotScan, _ index: Int, short: Bool = false) -> (Int, Int)? {
        if let year = scan.digits(index) {
            if scan.word(index).utf8.count == 4, (1900...2100).contains(year) { return (year, index + 1) }
            let isSmall = scan.word(index).utf8.count == 2 && (0..<5).contains(year - scan.today.year % 100)
            let isHour = scan.word(index + 1).isOne(of: ": am pm a p - to oclock") || scan.word(index - 1) == "at"
            return short && isSmall && !isHour ? (scan.today.year / 100 * 100 + year, index + 1) : nil
        }
        if scan.word(index).isOne(of: "' ’"), scan.isGlued(index + 1), scan.word(index + 1).utf8.count == 2,
            let year = scan.digits(index + 1)
        {
            return (century(year, scan.today), index + 2)
        }
        return spoken(scan, index)
    }

    private static func spoken(_ scan: SlotScan, _ index: Int) -> (Int, Int)? {
        if scan.word(index) == "mil", let hundreds = hundreds[scan.word(index + 1)] {
            guard let (rest, count) = scan.number(index + 2), rest < 100 else { return (1000 + hundreds, index + 2) }
            return (1000 + hundreds + rest, index + 2 + count)
        }
        guard scan.digits(index) == nil, let (first, count) = scan.number(index), scan.digits(index + count) == nil
        else { return nil }
        var at = index + count
        var base = first * 100
        switch scan.word(at) {
        case "thousand", "mil":
            guard (1...2).contains(first) else { return nil }
            base = first * 1000
            at += 1
        case "hundred": at += 1
        default:
            guard (19...20).contains(first), count == 1, let (rest, more) = scan.number(at), (10...99).contains(rest)
            else { return nil }
            return (base + rest, at + more)
        }
        if scan.word(at).isOne(of: "and y") { at += 1 }
        guard scan.digits(at) == nil, let (rest, more) = scan.number(at), rest < 100 else {
            let isRound = scan.word(at - 1).isOne(of: "thousand mil")
            return isRound ? (base, at) : nil
        }
        return (base + rest, at + more)
    }

    private static let hundreds = ["novecientos": 900, "ochocientos": 800]

    /// The century in which two digits lie nearest to today.
    static func century(_ year: Int, _ today: CivilDay) -> Int {
        if year >= 100 { return year }
        let near = today.year / 100 * 100 + year
        return near - today.year > 50 ? near - 100 : today.year - near > 50 ? near + 100 : near
    }
}
