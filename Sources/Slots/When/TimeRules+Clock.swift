import Language

/// A time of day as it is written or spoken, with its half of the day.
extension TimeRules {
    /// A time of day at a token.
    ///
    /// - Parameter needsSign: whether a bare number is no time, since nothing else says that it is one.
    static func time(_ scan: SlotScan, _ index: Int, needsSign: Bool) -> (ClockTime, end: Int)? {
        var at = index
        var hasSign = !needsSign
        if scan.word(at).isOne(of: "at around about say @ a las la") {
            let isSpanish = scan.word(at).isOne(of: "las la")
            if scan.word(at) == "a", scan.word(at + 1) == "las" || scan.word(at + 1) == "la" { at += 1 }
            at += 1
            let isLoose =
                scan.word(index).isOne(of: "around about say")
                && (at + 1 >= scan.tokens.count || scan.word(at + 1).isOne(of: ". , ? ! or on"))
                && !(scan.word(at + 1) == "or" && isCounted(scan, at + 3))
            hasSign =
                hasSign || scan.word(index).isOne(of: "at @") || isLoose || isSpanish || scan.word(at - 1) == "las"
        }
        switch scan.word(at) {
        case "noon", "mediodia", "midday", "noonish": return ClockTime(hour: 12).map { ($0, at + 1) }
        case "medio" where scan.word(at + 1) == "dia": return ClockTime(hour: 12).map { ($0, at + 2) }
        case "midnight": return (.endOfDay, at + 1)
        case "mid":
            let named = scan.word(at + 1) == "-" ? at + 2 : at + 1
            if scan.word(named) == "night" { return (.endOfDay, named + 1) }
            return scan.word(named) == "day" ? ClockTime(hour: 12).map { ($0, named + 1) } : nil
        case "half", "quarter":
            let minutes = scan.word(at) == "half" ? 30 : 15
            if let halfHour = halfHour(scan, at, needsSign: !hasSign) { return halfHour }
            guard let (hour, count) = scan.number(at + 2), (1...12).contains(hour) else { return nil }
            if scan.word(at + 1) == "past" { return meridiem(scan, hour, minutes, at + 2 + count) }
            return scan.word(at + 1) == "to"
                ? meridiem(scan, hour == 1 ? 12 : hour - 1, 60 - minutes, at + 2 + count) : nil
        default: break
        }
        if !needsSign, let glued = gluedMinutes(scan, at) { return glued }
        guard let (hour, count) = scan.number(at), (0...24).contains(hour),
            scan.tokens[at].word.utf8.count <= 2 || scan.tokens[at].kind == .word
        else {
            return nil
        }
        if index == at, scan.isGlued(at), scan.word(at - 1).isOne(of: "/ - $ # . :"), needsSign { return nil }
        var end = at + count
        var minute = 0
        if !needsSign, scan.digits(at) == nil, scan.digits(end) == nil, let (written, more) = scan.number(end),
            (10...59).contains(written), !units.contains(scan.word(end + more))
        {
            minute = written
            end += more
        }
        if scan.word(end).isOne(of: ": ."), let written = scan.digits(end + 1), scan.word(end + 1).utf8.count == 2,
            scan.isGlued(end + 1)
        {
            guard (0...59).contains(written) else { return nil }
            hasSign = hasSign || scan.word(end) == ":"
            minute = written
            end += 2
        } else if scan.word(end) == "y", scan.word(end + 1).isOne(of: "media cuarto") {
            minute = scan.word(end + 1) == "media" ? 30 : 15
            hasSign = true
            end += 2
        } else if scan.word(end) == "y", scan.word(at - 1).isOne(of: "las la"),
            let (said, count) = scan.number(end + 1),
            (1...59).contains(said),
            scan.word(end + 1 + count).isOne(of: "de en am pm a p . , ?") || end + 1 + count >= scan.tokens.count
        {
            minute = said
            end += 1 + count
        }
        if let written = hMinutes(scan, end) {
            hasSign = true
            minute = written
            end += 1
        }
        if let ish = ish(scan, end) {
            hasSign = true
            end = ish
        }
        if scan.word(end) == "oclock" {
            hasSign = true
            end += 1
        } else if scan.word(end) == "o", let after = [end + 1, end + 2].first(where: { scan.word($0) == "clock" }) {
            hasSign = true
            end = after + 1
        }
        if let half = half(scan, end) ?? (hasSign ? letter(scan, end) : nil) {
            guard (1...12).contains(hour) else { return nil }
            return ClockTime(hour: hour % 12 + (half.isPm ? 12 : 0), minute: minute).map {
                ($0, ish(scan, half.end) ?? half.end)
            }
        }
        let unit = scan.word(end)
        if units.contains(unit) || (unit.isOne(of: "/ % -") && scan.isGlued(end) && needsSign)
            || ordinals.contains(unit)
        {
            return nil
        }
        guard hasSign else { return nil }
        // `00:30` is of a clock that counts to 24.
        if scan.word(at) == "00" { return ClockTime(hour: 0, minute: minute).map { ($0, end) } }
        return meridiem(scan, hour, minute, end)
    }

    /// `after 230`: hour and minutes in one number, where only a time can stand.
    private static func gluedMinutes(_ scan: SlotScan, _ index: Int) -> (ClockTime, end: Int)? {
        guard let number = scan.digits(index), (3...4).contains(scan.word(index).utf8.count), number % 100 % 15 == 0,
            number % 100 < 60, (1...23).contains(number / 100), !(1900...2100).contains(number),
            !units.contains(scan.word(index + 1)), !scan.isGlued(index + 1)
        else { return nil }
        return meridiem(scan, number / 100, number % 100, index + 1)
    }

    /// Without am or pm an hour is the one within a clinic's day.
    static func meridiem(_ scan: SlotScan, _ hour: Int, _ minute: Int, _ end: Int) -> (ClockTime, end: Int)? {
        if let half = half(scan, end) {
            return ClockTime(hour: hour % 12 + (half.isPm ? 12 : 0), minute: minute).map { ($0, half.end) }
        }
        return ClockTime(hour: (1...6).contains(hour) ? hour + 12 : hour, minute: minute).map { ($0, end) }
    }

    /// am, p.m., in the morning, de la tarde.
    static func half(_ scan: SlotScan, _ index: Int) -> (isPm: Bool, end: Int)? {
        switch scan.word(index) {
        case "am", "pm": return (scan.word(index) == "pm", index + 1)
        case "a", "p":
            if scan.word(index + 1) == "m" { return (scan.word(index) == "p", index + 2) }
            guard scan.word(index + 1) == ".", scan.word(index + 2) == "m" else { return nil }
            return (
                scan.word(index) == "p", scan.word(index + 3) == "." && scan.isGlued(index + 3) ? index + 4 : index + 3
            )
        case "in", "at", "de", "en":
            let at = scan.word(index + 1).isOne(of: "the la") ? index + 2 : index + 1
            switch scan.word(at) {
            case "morning", "manana", "am": return (false, at + 1)
            case "afternoon", "evening", "night", "tarde", "noche", "pm": return (true, at + 1)
            default: return nil
            }
        default: return nil
        }
    }
}
