import Language

/// Times between two hours.
extension TimeRules {
    static let window = SlotRule<TimePiece>(
        "between two times",
        examples: [
            "between 2 and 4", "9 to 5", "2-4 pm", "from 10 until noon", "entre las 2 y las 4", "btw 1 and 3",
            "12-2 on tuesday",
        ],
        counterexamples: ["4-5 pain", "12/4", "7 to 8 on the scale"]
    ) { scan, index in
        // What `btw` was written out to, where it means between.
        let isByTheWay = scan.word(index) == "by" && scan.word(index + 1) == "the" && scan.word(index + 2) == "way"
        let isBetween = isByTheWay || scan.word(index).isOne(of: "between btwn from entre de desde")
        let at = isByTheWay ? index + 3 : isBetween ? index + 1 : index
        guard var (start, next) = time(scan, at, needsSign: false),
            scan.word(next).isOne(of: "and to - – until untill till til y a hasta"),
            var (end, last) = time(scan, next + 1, needsSign: false)
        else { return nil }
        let isSigned =
            scan.word(last - 1).hasSuffix("m") || scan.word(next - 1).hasSuffix("m") || scan.word(at + 1) == ":"
        let followsDay =
            DateWords.weekday(scan.word(index - 1)) != nil
            || scan.word(index - 1).isOne(of: "tomorrow today st nd rd th")
            || scan.word(last) == "on" && DateWords.weekday(scan.word(last + 1)) != nil
            // `lunch break, 12-1`
            || (1...3).contains { DateWords.part(scan.word(index - $0)) != nil }
        if scan.has("scale pain miles reps", behind: last - 1) { return nil }
        guard isBetween || isSigned || scan.word(next) == "to" || followsDay else { return nil }
        let isAm = scan.word(last - 1).isOne(of: "am morning manana")
        let isPm =
            scan.word(last - 1).isOne(of: "pm afternoon evening tarde noche")
            || scan.word(last - 1) == "m" && scan.word(last - 3) == "p"
        let isStartSigned = scan.word(next - 1).isOne(of: "am m morning manana")
        if isPm, !isStartSigned, start.hour < 12, let later = ClockTime(hour: start.hour + 12, minute: start.minute),
            later < end
        {
            start = later
        }
        if isAm, start.hour >= 12, let earlier = ClockTime(hour: start.hour - 12, minute: start.minute), earlier < end {
            start = earlier
        }
        let isLate = start.hour >= 18 && scan.word(next - 1).hasSuffix("m")
        // `push it from 3 to 4`: what is wished is the second.
        if scan.word(index) == "from", (1...3).contains(where: { scan.word(index - $0).isOne(of: moving) }) {
            return (.times(WhenValue(timeStart: end)), last, nil)
        }
        if isLate, !isPm, end <= start {
            return (.times(WhenValue(timeStart: start, timeEnd: morning(end))), last, nil)
        }
        if isAm, start.hour < 12, end <= start, let night = ClockTime(hour: start.hour + 12, minute: start.minute) {
            return (.times(WhenValue(timeStart: night, timeEnd: end)), last, nil)
        }
        if !isPm, !isAm, start.hour < 7,
            let later = ClockTime(hour: start.hour + 12, minute: start.minute)
        {
            start = later
        }
        if end <= start, end.hour < 12, let later = ClockTime(hour: end.hour + 12, minute: end.minute) { end = later }
        guard start < end || isSigned else { return nil }
        // `2:30 to 2:15 pm` is a slip that only the patient can mend.
        return (.times(WhenValue(timeStart: start, timeEnd: end)), last, start < end ? nil : .ambiguous)
    }

    static let moving: StaticString = "push move change switch shift bump reschedule"

    /// The hour as it stands on a clock's first round.
    static func morning(_ time: ClockTime) -> ClockTime {
        ClockTime(hour: time.hour >= 12 && time.hour < 24 ? time.hour - 12 : time.hour, minute: time.minute) ?? time
    }
}
