package import Language

/// Wishes for days and times, put together from what a line says of either.
package struct Whens: Sendable, Equatable {
    package var wishes: [Reading<WhenValue>] = []
    package var saysAnyDay = false
    package var saysAnyTime = false
    /// The bytes of every day and time that was said, also of those that do not suit.
    package var pieces: [Range<Int>] = []
    /// The bytes from the first to the last piece, where there is one.
    package var range: Range<Int>?

    /// The wishes for days that can be taken, with the times said with them.
    package var days: [WhenValue] { wishes.lazy.filter { $0.problem == nil }.map(\.value).filter(\.hasDay) }

    /// The times that can be taken, each once.
    package var times: [WhenValue] {
        wishes.lazy.filter { $0.problem == nil }.map(\.value.times)
            .reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
    }

    package var problem: SlotProblem? { wishes.lazy.compactMap(\.problem).first }
    package var isEmpty: Bool { wishes.isEmpty && !saysAnyDay && !saysAnyTime }

    /// - Parameters:
    ///   - today: the day that relative dates are reckoned from.
    ///   - leavesBusy: whether days and hours that are only said to be taken leave the others.
    package init(_ line: Line, today: CivilDay, leavesBusy: Bool = true) {
        let scan = SlotScan(line, today: today)
        let opens = scan.tokens.indices.map { Openings.contains(scan, $0) }
        guard opens.contains(true) else { return }
        let days = scan.pieces(DayRules.all, opens: { opens[$1] }).filter { !Self.isPast(scan, $0.start, $0.end) }
        // `dec 7 in the morning`: what a date has taken begins no time.
        let isDate = { (index: Int) in days.contains { $0.end - $0.start > 1 && $0.start < index && index < $0.end } }
        let times = scan.pieces(TimeRules.all, opens: { opens[$1] && !isDate($1) }).filter { time in
            // A date's own digits are no time.
            !Self.isPast(scan, time.start, time.end)
                && !days.contains { $0.start < time.end && time.start < $0.end && $0.end - $0.start > 1 }
        }
        self = Self.joined(scan, days, times, leavesBusy)
    }

    private static func joined(
        _ scan: SlotScan, _ days: [SlotScan.Piece<DayPiece>], _ times: [SlotScan.Piece<TimePiece>],
        _ leavesBusy: Bool
    ) -> Whens {
        guard !days.isEmpty || !times.isEmpty else { return Whens() }
        var (days, times, busy) = (days, times, Set<Int>())
        let back = BackReference(scan, behind: max(days.map(\.end).max() ?? 0, times.map(\.end).max() ?? 0))
        switch back {
        case .not?: busy = Set(days.map(\.start) + times.map(\.start))
        case let turn?:
            let background = LineBackground(scan.line)
            days.removeAll { background.tellsOfPast(scan.range($0.start, $0.end)) }
            turn.turn(&days, &times)
        case nil:
            if leavesBusy { busy = busyPlaces(scan, days, times) }
            if busy.isEmpty { (days, times) = withoutBackground(scan, days, times) }
        }
        if !busy.isEmpty, leavesHardlyADay(days) { return Whens() }
        // Of a day that is taken the hours say nothing more.
        if !busy.isEmpty, !days.isEmpty { times = [] }
        var builder = WhenBuilder(scan, busy: busy, isTurned: back == .after || back == .before)
        var (d, t) = (0, 0)
        while d < days.count || t < times.count {
            if t == times.count || (d < days.count && days[d].start <= times[t].start) {
                builder.take(days[d])
                d += 1
            } else {
                builder.take(times[t])
                t += 1
            }
        }
        return builder.result()
    }

    /// The places of days and hours that somebody only says are taken: `I have dialysis Mondays and Fridays`, `I work 8
    /// to 5`; none where another is named, or an hour from which they are free.
    private static func busyPlaces(
        _ scan: SlotScan, _ days: [SlotScan.Piece<DayPiece>], _ times: [SlotScan.Piece<TimePiece>]
    ) -> Set<Int> {
        let background = LineBackground(scan.line)
        let areBusy =
            days.allSatisfy { piece in
                guard case .days(let day) = piece.value, day.end == nil,
                    day.weekdays != nil || piece.rule == DayRules.weekday.name
                else { return false }
                return background.isTaken(scan.range(piece.start, piece.end))
            }
            && times.allSatisfy { piece in
                piece.rule != TimeRules.bound.name && piece.rule != TimeRules.offDuty.name
                    && background.isTaken(scan.range(piece.start, piece.end))
            }
        return areBusy ? Set(days.map(\.start) + times.map(\.start)) : []
    }

    /// Who is busy on so many days has not said when they may come.
    private static func leavesHardlyADay(_ busy: [SlotScan.Piece<DayPiece>]) -> Bool {
        busy.reduce(0) { if case .days(let day) = $1.value { $0 + (day.weekdays?.count ?? 1) } else { $0 } } > 4
    }

    /// Only what is wished: what tells of the past is out; of what tells why, what has its like elsewhere.
    private static func withoutBackground(
        _ scan: SlotScan, _ days: [SlotScan.Piece<DayPiece>], _ times: [SlotScan.Piece<TimePiece>]
    ) -> (days: [SlotScan.Piece<DayPiece>], times: [SlotScan.Piece<TimePiece>]) {
        let background = LineBackground(scan.line)
        let days = days.filter { !background.tellsOfPast(scan.range($0.start, $0.end)) }
        let times = times.filter { !background.tellsOfPast(scan.range($0.start, $0.end)) }
        let isBeside = { (range: Range<Int>) in
            background.tellsOfDuty(range) || background.complains(range) || background.tellsOfDose(range)
                || background.isTaken(range)
        }
        let wishedDays = days.filter { !isBeside(scan.range($0.start, $0.end)) }
        let wishedTimes = times.filter { !isBeside(scan.range($0.start, $0.end)) }
        // Where nothing else is said, a day or an hour of the own duty still tells what is possible.
        let mayTellDay = { (piece: SlotScan.Piece<DayPiece>) in
            let range = scan.range(piece.start, piece.end)
            return !background.tellsOfOthersDuty(range) && (piece.value.isOneDay || !background.complains(range))
        }
        let mayTellTime = { (piece: SlotScan.Piece<TimePiece>) in
            let range = scan.range(piece.start, piece.end)
            let isNight = piece.value.isPart && background.tellsOfDuty(range) && !wishedDays.isEmpty
            return !background.tellsOfOthersDuty(range) && !background.tellsOfDose(range) && !isNight
                && !(background.complains(range) && !days.contains { $0.value.isOneDay })
        }
        return (
            wishedDays.isEmpty ? days.filter(mayTellDay) : wishedDays,
            wishedTimes.isEmpty ? times.filter(mayTellTime) : wishedTimes
        )
    }

    init() {}

    /// What lies behind is no wish: since Monday, last Friday, three days ago.
    private static func isPast(_ scan: SlotScan, _ index: Int, _ end: Int) -> Bool {
        for back in 1...2
        where past.contains(scan.word(index - back)) && scan.clause(index - back) == scan.clause(index)
            && !(scan.word(index - back) == "pasado" && scan.word(index - back + 1) == "manana")
        {
            // `quarter past nine on Monday`
            if back == 1 || scan.word(index - back) != "past" { return true }
        }
        // `not this week on account of Thanksgiving`
        let why = (scan.word(index - 2), scan.word(index - 1))
        if why.0.isOne(of: "account because") && why.1 == "of" || why == ("due", "to") { return true }
        if scan.word(index - 1) == "back", scan.word(index) == "in" { return true }
        // `how are you today? I'd like to book`
        if scan.word(index).isOne(of: "today hoy"),
            (1...4).contains(where: { scan.word(index - $0).isOne(of: "how como") }),
            (1...3).contains(where: { scan.word(index - $0).isOne(of: "you esta estan everything everybody") })
        {
            return true
        }
        // `happy Thanksgiving`, `that's Thanksgiving`
        let isRemark =
            scan.word(index - 1).isOne(of: "happy merry feliz")
            || scan.word(index - 1).isOne(of: "is es")
                && (scan.word(index - 2).isOne(of: "that it which eso ese")
                    || DateWords.weekday(scan.word(index - 2)) != nil)
        if isRemark, DayRules.opensHoliday(scan.word(index)) { return true }
        // `porque el jueves es Thanksgiving`
        if scan.word(end).isOne(of: "is es"), DayRules.opensHoliday(scan.word(end + 1)) { return true }
        return scan.word(end).isOne(of: "pasado pasada") && scan.word(end + 1) != "manana"
    }

    private static let past: Set<String> = [
        "since", "last", "past", "ago", "desde", "pasado", "pasada", "ultimo", "ultima", "hace", "yesterday", "ayer",
    ]
}
