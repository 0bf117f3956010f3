import Language

/// Halves of a day, and times that are all the same.
extension TimeRules {
    static let halfOfDay = SlotRule<TimePiece>(
        "am or pm alone", examples: ["tmrw am", "thurs pm"], counterexamples: ["i am"]
    ) {
        scan, index in
        guard index > 0, scan.word(index).isOne(of: "am pm"),
            DateWords.weekday(scan.word(index - 1)) != nil || scan.word(index - 1).isOne(of: "tomorrow today in the")
                // `dec 16 pm`: there is no such hour.
                || DateWords.month(scan.word(index - 2)) != nil && scan.digits(index - 1) ?? 0 > 12
        else { return nil }
        return part(scan.word(index) == "am" ? .morning : .afternoon, index + 1)
    }

    static let anyTime = SlotRule<TimePiece>(
        "any time",
        examples: [
            "any time", "anytime", "whenever", "whatever's open", "lo que haya", "cualquier hora", "no preference",
        ]
    ) { scan, index in
        switch (scan.word(index), scan.word(index + 1)) {
        // `i'm on my feet all day`
        case ("all", "day")
        where index > 0 && DateWords.weekday(scan.word(index - 1)) == nil
            && !scan.word(index - 1).isOne(of: "free available open off am good works today tomorrow , . ; : im"):
            return nil
        case ("any", "time"), ("all", "day"), ("cualquier", "hora"), ("no", "preference"), ("a", "cualquier"),
            ("sin", "preferencia"):
            return (.anyTime, index + 2, nil)
        case ("anytime", _), ("whenever", _), ("flexible", _): return (.anyTime, index + 1, nil)
        case ("whatever", _), ("lo", "que"): return endOfWhatever(scan, index).map { (.anyTime, $0, nil) }
        default: return nil
        }
    }

    /// Behind `whatever's open`, `whatever day works`, `lo que tengan`; nil where it is only a sigh.
    static func endOfWhatever(_ scan: SlotScan, _ index: Int) -> Int? {
        let last = (index + 1...index + 4).first {
            scan.word($0).isOne(of: "open works work have has available fits easiest best sea tengan haya puedan")
        }
        guard let last, scan.clause(last) == scan.clause(index) else { return nil }
        return last + 1
    }
}
