package import Knowledge
import Language
package import Slots

/// What stands between the knowledge and the first patient: wordings nobody approved, reviews that are due.
package struct ReleaseCheck {
    /// All of them errors, in the files' order.
    package let diagnostics: [Diagnostic]

    package init(_ knowledge: KnowledgeBase, files: [KnowledgeFile], today: CivilDay) {
        let approvals = Approvals(files)
        var found: [Diagnostic] = []
        for wording in knowledge.wordings where approvals.approval(of: wording) == nil {
            let message =
                approvals.earlier(wording).map { "its words have changed since \($0.by) approved them on \($0.on)" }
                ?? "nobody has approved its words"
            found.append(
                Diagnostic(
                    .error, "K070", at: wording.location,
                    "\(quoted(wording.id)) (\(wording.language.rawValue)): \(message)",
                    remedy: "Read it, then: frontdesk approve \(wording.id) --by NAME.", text: ""))
        }
        for entry in knowledge.english.entries + knowledge.spanish.entries {
            guard let text = entry.reviewBy, let day = CivilDay(text), day < today else { continue }
            found.append(
                Diagnostic(
                    .error, "K071", at: entry.location, "\(quoted(entry.id)) was to be reviewed by \(text)",
                    remedy: "Read it against the clinic's practice, then set a new date.", text: ""))
        }
        diagnostics = found
    }
}
