import Dialog
import Foundation
import Intake
import Knowledge
import Slots
import Synchronization
import Testing

@testable import Service

enum Samples {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Knowledge").path

    /// A line protocol over the shipped knowledge, at ten on Monday, November 23, 2026.
    static func machine(
        store: (any IntakeSaving)? = MemoryStore(), isSingle: Bool = false, seed: UInt64 = 7
    ) throws -> LineProtocol {
        let files = try KnowledgeFolder(folder)
        let setting = LineProtocol.Setting(
            desk: desk, clock: try #require(ClinicClock(frozenAt: "2026-11-23T10:00:00", zone: zone)), zone: zone,
            store: store, canSave: store != nil, knowledge: files.hash, language: nil, seed: { seed })
        return LineProtocol(setting, isSingle: isSingle)
    }

    static let zone = "America/Los_Angeles"
    static let desk = Desk(KnowledgeBase(files: (try? KnowledgeFolder(folder))?.files ?? []))

    static func object(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
}

/// Saves in memory, or fails as it is told.
final class MemoryStore: IntakeSaving {
    private let requests = Mutex<[IntakeRequest]>([])
    let failure: SaveFailure?

    init(failing failure: SaveFailure? = nil) { self.failure = failure }

    var saved: [IntakeRequest] { requests.withLock { $0 } }
    var hasRoom: Bool { true }
    let withdrawn = Mutex<[IntakeReference]>([])

    func withdraw(_ reference: IntakeReference, at time: LocalTime) throws(SaveFailure) {
        if let failure { throw failure }
        withdrawn.withLock { $0.append(reference) }
    }

    let draftDays: Int? = 7
    var opensDrafts: Bool { true }
    let kept = Mutex<[ResumeCode: [IntakeDraft]]>([:])

    func keep(_ draft: IntakeDraft, under code: ResumeCode, at time: LocalTime) throws(SaveFailure) {
        if let failure { throw failure }
        kept.withLock { $0[code, default: []].insert(draft, at: 0) }
    }

    func drafts(under code: ResumeCode, at time: LocalTime) throws(SaveFailure) -> [IntakeDraft] {
        kept.withLock { $0[code] ?? [] }
    }

    func dropDrafts(under code: ResumeCode) throws(SaveFailure) { kept.withLock { $0[code] = nil } }

    func saved(key: String) throws(SaveFailure) -> SavedIntake? {
        requests.withLock { list in list.firstIndex { $0.key == key }.map(Self.intake) }
    }

    func save(_ request: IntakeRequest, at time: LocalTime) throws(SaveFailure) -> SavedIntake {
        let errors = IntakeValidation.errors(in: request, at: time)
        guard errors.isEmpty else { throw .invalid(errors) }
        if let failure { throw failure }
        return requests.withLock { list in
            list.append(request)
            return Self.intake(list.count - 1)
        }
    }

    private static func intake(_ index: Int) -> SavedIntake {
        SavedIntake(
            id: "id-\(index + 1)", reference: IntakeReference(number: UInt64(index + 1)), sequence: index + 1,
            file: "memory/\(index + 1)", isNew: true)
    }
}
