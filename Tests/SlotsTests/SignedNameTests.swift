import Language
import Slots
import Testing

/// Names that no word announces, and numbers that are nobody's phone.
@Suite struct SignedNameTests {
    @Test(arguments: [
        ("Hi, Ottoline Crewe here, i'd like to see Dr Shulman", "Ottoline Crewe"),
        ("I'd like an appointment. Pradeep Rangan here", "Pradeep Rangan"),
        ("its me again lol, Maureen Tolliver. came in 2024", "Maureen Tolliver"),
        ("le escribe Hortensia Palomares, costurera", "Hortensia Palomares"),
        ("I'd like to get something set up for my back, Alonzo Pike", "Alonzo Pike"),
        ("put me down as Jill Abernathy please", "Jill Abernathy"),
    ])
    func hearsWhoSpeaks(text: String, name: String) {
        #expect(Names.volunteered(Line(text), hasContact: false)?.value.full == name)
    }

    @Test(arguments: [
        "I need something near my house, Mission Valley", "I have insurance, Blue Cross", "Landscaper here so mornings",
        "I want to book with the doctor, Dr Shulman", "nobody here speaks Spanish",
    ])
    func aPlaceIsNoName(text: String) { #expect(Names.volunteered(Line(text), hasContact: false) == nil) }

    @Test(arguments: [
        ("Concepción Ávila del Río, y de una vez le digo que puedo los viernes", "Concepción Ávila del Río"),
        ("you've got my name off cos i typed it wrong, it's Callum Macrae", "Callum Macrae"),
        ("bueno ya, Graciela Montes de Oca", "Graciela Montes de Oca"), ("Skip Harlan", "Skip Harlan"),
        ("Ramiro Escobedo pues, ya", "Ramiro Escobedo"),
    ])
    func hearsAnAnswer(text: String, name: String) { #expect(Names.answer(Line(text))?.value.full == name) }

    @Test(arguments: ["skip", "skip it", "skip this one", "ha ok"])
    func aRefusalIsNoName(text: String) { #expect(Names.answer(Line(text)) == nil) }

    @Test func aCardIsNobodysPhone() {
        #expect(Phones.volunteered(Line("member id on the card is 9005588124")).isEmpty)
        #expect(Phones.volunteered(Line("claim number is 8585550190, phone is 619 555 0126")).count == 1)
    }

    @Test(arguments: [
        ("book an appointment for Ana Gil", "Ana Gil"), ("schedule Ana Gil for thursday", "Ana Gil"),
        ("cita para Ana Gil de la Cruz", "Ana Gil de la Cruz"), ("appt under Ned O'Hara", "Ned O'Hara"),
        ("Appointment For Neck Pain", nil), ("Book Physical Therapy", nil), ("schedule Mark Shulman", nil),
        ("BOOK ME FOR TUESDAY", nil), ("Schedule Next Tuesday Morning", nil), ("book ana gil", nil),
    ])
    func aBookingSaysForWhom(text: String, name: String?) {
        #expect(Names.volunteered(Line(text), hasContact: false)?.value.full == name)
    }
}
