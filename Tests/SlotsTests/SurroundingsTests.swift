import Language
import Testing

@testable import Slots

/// Laws of reading: words that say nothing of a value change nothing, and no value lies outside the text.
@Suite struct SurroundingsTests {
    private static let today = CivilDay(daysSinceEpoch: 20_780)

    static let wishes = [
        "tomorrow morning", "next tuesday at 3", "friday, december 4", "any day but thursday", "after 5 on weekdays",
        "between 2 and 4 pm tomorrow", "mondays and wednesdays after 3", "the 7th or the 9th", "12/4 at 10:30",
        "the day after thanksgiving", "not fridays", "by 11 at the latest", "first week of january",
        "el martes por la tarde", "de lunes a viernes", "la proxima semana", "half past nine on saturday",
        "10 or 11 am on dec 3", "asap", "in two weeks", "every tuesday and thursday", "next week but not the 2nd",
    ]
    static let contacts = [
        "619-555-0142", "six one nine five five five zero one four two", "(858) 555-0133 ext 4", "+52 664 123 4567",
        "jane.doe@example.com", "jane dot doe at example dot com", "4/12/1968", "April 12, 1968", "Nov. 5, 1960",
    ]
    static let before = ["", "hello. ", "my neighbor told me about you; ", "so i was wondering, ", "ok "]
    static let behind = ["", ". thanks so much", " if that is ok", ", please and thank you"]

    private static func values(_ text: String) -> [String] {
        let line = Line(text)
        let dates = Whens(line, today: today).wishes.map { "\($0.value) \($0.problem.map { "\($0)" } ?? "")" }
        return dates + Phones.read(line).map(\.value.e164) + Emails.read(line).map(\.value)
            + BirthDates.read(line, today: today).map { "\($0.value)" }
    }

    @Test(arguments: wishes + contacts) func wordsAroundItChangeNothing(text: String) {
        let alone = Self.values(text)
        #expect(!alone.isEmpty)
        for before in Self.before {
            for behind in Self.behind {
                #expect(Self.values(before + text + behind) == alone, "“\(before)\(text)\(behind)”")
            }
        }
    }

    @Test(arguments: wishes + contacts, before) func everyRangeLiesInTheText(text: String, before: String) {
        let line = Line(before + text)
        let whole = 0..<line.text.utf8.count
        let wishes = Whens(line, today: Self.today).wishes
        let ranges =
            wishes.map(\.range) + Phones.read(line).map(\.range) + Emails.read(line).map(\.range)
            + BirthDates.read(line, today: Self.today).map(\.range)
        #expect(ranges.allSatisfy { whole.contains($0.lowerBound) && $0.upperBound <= whole.upperBound && !$0.isEmpty })
        #expect(wishes.allSatisfy { wish in wish.parts.allSatisfy { wish.range.overlaps($0.range) } })
        #expect(wishes.allSatisfy { !$0.parts.isEmpty && $0.rule == $0.parts[0].rule })
    }
}
