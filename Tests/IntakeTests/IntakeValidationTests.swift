import Intake
import Slots
import Testing

/// One change that makes a good request a bad one, and the field that has to be named.
struct BadRequest: Sendable, CustomTestStringConvertible {
    let path: String
    /// Whether the published schema can tell, too.
    let schemaTells: Bool
    let change: @Sendable (inout IntakeRequest) -> Void

    init(_ path: String, schemaTells: Bool = true, _ change: @escaping @Sendable (inout IntakeRequest) -> Void) {
        (self.path, self.schemaTells, self.change) = (path, schemaTells, change)
    }

    var testDescription: String { path }

    var request: IntakeRequest {
        var request = Sample.full
        change(&request)
        return request
    }

    static let all = [
        BadRequest("key") { $0.key = "" },
        BadRequest("status", schemaTells: false) { $0.status = .draft },
        BadRequest("topicsAsked[0]") { $0.topicsAsked = [" "] },
        BadRequest("patient.name") { $0.patient.name = " \u{A0}" },
        BadRequest("patient.name", schemaTells: false) { $0.patient.name = "Maria\u{1B}[2J" },
        BadRequest("patient.name", schemaTells: false) { $0.patient.name = String(repeating: "é", count: 8193) },
        BadRequest("patient") { ($0.patient.phone, $0.patient.email) = (nil, nil) },
        BadRequest("patient.phone") { $0.patient.phone = "619 555 0142" },
        BadRequest("patient.phone") { $0.patient.phone = "+0195550142" },
        BadRequest("patient.phone") { $0.patient.phone = "+1619555014212345" },
        BadRequest("patient.email") { $0.patient.email = "maria@localhost" },
        BadRequest("patient.email") { $0.patient.email = "maria@@example.com" },
        BadRequest("patient.email") { $0.patient.email = "maria lopez@example.com" },
        BadRequest("patient.email") { $0.patient.email = "maria@example..com" },
        BadRequest("patient.dateOfBirth", schemaTells: false) { $0.patient.dateOfBirth = Sample.day.adding(days: 1) },
        BadRequest("patient.dateOfBirth", schemaTells: false) { $0.patient.dateOfBirth = CivilDay("1890-01-01") },
        BadRequest("patient.guardian.name") { $0.patient.guardian = Guardian(name: "") },
        BadRequest("patient.needs[1]") { $0.patient.needs.append("") },
        BadRequest("bookedBy.name") { $0.bookedBy = IntakeBooker(name: " ") },
        BadRequest("request.reason", schemaTells: false) { $0.request.reason = String(repeating: "a", count: 16_385) },
        BadRequest("request.bodyAreas[0]") { $0.request.bodyAreas = [""] },
        BadRequest("request.painLevel") { $0.request.painLevel = 11 },
        BadRequest("request.painLevel") { $0.request.painLevel = -1 },
        BadRequest("request.preferredTimes[0]") { $0.request.preferredTimes = [WhenValue()] },
        BadRequest("request.preferredTimes[0]") { $0.request.preferredTimes = [WhenValue(weekdays: [])] },
        BadRequest("request.preferredTimes[0]", schemaTells: false) {
            $0.request.preferredTimes = [WhenValue(start: Sample.day, end: .day(Sample.day.adding(days: -1)))]
        },
        BadRequest("request.said") { $0.request.said = ["two words": "yes"] },
        BadRequest("consent") { $0.consent = [] },
        BadRequest("consent") { $0.consent[0].answer = .no },
        BadRequest("consent") { $0.consent[0].purpose = .text },
        BadRequest("consent[0].text") { $0.consent[0].text = "" },
    ]
}

@Suite struct IntakeValidationTests {
    @Test(arguments: [Sample.full, Sample.minimal()])
    func aGoodRequestPasses(_ request: IntakeRequest) {
        #expect(IntakeValidation.errors(in: request, at: Sample.time()).isEmpty)
    }

    @Test(arguments: BadRequest.all)
    func oneFaultIsNamedOnce(_ bad: BadRequest) {
        #expect(IntakeValidation.errors(in: bad.request, at: Sample.time()).map(\.path) == [bad.path])
    }

    @Test func theBoundsThemselvesPass() {
        var request = Sample.full
        request.patient.dateOfBirth = Sample.day
        request.patient.name = String(repeating: "a", count: IntakeValidation.longestText)
        request.request.preferredTimes = [WhenValue(start: Sample.day, end: .day(Sample.day))]
        for level in [0, 10] {
            request.request.painLevel = level
            #expect(IntakeValidation.errors(in: request, at: Sample.time()).isEmpty)
        }
    }

    @Test func theLastAnswerAboutContactCounts() {
        var request = Sample.minimal()
        var no = Sample.yes
        no.answer = .no
        request.consent = [no, Sample.yes]
        #expect(IntakeValidation.errors(in: request, at: Sample.time()).isEmpty)
        request.consent = [Sample.yes, no]
        #expect(IntakeValidation.errors(in: request, at: Sample.time()).map(\.path) == ["consent"])
    }

    @Test func allReasonsComeAtOnceAndNothingIsWritten() throws {
        let folder = try TemporaryFolder()
        var request = Sample.minimal()
        request.patient.name = ""
        request.patient.phone = "Maria 5550142"
        request.request.painLevel = 12
        request.consent = []
        let failure = #expect(throws: SaveFailure.self) {
            try FolderStore(folder: folder.store).save(request, at: Sample.time())
        }
        guard case .invalid(let errors) = failure else {
            Issue.record("not refused as invalid")
            return
        }
        #expect(errors.map(\.path) == ["patient.name", "patient.phone", "request.painLevel", "consent"])
        #expect(failure?.description.contains("5550142") == false)
        #expect(Disk.mode(folder.store) == nil)
    }

    @Test func aRecordTooLargeIsRefused() throws {
        let folder = try TemporaryFolder()
        var request = Sample.minimal()
        request.topicsAsked = Array(repeating: String(repeating: "a", count: 16_000), count: 66)
        let failure = #expect(throws: SaveFailure.self) {
            try FolderStore(folder: folder.store).save(request, at: Sample.time())
        }
        #expect(failure?.exitCode == 65)
        #expect(Disk(folder: folder.store).names("tmp").isEmpty)
    }
}
