import Language
import Testing

@testable import Slots

/// All on Monday, November 23, 2026.
@Suite struct WhenTests {
    private static func read(_ text: String) -> Whens { Whens(Line(text), today: CivilDay(daysSinceEpoch: 20_780)) }

    /// Days and times as `understand` writes them.
    @Test(arguments: [
        ("between the 7th and the 11th", "2026-12-07 2026-12-11"), ("from 13 to 15 july", "2027-07-13 2027-07-15"),
        ("after December 10", "2026-12-10 .."), ("before friday", ".. 2026-11-26"),
        ("no later than tomorrow", ".. 2026-11-24"), ("the first Monday of December", "2026-12-07"),
        ("last friday in december", "2026-12-25"), ("Thursday next week", "2026-12-03"),
        ("tuesday of this week", "2026-11-24"), ("20 of next month", "2026-12-20"), ("in a week", "2026-11-30"),
        ("in 3 months", "2027-02-23"), ("a week from Thursday", "2026-12-03"),
        ("the next two weeks", "2026-11-30 2026-12-13"), ("rest of the week", "2026-11-23 2026-11-29"),
        ("friday the 4th of december", "2026-12-04"), ("evening 6", "18:00"),
        ("tomorrow afternoon at 5", "2026-11-24 17:00"),
        ("8 this evening", "2026-11-23 20:00"), ("quarter past noon", "12:15"), ("20 minutes to 2", "13:40"),
        ("ten thirty", "10:30"), ("at 1030", "10:30"), ("monday morning from 9 to 11", "2026-11-30 09:00-11:00"),
        ("not this tuesday, the one after", "2026-12-01"), ("este martes no, el siguiente", "2026-12-01"),
        ("mornings and evenings don't work", "12:00-17:00"), ("no en la tarde", "00:00-12:00"),
        ("mañana no, pasado", "2026-11-25"), ("este viernes no, el otro", "2026-12-04"),
    ])
    func readsWhatIsMeant(text: String, wanted: String) {
        let read = Self.read(text).wishes.map { wish in
            let value = wish.value
            let end: String? =
                switch value.end {
                case nil: nil;
                case .open: "..";
                case .day(let day): "\(day)"
                }
            let start = value.start.map { "\($0)" } ?? (end == nil ? nil : "..")
            let times =
                value.timeEnd.map { "\(value.timeStart.map { "\($0)" } ?? "")-\($0)" }
                ?? value.timeStart.map { "\($0)" }
            return [start, end, times].compactMap(\.self).joined(separator: " ")
        }
        #expect(read == [wanted])
    }

    @Test func tellsADayThatIsOver() {
        #expect(Self.read("02/22/2026").wishes.map(\.problem) == [.past])
        #expect(Self.read("feb 30").wishes.map(\.problem) == [.invalid])
    }

    @Test func standsOnAMonday() { #expect("\(CivilDay(daysSinceEpoch: 20_780))" == "2026-11-23") }

    @Test(arguments: [
        ("tomorrow", "2026-11-24"), ("tuesday", "2026-11-24"), ("monday", "2026-11-30"), ("next tuesday", "2026-12-01"),
        ("this friday", "2026-11-27"),
        ("december 4", "2026-12-04"), ("Dec 4th", "2026-12-04"), ("12/4", "2026-12-04"), ("12/4/2026", "2026-12-04"),
        ("2026-12-04", "2026-12-04"), ("the 7th", "2026-12-07"),
        ("1/5", "2027-01-05"), ("in two weeks", "2026-12-07"), ("two weeks from monday", "2026-12-14"),
        ("friday, december 4", "2026-12-04"), ("mañana", "2026-11-24"),
        ("el viernes", "2026-11-27"), ("pasado mañana", "2026-11-25"), ("4 de diciembre", "2026-12-04"),
        ("el lunes que viene", "2026-11-30"), ("today", "2026-11-23"),
    ])
    func readsADay(text: String, day: String) {
        #expect(Self.read(text).wishes.map(\.value) == [WhenValue(start: CivilDay(day))])
    }

    @Test(arguments: [
        ("tomorrow or friday", ["2026-11-24", "2026-11-27"]), ("tuesday and thursday", ["2026-11-24", "2026-11-26"]),
        ("tuesday, not wednesday", ["2026-11-24"]), ("i told you tuesday, make that wednesday", ["2026-11-25"]),
        ("el martes o el jueves", ["2026-11-24", "2026-11-26"]),
    ])
    func readsSeveralDays(text: String, days: [String]) {
        #expect(Self.read(text).wishes.compactMap(\.value.start?.description) == days)
    }

    @Test(arguments: [
        ("any weekday", [Weekday.monday, .tuesday, .wednesday, .thursday, .friday]),
        ("weekends", [.saturday, .sunday]), ("mondays", [.monday]),
        ("monday through thursday", [.monday, .tuesday, .wednesday, .thursday]),
        ("any day but friday", [.monday, .tuesday, .wednesday, .thursday, .saturday, .sunday]),
        ("not fridays", [.monday, .tuesday, .wednesday, .thursday]),
        ("de lunes a viernes", [.monday, .tuesday, .wednesday, .thursday, .friday]),
        ("i can't do mondays or tuesdays", [.wednesday, .thursday, .friday]),
    ])
    func readsDaysOfTheWeek(text: String, days: [Weekday]) {
        #expect(Self.read(text).wishes.compactMap(\.value.weekdays) == [days])
    }

    @Test func leavesOutWhatDoesNotSuit() throws {
        let wish = try #require(Self.read("not tuesday, any other day this week").wishes.first?.value)
        #expect(wish.start == CivilDay("2026-11-23") && wish.end == CivilDay("2026-11-27").map { .day($0) })
        #expect(wish.weekdays?.contains(.tuesday) == false)
    }

    @Test(arguments: [
        ("mornings", WhenValue(part: .morning)), ("in the afternoon", WhenValue(part: .afternoon)),
        ("after school", WhenValue(part: .afternoon)),
        ("first thing", WhenValue(part: .morning)),
        ("after 5", WhenValue(timeStart: ClockTime("17:00"), timeEnd: .endOfDay)),
        ("before noon", WhenValue(timeStart: .startOfDay, timeEnd: ClockTime("12:00"))),
        ("by 11 at the latest", WhenValue(timeStart: .startOfDay, timeEnd: ClockTime("11:00"))),
        ("not before 10", WhenValue(timeStart: ClockTime("10:00"), timeEnd: .endOfDay)),
        ("9 to 5", WhenValue(timeStart: ClockTime("09:00"), timeEnd: ClockTime("17:00"))),
        ("between 2 and 4", WhenValue(timeStart: ClockTime("14:00"), timeEnd: ClockTime("16:00"))),
        ("at 3", WhenValue(timeStart: ClockTime("15:00"))),
        ("2.30 pm", WhenValue(timeStart: ClockTime("14:30"))),
        ("5:30 in the evening", WhenValue(timeStart: ClockTime("17:30"))),
        ("quarter past nine", WhenValue(timeStart: ClockTime("09:15"))),
        ("14:15", WhenValue(timeStart: ClockTime("14:15"))), ("ten o'clock", WhenValue(timeStart: ClockTime("10:00"))),
        ("por la tarde", WhenValue(part: .afternoon)), ("en la mañana", WhenValue(part: .morning)),
        ("después de las 3", WhenValue(timeStart: ClockTime("15:00"), timeEnd: .endOfDay)),
        ("3 p.m.", WhenValue(timeStart: ClockTime("15:00"))),
    ])
    func readsATime(text: String, wish: WhenValue) { #expect(Self.read(text).wishes.map(\.value) == [wish]) }

    @Test(arguments: [
        ("friday morning", "2026-11-27", DayPart.morning), ("tmrw am", "2026-11-24", .morning),
        ("thurs pm", "2026-11-26", .afternoon),
        ("the morning of december 3rd", "2026-12-03", .morning), ("mañana por la tarde", "2026-11-24", .afternoon),
        ("el miércoles por la mañana", "2026-11-25", .morning),
        ("mornings on friday", "2026-11-27", .morning), ("this afternoon", "2026-11-23", .afternoon),
    ])
    func joinsDayAndPart(text: String, day: String, part: DayPart) {
        #expect(Self.read(text).wishes.map(\.value) == [WhenValue(start: CivilDay(day), part: part)])
    }

    @Test(arguments: ["feb 30", "2/30", "friday 12/5", "13/45", "monday november 24"])
    func flagsWhatTheCalendarDenies(text: String) { #expect(Self.read(text).problem != nil) }

    @Test(arguments: [
        "may or may not", "i sat on it wrong", "pain since monday", "it happened last friday", "three days ago", "7/10",
        "march in place", "my claim number is 12", "4 out of 10",
        "i have 2 kids", "i got hurt yesterday", "good morning", "buenos días", "sun exposure", "llego tarde",
    ])
    func isSilentWithoutAWish(text: String) { #expect(Self.read(text).wishes.isEmpty, "\(Self.read(text).wishes)") }

    @Test(arguments: ["any day", "whenever", "no preference", "cualquier día", "i'm flexible"])
    func hearsThatAnyDayWillDo(text: String) { #expect(Self.read(text).saysAnyDay && Self.read(text).wishes.isEmpty) }

    /// Words that have nothing to do with it change nothing.
    @Test(
        arguments: ["friday morning", "december 4", "after 5", "any weekday", "between 2 and 4"],
        ["hello, ", "it's raining, "])
    func isNotMovedByWordsAround(text: String, before: String) {
        #expect(Self.read(before + text + ", thanks a lot").wishes.map(\.value) == Self.read(text).wishes.map(\.value))
    }

    /// What is denied behind the last of several days is denied of all.
    @Test(arguments: [
        ("Tuesdays and Thursdays don't work", "MO WE FR"), ("los martes y jueves no puedo", "MO WE FR"),
        ("lunes, martes y jueves no me quedan", "WE FR"), ("mondays and wednesdays are out", "TU TH FR"),
        ("el lunes ya no puedo", "TU WE TH FR"), ("mondays tuesdays no good, wed thru fri ok", "WE TH FR"),
    ])
    func leavesJoinedDaysOut(text: String, left: String) {
        let days = Self.read(text).wishes.flatMap { $0.value.weekdays ?? [] }
        #expect(days.map(\.rawValue).joined(separator: " ") == left)
    }

    /// Days away: what comes behind them is left.
    @Test(arguments: [
        ("i'm on vacation dec 1 to dec 10 so anything but then", "2026-12-11"),
        ("away until december 12, after that any day", "2026-12-13"),
        ("tuesdays and thursdays but not this week", "2026-11-28"),
    ])
    func leavesDaysAwayOut(text: String, from: String) {
        #expect(Self.read(text).days.map { $0.start?.description }.allSatisfy { $0 == from })
        #expect(Self.read(text).days.allSatisfy { $0.end == .open })
    }

    /// Each day with the time said before it.
    @Test(arguments: [
        ("mornings on tuesdays and afternoons on thursdays", "TU morning; TH afternoon"),
        ("en las mañanas los martes y en las tardes los jueves", "TU morning; TH afternoon"),
        ("tuesday mornings or afternoons on thursdays", "TU morning; TU afternoon; TH"),
        ("mondays and wednesdays but not the 9th", "MO; 2026-11-23..2026-12-08 WE; 2026-12-10.. WE"),
        ("mondays and fridays but not the 9th", "MO; FR"),
        ("christmas week", "2026-12-21..2026-12-27"), ("la semana de navidad", "2026-12-21..2026-12-27"),
        ("navidad", "2026-12-25"), ("lo más pronto posible", "2026-11-23.."), ("cuanto antes", "2026-11-23.."),
        ("cuanto cuesta", ""), ("cuánto antes tengo que llegar", ""), ("after christmas week", "2026-12-26.."),
    ])
    func pairsAndCutsDays(text: String, days: String) {
        #expect(Self.read(text).wishes.map(\.value.description).joined(separator: "; ") == days)
    }

    @Test(arguments: [
        "el lunes no hay problema", "I have vacation Monday so that is great", "Monday is not really a problem",
        "Monday works, Tuesday and Thursday don't", "lunes sí, martes y jueves no", "next Monday, and no mornings",
    ])
    func leavesADayThatStandsApart(text: String) {
        #expect(Self.read(text).days.first?.start?.weekday == .monday)
    }
}
