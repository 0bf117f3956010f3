import Language

/// What somebody says of days or hours that they have named before: `so after that`, `so not then`.
enum BackReference: Equatable {
    case after, before, not

    /// Nil where no such words stand behind the last day or hour.
    init?(_ scan: SlotScan, behind end: Int) {
        guard end > 0, end < scan.tokens.count else { return nil }
        var words = (end..<scan.tokens.count).map(scan.word)
        while words.last?.isOne(of: "please pls thanks thank you por favor gracias . !") == true { words.removeLast() }
        // Whatever leads to them says nothing of its own: `Tuesday, after that I'm away`, `I see my surgeon before that`.
        func ends(_ phrases: [[String]]) -> Bool {
            phrases.contains { phrase in
                guard words.count >= phrase.count, Array(words.suffix(phrase.count)) == phrase else { return false }
                let lead = words.dropLast(phrase.count)
                let before = scan.word(end + lead.count - 1)
                return lead.allSatisfy { $0.isOne(of: Self.leads) } && DateWords.weekday(before) == nil
                    && !before.isOne(of: "one week day month ones if si")
            }
        }
        switch true {
        case ends([
            ["not", "that", "day"], ["not", "then"], ["not", "those"], ["ese", "dia", "no"], ["esos", "dias", "no"],
            ["those", "do", "not", "work"], ["those", "days", "do", "not", "work"], ["that", "does", "not", "work"],
            ["ese", "dia", "no", "puedo"], ["esos", "dias", "no", "puedo"],
        ]):
            self = .not
        case ends([["after", "that"], ["after", "then"], ["despues", "de", "eso"], ["despues", "de", "esa"]]):
            self = .after
        case ends([["before", "that"], ["before", "then"], ["antes", "de", "eso"]]): self = .before
        default: return nil
        }
    }

    private static let leads: StaticString = """
        so , . ; - and then any time anytime only just need pt i can could come free am available works better y pues entonces solo mejor asi que
        """

    /// The last day, or where none was named the last hours, turned into what lies behind or before them; `not` denies
    /// them, and turns nothing.
    func turn(_ days: inout [SlotScan.Piece<DayPiece>], _ times: inout [SlotScan.Piece<TimePiece>]) {
        guard self != .not else { return }
        if let last = days.indices.last, case .days(let value) = days[last].value, value.weekdays == nil,
            let day = turned(value)
        {
            days[last].value = .days(day)
            (days, times) = ([days[last]], [])
        } else if days.isEmpty, let last = times.indices.last, case .times(let value) = times[last].value,
            let hours = turnedHours(value)
        {
            times[last].value = .times(hours)
            times = [times[last]]
        }
    }

    private func turned(_ value: WhenValue) -> WhenValue? {
        guard let start = value.start else { return nil }
        if self == .before { return WhenValue(end: .day(start.adding(days: -1))) }
        switch value.end {
        case nil: return WhenValue(start: start.adding(days: 1), end: .open)
        case .day(let last): return WhenValue(start: last.adding(days: 1), end: .open)
        case .open: return nil
        }
    }

    private func turnedHours(_ value: WhenValue) -> WhenValue? {
        guard let start = value.timeStart, start != .startOfDay else { return nil }
        if self == .before { return TimeRules.until(start) }
        let end = value.timeEnd ?? start
        return end == .endOfDay ? nil : TimeRules.from(end)
    }
}
