import Dialog
package import Intake
import Knowledge
import Language
package import Slots

/// A saved request as one row of the staff's list.
package struct IntakeRow: Sendable {
    package let stored: StoredIntake
    /// Nil where the file could not be read.
    package let record: IntakeRecord?
    package let isOverdue: Bool
    /// Whether no record is there because no key that opens it was given.
    package let isSealed: Bool

    package init(_ stored: StoredIntake, _ record: IntakeRecord?, now: LocalTime, isSealed: Bool = false) {
        (self.stored, self.record, self.isSealed) = (stored, record, isSealed)
        isOverdue = stored.isOverdue(at: now)
    }

    /// What the columns are called.
    package static let head = ["", "reference"] + IntakeSummary.head(time: "came in")

    /// One text for each column.
    package var cells: [String] {
        let mark = isOverdue ? "!" : stored.status == .waiting ? "·" : stored.status == .done ? "done" : "withdrawn"
        guard let record else {
            let came = [stored.day?.description, stored.time?.description].compactMap { $0 }.joined(separator: " ")
            let state = isSealed ? "sealed" : "cannot be read"
            return [mark, "\(stored.reference)", came, state, "", "", isSealed ? "" : stored.file]
        }
        return [mark, "\(stored.reference)"] + IntakeSummary(record).cells
    }
}

/// A request in a few words.
package struct IntakeSummary {
    let content: IntakeRequest
    let createdAt: IntakeTime
    let speech = ValueSpeech(words: BuiltIn.pack(.english).words)

    init(_ record: IntakeRecord) { (content, createdAt) = (record.content, record.createdAt) }
    package init(_ draft: IntakeDraft) { (content, createdAt) = (draft.content, draft.createdAt) }

    /// What the columns are called.
    ///
    /// - Parameter time: what the time tells.
    package static func head(time: String) -> [String] { [time, "patient", "reach", "wishes", "about"] }

    /// One text for each column.
    package var cells: [String] { [came, content.patient.name, reach, wishes, content.request.reason ?? ""] }

    var came: String { "\(createdAt.local.day) \(createdAt.local.time)" }

    var reach: String {
        content.patient.phone.map { speech.text(.phone(PhoneNumber(e164: $0))) } ?? content.patient.email ?? ""
    }

    var wishes: String { content.request.preferredTimes.map(speech.when).joined(separator: "; ") }
}

/// A saved request as a page that prints well.
package struct IntakePage {
    private let record: IntakeRecord
    private let summary: IntakeSummary

    package init(_ record: IntakeRecord) { (self.record, summary) = (record, IntakeSummary(record)) }

    private var content: IntakeRequest { record.content }
    private var speech: ValueSpeech { summary.speech }

    /// The page: one line for each thing that was said, in the order in which staff need them.
    package func text(_ stored: StoredIntake) -> String {
        var lines = ["Request \(record.reference)", ""]
        for (label, value) in fields(stored) where !value.isEmpty {
            let name = label + ":"
            lines.append(name + String(repeating: " ", count: max(1, 16 - name.count)) + value)
        }
        lines += ["", "A request, not a booked time: the patient was told that the clinic will call."]
        return lines.joined(separator: "\n") + "\n"
    }

    private func fields(_ stored: StoredIntake) -> [(String, String)] {
        let (patient, request) = (content.patient, content.request)
        return [
            ("status", status(stored)),
            ("came in", "\(summary.came), \(content.channel.rawValue), \(content.language.rawValue)"),
            ("changes", content.replaces.map { "an earlier request, \($0)" } ?? ""),
            ("patient", patient.name),
            ("born", patient.dateOfBirth.map { speech.text(.dateOfBirth($0)) } ?? ""),
            ("phone", patient.phone.map { speech.text(.phone(PhoneNumber(e164: $0))) } ?? ""),
            ("phone, as said", request.said["phone"].flatMap { isTelling($0) ? $0 : nil } ?? ""),
            ("e-mail", patient.email ?? ""),
            ("reach by", patient.contactPreference.map { speech.text(.contact($0)) } ?? ""),
            ("voicemail", patient.voicemail.map { $0 ? "may be left" : "do NOT leave any" } ?? ""),
            ("guardian", patient.guardian.map { speech.text(.guardian($0)) } ?? ""),
            (
                "booked by",
                content.bookedBy.map { [$0.name, $0.relation].compactMap { $0 }.joined(separator: ", ") } ?? ""
            ),
            ("for", request.said["bookedFor"] ?? ""),
            ("visit", patient.newOrReturning.map { speech.text(.visit($0)) } ?? ""),
            ("needs", patient.needs.joined(separator: ", ")),
            ("about", request.reason ?? ""),
            (
                "body",
                request.bodyAreas.isEmpty
                    ? "" : speech.text(.bodyArea(BodyAreas(areas: request.bodyAreas, side: request.side)))
            ),
            ("pain", request.painLevel.map { speech.text(.pain($0)) } ?? ""),
            (
                "began",
                request.onset.map { [$0.text, $0.date?.description].compactMap { $0 }.joined(separator: ", ") } ?? ""
            ),
            ("clinician", request.clinician.map { speech.text(.clinician($0)) } ?? ""),
            ("wishes", summary.wishes), ("wishes, as said", request.said["when"] ?? ""),
            ("question", request.said["question"] ?? ""), ("note", request.said["note"] ?? ""),
            ("asked about", content.topicsAsked.joined(separator: ", ")),
            ("agreed to", content.consent.filter { $0.answer == .yes }.map(\.purpose.rawValue).joined(separator: ", ")),
            ("file", stored.file),
        ]
    }

    private func status(_ stored: StoredIntake) -> String {
        let since = stored.settledAt.map { " since \($0.local.day) \($0.local.time)" } ?? ""
        return switch stored.status {
        case .waiting: "waiting for the clinic's call"
        case .done: "done\(since)"
        case .cancelled: "withdrawn by the patient, or replaced\(since)"
        }
    }

    /// Whether the words around a number say more than the number.
    private func isTelling(_ words: String) -> Bool { words.contains { $0.isLetter } }
}
