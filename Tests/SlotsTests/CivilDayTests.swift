import Testing

@testable import Slots

@Suite struct CivilDayTests {
    /// Against a plain walk over the calendar, a thousand years long.
    @Test func countsLikeAWalkOverTheCalendar() {
        var day = CivilDay(daysSinceEpoch: -200_000)
        for number in -200_000...200_000 {
            #expect(day.daysSinceEpoch == number)
            let next = CivilDay(daysSinceEpoch: number + 1)
            let isNewMonth = day.day == CivilDay.length(ofMonth: day.month, year: day.year)
            let expected =
                isNewMonth
                ? (day.month == 12 ? (day.year + 1, 1, 1) : (day.year, day.month + 1, 1))
                : (day.year, day.month, day.day + 1)
            guard (next.year, next.month, next.day) == expected else {
                Issue.record("after \(day) came \(next)")
                return
            }
            day = next
        }
    }

    @Test(arguments: [
        ("2026-11-23", Weekday.monday), ("2000-02-29", .tuesday), ("1968-04-12", .friday), ("1969-12-31", .wednesday),
    ])
    func knowsTheWeekday(text: String, weekday: Weekday) throws {
        #expect(try #require(CivilDay(text)).weekday == weekday)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "26-11-01", "2026-1-1", "", "2026-11-01T10", "x",
    ])
    func refusesWhatIsNoDay(text: String) { #expect(CivilDay(text) == nil) }

    @Test(arguments: [("2008-11-24", 18), ("2008-11-25", 17), ("2026-11-24", 0), ("1926-01-01", 100)])
    func countsAge(birth: String, age: Int) throws {
        let today = try #require(CivilDay("2026-11-24"))
        #expect(try #require(CivilDay(birth)).years(to: today) == age)
    }

    @Test func stampsLikeRFC3339() throws {
        let day = try #require(CivilDay("2026-11-23"))
        let time = try #require(ClockTime(hour: 10, minute: 4))
        #expect(LocalTime(day: day, time: time, second: 11, offset: -480).stamp == "2026-11-23T10:04:11-08:00")
        #expect(LocalTime(day: day, time: time, offset: 330).stamp == "2026-11-23T10:04:00+05:30")
    }
}
