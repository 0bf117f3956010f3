import Language

/// What all the pieces make together.
extension WhenBuilder {
    func result() -> Whens {
        var whens = Whens()
        (whens.saysAnyDay, whens.saysAnyTime) = (anyDay, anyTime)
        whens.pieces = pieces
        if let bounds { whens.range = scan.range(bounds.start, bounds.end) }
        var wishes = wishes
        // `next week I'm out of town`, and no other day: the days before and behind it.
        let isOnlyWeek =
            wishes.isEmpty && excluded.isEmpty && !anyDay && !deniesWeeks
            && !scan.tokens.contains { $0.word.isOne(of: "siguiente otra following other wait esperar") }
        let week = isOnlyWeek ? deniedWeek?.start : nil
        let excludedDays = excludedDays + (week.map { week in (0..<7).map { week.adding(days: $0) } } ?? [])
        if !excludedDays.isEmpty {
            if !wishes.contains(where: { $0.value.hasDay }), excluded.isEmpty, let bounds {
                wishes.append(
                    Wish(WhenValue(start: scan.today, end: .open), bounds.start, bounds.end, rule: Self.allButSome))
                whens.saysAnyDay = false
            }
            wishes = wishes.flatMap { wish in wish.value.without(excludedDays, today: scan.today).map(wish.with) }
        }
        if !excluded.isEmpty {
            let rest = Weekday.allCases.filter { !excluded.contains($0) }
            let workdays = rest.filter { $0.index < 5 }
            for index in wishes.indices where wishes[index].value.end != nil || wishes[index].value.weekdays != nil {
                let span = workdays.isEmpty || excluded.contains { $0.index > 4 } ? rest : workdays
                wishes[index].value.weekdays = (wishes[index].value.weekdays ?? span).filter { !excluded.contains($0) }
            }
            // `any weekday but Friday, Fridays I have my grandkids`: a wish that loses its last day is none.
            wishes.removeAll { $0.value.weekdays?.isEmpty == true }
            wishes.removeAll { $0.value.end == nil && $0.value.start.map { excluded.contains($0.weekday) } ?? false }
            let others = WhenValue(weekdays: anyDay || workdays.isEmpty ? rest : workdays)
            if !wishes.contains(where: { $0.value.hasDay }), let bounds {
                if wishes.isEmpty { wishes.append(Wish(others, bounds.start, bounds.end, rule: Self.allButSome)) }
                for index in wishes.indices { wishes[index].value = others.with(times: wishes[index].value) }
            }
            whens.saysAnyDay = false
        }
        wishes = withHalfDays(withSpareTimes(outside(deniedWeek, wishes), bounds), bounds)
        wishes = Self.eachOnce(wishes)
        if whens.saysAnyDay, wishes.contains(where: { $0.value.hasDay }) { whens.saysAnyDay = false }
        if whens.saysAnyTime, wishes.contains(where: { $0.value.hasTime }) { whens.saysAnyTime = false }
        whens.wishes = wishes.map {
            Reading(
                $0.value, scan.range($0.start, $0.end), rule: $0.parts[0].rule, problem: $0.problem,
                parts: $0.parts.map { ReadingPart(rule: $0.rule, range: scan.range($0.start, $0.end)) })
        }
        return whens
    }
}
