package import Language

/// When a complaint began: `three weeks ago`, `since March`.
package enum OnsetReader {
    package static func read(_ line: Line, today: CivilDay) -> Reading<Onset>? {
        SlotScan(line, today: today).readings(rules).first
    }

    static let rules = [ago, since]

    private static let ago = SlotRule<Onset>(
        "so long ago", examples: ["three weeks ago", "for 2 months", "hace tres semanas", "yesterday"],
        counterexamples: ["in 3 weeks"]
    ) { scan, index in
        switch scan.word(index) {
        case "yesterday", "ayer": return onset(scan, index, index + 1, scan.today.adding(days: -1))
        case "hace", "for", "past":
            guard let (number, count) = quantity(scan, index + 1), let days = days(in: scan.word(index + 1 + count))
            else { return nil }
            return onset(scan, index, index + 2 + count, scan.today.adding(days: -number * days))
        default:
            guard let (number, count) = quantity(scan, index), let days = days(in: scan.word(index + count)),
                scan.word(index + count + 1) == "ago"
            else { return nil }
            return onset(scan, index, index + count + 2, scan.today.adding(days: -number * days))
        }
    }

    private static let since = SlotRule<Onset>(
        "since a day or a year",
        examples: ["since yesterday", "since last week", "since 2019", "since March", "desde ayer"]
    ) { scan, index in
        guard scan.word(index).isOne(of: "since desde") else { return nil }
        let next = scan.word(index + 1)
        if next.isOne(of: "yesterday ayer") { return onset(scan, index, index + 2, scan.today.adding(days: -1)) }
        if next.isOne(of: "last this") { return onset(scan, index, index + 3, nil) }
        if DateWords.month(next) != nil || DateWords.weekday(next) != nil { return onset(scan, index, index + 2, nil) }
        if let year = scan.digits(index + 1), (1920...scan.today.year).contains(year) {
            return onset(scan, index, index + 2, nil)
        }
        return nil
    }

    private static func quantity(_ scan: SlotScan, _ index: Int) -> (Int, Int)? {
        if let number = scan.number(index), number.value <= 60 { return (number.value, number.count) }
        if scan.word(index).isOne(of: "a an una") { return (1, 1) }
        if scan.word(index) == "couple" { return (2, scan.word(index + 1) == "of" ? 2 : 1) }
        return nil
    }

    private static func days(in unit: String) -> Int? {
        switch unit {
        case "day", "days", "dia", "dias": 1
        case "week", "weeks", "semana", "semanas": 7
        case "month", "months", "mes", "meses": 30
        case "year", "years", "ano", "anos": 365
        default: nil
        }
    }

    private static func onset(_ scan: SlotScan, _ start: Int, _ end: Int, _ date: CivilDay?) -> (
        value: Onset, end: Int, problem: SlotProblem?
    ) {
        let end = min(end, scan.tokens.count)
        let text = scan.line.original(scan.range(start, end))
        return (Onset(text: text, date: date), end, nil)
    }
}
