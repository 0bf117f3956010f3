import Language
import Testing

@testable import Slots

@Suite struct BirthDateTests {
    private static let today = CivilDay(daysSinceEpoch: 20_781)

    @Test(arguments: [
        ("03-04-1985", "1985-03-04"), ("3 4 1985", "1985-03-04"), ("12.25.1969", "1969-12-25"),
        ("3-4-85", "1985-03-04"), ("1985/03/04", "1985-03-04"), ("12251969", "1969-12-25"),
        ("4-Mar-1985", "1985-03-04"), ("march the 4th of 1985", "1985-03-04"), ("1985 March 4", "1985-03-04"),
        ("nací el 4 de marzo de 1985", "1985-03-04"), ("3/4/27", "1927-03-04"),
        ("31.01.1970", "1970-01-31"), ("2/14/14", "2014-02-14"), ("DOB: 03-04-1985", "1985-03-04"),
    ])
    func reads(text: String, day: String) {
        let readings = BirthDates.read(Line(text), today: Self.today)
        #expect(readings.map(\.value.description) == [day] && readings.first?.problem == nil)
    }

    @Test(arguments: ["02/30/1990", "Feb 30 1990", "02/29/2001", "12/25/2026", "1/1/1890"])
    func flagsWhatCannotBe(text: String) {
        #expect(BirthDates.read(Line(text), today: Self.today).first?.problem == .invalid)
    }

    @Test(arguments: ["n/a", "march", "12/25", "619-555-0142", "in 1985"])
    func isSilentWithoutADate(text: String) { #expect(BirthDates.read(Line(text), today: Self.today).isEmpty) }
}

@Suite struct PainTests {
    @Test(arguments: [
        ("7", 7), ("four", 4), ("4-5", 5), ("0", 0), ("none", 0), ("7/10", 7), ("about a 6", 6), ("pain lvl 8", 8),
        ("6 out of 10", 6), ("siete", 7), ("no pain", 0),
    ])
    func readsALevel(text: String, level: Int) { #expect(PainReader.read(Line(text), isAsked: true)?.value == level) }

    @Test func flagsWhatIsOffTheScale() { #expect(PainReader.read(Line("15"), isAsked: true)?.problem == .invalid) }

    @Test(arguments: ["4/12/1968", "-3"])
    func leavesWhatIsNoLevel(text: String) { #expect(PainReader.read(Line(text), isAsked: true) == nil) }

    @Test(arguments: ["call me at 5", "3 weeks", "knee pain for 2 months", "7"])
    func volunteersNoLevelFromOtherNumbers(text: String) { #expect(PainReader.read(Line(text), isAsked: false) == nil) }
}

@Suite struct AgeTests {
    @Test(arguments: [
        ("my 12-year-old son needs an appointment", 12), ("she is 9 years old", 9), ("mi hijo de 12 años", 12),
        ("I need to book for my son, he's 12 and broke his wrist", 12), ("i'm a 40 yo runner", 40),
        ("im 16 by the way", 16), ("i'm 17, is that ok", 17), ("tengo 16 años", 16),
    ])
    func reads(text: String, age: Int) { #expect(Ages.read(Line(text))?.value == age) }

    @Test(arguments: [
        "he is 12", "since i was 12 years old", "for 12 years", "hace 12 años", "the appointment is 12",
        "my son needs 2 visits", "i'm 8 out of 10", "i'm 5 minutes away", "i am 10 minutes late",
    ])
    func isSilentWithoutOne(text: String) { #expect(Ages.read(Line(text)) == nil) }
}

@Suite struct MixedSideTests {
    @Test(arguments: [
        ("el hombro derecho y el pie izquierdo", nil), ("my right shoulder and my left foot", nil),
        ("left knee and right knee", Side.both), ("me operaron de la rodilla hace dos meses", nil),
        ("las dos rodillas", .both), ("el hombro derecho y el codo derecho", .right),
    ])
    func noOneSideIsBoths(text: String, side: Side?) {
        #expect(BodyAreaReader.read(Line(text))?.value.side == side)
    }
}

@Suite struct BodyAreaTests {
    @Test(arguments: [
        ("ache right between the shoulder blades", ["upper back"], nil as Side?), ("right in the hip", ["hip"], nil),
        ("threw my back out, lower back that is", ["lower back"], nil),

        ("left knee", ["knee"], Side.left), ("my knees", ["knee"], nil),
        ("lower back and right hip", ["lower back", "hip"], .right), ("rodilla derecha", ["knee"], .right),
        ("it's my left shoulder, no, the right one", ["shoulder"], .right),
        ("left knee no wait the right knee", ["knee"], .right),
        ("left hip, sorry, right is what I meant", ["hip"], .left),
        ("my left knee, no, the right one is fine", ["knee"], .left),
        ("la rodilla izquierda, no, la derecha", ["knee"], .right),
        ("left knee, no, right now it's fine", ["knee"], .left),
        ("both shoulders", ["shoulder"], .both), ("back pain", ["back"], nil), ("espalda baja", ["lower back"], nil),
    ])
    func reads(text: String, areas: [String], side: Side?) {
        #expect(BodyAreaReader.read(Line(text))?.value == BodyAreas(areas: areas, side: side))
    }

    @Test(arguments: ["call me back", "i want to come back", "go back", "nothing"])
    func isSilentWithoutOne(text: String) { #expect(BodyAreaReader.read(Line(text)) == nil) }
}

@Suite struct ChoiceTests {
    @Test(arguments: [
        "yes", "yeah", "yep", "sure", "ok", "of course", "i agree", "go ahead", "looks good", "send it", "sounds good",
        "correct", "that's right", "sí", "claro que sí", "de acuerdo",
        "adelante", "yes please", "Yes, send it", "absolutely",
    ])
    func hearsAYes(text: String) { #expect(Choices.yesNo(Line(text)) == true) }

    @Test(arguments: [
        "no", "nope", "no thanks", "not now", "i don't agree", "no I don't agree", "never", "no gracias", "mejor no",
        "i do not consent", "nah", "don't",
    ])
    func hearsANo(text: String) { #expect(Choices.yesNo(Line(text)) == false) }

    @Test(arguments: ["yes but change the phone", "maybe", "what for", "my knee", "", "wait", "yesterday", "north"])
    func hearsNeither(text: String) { #expect(Choices.yesNo(Line(text)) == nil) }

    @Test(arguments: [
        ("dr shulman", Clinician.shulman), ("McKay please", .mckay), ("either", .any), ("no preference", .any),
        ("cualquiera", .any), ("shulman or mckay", .any), ("anyone but dr shulman", .mckay), ("not mckay", .shulman),
        ("i don't want to see shulman", .mckay), ("no, shulman", .shulman), ("con quien sea menos mckay", .shulman),
        ("don't care but mckay if possible", .mckay), ("either, but not shulman", .mckay),
        ("the woman, i won't see a man for this", .mckay), ("con el doctor no, con la doctora", .mckay),
        ("con la doctora mejor, me da pena con un hombre", .mckay), ("ok put me with her", .mckay),
        ("i'll take her then", .mckay), ("i'd take any doctor", .any),
    ])
    func knowsTheClinician(text: String, clinician: Clinician) {
        #expect(Choices.clinician(Line(text), isAsked: true)?.value == clinician)
    }

    @Test func hearsOfAManOnlyWhereOneIsAskedFor() {
        #expect(Choices.clinician(Line("the man at the counter sent me"), isAsked: false) == nil)
    }
}

@Suite struct VisitTests {
    @Test(arguments: [
        ("first visit", VisitKind.new), ("i've been there before", .returning), ("new patient", .new),
        ("never been", .new), ("es mi primera vez", .new), ("ya he ido", .returning),
        ("i was never in your place before", .new), ("nunca ha ido con ustedes", .new), ("this is my 1st time", .new),
        ("no prior visits with you", .new), ("never set foot in the place", .new), ("never done pt", .new),
        ("saw dr shulman in 2023 and it went great", .returning), ("i came to you folks for my shoulder", .returning),
        ("ya había ido con ustedes", .returning), ("dr mckay fixed my knee there", .returning),
        ("soy paciente de antes", .returning), ("i did come in 2019", .returning),
    ])
    func tellsNewFromReturning(text: String, visit: VisitKind) {
        #expect(Visits.read(Line(text), isAsked: false)?.value == visit)
    }

    @Test(arguments: [
        "saw you on yelp", "you treated my husband", "my neighbor came to you", "my pain came back in 2019",
        "i saw dr. lopez last year",
        "i've been a dispatcher for 22 years", "i had pt elsewhere", "once", "i went there once with my sister",
    ])
    func isSilentWhereNobodyWent(text: String) { #expect(Visits.read(Line(text), isAsked: false) == nil) }

    @Test func whoIsNoPatientThereIsNew() {
        #expect(Visits.read(Line("my sister is a patient there but i'm not"), isAsked: true)?.value == .new)
    }

    @Test(arguments: [
        ("once", VisitKind.returning), ("not since 2020", .returning), ("2019", .returning), ("years ago", .returning),
        ("2nd time", .returning), ("never", .new), ("first one", .new), ("un par de veces, ya fui", .returning),
    ])
    func hearsAShortAnswer(text: String, visit: VisitKind) {
        #expect(Visits.read(Line(text), isAsked: true)?.value == visit)
    }
}

@Suite struct FigureTests {
    @Test(arguments: [
        "never set foot there", "on the other hand", "i don't hand my number out", "head over to the clinic",
        "estaba a pie", "by hand",
    ])
    func aFigureOfSpeechIsNoPartOfTheBody(text: String) { #expect(BodyAreaReader.read(Line(text)) == nil) }

    @Test(arguments: [("my foot hurts", "foot"), ("pain in my hand", "hand"), ("me duele la mano", "hand")])
    func aPartOfTheBodyIsOne(text: String, area: String) {
        #expect(BodyAreaReader.read(Line(text))?.value.areas == [area])
    }
}

@Suite struct OnsetTests {
    @Test(arguments: [
        ("it started three weeks ago", "three weeks ago", "2026-11-03"),
        ("hurts for 2 days", "for 2 days", "2026-11-22"), ("since yesterday", "since yesterday", "2026-11-23"),
        ("hace dos semanas", "hace dos semanas", "2026-11-10"),
    ])
    func reads(text: String, words: String, day: String) {
        #expect(
            OnsetReader.read(Line(text), today: CivilDay(daysSinceEpoch: 20_781))?.value
                == Onset(text: words, date: CivilDay(day)))
    }

    @Test(arguments: ["in 3 weeks", "next monday", "my knee"])
    func isSilentAboutWhatLiesAhead(text: String) {
        #expect(OnsetReader.read(Line(text), today: CivilDay(daysSinceEpoch: 20_781)) == nil)
    }
}
