import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// Answers as most people give them, each of which was once heard wrongly.
struct OrdinaryAnswerTests {
    private func talk(upTo count: Int, _ lines: String...) -> Talk { Talk.booking(upTo: count, lines) }

    private func values(upTo count: Int, _ line: String) -> [BookingField: FieldValue]? {
        talk(upTo: count, line).conversation.booking?.values
    }

    /// A plural is no slip of tomorrow.
    @Test(arguments: ["en las mañanas", "mañanas por favor", "solo por las mañanas"])
    func mañanasAreNoTomorrow(line: String) {
        let values = values(upTo: 6, line)
        #expect(values?[.days] == nil)
        #expect(values?[.times] == .times([WhenValue(part: .morning)]))
    }

    @Test(arguments: [
        "los lunes, me pusieron protesis en octubre",
        "desde el 20 de octubre que me operaron solo puedo caminar poco, los lunes",
        "i got my hip replaced in october, mondays",
    ])
    func whatHasHappenedIsNoWish(line: String) {
        #expect(values(upTo: 6, line)?[.days] == .days([WhenValue(weekdays: [.monday])]))
    }

    /// Who is asked when they may come and names what takes their days wishes for the others.
    @Test(arguments: [
        ("I have dialysis mon, wed, fri", [Weekday.tuesday, .thursday]),
        ("tengo diálisis lunes, miércoles y viernes", [.tuesday, .thursday]),
    ])
    func busyDaysAreOut(line: String, left: [Weekday]) {
        #expect(values(upTo: 6, line)?[.days] == .days([WhenValue(weekdays: left)]))
    }

    /// Who works on every day has not said when they may come.
    @Test(arguments: ["I work Monday through Friday", "trabajo de lunes a viernes"])
    func aWholeWeekOfWorkIsAskedAgain(line: String) { #expect(values(upTo: 6, line)?[.days] == nil) }

    @Test(arguments: [
        ("I work mondays but tuesdays are fine", Weekday.tuesday), ("I have Mondays off", .monday),
        ("mondays work for me", .monday),
    ])
    func freeDaysStand(line: String, day: Weekday) {
        #expect(values(upTo: 6, line)?[.days] == .days([WhenValue(weekdays: [day])]))
    }

    @Test(arguments: [
        ("le duele la rodilla izquierda, no la derecha", Side.left),
        ("me duele la rodilla izquierda, no, la derecha", .right),
        ("la rodilla derecha no la izquierda", .right), ("my left knee, no, right", .right),
    ])
    func theSideThatIsDenied(line: String, side: Side) {
        #expect(values(upTo: 5, line)?[.bodyArea] == .bodyArea(BodyAreas(areas: ["knee"], side: side)))
    }

    @Test(arguments: ["I don't remember", "no me acuerdo", "no sé"])
    func whoDoesNotRememberIsNotNew(line: String) { #expect(values(upTo: 4, line)?[.newOrReturning] == nil) }

    @Test(arguments: [
        ("I have not been in years", VisitKind.returning), ("My wife was a patient, first time for me", .new),
        ("I've been to PT elsewhere but not here", .new), ("he ido a otra clínica", .new),
    ])
    func beenThereOrElsewhere(line: String, visit: VisitKind) {
        #expect(values(upTo: 4, line)?[.newOrReturning] == .visit(visit))
    }

    /// A number for when nobody answers is no other number of the patient's.
    @Test(arguments: [
        "my home number is 619 555 0199 in case i don't pick up", "mi esposo: 619 555 0199 por si no contesto",
    ])
    func aSecondNumberIsANote(line: String) {
        let booking = talk(upTo: 3, line).conversation.booking
        #expect(booking?.values[.phone] != .phone(PhoneNumber(e164: "+16195550199")))
        #expect(booking?.note?.contains("0199") == true)
    }

    @Test(arguments: [("can you text me", ContactPreference.text), ("¿me pueden mandar mensaje?", .text)])
    func aWishToBeReachedIsNoQuestion(line: String, way: ContactPreference) {
        #expect(values(upTo: 3, line)?[.contactPreference] == .contact(way))
    }

    @Test func aNameSaidAnewReplacesTheOld() {
        #expect(values(upTo: 3, "my name is Ana Gil").map { "\($0[.name] as Any)" }?.contains("Ana Gil") == true)
    }

    @Test(arguments: [
        ("Robert Smith (Bob)", "Robert Smith"), ("Lupe Vargas, de Tijuana", "Lupe Vargas"),
        ("Rosa Martínez para servirle", "Rosa Martínez"), ("Maria Lopez but I go by Mari", "Maria Lopez"),
    ])
    func whatStandsBesideAName(line: String, name: String) {
        #expect(Names.answer(Line(line))?.value.full == name)
    }
}
