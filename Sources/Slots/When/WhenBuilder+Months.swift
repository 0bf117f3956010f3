import Language

/// A month said once for several days, and two bounds that make one stretch.
extension WhenBuilder {
    /// `january 5 or the 6th`: a day without its month, right behind one that has it, is of that month.
    func monthBefore(_ piece: SlotScan.Piece<DayPiece>) -> CivilDay? {
        guard piece.rule == DayRules.monthlyDay.name, case .days(let days) = piece.value, let day = days.start?.day,
            let last = wishes.last, last.value.end == nil, let before = last.value.start, day > before.day,
            last.parts[0].rule != DayRules.monthlyDay.name || before.month != days.start?.month,
            last.parts[0].rule != DayRules.relativeDay.name,
            last.parts[0].rule != DayRules.weekday.name, isListed(piece, behind: last)
        else { return nil }
        return CivilDay(year: before.year, month: before.month, day: day)
    }

    /// `the 5th or 6th of January`: a day without its month, right before one that has it, is of that month.
    mutating func takesMonth(_ day: CivilDay, _ piece: SlotScan.Piece<DayPiece>) -> Bool {
        guard piece.rule == DayRules.dayMonth.name, let last = wishes.indices.last, !wishes[last].value.hasTime,
            wishes[last].rule == DayRules.monthlyDay.name, let before = wishes[last].value.start, before.day < day.day,
            isListed(piece, behind: wishes[last]),
            let moved = CivilDay(year: day.year, month: day.month, day: before.day)
        else { return false }
        wishes[last].value.start = moved
        return true
    }

    /// Whether words of a list alone part a date from the wish before it.
    private func isListed(_ piece: SlotScan.Piece<DayPiece>, behind wish: Wish) -> Bool {
        wish.end <= piece.start
            && (wish.end..<piece.start).allSatisfy { scan.word($0).isOne(of: "or and , o y the el") }
    }

    /// `after December 10, before Christmas`: two open sides are one stretch.
    mutating func close(_ days: WhenValue, _ piece: SlotScan.Piece<DayPiece>) -> Bool {
        guard let last = wishes.indices.last, wishes[last].value.end == .open, let start = wishes[last].value.start,
            !wishes[last].value.hasTime, wishes[last].value.weekdays == nil, days.start == nil, days.weekdays == nil,
            case .day(let end)? = days.end, start < end, wishes[last].end <= piece.start,
            (wishes[last].end..<piece.start).allSatisfy({ scan.word($0).isOne(of: ", and but y pero") })
        else { return false }
        wishes[last].value.end = days.end
        wishes[last].add(piece)
        return true
    }
}
