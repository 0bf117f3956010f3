import Intake
import Slots

/// What the resources of our Bundles look like.
struct FHIRShape: Sendable {
    /// One member: whether it is needed, and what its value has to be.
    struct Rule: Sendable {
        let isNeeded: Bool
        let holds: @Sendable (JSONTree) -> Bool
    }

    let members: [String: Rule]

    private static func needed(_ holds: @escaping @Sendable (JSONTree) -> Bool) -> Rule {
        Rule(isNeeded: true, holds: holds)
    }
    private static func may(_ holds: @escaping @Sendable (JSONTree) -> Bool) -> Rule {
        Rule(isNeeded: false, holds: holds)
    }

    // MARK: Values

    @Sendable private static func isText(_ value: JSONTree) -> Bool { value.text?.isEmpty == false }
    @Sendable private static func isFlag(_ value: JSONTree) -> Bool { if case .flag = value { true } else { false } }
    private static func one(of texts: String...) -> @Sendable (JSONTree) -> Bool {
        { $0.text.map(texts.contains) ?? false }
    }
    private static func list(_ holds: @escaping @Sendable (JSONTree) -> Bool) -> @Sendable (JSONTree) -> Bool {
        { !$0.list.isEmpty && $0.list.allSatisfy(holds) }
    }

    @Sendable private static func isDay(_ value: JSONTree) -> Bool {
        value.text.map { CivilDay($0) != nil } ?? false
    }
    @Sendable private static func isMoment(_ value: JSONTree) -> Bool {
        value.text.map { IntakeTime($0) != nil } ?? false
    }

    @Sendable private static func isReference(_ value: JSONTree) -> Bool { value["reference"].map(isText) ?? false }
    @Sendable private static func isIdentifier(_ value: JSONTree) -> Bool {
        (value["system"]?.text?.hasPrefix("urn:") ?? false) && value["value"].map(isText) ?? false
    }

    /// A concept with a text or with codes, each of which has a system.
    @Sendable private static func isConcept(_ value: JSONTree) -> Bool {
        let codings = value["coding"]?.list ?? []
        return value["text"].map(isText) ?? !codings.isEmpty
            && codings.allSatisfy { $0["system"].map(isText) ?? false && $0["code"].map(isText) ?? false }
    }

    private static func concept(_ code: String) -> @Sendable (JSONTree) -> Bool {
        { isConcept($0) && $0["coding"]?.list.first?["code"]?.text == code }
    }

    @Sendable private static func isAttachment(_ value: JSONTree) -> Bool {
        value["contentType"].map(isText) ?? false && value["data"].map(isText) ?? false
    }

    @Sendable private static func isPeriod(_ value: JSONTree) -> Bool {
        let bounds = value.members
        guard !bounds.isEmpty, bounds.keys.allSatisfy(["start", "end"].contains),
            bounds.values.allSatisfy({ isDay($0) || isMoment($0) })
        else { return false }
        // All are of one zone and one length, so that their texts are ordered as their times.
        guard let start = bounds["start"]?.text, let end = bounds["end"]?.text else { return true }
        return start.utf8.count == end.utf8.count && start <= end
    }

    @Sendable private static func isTelecom(_ value: JSONTree) -> Bool {
        value["system"].map(one(of: "phone", "sms", "email")) ?? false && value["value"].map(isText) ?? false
    }

    @Sendable private static func isQuestion(_ value: JSONTree) -> Bool {
        value["linkId"].map(isText) ?? false && value["text"].map(isText) ?? false
            && value["type"].map(one(of: "string", "text", "date", "integer", "choice")) ?? false
    }

    // MARK: Resources

    private static let identifier = needed(list(isIdentifier))
    private static let reference = needed(isReference)
    private static let moment = needed(isMoment)

    static let all: [String: FHIRShape] = [
        "Patient": FHIRShape(members: [
            "identifier": identifier,
            "name": needed(list { $0["family"] != nil || $0["given"] != nil }),
            "telecom": needed(list(isTelecom)), "gender": needed(one(of: "unknown")), "birthDate": may(isDay),
            "communication": may(list { $0["language"].map(isConcept) ?? false }),
            "extension": may(list { $0["url"].map(isText) ?? false && $0["valueBoolean"].map(isFlag) ?? false }),
        ]),
        "RelatedPerson": FHIRShape(members: [
            "identifier": identifier, "active": may(isFlag), "patient": reference,
            "relationship": may(list(isConcept)), "name": needed(list { $0["text"].map(isText) ?? false }),
        ]),
        "Questionnaire": FHIRShape(members: [
            "url": needed(isText), "version": needed(isText), "name": may(isText), "title": may(isText),
            "status": needed(one(of: "active")), "experimental": may(isFlag), "language": may(one(of: "en", "es")),
            "subjectType": may(list(isText)), "item": needed(list(isQuestion)),
        ]),
        "QuestionnaireResponse": FHIRShape(members: [
            "identifier": needed(isIdentifier), "questionnaire": needed(isText),
            "status": needed(one(of: "completed")), "subject": reference, "authored": moment, "author": reference,
            "item": needed(list { $0["linkId"].map(isText) ?? false && $0["answer"] != nil }),
        ]),
        "ServiceRequest": FHIRShape(members: [
            "identifier": identifier, "status": needed(one(of: "active")), "intent": needed(one(of: "proposal")),
            "code": needed(isConcept), "subject": reference, "requester": reference, "authoredOn": moment,
            "reasonCode": may(list(isConcept)), "bodySite": may(list(isConcept)),
            "note": may(list { $0["text"].map(isText) ?? false }),
            "replaces": may(list { $0["identifier"].map(isIdentifier) ?? false }),
            "supportingInfo": may(list(isReference)),
        ]),
        "Appointment": FHIRShape(members: [
            "identifier": identifier, "status": needed(one(of: "proposed")), "created": moment,
            "serviceType": may(list(isConcept)), "description": may(isText), "basedOn": needed(list(isReference)),
            "comment": may(isText),
            "participant": needed(
                list { $0["actor"] != nil && $0["status"].map(one(of: "needs-action")) ?? false }),
            "requestedPeriod": may(list(isPeriod)),
        ]),
        "Observation": FHIRShape(members: [
            "identifier": identifier, "status": needed(one(of: "final")), "category": needed(list(concept("survey"))),
            "code": needed(concept("72514-3")), "subject": reference, "effectiveDateTime": moment,
            "performer": needed(list(isReference)), "derivedFrom": may(list(isReference)),
            "valueInteger": needed { $0.number.map((0...10).contains) ?? false },
        ]),
        "Consent": FHIRShape(members: [
            "identifier": identifier, "status": needed(one(of: "active", "rejected")),
            "scope": needed(concept("patient-privacy")), "category": needed(list(concept("59284-0"))),
            "patient": reference, "dateTime": moment, "performer": needed(list(isReference)),
            "sourceAttachment": needed(isAttachment), "policyRule": needed(concept("OPTIN")),
        ]),
        "Provenance": FHIRShape(members: [
            "id": needed(isText), "target": needed(list(isReference)), "recorded": moment,
            "agent": needed(list { $0["who"]?["display"].map(isText) ?? false }),
            "entity": may(list { $0["what"]?["identifier"].map(isIdentifier) ?? false }),
        ]),
    ]
}
