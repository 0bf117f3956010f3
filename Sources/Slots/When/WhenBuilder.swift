import Language

/// Joins pieces in the order in which they were said.
struct WhenBuilder {
    private let scan: SlotScan
    private var wishes: [(value: WhenValue, start: Int, end: Int, rule: String, problem: SlotProblem?)] = []
    private var excluded: [Weekday] = []
    private var (anyDay, anyTime) = (false, false)
    private var lastEnd = 0
    private var wasNegated = false
    private var bounds: (start: Int, end: Int)?
    /// The times said last, for the days that follow them: `mornings on Tuesday or Thursday`.
    private var hangingTime: Int?

    init(_ scan: SlotScan) { self.scan = scan }

    mutating func take(_ piece: SlotScan.Piece<DayPiece>) {
        let isNegated = note(piece.start, piece.end)
        switch piece.value {
        case .anyDay: anyDay = true
        case .days(let days):
            if isNegated {
                excluded += days.weekdays ?? days.start.map { [$0.weekday] } ?? []
            } else if let index = hangingTime, isNear(wishes[index].end, piece.start), !wishes[index].value.hasDay {
                wishes[index] = (
                    days.with(times: wishes[index].value), wishes[index].start, piece.end, piece.rule, piece.problem
                )
                hangingTime = nil
            } else {
                wishes.append((days, piece.start, piece.end, piece.rule, piece.problem))
            }
        }
        lastEnd = piece.end
    }

    mutating func take(_ piece: SlotScan.Piece<TimePiece>) {
        let isNegated = note(piece.start, piece.end)
        defer { lastEnd = piece.end }
        guard case .times(let times) = piece.value else {
            anyTime = true
            return
        }
        if isNegated { return }
        if join(times, piece) { return }
        let open = wishes.indices.reversed().prefix { wishes[$0].value.hasDay && !wishes[$0].value.hasTime }
        if !open.isEmpty {
            for index in open { wishes[index].value = wishes[index].value.with(times: times) }
            wishes[wishes.count - 1].end = piece.end
        } else if let last = wishes.last, last.value.hasDay, isNear(last.end, piece.start),
            last.value.part == nil || times.part != nil
        {
            if last.value.part != nil || times.part == nil {
                wishes.append((last.value.days.with(times: times), piece.start, piece.end, piece.rule, piece.problem))
            }
        } else {
            hangingTime = wishes.count
            wishes.append((times, piece.start, piece.end, piece.rule, piece.problem))
        }
    }

    /// `this afternoon at 3`, `10:30 in the morning`: an hour beside a part of the day is the hour of that part.
    private mutating func join(_ times: WhenValue, _ piece: SlotScan.Piece<TimePiece>) -> Bool {
        guard let last = wishes.indices.last, isNextTo(wishes[last].end, piece.start) else { return false }
        let before = wishes[last].value
        if let part = before.part, before.timeStart == nil, let start = times.timeStart?.within(part),
            let end = times.timeEnd?.within(part), start < end
        {
            wishes[last].value = before.days.with(times: WhenValue(timeStart: start, timeEnd: end))
            wishes[last].end = piece.end
            return true
        }
        let joined: ClockTime?
        if let part = before.part, before.timeStart == nil, let time = times.timeStart, times.timeEnd == nil {
            joined = time.within(part)
        } else if let part = times.part, let time = before.timeStart, before.timeEnd == nil, before.part == nil {
            joined = time.within(part)
        } else {
            return false
        }
        guard let joined else { return false }
        wishes[last].value = before.days.with(times: WhenValue(timeStart: joined))
        wishes[last].end = piece.end
        return true
    }

    /// Nothing but a joint between two pieces.
    private func isNextTo(_ end: Int, _ start: Int) -> Bool {
        start >= end
            && (end..<start).allSatisfy {
                scan.word($0).isOne(of: ", at @ around about in the a las de la en on from between")
            }
    }

    func result() -> Whens {
        var whens = Whens()
        (whens.saysAnyDay, whens.saysAnyTime) = (anyDay, anyTime)
        if let bounds { whens.range = scan.range(bounds.start, bounds.end) }
        var wishes = wishes
        if !excluded.isEmpty {
            let rest = Weekday.allCases.filter { !excluded.contains($0) }
            let workdays = rest.filter { $0.index < 5 }
            for index in wishes.indices where wishes[index].value.end != nil || wishes[index].value.weekdays != nil {
                wishes[index].value.weekdays = (wishes[index].value.weekdays ?? rest).filter { !excluded.contains($0) }
            }
            wishes.removeAll { $0.value.end == nil && $0.value.start.map { excluded.contains($0.weekday) } ?? false }
            if !wishes.contains(where: { $0.value.hasDay }), let bounds {
                wishes.append(
                    (WhenValue(weekdays: anyDay ? rest : workdays), bounds.start, bounds.end, "all days but some", nil))
                whens.saysAnyDay = false
            } else {
                whens.saysAnyDay = false
            }
        }
        if whens.saysAnyDay, wishes.contains(where: { $0.value.hasDay }) { whens.saysAnyDay = false }
        if whens.saysAnyTime, wishes.contains(where: { $0.value.hasTime }) { whens.saysAnyTime = false }
        whens.wishes = wishes.map {
            Reading($0.value, scan.range($0.start, $0.end), rule: $0.rule, problem: $0.problem)
        }
        return whens
    }

    /// Widens the bounds; true where the piece is what does not suit.
    private mutating func note(_ start: Int, _ end: Int) -> Bool {
        bounds = (bounds?.start ?? start, max(end, bounds?.end ?? end))
        var index = start - 1
        var steps = 0
        while index >= lastEnd, steps < 4, scan.clause(index) == scan.clause(start) || scan.tokens[index].kind == .mark
        {
            if Self.negators.contains(scan.word(index)) || isExcept(index) {
                wasNegated = true
                return true
            }
            index -= 1
            steps += 1
        }
        let joins = (lastEnd..<max(lastEnd, start)).allSatisfy { scan.word($0).isOne(of: "or and nor o ni y ,") }
        wasNegated = wasNegated && joins && start > lastEnd
        return wasNegated
    }

    private func isNear(_ end: Int, _ start: Int) -> Bool { start - end <= 3 }

    private static let negators: Set<String> = [
        "not", "no", "except", "never", "nor", "besides", "excepto", "menos", "nunca", "tampoco", "ni", "salvo",
        "avoid",
    ]

    /// `any day but Friday`; elsewhere `but` only begins a clause.
    private func isExcept(_ index: Int) -> Bool {
        scan.word(index) == "but" && scan.word(index - 1).isOne(of: "day days time anything any week everything")
    }
}
