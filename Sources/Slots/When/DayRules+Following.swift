import Language

/// Days that are named by the one that stands before them.
extension DayRules {
    static let dayAfterThat = SlotRule<DayPiece>(
        "the same day a week later",
        examples: ["next tuesday or the one after", "Friday or the following one", "el martes o el siguiente"],
        counterexamples: ["the one after the stairs", "either doctor or the next one"]
    ) { scan, index in
        guard scan.word(index - 1).isOne(of: "or and o y"), let end = endOfFollowing(scan, index),
            endsWish(scan, end), let before = dayEnding(scan, at: index - 1)
        else { return nil }
        return day(before.adding(days: 7), end)
    }

    private static func endOfFollowing(_ scan: SlotScan, _ index: Int) -> Int? {
        switch (scan.word(index), scan.word(index + 1), scan.word(index + 2)) {
        case ("the", "one", "after"), ("the", "following", "one"), ("the", "next", "one"), ("el", "que", "sigue"):
            let behind = scan.word(index + 3)
            return behind.isOne(of: "that ese") ? index + 4 : index + 3
        case ("the", "following", _), ("el", "siguiente", _): return index + 2
        default: return nil
        }
    }

    /// The weekday that ends before a token, with the words that say which.
    private static func dayEnding(_ scan: SlotScan, at end: Int) -> CivilDay? {
        guard DateWords.weekday(scan.word(end - 1)) != nil, !DateWords.isPlural(scan.word(end - 1)) else { return nil }
        return (max(0, end - 3)..<end).lazy.compactMap { oneDay(scan, $0) }.first { $0.end == end }?.day
    }

    /// Whether what stands at a token is no more of the same name.
    static func endsWish(_ scan: SlotScan, _ index: Int) -> Bool {
        scan.word(index).isEmpty
            || scan.word(index).isOne(
                of: ", . ; ! ? is are works work would will please in at after before if por en si")
    }
}
