import Foundation
import Intake
import Slots
import Testing

@testable import Export

@Suite struct FHIRTests {
    private func resources(_ bundle: JSONTree, _ type: String) -> [JSONTree] {
        (bundle["entry"]?.list ?? []).compactMap { $0["resource"] }.filter { $0["resourceType"]?.text == type }
    }

    @Test(arguments: [Sample.full, Sample.minimal])
    func aSoundRecordMakesASoundBundle(content: IntakeRequest) {
        #expect(FHIRCheck.faults(in: Sample.bundle(content)) == [])
    }

    @Test func theSameRecordMakesTheSameBundle() throws {
        let texts = try (0..<2).map { _ in
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return try encoder.encode(Sample.bundle())
        }
        #expect(texts[0] == texts[1])
        #expect(try JSONDecoder().decode(JSONTree.self, from: texts[0]) == Sample.bundle())
    }

    @Test func aRequestHoldsNoSlot() throws {
        let appointment = try #require(resources(Sample.bundle(), "Appointment").first)
        #expect(appointment["status"] == "proposed" && appointment["start"] == nil && appointment["slot"] == nil)
        let periods = appointment["requestedPeriod"]?.list.map { [$0["start"]?.text, $0["end"]?.text] }
        #expect(
            periods == [
                ["2026-11-24T13:00:00-08:00", "2026-11-24T23:59:00-08:00"], ["2026-12-01", nil], [nil, "2026-12-11"],
            ])
    }

    @Test func theGuardianOfAnAdultIsNotExported() {
        var content = Sample.full
        content.patient.dateOfBirth = Sample.day("1968-04-12")
        content.bookedBy = nil
        let bundle = Sample.bundle(content)
        #expect(resources(bundle, "RelatedPerson").isEmpty && FHIRCheck.faults(in: bundle) == [])
        #expect(!bundle.all.contains { $0.text?.contains("Ana") == true })
    }

    @Test func answersToQuestionsThatAreNoLongerAskedAreNotExported() throws {
        let asked = Sample.fields.filter { $0 != "painLevel" }
        let bundle = FHIRBundle.tree(Sample.record(), Sample.setting(fields: asked))
        let response = try #require(resources(bundle, "QuestionnaireResponse").first)
        #expect(!(response["item"]?.list ?? []).contains { $0["linkId"] == "painLevel" })
        #expect(FHIRCheck.faults(in: bundle) == [])
    }

    @Test func aQuestionWithOtherWordsIsAnotherVersion() {
        let versions = ["Name?", "Your name?"].map { words in
            Questionnaire(title: "", language: .en, questions: [.init(id: "name", text: words, isRequired: true)])
                .version
        }
        #expect(versions[0] != versions[1])
    }

    @Test func everythingIsMadeOnceHoweverOftenItIsSent() throws {
        let entries = Sample.bundle()["entry"]?.list ?? []
        #expect(entries.count == 11)
        for entry in entries {
            let request = try #require(entry["request"])
            #expect(request["ifNoneExist"] != nil || request["method"] == "PUT")
        }
    }
}

/// One fault at a time: none is let through.
@Suite struct FHIRFaultTests {
    struct Fault: CustomTestStringConvertible, Sendable {
        let type: String
        /// Member names and list positions.
        let path: [String]
        /// Nil takes the member away.
        let value: JSONTree?

        init(_ type: String, _ path: String, _ value: JSONTree? = nil) {
            (self.type, self.path, self.value) = (type, path.split(separator: "/").map(String.init), value)
        }

        var testDescription: String { "\(type) \(path) \(value.map { "\($0)" } ?? "gone")" }
    }

    static let faults = [
        Fault("Patient", "identifier"), Fault("Patient", "identifier/0/system"),
        Fault("Patient", "name/0", .of(["text": "x"])),
        Fault("Patient", "telecom/0/system"), Fault("Patient", "birthDate", "12.04.2014"),
        Fault("Patient", "gender", "girl"),
        Fault("RelatedPerson", "patient"), Fault("RelatedPerson", "patient/reference", "urn:uuid:gone"),
        Fault("Questionnaire", "status"), Fault("Questionnaire", "item/0/type", "words"),
        Fault("QuestionnaireResponse", "subject"), Fault("QuestionnaireResponse", "questionnaire", "urn:other|1"),
        Fault("QuestionnaireResponse", "item/0/linkId", "nickname"),
        Fault("QuestionnaireResponse", "item/0/answer/0", .of(["valueDate": "2026-01-01"])),
        Fault("ServiceRequest", "code"), Fault("ServiceRequest", "intent", "order"), Fault("ServiceRequest", "subject"),
        Fault("Appointment", "status", "booked"), Fault("Appointment", "start", "2026-11-24T13:00:00-08:00"),
        Fault("Appointment", "participant"), Fault("Appointment", "participant/0/status", "perhaps"),
        Fault("Appointment", "requestedPeriod/0/end", "2026-11-24T09:00:00-08:00"),
        Fault("Observation", "valueInteger", .number(11)), Fault("Observation", "code/coding/0/code", "72514-4"),
        Fault("Observation", "category"), Fault("Observation", "effectiveDateTime", "2026-11-23 10:04"),
        Fault("Consent", "scope"), Fault("Consent", "category/0/coding/0/system"), Fault("Consent", "policyRule"),
        Fault("Consent", "status", "yes"), Fault("Provenance", "target"), Fault("Provenance", "agent/0/who"),
        Fault("Provenance", "recorded", "2026-11-23"), Fault("Patient", "nickname", "Mari"),
        Fault("Consent", "dateTime", ""),
    ]

    @Test(arguments: faults)
    func isFound(fault: Fault) throws {
        guard case .object(var bundle) = Sample.bundle(), case .list(var entries)? = bundle["entry"] else { return }
        let index = try #require(entries.firstIndex { $0["resource"]?["resourceType"]?.text == fault.type })
        entries[index] = changed(entries[index], ["resource"] + fault.path, fault.value)
        bundle["entry"] = .list(entries)
        #expect(.object(bundle) != Sample.bundle())
        #expect(!FHIRCheck.faults(in: .object(bundle)).isEmpty)
    }

    @Test(arguments: ["fullUrl", "request/ifNoneExist", "request/method", "request/url", "resource"])
    func anEntryIsLookedAtToo(path: String) {
        guard case .object(var bundle) = Sample.bundle(), case .list(var entries)? = bundle["entry"] else { return }
        for index in entries.indices.dropLast() {
            let whole = entries[index]
            entries[index] = changed(whole, path.split(separator: "/").map(String.init), nil)
            bundle["entry"] = .list(entries)
            #expect(!FHIRCheck.faults(in: .object(bundle)).isEmpty)
            entries[index] = whole
        }
    }

    private func changed(_ tree: JSONTree, _ path: [String], _ value: JSONTree?) -> JSONTree {
        guard let name = path.first else { return value ?? "" }
        let rest = Array(path.dropFirst())
        if let index = Int(name) {
            var list = tree.list
            list[index] = changed(list[index], rest, value)
            return .list(list)
        }
        var members = tree.members
        members[name] = rest.isEmpty ? value : changed(members[name] ?? "", rest, value)
        return .object(members)
    }
}

@Suite struct TableTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+52 1", "'+52 1"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"), ("  =1", "'  =1"),
        ("\t=1", "\"'\t=1\""), ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("", ""), ("＝1", "'＝1"), ("a=1", "a=1"),
        ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
    ])
    func noCellIsTakenForAFormula(text: String, cell: String) { #expect(IntakeTable.cell(text) == cell) }

    @Test func everyRowHasAllColumns() {
        let columns = IntakeTable.head.split(separator: ",").count
        var content = Sample.minimal
        content.patient.name = "Bo"
        #expect(
            IntakeTable.row(Sample.record(content), status: "waiting", Sample.setting()).filter { $0 == "," }.count
                == columns - 1)
        #expect(IntakeTable.head.hasSuffix("\r\n"))
        #expect(IntakeTable.row(Sample.record(), status: "done", Sample.setting()).contains("María López"))
    }
}
