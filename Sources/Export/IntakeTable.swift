package import Intake
import Slots

/// Requests as lines for a spreadsheet (RFC 4180), in which no cell is taken for a formula.
package enum IntakeTable {
    /// Bytes that tell a spreadsheet that the file is UTF-8.
    package static let mark = "\u{FEFF}"

    package static let head = line([
        "reference", "status", "came in", "language", "name", "given name", "family name", "date of birth", "phone",
        "e-mail", "reach by", "voicemail", "guardian", "guardian is", "booked by", "booker is", "visit", "reason",
        "body", "pain", "began", "began on", "clinician", "wishes", "wishes as said", "needs", "agreed to", "replaces",
        "question", "note",
    ])

    /// - Parameter status: what staff have to do about it.
    package static func row(_ record: IntakeRecord, status: String, _ setting: ExportSetting) -> String {
        let (content, patient, request) = (record.content, record.content.patient, record.content.request)
        let wishes = request.preferredTimes.map { setting.words($0) }.joined(separator: "; ")
        let agreed = content.consent.filter { $0.answer == .yes }.map(\.purpose.rawValue).joined(separator: ", ")
        let cells: [String?] = [
            record.reference.description, status, record.createdAt.description, content.language.rawValue,
            patient.name, patient.givenName, patient.familyName, patient.dateOfBirth?.description,
            patient.phone.map { setting.phone($0) },
            patient.email, patient.contactPreference?.rawValue, patient.voicemail.map { $0 ? "yes" : "no" },
            patient.guardian?.name, patient.guardian?.relation, content.bookedBy?.name, content.bookedBy?.relation,
            patient.newOrReturning?.rawValue, request.reason, request.areas, request.painLevel.map(String.init),
            request.onset?.text, request.onset?.date?.description, request.clinician.map { setting.clinician($0) },
            wishes, request.said["when"], patient.needs.joined(separator: ", "), agreed,
            content.replaces?.description, request.said["question"], request.said["note"],
        ]
        return line(cells.map { $0 ?? "" })
    }

    static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    /// A text that a spreadsheet would compute gets an apostrophe before it, also where spaces stand first.
    static func cell(_ text: String) -> String {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace || $0 == "\t" || $0 == "\r" || $0 == "\n" }
        let isFormula = first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { "\",\r\n;\t".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
