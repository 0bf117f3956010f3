import Knowledge
import Language
import Slots

extension KnowledgeLint {
    /// What time has overtaken: translations that are missing, reviews that are due, lines about entries that are gone.
    mutating func lintUpkeep(_ approvals: Approvals, _ switchedOff: SwitchedOff, _ files: [KnowledgeFile]) {
        for language in LanguageCode.allCases {
            for entry in ownEntries(language) {
                lintReview(entry)
                // Who writes in one language only has chosen to.
                if !ownEntries(language.other).isEmpty { lintTranslation(entry) }
            }
        }
        for broken in approvals.broken {
            guard let place = files.first(where: { $0.path == Approvals.file })?.shown else { continue }
            warn(
                "K060", SourceLocation(file: place, line: broken.line), "this line is no approval",
                remedy: "Delete it, and run: frontdesk approve ID --by NAME.")
        }
        let known = Set(LanguageCode.allCases.flatMap { knowledge[$0].entries.map(\.id) })
        for id in switchedOff.ids where !known.contains(id) {
            guard let place = files.first(where: { $0.path == SwitchedOff.file })?.shown,
                let line = switchedOff.line(of: id)
            else { continue }
            warn(
                "K061", SourceLocation(file: place, line: line, column: 3), "no entry has the id \(quoted(id))",
                remedy: "Correct the id, or delete the line (check --fix does).", fix: .delete)
        }
    }

    private mutating func lintReview(_ entry: Entry) {
        guard let text = entry.reviewBy, let day = CivilDay(text), day < today else { return }
        let heading = entry.location.line
        // The label stands in the block right below the heading.
        let number = (heading + 1...heading + 8).first { number in
            row(SourceLocation(file: entry.location.file, line: number)).lowercased().hasPrefix("review by")
        }
        warn(
            Self.reviewCode, SourceLocation(file: entry.location.file, line: number ?? heading),
            "\(quoted(entry.id)) was to be reviewed by \(text)",
            remedy: "Read it against the clinic's practice, then set a new date.")
    }

    /// A warning from day to day, and an error before a release.
    static let reviewCode = "K058"

    private mutating func lintTranslation(_ entry: Entry) {
        guard entry.kind != .outOfScope, entry.answer != nil else { return }
        guard knowledge[entry.language.other].entry(entry.id)?.answer == nil else { return }
        let (language, folder) = entry.language == .english ? ("Spanish", "es") : ("English", "en")
        warn(
            "K059", entry.location, "\(quoted(entry.id)) has no \(language) answer",
            remedy: "Write it below \(folder)/topics/ with the same id, or have it translated.")
    }
}
