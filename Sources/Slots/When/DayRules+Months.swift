import Language

/// Months, and weeks and halves of them.
extension DayRules {
    static let monthOfYear = SlotRule<DayPiece>(
        "a month in its year", examples: ["during March", "December 2027", "throughout June"],
        counterexamples: ["march in place", "may help"]
    ) { scan, index in
        let isDuring = scan.word(index).isOne(of: "during throughout durante")
        let at = isDuring ? index + 1 : index
        if let year = scan.digits(at), (2000...2100).contains(year), let month = DateWords.month(scan.word(at + 1)),
            let whole = DayRules.month(year, month, at + 2)
        {
            return days(whole.first, whole.last, whole.end)
        }
        guard let named = DateWords.month(scan.word(at)) else { return nil }
        let yearAt = scan.word(at + 1).isOne(of: ", - of de") ? at + 2 : at + 1
        if let year = scan.digits(yearAt), (2000...2100).contains(year), let whole = month(year, named, yearAt + 1) {
            return days(whole.first, whole.last, whole.end)
        }
        guard isDuring, let whole = month(scan.today.year + (named < scan.today.month ? 1 : 0), named, at + 1) else {
            return nil
        }
        return days(whole.first, whole.last, whole.end)
    }

    static let numericMonth = SlotRule<DayPiece>(
        "month and year in numbers", examples: ["11/2026", "2026-11", "2026, nov"],
        counterexamples: ["2026/11/04", "13/2026", "619-2026"]
    ) { scan, index in
        guard !scan.isGlued(index) || index == 0, scan.word(index + 1).isOne(of: "/ - ,"),
            !scan.word(index + 3).isOne(of: "/ -")
        else { return nil }
        let (first, second) = (scan.digits(index), scan.digits(index + 2))
        let isYearFirst = first.map { (2000...2100).contains($0) } ?? false
        let month = isYearFirst ? second ?? DateWords.month(scan.word(index + 2)) : first
        let isComma = scan.word(index + 1) == "," && second != nil
        guard let month, let year = isYearFirst ? first : second, (2000...2100).contains(year), !isComma,
            let whole = DayRules.month(year, month, index + 3)
        else { return nil }
        return days(whole.first, whole.last, whole.end)
    }

    static let partOfMonth = SlotRule<DayPiece>(
        "part of a month",
        examples: [
            "the first week of January", "last week of september 2027", "mid march", "second half of December",
            "the first two weeks of january", "last day of october", "first weekend of August",
            "primera semana de enero",
        ],
        counterexamples: ["first week of pain", "mid back", "the last day"]
    ) { scan, index in
        let at = scan.word(index).isOne(of: "the la el") ? index + 1 : index
        if scan.word(at).isOne(of: "mid middle mediados") {
            let named = scan.word(at + 1).isOne(of: "- of de") ? at + 2 : at + 1
            guard let that = thatMonth(scan, named) ?? thatMonth(scan, skipArticles(scan, named)),
                let whole = month(that.year, that.month, that.end)
            else { return nil }
            return span(whole.first.adding(days: 9), 10, whole.end)
        }
        guard let number = place(scan.word(at)) else { return nil }
        let count = scan.number(at + 1)
        let unit = at + 1 + (count?.count ?? 0)
        guard scan.word(unit + 1).isOne(of: "of in de del"),
            let that = thatMonth(scan, unit + 2) ?? thatMonth(scan, skipArticles(scan, unit + 2)),
            let whole = month(that.year, that.month, that.end)
        else { return nil }
        return part(scan.word(unit), number, count?.value, whole)
    }

    private typealias Whole = (first: CivilDay, last: CivilDay, end: Int)

    /// The place that a word gives, from 1; 0 is the last.
    private static func place(_ word: String) -> Int? {
        if word.isOne(of: "last ultima ultimo ultimas") { return 0 }
        if word.isOne(of: "segunda second segundo") { return 2 }
        return NumberWords.ordinal(word).flatMap { $0 <= 5 ? $0 : nil }
    }

    private static func part(_ unit: String, _ place: Int, _ count: Int?, _ whole: Whole) -> Match? {
        switch unit {
        case "day", "dia": return count == nil && place == 0 ? day(whole.last, whole.end) : nil
        case "half", "mitad":
            guard count == nil, place <= 2 else { return nil }
            let middle = whole.first.adding(days: 14)
            return place == 1
                ? days(whole.first, middle, whole.end) : days(middle.adding(days: 1), whole.last, whole.end)
        case "week", "weeks", "semana", "semanas":
            // A week belongs to the month that holds its Thursday.
            let start = whole.first.adding(days: (3 - whole.first.weekday.index + 7) % 7 - 3)
            let end = whole.last.adding(days: 3 - (whole.last.weekday.index - 3 + 7) % 7)
            let length = 7 * (count ?? 1)
            return place == 0
                ? span(end.adding(days: 1 - length), length - 1, whole.end)
                : span(start.adding(days: 7 * (place - 1)), length - 1, whole.end)
        case "weekend" where count == nil:
            let saturday = whole.first.adding(days: (5 - whole.first.weekday.index + 7) % 7)
            let last = whole.last.adding(days: -((whole.last.weekday.index - 5 + 7) % 7))
            return span(place == 0 ? last : saturday.adding(days: 7 * (place - 1)), 1, whole.end)
        default: return nil
        }
    }
}
