import Language

/// Words that take back what was said before them, or put another in its place.
extension WhenBuilder {
    /// Whether words between the last piece and this one take the last one back: `Tuesday, no wait, Thursday`.
    func takesBack(before start: Int) -> Bool {
        guard lastEnd > 0, lastEnd < start else { return false }
        return (lastEnd..<start).contains {
            // `Mondays, what am I saying, Tuesdays`
            scan.word($0) == "saying" && scan.word($0 - 1) == "i"
                || scan.word($0).isOne(of: "make change") && scan.word($0 + 1).isOne(of: "that it")
                || isTakingBack($0) || scan.word($0).isOne(of: SlotScan.takingBack)
        }
    }

    /// Whether a wish takes the place of what stands: `I have a 10:00 on Friday. Can it be 11:00 instead?`.
    func isInstead(_ end: Int) -> Bool {
        scan.word(end) == "instead" && scan.word(end + 1) != "of"
            || scan.word(end).isOne(of: "en") && scan.word(end + 1) == "lugar" && scan.word(end + 2).isOne(of: "? .")
    }

    /// `no, Thursday`, `no wait, Thursday`: what was said before is meant, and not the day that follows.
    func isTakingBack(_ index: Int) -> Bool {
        scan.word(index) == "no"
            && scan.word(index + 1).isOne(
                of: ", . ; wait sorry actually make i it let that espera espere perdon mejor que digo")
    }

    /// `any day but Friday`, `afternoons instead of mornings`; elsewhere `but` only begins a clause.
    func isExcept(_ index: Int) -> Bool {
        let pair = (scan.word(index - 1), scan.word(index))
        if pair == ("instead", "of") || pair == ("rather", "than") { return true }
        // `I'm out of town next week`
        if pair.0 == "of", pair.1.isOne(of: "town state"), scan.word(index - 2) == "out" { return true }
        if pair.1 == "country", scan.word(index - 3) == "out" || scan.word(index - 2) == "of" { return true }
        if pair.1 == "de", pair.0.isOne(of: "vez lugar") { return true }
        return pair.1 == "but"
            && pair.0.isOne(
                of: "day days everyday time anytime anything any week everything whenever weekday dia cuando")
    }
}
