import Language

/// What becomes of days and times that do not suit: which of those said before go with them, and which others are left.
extension WhenBuilder {
    /// `Tuesdays and Thursdays don't work`: what is denied behind the last of several joined days is denied of all.
    mutating func excludeJoined(before start: Int) {
        var next = start
        while let last = wishes.last, last.value.hasDay, !last.value.hasTime, last.rule != Self.allButSome,
            isListed(last.end, next, of: start)
        {
            wishes.removeLast()
            exclude(last.value, last.rule, last.start, last.end)
            next = last.start
        }
    }

    /// Of times as well: `mornings and evenings don't work`.
    mutating func denyTimesJoined(before start: Int) {
        var next = start
        while let last = wishes.last, !last.value.hasDay, isListed(last.end, next, of: start) {
            deny(last.value)
            wishes.removeLast()
            hangingTimes.removeAll { $0 == wishes.count }
            next = last.start
        }
    }

    /// Whether a wish is one of a list that ends where the denied one starts: the last joint is a word, or none.
    private func isListed(_ end: Int, _ next: Int, of start: Int) -> Bool {
        guard end <= next else { return false }
        let joint: StaticString =
            next == start ? "or and nor / o y ni & the los las el" : "or and nor / o y ni & , the los las el"
        return (end..<next).allSatisfy { scan.word($0).isOne(of: joint) }
    }

    /// A weekday that does not suit is out whenever it comes; a date only itself.
    mutating func exclude(_ days: WhenValue, _ rule: String, _ start: Int, _ end: Int) {
        if rule == DayRules.week.name { return }
        if let free = beyond(days, start) ?? behind(days) {
            wishes.append(Wish(free, start, end, rule: Self.allButSome))
            return
        }
        if let day = days.start, days.end == nil, rule != DayRules.weekday.name, rule != DayRules.relativeDay.name {
            excludedDays.append(day)
        } else {
            excluded += days.weekdays ?? days.start.map { [$0.weekday] } ?? []
        }
    }

    /// `I'm away until the 12th` has been read as the days behind it; of `not after the 5th` those before are left.
    private func beyond(_ days: WhenValue, _ start: Int) -> WhenValue? {
        guard days.end == .open, days.weekdays == nil, let first = days.start else { return nil }
        let isUntil = (max(0, start - 2)...start).contains { scan.word($0).isOne(of: "until till til hasta") }
        return isUntil ? days : WhenValue(end: .day(first.adding(days: -1)))
    }

    /// `on vacation Dec 1 to Dec 10`: from the day after the last one on.
    private func behind(_ days: WhenValue) -> WhenValue? {
        guard case .day(let last)? = days.end, days.weekdays == nil, last >= scan.today else { return nil }
        return WhenValue(start: last.adding(days: 1), end: .open)
    }

    mutating func deny(_ times: WhenValue) {
        let rest = Self.rest(times)
        // Of mornings and afternoons denied nothing is left.
        spareTimes =
            deniedTimes.isEmpty ? rest : spareTimes.flatMap { before in rest.flatMap { Self.within(before, $0) } }
        deniedTimes.append(times)
    }

    /// `not this Monday, the one after`: the day a week behind one that does not suit.
    func weekAfter(_ piece: SlotScan.Piece<DayPiece>) -> WhenValue? {
        guard case .days(let days) = piece.value, let start = days.start, days.end == nil, days.weekdays == nil else {
            return nil
        }
        let behind = (piece.end..<min(piece.end + Self.nearNext, scan.tokens.count)).map(scan.word)
            .filter { !$0.isOne(of: ", ; no but pero sino the el la") }
        let isNext = [
            ["one", "after"], ["next", "one"], ["following", "one"], ["following"], ["siguiente"], ["que", "sigue"],
            ["que", "viene"], ["otro"], ["otra"], ["other", "one"],
        ]
        .contains(where: behind.starts(with:))
        // `mañana no, pasado`
        if start == scan.today.adding(days: 1), behind.first == "pasado" {
            return WhenValue(start: start.adding(days: 1))
        }
        return isNext ? WhenValue(start: start.adding(days: 7)) : nil
    }

    /// In tokens: `no, el que sigue`.
    private static let nearNext = 5

    /// A day that alone does not suit, as a time right behind it may say more of it: each Friday of `any day except Friday
    /// afternoon`, since a weekday is denied whenever it comes.
    func loneDenied(_ days: WhenValue, _ piece: SlotScan.Piece<DayPiece>) -> (days: WhenValue, end: Int)? {
        guard excluded.isEmpty, excludedDays.isEmpty, days.end == nil else { return nil }
        let isEach = piece.rule == DayRules.weekday.name && scan.isBareWeekday(piece.start, piece.end)
        let each = isEach ? days.start.map { WhenValue(weekdays: [$0.weekday]) } : nil
        return (each ?? days, piece.end)
    }

    /// Whether nothing but `in the` stands between a day and a time.
    func belongs(_ time: SlotScan.Piece<TimePiece>, behind end: Int) -> Bool {
        (0...2).contains(time.start - end)
            && (end..<time.start).allSatisfy { scan.word($0).isOne(of: "in the at por la en el") }
    }

    /// The wishes, and what is left of the days that do not suit at some time only.
    func withHalfDays(_ wishes: [Wish], _ bounds: (start: Int, end: Int)?) -> [Wish] {
        guard let bounds else { return wishes }
        // `any day this week but not Thursday morning`: the Thursday of that week.
        let span = wishes.first { $0.value.start != nil && $0.value.end != nil && $0.value.weekdays != nil }?.value
        return wishes
            + halfDays.map { days, rest in
                var value = days
                if let span, let weekday = days.start?.weekday ?? days.weekdays?.first {
                    (value.start, value.end, value.weekdays) = (span.start, span.end, [weekday])
                }
                return Wish(value.with(times: rest), bounds.start, bounds.end, rule: Self.allButSome)
            }
    }
}
