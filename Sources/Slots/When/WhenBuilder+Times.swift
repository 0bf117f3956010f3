import Language

/// How a time joins the time or the part of the day beside it.
extension WhenBuilder {
    /// `this afternoon at 3`, `10:30 in the morning`: an hour beside a part of the day is the hour of that part.
    mutating func join(_ times: WhenValue, _ piece: SlotScan.Piece<TimePiece>) -> Bool {
        // `after work, i'm off at 5`: the hour tells what the part of the day meant.
        if piece.rule == TimeRules.offDuty.name, let last = wishes.indices.last,
            wishes[last].value.part != nil, wishes[last].value.timeStart == nil
        {
            wishes[last].value = wishes[last].value.days.with(times: times)
            wishes[last].add(piece)
            return true
        }
        guard let last = wishes.indices.last else { return false }
        let before = wishes[last].value
        let isNext = isNextTo(wishes[last].end, piece.start)
        if isNext || isLinked(wishes[last].end, piece.start), let both = Self.within(before.times, times) {
            wishes[last].value = before.days.with(times: both)
            wishes[last].add(piece)
            return true
        }
        guard isNext else { return false }
        // `lunch break, 12-1`
        if before.part == .lunch, before.timeStart == nil, times.timeStart != nil {
            wishes[last].value = before.days.with(times: times)
            wishes[last].add(piece)
            return true
        }
        if let part = before.part, before.timeStart == nil, let start = times.timeStart?.within(part),
            let end = times.timeEnd?.within(part), start < end
        {
            wishes[last].value = before.days.with(times: WhenValue(timeStart: start, timeEnd: end))
            wishes[last].add(piece)
            return true
        }
        let joined: ClockTime?
        if let part = before.part, before.timeStart == nil, let time = times.timeStart, times.timeEnd == nil {
            // An hour that the part has not is still the hour that was said.
            joined = time.within(part) ?? time
        } else if let part = times.part, let time = before.timeStart, before.timeEnd == nil, before.part == nil {
            joined = time.within(part)
        } else {
            return false
        }
        guard let joined else { return false }
        wishes[last].value = before.days.with(times: WhenValue(timeStart: joined))
        wishes[last].add(piece)
        return true
    }

    /// `after 5, i work til 4:30`: of two times from which on somebody is free the later one holds.
    func isSaidAlready(_ times: WhenValue) -> Bool {
        guard times.timeEnd == .endOfDay, let start = times.timeStart, let last = wishes.last?.value,
            last.timeEnd == .endOfDay, let before = last.timeStart
        else { return false }
        return start <= before
    }

    /// `after 2 but before 5`: two bounds are one window.
    static func within(_ one: WhenValue, _ other: WhenValue) -> WhenValue? {
        for (after, before) in [(one, other), (other, one)]
        where after.timeEnd == .endOfDay && before.timeStart == .startOfDay {
            guard let start = after.timeStart, let end = before.timeEnd, start < end else { continue }
            return WhenValue(timeStart: start, timeEnd: end)
        }
        return nil
    }

    /// `not before 10 and i gotta be out by noon`: a few words that hold both pieces together.
    private func isLinked(_ end: Int, _ start: Int) -> Bool {
        start > end && start - end <= Self.nearBound
            && (end..<start).contains { scan.word($0).isOne(of: "and but y pero") }
            && (end..<start).allSatisfy { !scan.word($0).isOne(of: "or either o . ; ? !") }
    }

    /// In tokens.
    private static let nearBound = 10

    /// Nothing but a joint between two pieces.
    private func isNextTo(_ end: Int, _ start: Int) -> Bool {
        start >= end
            && (end..<start).allSatisfy {
                scan.word($0).isOne(
                    of: ", at @ around about in the a las de la en on from between but and pero y out done by")
            }
    }
}
