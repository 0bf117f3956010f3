package import Slots

/// Requests that were not sent yet.
extension FolderStore {
    package var draftDays: Int? { 7 }

    package var opensDrafts: Bool { !sealing.isOn }

    package func keep(_ draft: IntakeDraft, under code: ResumeCode, at time: LocalTime) throws(SaveFailure) {
        guard draft.content.status == .draft, let document = try? IntakeJSON.encode(draft),
            document.count <= Self.largestRecord
        else { throw .invalid([IntakeError(path: "draft", sentence: "It cannot be kept.")]) }
        try locked { () throws(SaveFailure) in
            let owner = DraftName.owner(code)
            let last = try draftNames().filter { $0.owner == owner }.map(\.step).max() ?? 0
            let name = DraftName(day: time.day, code: code, step: last + 1, isSealed: sealing.isOn)
            try write(sealing.sealed(document + [0x0A]), as: name.description, to: .drafts)
        }
    }

    package func drafts(under code: ResumeCode, at time: LocalTime) throws(SaveFailure) -> [IntakeDraft] {
        try dropOldDrafts(at: time)
        let owner = DraftName.owner(code)
        let names = try draftNames().filter { $0.owner == owner }.sorted { $0.step > $1.step }
        return names.compactMap { try? draft($0) }
    }

    /// The last state of each request that was not sent, newest first.
    package func allDrafts() throws(SaveFailure) -> [IntakeDraft] {
        guard opens(path(.drafts)) else { return [] }
        let last = Dictionary(try draftNames().map { ($0.owner, $0) }) { $0.step > $1.step ? $0 : $1 }
        var drafts: [IntakeDraft] = []
        for name in last.values.sorted(by: { ($0.day, $0.owner) > ($1.day, $1.owner) }) {
            drafts.append(try draft(name))
        }
        return drafts
    }

    private func draft(_ name: DraftName) throws(SaveFailure) -> IntakeDraft {
        let file = path(.drafts, name.description)
        let bytes = try opened(file)
        guard let draft = try? IntakeJSON.decode(IntakeDraft.self, bytes) else { throw .unreadable(path: file) }
        return draft
    }

    package func dropDrafts(under code: ResumeCode) throws(SaveFailure) {
        let owner = DraftName.owner(code)
        try dropDrafts { $0.owner == owner }
    }

    /// Removes what nobody came back for.
    ///
    /// The days count from the last answer on.
    package func dropOldDrafts(at time: LocalTime) throws(SaveFailure) {
        guard opens(path(.drafts)), let days = draftDays else { return }
        let last = Dictionary(try draftNames().map { ($0.owner, $0.day) }, uniquingKeysWith: max)
        let oldest = time.day.adding(days: -days)
        try dropDrafts { name in last[name.owner].map { $0 < oldest } ?? false }
    }

    /// How many requests are kept that were not sent.
    package func draftCount() throws(SaveFailure) -> Int {
        opens(path(.drafts)) ? Set(try draftNames().map(\.owner)).count : 0
    }

    /// Moves a draft that a crash left in `tmp` to the others; false for anything else.
    func adoptDraft(_ entry: FolderEntry) -> Bool {
        guard let (name, bytes) = leftover(entry), let known = DraftName(name),
            known.isSealed || (try? IntakeJSON.decode(IntakeDraft.self, bytes)) != nil,
            (try? system.rename(path(.tmp, entry.name), path(.drafts, name))) != nil
        else { return false }
        return (try? system.syncFolder(path(.drafts))) != nil
    }

    private func draftNames() throws(SaveFailure) -> [DraftName] {
        let folder = path(.drafts)
        return try explaining(folder) { () throws(SystemError) in try system.list(folder) }
            .filter(\.mayBeFile).compactMap { DraftName($0.name) }
    }

    private func dropDrafts(where isDropped: (DraftName) -> Bool) throws(SaveFailure) {
        let folder = path(.drafts)
        let names = try draftNames().filter(isDropped)
        guard !names.isEmpty else { return }
        for name in names {
            let file = path(.drafts, name.description)
            try explaining(file) { () throws(SystemError) in try system.unlink(file) }
        }
        try explaining(folder) { () throws(SystemError) in try system.syncFolder(folder) }
    }
}
