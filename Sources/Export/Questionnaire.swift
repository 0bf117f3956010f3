package import Intake
import Slots

/// The questions of the booking as FHIR has them, made of the clinic's own words.
package struct Questionnaire: Sendable {
    package struct Question: Sendable, Hashable {
        /// The booking field.
        package let id: String
        package let text: String
        package let isRequired: Bool

        package init(id: String, text: String, isRequired: Bool) {
            (self.id, self.text, self.isRequired) = (id, text, isRequired)
        }
    }

    let title: String
    let language: IntakeLanguage
    let questions: [Question]
    /// Changes with every word of a question.
    let version: String

    package init(title: String, language: IntakeLanguage, questions: [Question]) {
        (self.title, self.language, self.questions) = (title, language, questions)
        let words = questions.map { "\($0.id)\u{0}\($0.text)\u{0}\($0.isRequired)" }.joined(separator: "\u{0}")
        version = String(ContentHash(of: Array(words.utf8)).hex.prefix(12))
    }

    var url: String { "urn:x-frontdesk:questionnaire:\(language.rawValue)" }
    /// What a response names.
    var canonical: String { "\(url)|\(version)" }

    /// What kind of answer FHIR allows to a field.
    static func type(of field: String) -> String {
        switch field {
        case "dateOfBirth": "date"
        case "painLevel": "integer"
        case "newOrReturning", "clinician", "contactPreference": "choice"
        case "reason", "bodyArea", "onset", "days", "times": "text"
        default: "string"
        }
    }

    private static let choices = [
        "newOrReturning": ["new", "returning"], "clinician": ["dr-shulman", "dr-mckay", "any"],
        "contactPreference": ["phone", "text", "email"],
    ]

    static let codes = "urn:x-frontdesk:codes"

    var resource: JSONTree {
        .of([
            "resourceType": "Questionnaire", "url": .text(url), "version": .text(version),
            "name": "BookingRequest", "title": .text(title), "status": "active", "experimental": false,
            "language": .text(language.rawValue), "subjectType": ["Patient"],
            "item": .list(questions.map(item)),
        ])
    }

    private func item(_ question: Question) -> JSONTree {
        let choices = Self.choices[question.id] ?? []
        return .of([
            "linkId": .text(question.id), "text": .text(question.text), "type": .text(Self.type(of: question.id)),
            "required": .flag(question.isRequired),
            "answerOption": .list(
                choices.map { .of(["valueCoding": .of(["system": .text(Self.codes), "code": .text($0)])]) }),
        ])
    }

    /// The answers of a record to the questions that are still asked, as the patient gave them.
    func answers(_ record: IntakeRecord) -> [JSONTree] {
        let hidden: Set<String> = record.isAdult ? ["guardian"] : []
        return questions.filter { !hidden.contains($0.id) }.compactMap { question in
            guard let value = answer(to: question.id, record) else { return nil }
            return .of([
                "linkId": .text(question.id), "text": .text(question.text), "answer": [.of([value.0: value.1])],
            ])
        }
    }

    private func answer(to field: String, _ record: IntakeRecord) -> (String, JSONTree)? {
        let (patient, request) = (record.content.patient, record.content.request)
        func string(_ text: String?) -> (String, JSONTree)? {
            text.flatMap { $0.isEmpty ? nil : ("valueString", .text($0)) }
        }
        func coding(_ code: String?) -> (String, JSONTree)? {
            code.map { ("valueCoding", .of(["system": .text(Self.codes), "code": .text($0)])) }
        }
        return switch field {
        case "name": string(patient.name)
        case "phone": string(patient.phone)
        case "email": string(patient.email)
        case "dateOfBirth": patient.dateOfBirth.map { ("valueDate", .text($0.description)) }
        case "newOrReturning": coding(patient.newOrReturning?.rawValue)
        case "reason": string(request.reason)
        case "bodyArea": string(request.areas)
        case "painLevel": request.painLevel.map { ("valueInteger", .number($0)) }
        case "onset": string(request.onset?.text)
        case "clinician": coding(request.clinician?.rawValue)
        case "days": string(request.said["when"])
        case "contactPreference": coding(patient.contactPreference?.rawValue)
        case "guardian":
            string(patient.guardian.map { [$0.name, $0.relation].compactMap(\.self).joined(separator: ", ") })
        default: nil
        }
    }
}

extension IntakeRecord {
    /// Whether the date of birth makes the patient 18 or older on the day of the request.
    var isAdult: Bool { content.patient.dateOfBirth.map { $0.years(to: createdAt.local.day) >= 18 } ?? false }
}

extension IntakeWish {
    /// `left knee, hip`.
    var areas: String {
        let names = bodyAreas.joined(separator: ", ")
        return names.isEmpty ? "" : [side?.rawValue, names].compactMap(\.self).joined(separator: " ")
    }
}
