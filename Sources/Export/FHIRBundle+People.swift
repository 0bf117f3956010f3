import Intake
import Slots

extension FHIRBundle {
    var patient: JSONTree {
        let patient = content.patient
        return .of([
            "resourceType": "Patient",
            "name": [
                .of([
                    "text": .text(patient.name), "family": patient.familyName.map { .text($0) },
                    "given": [.text(patient.givenName ?? patient.name)],
                ])
            ],
            "telecom": .list(telecom),
            // US Core wants one, and nobody asks for it here.
            "gender": "unknown",
            "birthDate": patient.dateOfBirth.map { .text($0.description) },
            "communication": [
                .of([
                    "language": .of([
                        "coding": [.of(["system": "urn:ietf:bcp:47", "code": .text(content.language.rawValue)])]
                    ]),
                    "preferred": true,
                ])
            ],
            "extension": .list(
                patient.needs.contains("interpreter")
                    ? [.of(["url": .text(FHIRNames.interpreter), "valueBoolean": true])] : []),
        ])
    }

    /// The ways to reach the patient, the wished one with rank 1.
    private var telecom: [JSONTree] {
        let patient = content.patient
        func point(_ system: String, _ value: String?, _ preference: ContactPreference) -> JSONTree? {
            value.map {
                .of([
                    "system": .text(system), "value": .text($0),
                    "rank": patient.contactPreference == preference ? .number(1) : nil,
                ])
            }
        }
        let text = patient.contactPreference == .text ? patient.phone : nil
        return [
            point("phone", patient.phone, .phone), point("sms", text, .text), point("email", patient.email, .email),
        ].compactMap(\.self)
    }

    /// Only of a patient who is under 18.
    var guardian: JSONTree? {
        guard !record.isAdult, let guardian = content.patient.guardian else { return nil }
        return related(guardian.name, guardian.relation)
    }

    /// Who asked for the patient, unless that is the guardian.
    var booker: JSONTree? {
        guard let booker = content.bookedBy, guardian == nil || booker.name != content.patient.guardian?.name else {
            return nil
        }
        return related(booker.name, booker.relation)
    }

    private func related(_ name: String, _ relation: String?) -> JSONTree {
        .of([
            "resourceType": "RelatedPerson", "active": true, "patient": reference("patient"),
            "relationship": .list(relation.map { [FHIRNames.relationship($0)] } ?? []),
            "name": [.of(["text": .text(name)])],
        ])
    }
}
