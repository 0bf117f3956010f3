import Language
import Testing

@testable import Slots

/// What a line tells beside its wish, and lists whose parts share a day, a week or a time; today is Monday,
/// 23 November 2026.
@Suite struct BackgroundTests {
    private func wishes(_ text: String) -> [String] {
        Whens(Line(text), today: CivilDay(daysSinceEpoch: 20_780)).wishes.map(\.value.description)
    }

    @Test(arguments: [
        "i broke it on oct 2", "my scan was on nov 9th", "me operaron en abril", "me lastimé el martes pasado",
        "claim 12-04-7781", "it aches 24/7", "dob 5/6/1971", "it wakes me at 4 am every night",
        "worse in the evenings when i sit", "between 6 and 7 on the pain scale", "rear ended back in june",
        "me duele más por las mañanas", "i run about 3 or 4 miles",
    ])
    func isNoWish(text: String) { #expect(wishes(text).isEmpty) }

    @Test(arguments: [
        ("i get off at 3, so 3:45 on friday", ["2026-11-27 15:45"]),
        ("i teach til 2 so mondays after 2:30", ["MO 14:30-24:00"]),
        ("we fly home saturday so monday morning please", ["2026-11-30 morning"]),
        ("had surgery on oct 14, i can start dec 2", ["2026-12-02"]),
        ("pain is 5/10 today. can i come tomorrow at 11", ["2026-11-24 11:00"]),
        ("trabajo hasta las 5, entonces después de las 5:30", ["17:30-24:00"]),
        ("cancel tomorrow's visit and move it to december 3", ["2026-12-03"]),
        ("push it from 3 to 4 tomorrow", ["2026-11-24 16:00"]),
        ("my knee hurts, tuesday at 3 please", ["2026-11-24 15:00"]),
        ("i had hoped for thursday", ["2026-11-26"]),
    ])
    func keepsTheWishBesideIt(text: String, wanted: [String]) { #expect(wishes(text) == wanted) }

    @Test(arguments: [
        ("wed or thurs next week", ["2026-12-02", "2026-12-03"]),
        ("mon 9am or tue 2pm next week", ["2026-11-30 09:00", "2026-12-01 14:00"]),
        ("any tuesday in december", ["2026-12-01..2026-12-31 TU"]),
        ("10:15 or 10:45 on the 8th", ["2026-12-08 10:15", "2026-12-08 10:45"]),
        ("either 9 or 1 on monday", ["2026-11-30 09:00", "2026-11-30 13:00"]),
        ("dec 7, 9 or 11", ["2026-12-07", "2026-12-09", "2026-12-11"]),
        ("tues & thurs mornings", ["TU morning", "TH morning"]),
        ("el lunes 30 o el miércoles 2", ["2026-11-30", "2026-12-02"]),
        ("12/21 or 12/22. prefer 12/22 at 9:40", ["2026-12-21", "2026-12-22 09:40"]),
        ("friday. friday at 2", ["2026-11-27 14:00"]),
        ("any day except mondays and fridays, afternoon", ["TU,WE,TH,SA,SU afternoon"]),
    ])
    func readsAList(text: String, wanted: [String]) { #expect(wishes(text) == wanted) }

    @Test(arguments: [
        ("no mornings please", ["12:00-24:00"]), ("nothing before 10am", ["10:00-24:00"]),
        ("nothing after 4", ["00:00-16:00"]), ("no mornings, 3 pm", ["15:00"]),
        ("los viernes no porfa", ["MO,TU,WE,TH"]), ("out of town til the 5th", ["2026-12-06.."]),
        ("before christmas", ["..2026-12-24"]), ("half past two tomorrow", ["2026-11-24 14:30"]),
        ("quarter past nine on wednesday", ["2026-11-25 09:15"]), ("sat 9?", ["2026-11-28 09:00"]),
    ])
    func readsWhatIsLeft(text: String, wanted: [String]) { #expect(wishes(text) == wanted) }

    @Test(arguments: ["25:30 tomorrow", "monday at 9:75 am", "dec 45th"])
    func flagsWhatCannotBe(text: String) {
        #expect(Whens(Line(text), today: CivilDay(daysSinceEpoch: 20_780)).problem == .invalid)
    }
}
