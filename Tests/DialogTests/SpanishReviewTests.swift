import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// What is said in Spanish where the whole request is read over, or kept.
struct SpanishReviewTests {
    private static let upToConsent = [
        "quiero una cita", "Ana Solís Vega", "619 555 0142", "omitir", "nueva", "dolor de rodilla",
        "los martes por la mañana", "omitir todo",
    ]

    private func review(_ line: String) -> Talk { Talk(.spanish, lines: Self.upToConsent + ["sí", line]) }

    /// A yes with a wish sends nothing before the wish is in the request and has been read over.
    @Test(arguments: [
        "sí, que sea en la tarde", "sí, que sea jueves", "sí y que no me dejen mensaje de voz",
        "sí pero que no me llamen al trabajo", "sí y que sea con intérprete", "sí, que hablen con mi hija",
        "sí y que no sea en lunes",
    ])
    func aWishBehindAYesIsTakenFirst(line: String) throws {
        let before = Talk(.spanish, lines: Self.upToConsent + ["sí"]).conversation.booking
        let talk = review(line)
        let booking = try #require(talk.conversation.booking)
        #expect(talk.last?.asking == "confirm" && talk.conversation.sent.isEmpty)
        #expect(booking != before)
    }

    @Test(arguments: ["sí", "sí, mándela", "sí por favor"])
    func aYesSends(line: String) { #expect(review(line).conversation.booking == nil) }

    @Test func aWishBehindTheConsentIsKept() {
        let talk = Talk(.spanish, lines: Self.upToConsent + ["sí pero que no sea a mi trabajo"])
        #expect(talk.last?.asking == "confirm")
        #expect(talk.conversation.booking?.note?.contains("no sea a mi trabajo") == true)
    }

    @Test(arguments: ["sí, que no", "sí, que no guarden mis datos", "sí pero que no guarden nada"])
    func aYesThatForbidsKeepingIsNone(line: String) {
        let talk = Talk(.spanish, lines: Self.upToConsent + [line])
        #expect(talk.last?.asking == "consent" && talk.conversation.booking?.values[.consent] == nil)
    }

    @Test(arguments: [
        ("mi segundo apellido es Vela", "Ana Solís Vela"), ("mi apellido es con b, Bega", "Ana Solís Bega"),
        ("mi apellido es Ruiz Mora", "Ana Ruiz Mora"), ("solo uso el primer apellido, Solís", "Ana Solís"),
        ("ok pero el nombre lleva hache, Hana", "Hana Solís Vega"),
    ])
    func theOtherSurnameStays(line: String, full: String) {
        #expect(review(line).patientName == full)
    }

    @Test(arguments: [
        "no los martes, los miércoles", "los martes no, los miércoles", "no los martes sino los miércoles",
    ])
    func oneDayInTheOthersPlace(line: String) {
        #expect(
            review(line).conversation.booking?.values[.days] == .days([WhenValue(weekdays: [.wednesday])]))
    }

    @Test func onePartOfTheBodyInTheOthersPlace() {
        let areas = review("no es la rodilla, es el tobillo").conversation.booking?.values[.bodyArea]
        #expect(areas == .bodyArea(BodyAreas(areas: ["ankle"], side: nil)))
    }

    @Test(arguments: [
        ("ya fui con mi doctor y me mandó a terapia, quiero cita", nil),
        ("ya fui al quiropráctico y no me sirvió, quiero cita con ustedes", nil),
        ("ya fui con ustedes, quiero cita", VisitKind.returning),
    ])
    func aVisitElsewhereIsNoneHere(line: String, kind: VisitKind?) {
        #expect(Talk(.spanish, lines: [line]).conversation.booking?.values[.newOrReturning] == kind.map { .visit($0) })
    }
}
