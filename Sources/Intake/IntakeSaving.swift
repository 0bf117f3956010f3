package import Slots

/// Where finished requests go.
package protocol IntakeSaving: Sendable {
    /// Returns only when the record would outlast a power cut; a key that is already saved gives the saved record.
    func save(_ request: IntakeRequest, at time: LocalTime) throws(SaveFailure) -> SavedIntake

    /// Whether a new request should be begun; false before a disk is full.
    var hasRoom: Bool { get }

    /// Takes a request back; returns only when that would outlast a power cut.
    func withdraw(_ reference: IntakeReference, at time: LocalTime) throws(SaveFailure)

    /// The record with this key; nil where it was not sent.
    func saved(key: String) throws(SaveFailure) -> SavedIntake?

    /// For how many days a request that was not sent is kept; nil where it is not kept.
    var draftDays: Int? { get }

    /// Whether what was kept can be opened here; false where it is sealed.
    var opensDrafts: Bool { get }

    /// Keeps a request as it is now, beside what was kept of it before; returns only when that would outlast a power cut.
    func keep(_ draft: IntakeDraft, under code: ResumeCode, at time: LocalTime) throws(SaveFailure)

    /// What was kept under a code, newest first.
    func drafts(under code: ResumeCode, at time: LocalTime) throws(SaveFailure) -> [IntakeDraft]

    /// Removes all that was kept under a code; returns only when that would outlast a power cut.
    func dropDrafts(under code: ResumeCode) throws(SaveFailure)
}

/// A record that is safely on the disk.
package struct SavedIntake: Sendable, Hashable {
    package let id: String
    /// What the patient is shown.
    package let reference: IntakeReference
    package let sequence: Int
    /// The path of its file.
    package let file: String
    /// False where the same key had been saved before.
    package let isNew: Bool

    package init(id: String, reference: IntakeReference, sequence: Int, file: String, isNew: Bool) {
        (self.id, self.reference, self.sequence, self.file, self.isNew) = (id, reference, sequence, file, isNew)
    }
}
