import Intake
import Slots

/// Requests and times that the tests share.
enum Sample {
    static let day = CivilDay("2026-11-23") ?? CivilDay(daysSinceEpoch: 0)

    /// 2026-11-23T10:04:11-08:00, and later by so many seconds below a minute.
    static func time(_ second: Int = 11) -> LocalTime {
        LocalTime(day: day, time: ClockTime("10:04") ?? .startOfDay, second: second, offset: -480)
    }

    static let yes = IntakeConsent(
        purpose: .contact, answer: .yes, text: "May the clinic call you about this?", language: .en,
        at: IntakeTime(time(3)))

    /// What a patient in a hurry says.
    static func minimal(key: String = "k-1") -> IntakeRequest {
        IntakeRequest(
            key: key, channel: .prompt, language: .en,
            patient: IntakePatient(name: PersonName(full: "Maria"), phone: "+16195550142"), consent: [yes])
    }

    /// Every field that the record has.
    static let full = IntakeRequest(
        key: "conversation/7f3a", channel: .kiosk, language: .es, knowledge: ContentHash(of: Array("knowledge".utf8)),
        patient: IntakePatient(
            name: PersonName(full: "María López", given: "María", family: "López"),
            dateOfBirth: CivilDay("2010-04-12"), phone: "+16195550142", email: "maria.lopez@example.com",
            newOrReturning: .new, contactPreference: .text, voicemail: false,
            guardian: Guardian(name: "Ana López", relation: "mother"), needs: ["interpreter"]),
        bookedBy: IntakeBooker(name: "Ana López", relation: "mother"),
        request: IntakeWish(
            reason: "knee pain / after a \"fall\"", bodyAreas: ["knee", "hip"], side: .left, painLevel: 6,
            onset: Onset(text: "three weeks ago", date: CivilDay("2026-11-02")), clinician: .any,
            preferredTimes: [
                WhenValue(start: CivilDay("2026-11-24"), part: .morning),
                WhenValue(
                    start: CivilDay("2026-12-01"), end: .open, weekdays: [.monday, .friday],
                    timeStart: ClockTime("13:00"), timeEnd: .endOfDay),
                WhenValue(end: CivilDay("2026-12-11").map { .day($0) }),
            ],
            said: ["when": "tomorrow morning", "phone": "619 555 0142 ext 3"]),
        consent: [
            yes, IntakeConsent(purpose: .text, answer: .no, text: "¿Mensajes?", language: .es, at: IntakeTime(time(5))),
        ],
        topicsAsked: ["self-administered"], replaces: IntakeReference("K7QF2M"))

    static let fullRecord = IntakeRecord(
        id: "00000000000000ff", reference: IntakeReference(number: 1), sequence: 42,
        previous: ContentHash(of: Array("the file before".utf8)), createdAt: IntakeTime(time()), content: full)

    static let minimalRecord = IntakeRecord(
        id: "0000000000000001", reference: IntakeReference(number: 0), sequence: 1, previous: nil,
        createdAt: IntakeTime(time()), content: minimal())
}
