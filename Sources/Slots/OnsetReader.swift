package import Language

/// When a complaint began: `three weeks ago`, `since March`.
package enum OnsetReader {
    package static func read(_ line: Line, today: CivilDay) -> Reading<Onset>? {
        let scan = SlotScan(line, today: today)
        return scan.readings(rules).first { reading in
            scan.tokens.firstIndex { $0.range.lowerBound == reading.range.lowerBound }.map { !isOfPapers(scan, $0) }
                ?? true
        }
    }

    /// Where it was asked for: also a month, a season or a date, which then lies behind; the words are kept as they are.
    package static func answer(_ line: Line, today: CivilDay) -> Reading<Onset>? {
        if let found = read(line, today: today) { return found }
        let scan = SlotScan(line, today: today)
        guard let first = line.words.first, let last = line.words.last, line.words.count <= longestAnswer,
            line.words.contains(where: { DateWords.month($0.word) != nil || $0.word.isOne(of: times) })
                || !BirthDates.read(line, today: today).isEmpty
        else { return nil }
        let date = BirthDates.read(line, today: today).first { $0.problem == nil }?.value ?? day(scan)
        let range = first.range.lowerBound..<last.range.upperBound
        return Reading(Onset(text: line.original(range), date: date), range, rule: "when it began")
    }

    /// `October 12th`: the last one that has been.
    private static func day(_ scan: SlotScan) -> CivilDay? {
        for index in scan.tokens.indices {
            guard let month = DateWords.month(scan.word(index)), let (day, _) = DateWords.dayNumber(scan, index + 1),
                let date = CivilDay(year: scan.today.year, month: month, day: day)
            else { continue }
            return date <= scan.today ? date : CivilDay(year: scan.today.year - 1, month: month, day: day)
        }
        return nil
    }

    /// In words.
    private static let longestAnswer = 14
    private static let times: StaticString = """
        summer winter spring fall autumn week month year weekend yesterday morning night always childhood birth forever ages long \
        verano invierno primavera otono semana mes ano siempre ayer nina nino tiempo
        """

    static let rules = [ago, since]

    /// `the referral was sent two weeks ago`, `a patient since 2019`: when papers went or visits began is not when it began.
    private static func isOfPapers(_ scan: SlotScan, _ index: Int) -> Bool {
        (1...8).contains {
            scan.clause(index - $0) == scan.clause(index)
                && (scan.word(index - $0) == "coming" && scan.word(index - $0 + 1).isOne(of: "there here to")
                    || scan.word(index - $0).isOne(
                        of:
                            "patient paciente visits sessions twice referral sent called faxed wrote emailed referred ordered llamaron mandaron"
                    ))
        }
    }

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
