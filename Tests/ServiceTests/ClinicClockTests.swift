import Slots
import Testing

@testable import Service

/// One zone for all, since a process has only one.
@Suite(.serialized) struct ClinicClockTests {
    @Test(arguments: [
        ("2026-11-23T10:00:00", "2026-11-23T10:00:00-08:00"), ("2026-07-04T09:30:00", "2026-07-04T09:30:00-07:00"),
        ("2026-11-23T10:04:11", "2026-11-23T10:04:11-08:00"),
        ("2026-11-23T10:04", "2026-11-23T10:04:00-08:00"),
    ])
    func standsStill(text: String, stamp: String) {
        #expect(ClinicClock(frozenAt: text, zone: "America/Los_Angeles")?.now.stamp == stamp)
    }

    @Test(arguments: [
        "", "tomorrow", "2026-11-23", "2026-13-01T10:00:00", "2026-11-23T25:00:00", "2026-11-23T10:61:00",
        "2026-11-23T10:00:00Z", "2026-02-30T10:00:00",
    ])
    func refusesWhatIsNoLocalTime(text: String) {
        #expect(ClinicClock(frozenAt: text, zone: "America/Los_Angeles") == nil)
    }

    @Test func runsInTheClinicsZone() {
        let offset = ClinicClock(zone: "America/Los_Angeles").now.offset
        #expect(offset == -480 || offset == -420)
    }
}
