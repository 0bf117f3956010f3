import Intake
import Slots

@testable import Export

enum Sample {
    static func day(_ text: String) -> CivilDay { CivilDay(text) ?? CivilDay(daysSinceEpoch: 0) }

    static let now = LocalTime(
        day: day("2026-11-23"), time: ClockTime("10:04") ?? .startOfDay, second: 11, offset: -480)

    /// A child's request with everything that a record can hold.
    static let full = IntakeRequest(
        key: "7f3a", channel: .prompt, language: .en, knowledge: ContentHash(of: [1]),
        patient: IntakePatient(
            name: PersonName(full: "María López", given: "María", family: "López"), dateOfBirth: day("2014-04-12"),
            phone: "+16195550142", email: "maria@example.com", newOrReturning: .new, contactPreference: .text,
            voicemail: false, guardian: Guardian(name: "Ana López", relation: "mother"), needs: ["interpreter"]),
        bookedBy: IntakeBooker(name: "Rosa Gil", relation: "aunt"),
        request: IntakeWish(
            reason: "knee pain after a fall", bodyAreas: ["knee"], side: .left, painLevel: 6,
            onset: Onset(text: "three weeks ago", date: day("2026-11-02")), clinician: .shulman,
            preferredTimes: [
                WhenValue(start: day("2026-11-24"), timeStart: ClockTime("13:00"), timeEnd: .endOfDay),
                WhenValue(start: day("2026-12-01"), end: .open, part: .morning),
                WhenValue(weekdays: [.monday, .friday], part: .morning),
                WhenValue(end: .day(day("2026-12-11"))),
            ],
            said: ["when": "tomorrow after 1"]),
        consent: [.contact, .text].map {
            IntakeConsent(
                purpose: $0, answer: .yes, text: "May the clinic call you?", language: .en, at: IntakeTime(now))
        },
        topicsAsked: ["contact"], replaces: IntakeReference("K7QF2M"))

    static let minimal = IntakeRequest(
        key: "1", channel: .prompt, language: .es,
        patient: IntakePatient(name: PersonName(full: "Bo"), email: "bo@example.com"),
        consent: [
            IntakeConsent(purpose: .contact, answer: .yes, text: "¿Puede?", language: .es, at: IntakeTime(now))
        ])

    static func record(_ content: IntakeRequest = full) -> IntakeRecord {
        IntakeRecord(
            id: "00000000000000ff", reference: IntakeReference(number: 1), sequence: 1, previous: nil,
            createdAt: IntakeTime(now), content: content)
    }

    static let fields = [
        "name", "phone", "email", "newOrReturning", "reason", "days", "times", "dateOfBirth", "guardian", "bodyArea",
        "painLevel", "onset", "clinician", "contactPreference",
    ]

    static func setting(fields: [String] = fields) -> ExportSetting {
        ExportSetting(
            questionnaires: [IntakeLanguage.en, .es].map { language in
                Questionnaire(
                    title: "Booking", language: language,
                    questions: fields.map { .init(id: $0, text: "\($0)?", isRequired: $0 == "name") })
            },
            clinician: { $0.rawValue }, words: { _ in "in the morning" }, phone: { $0 },
            moment: { LocalTime(day: $0, time: $1, second: 0, offset: -480) }, software: "frontdesk test")
    }

    static func bundle(_ content: IntakeRequest = full) -> JSONTree { FHIRBundle.tree(record(content), setting()) }
}
