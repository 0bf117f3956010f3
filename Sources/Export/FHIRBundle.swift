package import Intake
package import Slots

/// What an export knows beside the records.
package struct ExportSetting: Sendable {
    let questionnaires: [IntakeLanguage: Questionnaire]
    /// A clinician's name.
    let clinician: @Sendable (Clinician) -> String
    /// A wish for a time in words.
    let words: @Sendable (WhenValue) -> String
    /// A phone number as people write it.
    let phone: @Sendable (String) -> String
    /// A time of the clinic's day with the offset that holds on it.
    let moment: @Sendable (CivilDay, ClockTime) -> LocalTime?
    /// The program and its version.
    let software: String

    package init(
        questionnaires: [Questionnaire], clinician: @escaping @Sendable (Clinician) -> String,
        words: @escaping @Sendable (WhenValue) -> String, phone: @escaping @Sendable (String) -> String,
        moment: @escaping @Sendable (CivilDay, ClockTime) -> LocalTime?, software: String
    ) {
        self.questionnaires = Dictionary(
            questionnaires.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
        (self.clinician, self.words, self.phone) = (clinician, words, phone)
        (self.moment, self.software) = (moment, software)
    }
}

/// One request as a transaction of FHIR R4: sent twice, it makes everything once.
package struct FHIRBundle {
    let record: IntakeRecord
    let setting: ExportSetting
    private var entries: [JSONTree] = []

    /// The document.
    package static func tree(_ record: IntakeRecord, _ setting: ExportSetting) -> JSONTree {
        var bundle = FHIRBundle(record: record, setting: setting)
        bundle.fill()
        return .of([
            "resourceType": "Bundle", "type": "transaction",
            "timestamp": .text(record.createdAt.description), "entry": .list(bundle.entries),
        ])
    }

    private init(record: IntakeRecord, setting: ExportSetting) {
        (self.record, self.setting) = (record, setting)
    }

    var content: IntakeRequest { record.content }

    private mutating func fill() {
        add("patient", patient)
        if let guardian { add("guardian", guardian) }
        if let booker { add("booker", booker) }
        if let questionnaire = setting.questionnaires[content.language] {
            let search = "url=\(questionnaire.url)&version=\(questionnaire.version)"
            add("questionnaire", questionnaire.resource, search: search)
            add("response", response(questionnaire))
        }
        add("request", serviceRequest)
        add("appointment", appointment)
        if let painScore { add("pain", painScore) }
        for (index, consent) in content.consent.enumerated() {
            add("consent-\(consent.purpose.rawValue)-\(index + 1)", self.consent(consent))
        }
        addProvenance()
    }

    /// Adds a resource that is made only where none like it exists.
    ///
    /// - Parameter search: what finds it again; without it that is an identifier of ours.
    private mutating func add(_ role: String, _ resource: JSONTree, search: String? = nil) {
        guard case .object(var members) = resource, let type = members["resourceType"]?.text else { return }
        let (system, value) = (FHIRNames.system(role), record.id)
        if search == nil {
            let own: JSONTree = .of(["system": .text(system), "value": .text(value)])
            // A response may have only one.
            members["identifier"] =
                type == "QuestionnaireResponse" ? own : .list([own] + (members["identifier"]?.list ?? []))
        }
        entries.append(
            .of([
                "fullUrl": .text(url(role)), "resource": .object(members),
                "request": .of([
                    "method": "POST", "url": .text(type),
                    "ifNoneExist": .text(search ?? "identifier=\(system)|\(value)"),
                ]),
            ]))
    }

    /// Provenance has no identifier, so it is put under a name of its own: the second time nothing changes.
    private mutating func addProvenance() {
        let id = FHIRNames.uuid(record, "provenance")
        let targets = entries.compactMap { $0["fullUrl"]?.text }.filter { $0 != url("questionnaire") }
        let resource: JSONTree = .of([
            "resourceType": "Provenance", "id": .text(id),
            "target": .list(targets.map { .of(["reference": .text($0)]) }),
            "recorded": .text(record.createdAt.description),
            "agent": [.of(["who": .of(["display": .text(setting.software)])])],
            "entity": .list(
                content.knowledge.map { hash in
                    let identifier: JSONTree = .of([
                        "system": .text(FHIRNames.system("knowledge")), "value": .text(hash.description),
                    ])
                    return [.of(["role": "source", "what": .of(["identifier": identifier])])]
                } ?? []),
        ])
        entries.append(
            .of([
                "fullUrl": .text(url("provenance")), "resource": resource,
                "request": .of(["method": "PUT", "url": .text("Provenance/\(id)")]),
            ]))
    }

    func url(_ role: String) -> String { "urn:uuid:" + FHIRNames.uuid(record, role) }

    func reference(_ role: String) -> JSONTree { .of(["reference": .text(url(role))]) }

    /// Who typed.
    var author: JSONTree {
        booker != nil
            ? reference("booker") : guardian != nil && isByGuardian ? reference("guardian") : reference("patient")
    }

    private var isByGuardian: Bool { content.bookedBy.map { $0.name == content.patient.guardian?.name } ?? false }
}
