import Language

/// Words that say that what stands beside them does not suit, or take it back.
extension WhenBuilder {
    /// Whether a `no` is meant for what follows: `no big news this week` denies the news.
    func reaches(_ negator: Int, _ start: Int) -> Bool {
        scan.word(negator) != "no"
            || (negator + 1..<start).allSatisfy {
                scan.tokens[$0].kind == .mark || Self.passing.contains(scan.word($0))
            }
    }

    static let passing: Set<String> = Set(
        """
        on the early late more my in any at for los las el la me nos te le lo se en por de ni con a puedo puede podria podemos podre
        sirve sirven queda quedan va van bien funciona funcionan conviene convienen gusta quiero quisiera trabajo estoy estare
        es son tengo voy vengo salgo hay
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// `mondays don't work`, `el martes no`: the denial stands behind.
    func isDenied(behind end: Int) -> Bool {
        var at = end
        while scan.word(at).isOne(of: "mornings afternoons evenings does do will would is are really just me nos") {
            at += 1
        }
        if scan.word(at) == "tampoco" { return true }
        if scan.word(at).isOne(of: "no not") {
            let next = scan.word(at + 1)
            if scan.word(at) == "no" {
                return next.isEmpty
                    || next.isOne(of: ". ; ? ! good puedo me nos podemos sirve por porfa please pls plz gracias thanks")
                    || next == "," && at == end && !scan.word(at + 2).isOne(of: "wait espera espere perdon sorry")
            }
            return next.isOne(of: "work suit good possible great available an ok okay going")
        }
        return at > end && scan.word(at).isOne(of: "out bad impossible too")
    }

    static let negators: Set<String> = [
        "not", "no", "except", "never", "cannot", "away", "busy", "unavailable", "nor", "besides", "excepto", "menos",
        "nunca", "tampoco", "ni", "salvo",
        "avoid", "miss", "skip", "minus",
    ]

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
                of: ", . ; wait sorry actually make i it let that espera espere perdon mejor en que digo")
    }

    /// `any day but Friday`, `afternoons instead of mornings`; elsewhere `but` only begins a clause.
    func isExcept(_ index: Int) -> Bool {
        let pair = (scan.word(index - 1), scan.word(index))
        if pair == ("instead", "of") || pair == ("rather", "than") { return true }
        if pair.1 == "de", pair.0.isOne(of: "vez lugar") { return true }
        return pair.1 == "but"
            && pair.0.isOne(
                of: "day days time anytime anything any week everything whenever weekday dia cuando")
    }
}
