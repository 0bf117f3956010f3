import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// Who writes Spanish may write the day before the month, or may have learnt to write it behind: only the month in letters
/// is sure.
struct BirthsInSpanishTests {
    private static let upToVisit = ["quiero una cita", "Ana López", "619 555 0142", "omitir"]
    private static let upToReview = upToVisit + ["nueva", "me duele la rodilla", "martes", "omitir todo", "sí"]

    private func birth(_ lines: [String]) -> FieldValue? {
        Talk(.spanish, lines: lines).conversation.booking?.values[.dateOfBirth]
    }

    @Test(arguments: ["05/03/1980", "nací el 3/4/1990", "05031980", "cinco tres ochenta"])
    func aNumberForTheMonthIsAskedAbout(line: String) {
        for before in [Self.upToVisit, Self.upToReview] {
            let talk = Talk(.spanish, lines: before + [line])
            #expect(talk.conversation.booking?.values[.dateOfBirth] == nil)
            #expect(talk.last?.reply.text.contains("mes con letras") == true, "\(talk.last?.reply.text ?? "")")
            #expect(
                birth(before + [line, "5 de marzo de 1980"])
                    == CivilDay(year: 1980, month: 3, day: 5).map { .dateOfBirth($0) })
        }
    }

    @Test(arguments: ["15/03/1980", "03/15/1980", "15 de marzo de 1980"])
    func whatCanBeReadOneWayOnlyIsTaken(line: String) {
        #expect(birth(Self.upToVisit + [line]) == CivilDay(year: 1980, month: 3, day: 15).map { .dateOfBirth($0) })
    }

    @Test func inEnglishTheMonthComesFirst() {
        let talk = Talk(.english, lines: ["book", "Ana Lopez", "619 555 0142", "skip", "05/03/1980"])
        #expect(
            talk.conversation.booking?.values[.dateOfBirth]
                == CivilDay(year: 1980, month: 5, day: 3).map { .dateOfBirth($0) })
    }
}
