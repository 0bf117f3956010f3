import Language

/// How what is said of several days or times narrows those said before.
extension WhenBuilder {
    /// The days that wait for a time: those of the same sentence, else all since the last day that has one.
    func openWishes(before start: Int) -> [Int] {
        let open = wishes.indices.reversed().prefix {
            wishes[$0].value.hasDay && !wishes[$0].value.hasTime && !wishes[$0].isWholeDay
        }
        .filter { wishes[$0].problem != .past || isNear(wishes[$0].end, start) }
        let near = open.filter { index in
            !(wishes[index].end..<max(start, wishes[index].end)).contains {
                scan.word($0).isOne(of: ". ? ! ;") && !scan.isGlued($0 + 1)
                    || scan.word($0).isOne(of: "otherwise else sino")
            }
        }
        return near.isEmpty ? open : near
    }

    /// `mornings on Tuesdays and afternoons on Thursdays`: where the first day stood behind its time, so does the next.
    mutating func takeIntoTimes(_ days: WhenValue, _ piece: SlotScan.Piece<DayPiece>) -> Bool {
        guard let last = wishes.indices.last, last > 0, wishes[last].borrowsDay, wishes[last - 1].isTimeFirst,
            wishes[last].end <= piece.start,
            (wishes[last].end..<piece.start).allSatisfy({ scan.word($0).isOne(of: "on in the of los las el la de en") })
        else { return false }
        wishes[last].value = days.with(times: wishes[last].value)
        (wishes[last].borrowsDay, wishes[last].isTimeFirst) = (false, true)
        wishes[last].add(piece)
        return true
    }

    /// A week or a month right behind days of the week says which of them are meant: `Mon 9am or Tue 2pm next week`,
    /// `any Monday in December`.
    ///
    /// - Returns: whether the piece says nothing else.
    mutating func narrow(_ days: WhenValue, _ piece: SlotScan.Piece<DayPiece>) -> Bool {
        guard let last = wishes.indices.last, let start = days.start else { return false }
        if piece.rule == DayRules.weekdayOfWeek.name, isJoined(wishes[last].end, piece.start) {
            moveWeekdays(to: start)
            return false
        }
        guard days.end != nil, days.weekdays == nil, piece.start - wishes[last].end <= 1,
            piece.start == wishes[last].end || scan.word(wishes[last].end).isOne(of: "in of during , en de")
        else { return false }
        if wishes[last].value.weekdays != nil, wishes[last].value.start == nil {
            // `any Monday and Wednesday from December 14 on` means both.
            var index = last
            while index > 0, wishes[index - 1].value.weekdays != nil, wishes[index - 1].value.start == nil,
                isJoined(wishes[index - 1].end, wishes[index].start)
            { index -= 1 }
            for each in index...last { (wishes[each].value.start, wishes[each].value.end) = (days.start, days.end) }
            wishes[last].add(piece)
            return true
        }
        guard piece.rule == DayRules.week.name, isLoneWeekday(wishes[last]) else { return false }
        moveWeekdays(to: start)
        wishes[last].add(piece)
        return true
    }

    /// A week right before weekdays says in which of them they are: `next week, Thursday or Friday`.
    ///
    /// - Returns: whether the piece is such a weekday.
    mutating func takeIntoWeek(_ days: WhenValue, _ piece: SlotScan.Piece<DayPiece>) -> Bool {
        guard piece.rule == DayRules.weekday.name, scan.isBareWeekday(piece.start, piece.end), days.end == nil,
            let weekday = days.start?.weekday ?? (days.weekdays?.count == 1 ? days.weekdays?.first : nil),
            !DateWords.isPlural(scan.word(piece.end - 1)), let last = wishes.indices.last
        else { return false }
        let isNext = (wishes[last].end..<max(wishes[last].end, piece.start)).allSatisfy {
            scan.word($0).isOne(of: ", : on the el either preferably maybe like o or - and y")
        }
        guard isNext, piece.start >= wishes[last].end else { return false }
        if wishes[last].rule == DayRules.week.name, let start = wishes[last].value.start, wishes[last].value.end != nil,
            wishes[last].value.weekdays == nil, !wishes[last].value.hasTime, wishes[last].week == nil
        {
            let monday = start.adding(days: -start.weekday.index)
            wishes[last].value = WhenValue(start: monday.adding(days: weekday.index))
            wishes[last].week = monday
            wishes[last].add(piece)
            return true
        }
        // `next week Tuesday, Wednesday or Thursday`
        let isInWeek = wishes[last].rule == DayRules.weekdayOfWeek.name
        let monday =
            wishes[last].week ?? (isInWeek ? wishes[last].value.start.map { $0.adding(days: -$0.weekday.index) } : nil)
        guard let monday else { return false }
        let moved = WhenValue(start: monday.adding(days: weekday.index))
        wishes.append(Wish(moved, piece.start, piece.end, rule: piece.rule, problem: piece.problem))
        wishes[wishes.count - 1].week = monday
        return true
    }

    /// Moves the weekdays said last into the week of a day.
    private mutating func moveWeekdays(to day: CivilDay) {
        let monday = day.adding(days: -day.weekday.index)
        for index in wishes.indices.reversed() {
            guard isLoneWeekday(wishes[index]), let before = wishes[index].value.start else { return }
            wishes[index].value.start = monday.adding(days: before.weekday.index)
        }
    }

    /// Weekdays that fall in a week that does not suit are the next week's.
    func outside(_ week: WhenValue?, _ wishes: [Wish]) -> [Wish] {
        guard let from = week?.start, case .day(let to)? = week?.end else { return wishes }
        return wishes.map { wish in
            // `Tuesdays and Thursdays, but not this week`
            if wish.value.weekdays != nil, wish.value.start == nil, from <= scan.today {
                var value = wish.value
                (value.start, value.end) = (to.adding(days: 1), .open)
                return wish.with(value)
            }
            guard isLoneWeekday(wish), let day = wish.value.start, day >= from, day <= to else { return wish }
            var value = wish.value
            value.start = day.adding(days: 7)
            return wish.with(value)
        }
    }

    private func isLoneWeekday(_ wish: Wish) -> Bool {
        wish.value.start != nil && wish.value.end == nil && wish.value.weekdays == nil
            && wish.parts.contains { $0.rule == DayRules.weekday.name && scan.isBareWeekday($0.start, $0.end) }
    }

    /// Nothing but a comma or a word that joins stands between two places.
    func isJoined(_ end: Int, _ start: Int) -> Bool {
        start >= end && (end..<start).allSatisfy { scan.word($0).isOne(of: "or and , / o y &") }
    }

    /// Whether a time is one in a part of the day that is said besides: `after 3:30, has to be after school`.
    private static func isWithin(_ time: WhenValue, _ part: WhenValue) -> Bool {
        guard let name = part.part, part.timeStart == nil, !part.hasDay, !time.hasDay, time.part == nil,
            let start = time.timeStart, time.timeEnd == .endOfDay || name == .lunch
        else { return false }
        return start.within(name) == start
    }

    /// Each wish once; a day alone says nothing beside the same day with its time.
    static func eachOnce(_ wishes: [Wish]) -> [Wish] {
        let isOnWeekend = wishes.contains {
            $0.value.end == nil && $0.value.start.map { $0.weekday.index > 4 } ?? false
        }
        let hasDay = wishes.contains { $0.value.hasDay && $0.rule != DayRules.soon.name }
        return wishes.filter { wish in
            // `this weekend, Saturday or Sunday`, `the 24th, as early as you can`
            !(isOnWeekend && wish.value.weekdays == [.saturday, .sunday] && !wish.value.hasTime)
                && !(hasDay && wish.rule == DayRules.soon.name)
                && !wishes.contains { Self.isWithin($0.value, wish.value) }
        }
        .enumerated().filter { index, wish in
            !wishes.enumerated().contains { other, more in
                more.value == wish.value && other < index
                    || wish.value.hasDay && !wish.value.hasTime && more.value.hasTime
                        && more.value.days == wish.value.days
                    // `next week, any weekday but Wednesday`
                    || wish.value.start == nil && wish.value.end == nil && !wish.value.hasTime
                        && more.value.start != nil && more.value.end != nil && wish.value.weekdays != nil
                        && more.value.weekdays == wish.value.weekdays
            }
        }.map(\.element)
    }

    /// What a time that does not suit leaves of the day.
    static func rest(_ times: WhenValue) -> WhenValue? {
        switch times.part {
        case .morning: return ClockTime(hour: 12).map(TimeRules.from)
        case .afternoon: return ClockTime(hour: 12).map(TimeRules.until)
        case .evening, .night: return ClockTime(hour: 17).map(TimeRules.until)
        case .lunch, .daytime: return nil
        case nil: break
        }
        if times.timeStart == .startOfDay, let end = times.timeEnd { return TimeRules.from(end) }
        if times.timeEnd == .endOfDay, let start = times.timeStart { return TimeRules.until(start) }
        return nil
    }

    /// `no mornings please`: where no other time is named, the rest of the day is meant.
    func withSpareTimes(_ wishes: [Wish], _ bounds: (start: Int, end: Int)?) -> [Wish] {
        guard let spareTimes, let bounds, !wishes.contains(where: { $0.value.hasTime }) else { return wishes }
        if wishes.isEmpty { return [Wish(spareTimes, bounds.start, bounds.end, rule: "all times but some")] }
        return wishes.map { $0.with($0.value.with(times: spareTimes)) }
    }
}

extension SlotScan {
    /// Whether nothing, or a mark, stands at a token.
    func isEnd(_ index: Int) -> Bool { index >= tokens.count || tokens[index].kind == .mark }

    /// Whether some tokens are a weekday without its date.
    func isBareWeekday(_ start: Int, _ end: Int) -> Bool {
        (start..<end).allSatisfy { digits($0) == nil && DateWords.month(word($0)) == nil }
            && !word(start).isOne(of: "next proximo following")
    }
}
