package import Language

/// Days and parts of the day that a line takes out of wishes known before, and those that it adds.
package struct DroppedWishes {
    /// What is left of the days; nil where none of them was dropped.
    package private(set) var days: [WhenValue]?
    /// What is left of the times; nil where none of them was dropped.
    package private(set) var times: [WhenValue]?

    /// Whether every day that was known is taken out whole, and no other is named.
    package private(set) var dropsAll = false

    /// Reads `take Thursday off`, `drop the Monday and add Wednesday`, `scratch the mornings`.
    package init(_ line: Line, days known: [WhenValue], times knownTimes: [WhenValue], today: CivilDay) {
        var (lost, new) = (Whens(), Whens())
        var (drops, deniesOnly) = (false, false)
        let puts =
            line.words.contains { $0.word == "instead" } && line.words.contains { $0.word.isOne(of: Self.putting) }
        // `no, sorry, Tuesday or Wednesday` says all anew.
        let first = line.words.prefix(2).map(\.word)
        if first.first == "no", first.last?.isOne(of: SlotScan.takingBack) == true { return }
        for (clause, isNew, isJoined) in Self.clauses(line) {
            let words = clause.filter { $0.kind != .mark }
            let days = words.filter { DateWords.weekday($0.word) != nil || DateWords.part($0.word) != nil }
            // `drop Monday and Tuesday`: what only goes on keeps the verb before it.
            // `not Monday, Wednesday`, `los martes no, los miércoles`: what stands alone behind a denial is meant.
            let isOffered =
                deniesOnly && !isJoined && words.filter { !$0.word.isOne(of: "los el las la") }.count == 1
            deniesOnly =
                [words.first, words.last].contains { $0?.word.isOne(of: "not no") == true } && words.count <= 3
            let goesOn =
                !isNew && !words.isEmpty && !isOffered
                && words.allSatisfy {
                    days.contains($0) || $0.kind == .number || $0.word.isOne(of: Self.fillers)
                        || DateWords.month($0.word) != nil
                }
            if !goesOn { drops = Self.drops(words) }
            // The words of one contraction share their bytes: without its `not`, `can't` is gone.
            let gone = clause.filter {
                $0.word.isOne(of: Self.verbs) || $0.word.isOne(of: Self.exchanging) || $0.word.isOne(of: Self.denials)
            }.map(\.range)
            let rest = clause.filter { !gone.contains($0.range) }
            let said = Line(rest.map { line.original($0.range) }.joined(separator: " "))
            let whens = Whens(said, today: today, leavesBusy: false)
            // `I have class on Thursday though`
            let isDuty = whens.range.map { LineBackground(said).tellsOfDuty($0) } ?? false
            // `no pain today` drops no day.
            let named = whens.wishes.filter { $0.value.start != today || $0.value.end != nil }
            // `Thursdays is my kid's swim, put Wednesdays instead`
            let gives = words.contains { $0.word.isOne(of: Self.putting) || $0.word == "instead" }
            if drops || isDuty || puts && !gives && !isNew { lost.wishes += named } else { new.wishes += whens.wishes }
        }
        let left = lost.days.reduce(known) { left, lost in left.compactMap { $0.without(lost) } }
        // `not Tuesday, Wednesday. My wife has the car Tuesday`
        let added = new.days.filter { !left.contains($0) && !lost.days.contains($0.days) }
        // `scratch Monday, Thursday before work`: of a day that is known already the narrower wish stands.
        let kept = left.filter { old in old.hasTime || !added.contains { $0.hasTime && old.isOneOf($0.start?.weekday) }
        }
        if left != known, case let left = kept + added {
            days = left.isEmpty ? nil : left
            // `not Monday mornings` leaves the rest of the Mondays.
            dropsAll = left.isEmpty && !lost.wishes.contains(where: \.value.hasTime)
        }
        let gone = lost.wishes.compactMap(\.value.part)
        let keptTimes = knownTimes.filter { time in !gone.contains { time.isWithin($0) } }
        // `mornings are no good, I'm slow in the mornings`
        let addedTimes = new.times.filter { time in
            !keptTimes.contains(time) && !(time.part.map(gone.contains) ?? false)
        }
        if keptTimes != knownTimes {
            let left = keptTimes + addedTimes
            // `mornings don't work` where mornings were all that was wished: the rest of the day is.
            let rest = left.isEmpty ? lost.times.compactMap(WhenBuilder.rest) : left
            if !rest.isEmpty { times = rest }
        }
    }

    /// The clauses, and of each whether it says what comes in another's place (`change Tuesday to Friday`), and whether an
    /// `and` joins it to the one before.
    private static func clauses(_ line: Line) -> [(tokens: ArraySlice<Token>, isNew: Bool, isJoined: Bool)] {
        let changes = line.words.contains { $0.word.isOne(of: exchanging) }
        var clauses: [(tokens: ArraySlice<Token>, isNew: Bool, isJoined: Bool)] = [([], false, false)]
        for token in line.tokens {
            let isExchange = changes && token.word.isOne(of: "to for por a")
            if isExchange || token.word.isOne(of: ", ; . ! but and y pero sino so because porque") {
                clauses.append(([], isExchange, token.word.isOne(of: "and y")))
            } else {
                clauses[clauses.count - 1].tokens.append(token)
            }
        }
        return clauses.filter { !$0.tokens.isEmpty }
    }

    private static let fillers: StaticString = "the a los las el la s on or o"
    private static let verbs: StaticString =
        "take drop scratch remove lose cross forget leave skip nix scrap ditch axe delete off out quite quita quitale saque borre"
    private static let exchanging: StaticString = "change switch swap cambie cambia cambiar cambieme"
    private static let putting: StaticString = "put make do use ponga pon"
    private static let denials: StaticString = "not no never cannot minus except menos excepto ya"

    /// Whether a clause takes something out: `take thursday off`, `thursday won't work`, `quite el jueves`.
    ///
    /// A verb counts only close before its day: `after I drop the kids on Thursday` drops none.
    private static func drops(_ words: [Token]) -> Bool {
        // `any Wednesday, not just December 2` adds.
        let isMore = zip(words, words.dropFirst()).contains { $0.word == "not" && $1.word.isOne(of: "just only") }
        if isMore { return false }
        if words.contains(where: { $0.word.isOne(of: denials) || $0.word.isOne(of: "out busy") }) { return true }
        guard let verb = words.firstIndex(where: { $0.word.isOne(of: verbs) || $0.word.isOne(of: exchanging) }),
            words[verb].word != "off"
        else {
            return false
        }
        return words[(verb + 1)...].prefix(4).contains {
            DateWords.weekday($0.word) != nil || DateWords.part($0.word) != nil || $0.kind == .number
        }
    }
}

extension WhenValue {
    /// Whether a time is a part of the day, or lies in it: `before 11` in the morning.
    fileprivate func isWithin(_ part: DayPart) -> Bool {
        if self.part != nil { return self.part == part }
        guard let noon = ClockTime(hour: 12) else { return false }
        switch part {
        case .morning: return timeEnd.map { $0 <= noon } ?? false
        case .afternoon: return timeStart.map { $0 >= noon } ?? false
        default: return false
        }
    }

    /// Whether it is a wish for one weekday and no other.
    fileprivate func isOneOf(_ weekday: Weekday?) -> Bool {
        guard let weekday else { return false }
        return weekdays == [weekday] || weekdays == nil && end == nil && start?.weekday == weekday
    }

    /// What is left of a wish without another one's days; nil where nothing is.
    fileprivate func without(_ lost: WhenValue) -> WhenValue? {
        if let start = lost.start, self.start == start, end == nil { return nil }
        let gone = lost.weekdays ?? (lost.end == nil ? lost.start.map { [$0.weekday] } : nil) ?? []
        guard !gone.isEmpty else { return self }
        if let weekdays {
            var left = self
            left.weekdays = weekdays.filter { !gone.contains($0) }
            return left.weekdays?.isEmpty == true ? nil : left
        }
        if let start, end == nil { return gone.contains(start.weekday) ? nil : self }
        guard let start, end != .open else { return self }
        var left = self
        // Of a few days only those that lie in them are named.
        var within = Set(Weekday.allCases)
        if case .day(let last)? = end, last < start.adding(days: 6) {
            within = Set((0..<7).map { start.adding(days: $0) }.filter { $0 <= last }.map(\.weekday))
        }
        left.weekdays = Weekday.allCases.filter { within.contains($0) && !gone.contains($0) }
        return left.weekdays?.isEmpty == true ? nil : left
    }
}
