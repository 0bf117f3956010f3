package import Language

/// How strong a pain is, from 0 to 10; of a range, its higher end.
package enum PainReader {
    /// - Parameter isAsked: whether a bare number is an answer.
    package static func read(_ line: Line, isAsked: Bool) -> Reading<Int>? {
        // `she's not in pain, just stiff`
        if isAsked, !line.words.contains(where: { $0.kind == .number || NumberWords.value([$0]) != nil }),
            let no = noPain.first(in: line)
        {
            let range = line.words[no.lowerBound].range.lowerBound..<line.words[no.upperBound - 1].range.upperBound
            return Reading(0, range, rule: "no pain")
        }
        let scan = SlotScan(line, today: CivilDay(daysSinceEpoch: 0))
        let found = scan.readings(isAsked ? rules : [outOfTen, named, rated])
        guard found.count > 1 else { return found.first }
        if takesBack(line) { return found.last }
        // `yesterday 9 today 5`
        let today = found.filter { reading in
            line.words.last { $0.range.upperBound <= reading.range.lowerBound }?.word.isOne(
                of: "today now hoy ahora ahorita")
                == true
        }
        if let last = today.last { return last }
        // `was a 9 last week, it's down to 3 now`
        let now = found.filter { reading in
            !line.words.filter { $0.range.upperBound <= reading.range.lowerBound }.suffix(2)
                .contains { $0.word.isOne(of: "was were used era estaba yesterday ayer") }
        }
        if let last = now.last, now.count == 1, found.count > 1 { return last }
        // `some days a 3, some days a 5`: as of a range, the higher one.
        return found.contains { $0.problem != nil } ? found.first : found.max { $0.value < $1.value }
    }

    /// `4, scratch that, 6`.
    private static func takesBack(_ line: Line) -> Bool {
        line.words.contains {
            $0.word.isOne(of: SlotScan.takingBack) || $0.word.isOne(of: "no nah nope call kidding fooling")
        }
    }

    private static let noPain = Phrases(
        "not in pain;not in any pain;no pain at all;no tiene dolor;no tengo dolor;sin dolor")

    static let rules = [outOfTen, named, rated, bare, none]

    private static let outOfTen = SlotRule<Int>(
        "so many of ten", examples: ["7/10", "4 out of 10", "4-5/10"], counterexamples: ["7/10/2026"]
    ) { scan, index in
        guard let (level, next) = level(scan, index) else { return nil }
        if scan.word(next) == "/", scan.digits(next + 1) == 10, scan.word(next + 2) != "/" {
            return checked(level, next + 2)
        }
        guard scan.word(next).isOne(of: "out of de sobre") else { return nil }
        let at = scan.word(next) == "out" ? next + 2 : next + 1
        guard scan.number(at)?.value == 10 else { return nil }
        return checked(level, at + 1)
    }

    private static let named = SlotRule<Int>(
        "a level by name", examples: ["pain lvl 8", "pain level is 8", "pain is a 6", "dolor de 6", "pain 3 no 4"],
        counterexamples: ["pain for 3 weeks", "pain since 2019"]
    ) { scan, index in
        guard scan.word(index).isOne(of: "pain lvl level dolor nivel") else { return nil }
        var at = index + 1
        while scan.word(at).isOne(
            of:
                "lvl level is really actually realmente a an about around of at : was de es like maybe nivel un score should be pongale ponga ponle put call"
        ) {
            at += 1
        }
        guard at - index <= 5, let (first, next) = level(scan, at), first <= 10,
            !scan.word(next).isOne(
                of: "week weeks month months day days year years semanas meses dias anos hours : am pm")
        else { return nil }
        // `pain 3 no 4`, `dolor de 3, perdón, 5`
        let mark = scan.word(next) == "," ? next + 1 : next
        let isTakenBack = scan.word(mark).isOne(of: "no nah") || scan.word(mark).isOne(of: SlotScan.takingBack)
        let anew = scan.word(mark + 1).isOne(of: ", a un its") ? mark + 2 : mark + 1
        if isTakenBack, let (new, end) = level(scan, anew), new <= 10,
            end >= scan.tokens.count || scan.word(end).isOne(of: ". , ; !")
        {
            return (new, end, nil)
        }
        return (first, next, nil)
    }

    private static let rated = SlotRule<Int>(
        "a level as a thing", examples: ["about a 4", "it's like a 6 now", "it is a 7 when i walk", "como un 7"],
        counterexamples: ["about a 10 minute walk", "like a 5k", "is a 2 bedroom"]
    ) { scan, index in
        guard scan.word(index).isOne(of: "about like around is maybe its probably como es"),
            scan.word(index + 1).isOne(of: "a un"),
            let (level, next) = level(scan, index + 2), level <= 10,
            next >= scan.tokens.count || scan.word(next).isOne(of: ", . ; and but now today most when at on or if i y")
        else { return nil }
        return (level, next, nil)
    }

    private static let bare = SlotRule<Int>(
        "a bare number", examples: ["7", "four", "4-5", "0", "about a 6"], counterexamples: ["after 9", "un chorro"]
    ) {
        scan, index in
        // `from 1 to 10 a 7`
        if scan.word(index - 1).isOne(of: "del from de"), scan.number(index)?.value ?? 9 < 2,
            scan.word(index + 1).isOne(of: "al a to")
        {
            return nil
        }
        if scan.word(index - 1).isOne(of: "al to a"), scan.word(index - 3).isOne(of: "del from de"),
            scan.number(index)?.value == 10
        {
            return nil
        }
        guard let (level, next) = level(scan, index), !(scan.isGlued(index) && scan.word(index - 1).isOne(of: "- /")),
            !(scan.word(next) == "/" && scan.isGlued(next)),
            DateWords.month(scan.word(index - 1)) == nil, DateWords.month(scan.word(next)) == nil,
            !scan.word(next).isOne(of: "week weeks month months day days year years"),
            !scan.word(index - 1).isOne(of: "after before until by at despues antes hasta"),
            !(scan.word(index).isOne(of: "un una") && !scan.word(next).isEmpty)
        else { return nil }
        return checked(level, next)
    }

    private static let none = SlotRule<Int>("no pain", examples: ["none", "no pain", "it doesn't hurt", "nada"]) {
        scan, index in
        switch (scan.word(index), scan.word(index + 1)) {
        case ("none", _), ("nada", _), ("painless", _): return (0, index + 1, nil)
        case ("no", "pain"), ("not", "hurt"), ("without", "pain"), ("sin", "dolor"), ("ningun", "dolor"),
            ("no", "duele"):
            return (0, index + 2, nil)
        default: return nil
        }
    }

    private static func level(_ scan: SlotScan, _ index: Int) -> (Int, Int)? {
        guard let (first, count) = scan.number(index), first <= 100 else { return nil }
        let next = index + count
        if scan.word(next).isOne(of: "- – to or a o"), let (second, more) = scan.number(next + 1), second <= 100,
            second > first
        {
            return (second, next + 1 + more)
        }
        return (first, next)
    }

    private static func checked(_ level: Int, _ end: Int) -> (value: Int, end: Int, problem: SlotProblem?) {
        (min(level, 10), end, level > 10 ? .invalid : nil)
    }
}
