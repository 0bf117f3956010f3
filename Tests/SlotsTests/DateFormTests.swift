import Language
import Testing

@testable import Slots

/// Dates in the forms of the world's test sets; today is Monday, 23 November 2026.
@Suite struct DateFormTests {
    private static let monday = CivilDay(daysSinceEpoch: 20_780)

    private func wishes(_ text: String) -> [String] {
        Whens(Line(text), today: Self.monday).wishes.map {
            [$0.value.description, $0.problem.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("january first two thousand and thirty two", "2032-01-01"),
        ("13 sept nineteen seventy two", "1972-09-13 (past)"),
        ("twenty second of june 2027", "2027-06-22"), ("wednesday the second", "2026-12-02"),
        ("Dec31", "2026-12-31"), ("16. Dec. 2026", "2026-12-16"), ("2026-dec-4", "2026-12-04"),
        ("on 12.15", "2026-12-15"), ("on the first", "2026-12-01"), ("Dec 4, Friday", "2026-12-04"),
        ("Dec 4, Monday", "2026-12-04 (ambiguous)"), ("11/2026", "2026-11-01..2026-11-30"),
    ])
    func readsDates(text: String, value: String) { #expect(wishes(text) == [value]) }

    @Test(arguments: [
        ("the day after thanksgiving", "2026-11-27"), ("christmas eve", "2026-12-24"), ("labor day", "2027-09-06"),
        ("the monday after christmas", "2026-12-28"), ("after the holidays", "2027-01-02.."),
        ("thanksgiving weekend", "2026-11-26..2026-11-29"), ("two weeks from friday", "2026-12-11"),
    ])
    func reckonsFromHolidays(text: String, value: String) { #expect(wishes(text) == [value]) }

    @Test(arguments: [
        ("3 days starting monday", "2026-11-30..2026-12-02"), ("in a couple of weeks", "2026-12-07"),
        ("the next few days", "2026-11-24..2026-11-26"), ("the first week of january", "2027-01-04..2027-01-10"),
        ("mid december", "2026-12-10..2026-12-20"), ("last weekend of december", "2026-12-26..2026-12-27"),
        ("by the end of next month", "..2026-12-31"), ("from the 10th on", "2026-12-10.."),
        ("next week between wednesday and friday", "2026-12-02..2026-12-04"),
        ("the week after next", "2026-12-07..2026-12-13"),
        ("april twenty-seventh to the third", "2027-04-27..2027-05-03"),
    ])
    func readsStretches(text: String, value: String) { #expect(wishes(text) == [value]) }

    @Test(arguments: [
        ("5ish", "17:00"), ("half three", "15:30"), ("7h30", "07:30"), ("9a to 11a", "09:00-11:00"),
        ("after 2 but before 5", "14:00-17:00"),
        ("not before 10 and i gotta be out of there by noon", "10:00-12:00"), ("3 or later", "15:00-24:00"),
        ("mid-day", "12:00"),
        ("from 11 pm to 3", "23:00-03:00"), ("before work", "morning"), ("15 to noon", "11:45"),
        ("from 2:30 to 2:15 pm", "14:30-14:15 (ambiguous)"), ("at 8 or after 4", "08:00"),
    ])
    func readsTimes(text: String, value: String) { #expect(wishes(text).first == value) }

    @Test(arguments: [
        ("any day but the 3rd", ["2026-11-23..2026-12-02", "2026-12-04.."]),
        ("next week but not the 2nd", ["2026-11-30..2026-12-01", "2026-12-03..2026-12-06"]),
        ("afternoons instead of mornings", ["afternoon"]), ("mejor el viernes, el martes no", ["2026-11-27"]),
        ("mondays don't work, tuesday is ok", ["2026-11-24"]),
        ("on the 3rd and the 5th", ["2026-12-03", "2026-12-05"]),
        ("january 5 or the 6th in the afternoon", ["2027-01-05 afternoon", "2027-01-06 afternoon"]),
        ("dec 7 in the morning", ["2026-12-07 morning"]), ("no big news this week", ["2026-11-23..2026-11-27"]),
    ])
    func leavesOutWhatDoesNotSuit(text: String, values: [String]) { #expect(wishes(text) == values) }

    @Test(arguments: [
        ("Nov. 5, 1960", "1960-11-05"), ("3/4/'85", "1985-03-04"), ("three four nineteen eighty five", "1985-03-04"),
        ("4 de marzo de mil novecientos ochenta y cinco", "1985-03-04"), ("o3/o4/1985", "1985-03-04"),
        ("nineteen sixty eight april twelfth", "1968-04-12"),
    ])
    func readsBirthDates(text: String, value: String) {
        let found = BirthDates.answer(Line(text), today: Self.monday)
        #expect(found.map(\.value.description) == [value] && found[0].problem == nil)
    }

    @Test(arguments: [
        ("March 1985", SlotProblem.incomplete), ("1985", .incomplete), ("3/4", .incomplete), ("next Tuesday", .invalid),
        ("3/4/198", .invalid), ("13/13/1985", .invalid),
    ])
    func asksForTheRestOfABirthDate(text: String, problem: SlotProblem) {
        #expect(BirthDates.answer(Line(text), today: Self.monday).first?.problem == problem)
    }
}
