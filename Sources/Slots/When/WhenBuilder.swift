import Language

/// Joins pieces in the order in which they were said.
package struct WhenBuilder {
    let scan: SlotScan
    var wishes: [Wish] = []
    var excluded: [Weekday] = []
    var excludedDays: [CivilDay] = []
    var (anyDay, anyTime) = (false, false)
    var lastEnd = 0
    private var wasNegated = false
    private var lastWasTime = false
    /// The token after a single day that was denied just now.
    private var deniedDay: Int?
    /// Days that do not suit at some time only: `any day except Friday afternoon`.
    var halfDays: [(days: WhenValue, rest: WhenValue)] = []
    /// The day that was denied last, and the token behind it.
    private var lastDenied: (days: WhenValue, end: Int)?
    /// The token after `all day`, for the day beside it, which shares no other's time.
    private var wholeDay: Int?
    /// A week that does not suit: `mon or tues, not this week`.
    var deniedWeek: WhenValue?
    /// Whether more than one was: `not this week, next week` may deny one or both.
    var deniesWeeks = false
    var bounds: (start: Int, end: Int)?
    var pieces: [Range<Int>] = []
    /// The times said last, for the days that follow them: `10:15 or 10:45 on Tuesday or Thursday`.
    var hangingTimes: [Int] = []
    /// What is left of the day where a part of it does not suit, for days that have no time of their own.
    var spareTimes: WhenValue?
    /// Times that do not suit: `mornings are no good, I'm slow in the mornings` wishes for none.
    var deniedTimes: [WhenValue] = []

    /// The rule of a wish that is made of what does not suit.
    package static let allButSome = "all days but some"

    /// Where days and hours begin that are taken.
    private let busy: Set<Int>
    /// Whether what is left has been turned into what lies behind or before it, so that no word before it denies it:
    /// `I'm away from the 5th to the 20th, after that`.
    private let isTurned: Bool

    init(_ scan: SlotScan, busy: Set<Int> = [], isTurned: Bool = false) {
        (self.scan, self.busy, self.isTurned) = (scan, busy, isTurned)
    }

    mutating func take(_ piece: SlotScan.Piece<DayPiece>) {
        let takesBack = takesBack(before: piece.start) || isInstead(piece.end) && piece.value.isOneDay
        let isNegated =
            note(piece.start, piece.end, isTime: false) && !isOffered(piece) && !isTurned || busy.contains(piece.start)
        let given = takesBack && !isNegated ? removeDays() : nil
        switch piece.value {
        case .anyDay: anyDay = true
        case .days where isNotJust(piece.start): break
        case .days(var days):
            if let month = monthBefore(piece) { days.start = month }
            lastDenied = isNegated && !busy.contains(piece.start) ? loneDenied(days, piece) : nil
            if isNegated {
                excludeJoined(before: piece.start)
                if let next = weekAfter(piece) {
                    excludedDays += [days.start].compactMap(\.self)
                    wishes.append(Wish(next, piece.start, piece.end, rule: piece.rule))
                } else {
                    exclude(days, piece.rule, piece.start, piece.end)
                }
                if piece.rule == DayRules.week.name { (deniesWeeks, deniedWeek) = (deniedWeek != nil, days) }
                // `not tuesdays, wednesdays` puts one in the other's place; `no tuesdays, wednesdays` may be a list.
                let isOne = days.weekdays == nil || days.weekdays?.count == 1 && scan.word(piece.start - 1) == "not"
                deniedDay = isOne && days.end == nil ? piece.end : nil
            } else if let last = hangingTimes.last, isNear(wishes[last].end, piece.start) {
                for index in hangingTimes {
                    wishes[index].value = days.with(times: wishes[index].value)
                    wishes[index].isTimeFirst = true
                    wishes[index].add(piece)
                }
                hangingTimes = []
            } else if let month = days.start, takesMonth(month, piece) {
                wishes.append(Wish(days, piece.start, piece.end, rule: piece.rule, problem: piece.problem))
            } else if takeIntoTimes(days, piece) {
                break
            } else if close(days, piece) || narrow(days, piece) || takeIntoWeek(days, piece) {
                break
            } else {
                let wish = days.hasTime ? days : given.map { days.with(times: $0) } ?? days
                wishes.append(Wish(wish, piece.start, piece.end, rule: piece.rule, problem: piece.problem))
                wishes[wishes.count - 1].isWholeDay = wholeDay == piece.start
            }
        }
        lastEnd = piece.end
    }

    mutating func take(_ piece: SlotScan.Piece<TimePiece>) {
        let takesBack = takesBack(before: piece.start) || isInstead(piece.end)
        let isNegated = note(piece.start, piece.end, isTime: true) || busy.contains(piece.start)
        defer { lastEnd = piece.end }
        guard case .times(let times) = piece.value else {
            anyTime = true
            if scan.word(piece.start) == "all" { wholeDay = piece.end }
            return
        }
        if let denied = lastDenied, let rest = Self.rest(times), belongs(piece, behind: denied.end) {
            halfDays.append((denied.days, rest))
            lastDenied = nil
            return
        }
        if isNegated {
            denyTimesJoined(before: piece.start)
            deny(times)
            return
        }
        if !takesBack, deniedTimes.contains(times) { return }
        if takesBack { removeTimes() }
        if join(times, piece) || isSaidAlready(times) { return }
        let open = openWishes(before: piece.start)
        if !open.isEmpty {
            for index in open {
                wishes[index].value = wishes[index].value.with(times: times)
                // A time said for several days stands with the last of them.
                if index == wishes.count - 1 { wishes[index].add(piece) }
            }
        } else if let last = wishes.last, last.value.hasDay, isNear(last.end, piece.start),
            last.value.part == nil || times.part != nil
        {
            if last.value.part != nil || times.part == nil {
                var wish = Wish(
                    last.value.days.with(times: times), piece.start, piece.end, rule: piece.rule, problem: piece.problem
                )
                wish.borrowsDay = true
                wishes.append(wish)
            }
        } else {
            if let last = hangingTimes.last, !isJoined(wishes[last].end, piece.start) { hangingTimes = [] }
            hangingTimes.append(wishes.count)
            wishes.append(Wish(times, piece.start, piece.end, rule: piece.rule, problem: piece.problem))
        }
    }

    /// `Tuesday the 8th, not just any Tuesday`, `any day, not just Mondays`: neither wished for nor denied.
    private func isNotJust(_ start: Int) -> Bool {
        let at = scan.word(start - 1) == "any" ? start - 2 : start - 1
        return scan.word(at).isOne(of: "just only") && scan.word(at - 1) == "not"
    }

    /// Widens the bounds; true where the piece is what does not suit.
    private mutating func note(_ start: Int, _ end: Int, isTime: Bool) -> Bool {
        defer { lastWasTime = isTime }
        bounds = (bounds?.start ?? start, max(end, bounds?.end ?? end))
        pieces.append(scan.range(start, end))
        var index = start - 1
        var steps = 0
        while index >= lastEnd, steps < Self.farthest,
            scan.clause(index) == scan.clause(start) || scan.tokens[index].kind == .mark
        {
            // `no voy a estar la próxima semana`
            let isNear = steps < Self.nearest || scan.word(index) == "no"
            if isNear,
                Self.negators.contains(scan.word(index)) && !isTakingBack(index) && reaches(index, start)
                    || isExcept(index)
            {
                wasNegated = true
                return true
            }
            index -= 1
            steps += 1
        }
        // Behind a comma a time is another matter than the days: `not Mondays, afternoons`.
        let joint: StaticString = !isTime && !lastWasTime ? "or and nor o ni y ," : "or and nor o ni y"
        let joins = (lastEnd..<max(lastEnd, start)).allSatisfy { scan.word($0).isOne(of: joint) }
        wasNegated = wasNegated && joins && start > lastEnd || isDenied(behind: end)
        return wasNegated
    }

    /// In tokens: so far back is looked for what denies, and for a `no` whose words reach on.
    private static let (nearest, farthest) = (4, 6)

    func isNear(_ end: Int, _ start: Int) -> Bool { start - end <= 3 }

    /// `not Tuesday, Wednesday`: behind one day denied and a bare comma stands the day that is meant.
    private func isOffered(_ piece: SlotScan.Piece<DayPiece>) -> Bool {
        guard case .days(let days) = piece.value, days.weekdays?.count ?? 1 == 1, let denied = deniedDay,
            piece.start == denied + 1,
            scan.word(denied) == ","
        else { return false }
        return !scan.word(piece.end).isOne(of: ", or and nor o y ni")
    }

    /// Takes back the days said so far; gives the times said with them, which still stand.
    private mutating func removeDays() -> WhenValue? {
        let times = wishes.last { $0.value.hasDay && $0.value.hasTime }?.value.times
        wishes.removeAll { $0.value.hasDay }
        (hangingTimes, anyDay) = ([], false)
        return times
    }

    private mutating func removeTimes() {
        wishes.removeAll { !$0.value.hasDay }
        for index in wishes.indices { wishes[index].value = wishes[index].value.days }
        (hangingTimes, anyTime) = ([], false)
    }
}
