import FoundationEssentials
import Intake
import Slots

extension FHIRBundle {
    func response(_ questionnaire: Questionnaire) -> JSONTree {
        .of([
            "resourceType": "QuestionnaireResponse", "questionnaire": .text(questionnaire.canonical),
            "status": "completed", "subject": reference("patient"), "authored": created, "author": author,
            "item": .list(questionnaire.answers(record)),
        ])
    }

    var serviceRequest: JSONTree {
        let request = content.request
        return .of([
            "resourceType": "ServiceRequest", "status": "active", "intent": "proposal", "code": FHIRNames.therapy,
            "identifier": [referenceIdentifier(record.reference)],
            "subject": reference("patient"), "requester": author, "authoredOn": created,
            "reasonCode": .list(request.reason.map { [.of(["text": .text($0)])] } ?? []),
            "bodySite": .list(request.areas.isEmpty ? [] : [.of(["text": .text(request.areas)])]),
            "note": .list(request.onset.map { [.of(["text": .text("Onset: \($0.text)")])] } ?? []),
            "replaces": .list(
                content.replaces.map { [.of(["type": "ServiceRequest", "identifier": referenceIdentifier($0)])] } ?? []),
            "supportingInfo": .list(setting.questionnaires[content.language] == nil ? [] : [reference("response")]),
        ])
    }

    private func referenceIdentifier(_ reference: IntakeReference) -> JSONTree {
        .of(["system": .text(FHIRNames.system("reference")), "value": .text(reference.description)])
    }

    /// A wish, and no slot: the status says so, and there is no start.
    var appointment: JSONTree {
        let clinician = content.request.clinician
        var participants: [JSONTree] = [
            .of(["actor": reference("patient"), "required": "required", "status": "needs-action"])
        ]
        if let clinician, clinician != .any {
            let name = setting.clinician(clinician)
            participants.append(.of(["actor": .of(["display": .text(name)]), "status": "needs-action"]))
        }
        return .of([
            "resourceType": "Appointment", "status": "proposed", "created": created,
            "serviceType": [.of(["text": "Physical therapy"])],
            "description": content.request.reason.map { .text($0) },
            "basedOn": [reference("request")],
            "comment": .text(comment), "participant": .list(participants),
            "requestedPeriod": .list(content.request.preferredTimes.compactMap(period)),
        ])
    }

    /// What a period cannot say: weekdays, parts of the day, needs, how to call.
    private var comment: String {
        var lines = content.request.preferredTimes.map { setting.words($0) }
        if let said = content.request.said["when"] { lines.append("In the patient's words: \(said)") }
        if let note = content.request.said["note"] { lines.append("Note: \(note)") }
        if let kind = content.patient.newOrReturning { lines.append("Patient: \(kind.rawValue)") }
        if content.patient.voicemail == false { lines.append("Leave no voicemail") }
        if !content.patient.needs.isEmpty { lines.append("Needs: " + content.patient.needs.joined(separator: ", ")) }
        return lines.map { $0 + "." }.joined(separator: " ")
    }

    /// Days, and times where a single day has them; a wish without a date has none.
    private func period(_ wish: WhenValue) -> JSONTree? {
        let end: CivilDay? = if case .day(let day)? = wish.end { day } else { wish.end == nil ? wish.start : nil }
        guard wish.start != nil || end != nil else { return nil }
        guard let day = wish.start, day == end, let from = wish.timeStart else {
            return .of(["start": wish.start.map { .text($0.description) }, "end": end.map { .text($0.description) }])
        }
        let until = wish.timeEnd ?? from
        // FHIR has no 24:00.
        let last = until == .endOfDay ? ClockTime(hour: 23, minute: 59) ?? until : until
        return .of([
            "start": setting.moment(day, from).map { .text($0.stamp) },
            "end": setting.moment(day, last).map { .text($0.stamp) },
        ])
    }

    var painScore: JSONTree? {
        content.request.painLevel.map { level in
            .of([
                "resourceType": "Observation", "status": "final", "category": [FHIRNames.survey],
                "code": FHIRNames.pain, "subject": reference("patient"), "effectiveDateTime": created,
                "performer": [author], "valueInteger": .number(level),
                "derivedFrom": .list(setting.questionnaires[content.language] == nil ? [] : [reference("response")]),
            ])
        }
    }

    /// One answer about consent, with the words that were shown.
    func consent(_ consent: IntakeConsent) -> JSONTree {
        .of([
            "resourceType": "Consent", "status": consent.answer == .yes ? "active" : "rejected",
            "scope": FHIRNames.privacy, "category": [FHIRNames.consentDocument], "patient": reference("patient"),
            "dateTime": .text(consent.at.description), "performer": [author],
            "sourceAttachment": .of([
                "contentType": "text/plain; charset=utf-8", "language": .text(consent.language.rawValue),
                "data": .text(Data(consent.text.utf8).base64EncodedString()),
                "title": .text("The words shown, about: \(consent.purpose.rawValue)"),
            ]),
            "policyRule": FHIRNames.optIn,
        ])
    }

    private var created: JSONTree { .text(record.createdAt.description) }
}
