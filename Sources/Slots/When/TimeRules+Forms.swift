import Language

/// Rarer forms of a time: half hours, letters for a half of the day, lists of hours.
extension TimeRules {
    static let orLater = SlotRule<TimePiece>(
        "a time or later",
        examples: [
            "3 or later", "5 o'clock or after", "4 pm onwards", "3:30 or earlier", "a las 3 o despues", "4pm+",
            "14:30-",
        ],
        counterexamples: ["sooner or later", "2 or more"]
    ) { scan, index in
        guard let (time, end) = time(scan, index, needsSign: false) else { return nil }
        let isOpen =
            scan.word(end) == "-" && scan.isGlued(end) && scan.digits(end + 1) == nil && scan.word(end - 2) == ":"
        if isOpen || scan.word(end) == "+" && scan.isGlued(end) { return (.times(from(time)), end + 1, nil) }
        let joint = scan.word(end).isOne(of: "or and o") ? end + 1 : end
        // `8 or after 4` are two wishes.
        if scan.number(joint + 1) != nil || scan.word(joint + 1).isOne(of: "noon de") { return nil }
        switch scan.word(joint) {
        case "onward", "onwards", "adelante": return (.times(from(time)), joint + 1, nil)
        case "en" where scan.word(joint + 1) == "adelante": return (.times(from(time)), joint + 2, nil)
        case let word where joint > end && word.isOne(of: "later after afterwards despues"):
            return (.times(from(time)), joint + 1, nil)
        case let word where joint > end && word.isOne(of: "earlier before antes"):
            return (.times(until(time)), joint + 1, nil)
        default: return nil
        }
    }

    /// From then on somebody is free.
    static let offDuty = SlotRule<TimePiece>(
        "the end of a duty",
        examples: ["i'm off at 5", "i get out of school at 3", "my shift ends at 2:30", "salgo del trabajo a las 5"],
        counterexamples: ["i start at 8", "take 10 off at checkout"]
    ) { scan, index in
        guard scan.word(index).isOne(of: "at a around"), endsDuty(scan, index),
            let (time, end) = time(scan, index, needsSign: true)
        else { return nil }
        return (.times(from(time)), end, nil)
    }

    private static func endsDuty(_ scan: SlotScan, _ index: Int) -> Bool {
        let before = (1...5).lazy.map { index - $0 }.prefix { scan.clause($0) == scan.clause(index) }.map(scan.word)
        return before.contains {
            $0.isOne(
                of: """
                    off after close closes closed cierro cierra despues finish finishes finished done out ends over salgo sale salen salimos termino termina terminan acabo \
                    acaba
                    """)
        } && !before.contains { $0.isOne(of: "not no town start starts starting come can could") }
    }

    static let afterThat = SlotRule<TimePiece>(
        "after a time said before", examples: ["i get off at 4 so after that", "salgo a las 5, después de eso"],
        counterexamples: ["after that"]
    ) { scan, index in
        guard scan.word(index).isOne(of: "after past despues"),
            let that = [index + 1, index + 2].first(where: { scan.word($0).isOne(of: "that then eso esa") }),
            that == index + 1 || scan.word(index + 1) == "de"
        else { return nil }
        for start in stride(from: index - 1, through: max(0, index - 12), by: -1) {
            guard let (time, end) = time(scan, start, needsSign: true), end <= index else { continue }
            return (.times(from(time)), that + 1, nil)
        }
        return nil
    }

    /// `10 or 11 am`, `10:30 or 2`: a bare hour beside one that is surely a time.
    static func listed(_ scan: SlotScan, _ index: Int) -> (ClockTime, end: Int)? {
        guard let hour = scan.digits(index), (1...12).contains(hour), !scan.isGlued(index), !scan.isGlued(index + 1)
        else {
            return nil
        }
        if scan.word(index + 1).isOne(of: "or o"), let hourOfDay = hourOfDay.read(scan, index + 2),
            case .times(let times) = hourOfDay.value, times.timeStart != nil
        {
            return meridiem(scan, hour, 0, index + 1)
        }
        if scan.word(index + 1).isOne(of: "or o"), let (other, end) = time(scan, index + 2, needsSign: true) {
            let isPm = half(scan, end - 1)?.isPm ?? (other.hour >= 12)
            let own = ClockTime(hour: hour % 12 + (isPm && hour < 8 ? 12 : 0))
            return own.map { ($0, index + 1) }
        }
        let isLast = index + 1 >= scan.tokens.count || scan.tokens[index + 1].kind == .mark
        guard isLast, scan.word(index - 1).isOne(of: "or o"),
            (1...4).contains(where: { back in
                index - 1 - back >= 0 && (time(scan, index - 1 - back, needsSign: true)?.end == index - 1)
            })
        else { return nil }
        return meridiem(scan, hour, 0, index + 1)
    }

    /// `half three`, `half 3 pm`: half past.
    static func halfHour(_ scan: SlotScan, _ index: Int, needsSign: Bool) -> (ClockTime, end: Int)? {
        guard scan.word(index) == "half", let (hour, count) = scan.number(index + 1), (1...12).contains(hour) else {
            return nil
        }
        let end = index + 1 + count
        guard !needsSign || half(scan, end) != nil || index == 0 && end == scan.tokens.count else { return nil }
        return meridiem(scan, hour, 30, end)
    }

    /// `7h01`.
    static func hMinutes(_ scan: SlotScan, _ index: Int) -> Int? {
        let word = scan.word(index)
        guard scan.isGlued(index), word.first == "h", word.utf8.count == 3, let minutes = Int(word.dropFirst()) else {
            return nil
        }
        return minutes < 60 ? minutes : nil
    }

    /// The index after `ish`, `-ish`.
    static func ish(_ scan: SlotScan, _ index: Int) -> Int? {
        if scan.word(index) == "ish" { return index + 1 }
        return scan.word(index) == "-" && scan.word(index + 1) == "ish" ? index + 2 : nil
    }

    /// `9a`, `3:15p`.
    static func letter(_ scan: SlotScan, _ index: Int) -> (isPm: Bool, end: Int)? {
        guard scan.word(index).isOne(of: "a p"), scan.isGlued(index), !scan.isGlued(index + 1) else { return nil }
        return (scan.word(index) == "p", index + 1)
    }
}
