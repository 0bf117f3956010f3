import Intake

/// Names that outside systems know, and ours beside them.
enum FHIRNames {
    /// A namespace of our own for what we number.
    static func system(_ kind: String) -> String { "urn:x-frontdesk:\(kind)" }

    static func coding(_ system: String, _ code: String, _ display: String) -> JSONTree {
        .of(["system": .text(system), "code": .text(code), "display": .text(display)])
    }

    /// A concept of one code.
    static func concept(_ system: String, _ code: String, _ display: String) -> JSONTree {
        .of(["coding": [coding(system, code, display)], "text": .text(display)])
    }

    static let pain = concept(
        "http://loinc.org", "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
    static let survey = concept("http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey")
    static let therapy = concept("http://snomed.info/sct", "91251008", "Physical therapy procedure")
    static let privacy = concept(
        "http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy", "Privacy Consent")
    static let consentDocument = concept("http://loinc.org", "59284-0", "Consent Document")
    static let optIn = concept("http://terminology.hl7.org/CodeSystem/v3-ActCode", "OPTIN", "opt-in")
    static let interpreter = "http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired"

    /// What the relation is called where HL7 has a word for it; the patient's own word stands beside it.
    static func relationship(_ relation: String) -> JSONTree {
        let code = relations[relation.lowercased()]
        return .of([
            "coding": code.map { [coding("http://terminology.hl7.org/CodeSystem/v3-RoleCode", $0, relation)] },
            "text": .text(relation),
        ])
    }

    private static let relations = [
        "mother": "MTH", "father": "FTH", "parent": "PRN", "guardian": "GUARD", "grandparent": "GRPRN",
        "grandmother": "GRMTH", "grandfather": "GRFTH", "aunt": "AUNT", "uncle": "UNCLE", "daughter": "DAUC",
        "son": "SONC", "child": "CHILD", "wife": "WIFE", "husband": "HUSB", "spouse": "SPS", "partner": "DOMPART",
        "sister": "SIS", "brother": "BRO", "sibling": "SIB", "friend": "FRND", "neighbor": "NBOR", "roommate": "ROOM",
    ]

    /// The same for the same record and role in every export.
    static func uuid(_ record: IntakeRecord, _ role: String) -> String {
        let hex = Array(ContentHash(of: Array("\(record.id)/\(record.content.key)/\(role)".utf8)).hex)
        // Version 8, a name of one's own making, and the variant.
        let parts = [hex[0..<8], hex[8..<12], ["8"] + hex[13..<16], ["a"] + hex[17..<20], hex[20..<32]]
        return parts.map { String($0) }.joined(separator: "-")
    }
}
