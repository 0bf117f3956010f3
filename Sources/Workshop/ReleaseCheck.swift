package import Knowledge
import Language

/// What stands between the knowledge and the first patient: wordings nobody approved, reviews that are due.
package struct ReleaseCheck {
    private let knowledge: KnowledgeBase
    private let approvals: Approvals

    package init(_ knowledge: KnowledgeBase, files: [KnowledgeFile]) {
        (self.knowledge, approvals) = (knowledge, Approvals(files))
    }

    /// Wordings that nobody has approved as they are, as errors.
    package var unapproved: [Diagnostic] {
        knowledge.wordings.filter { approvals.approval(of: $0) == nil }.map { wording in
            let message =
                approvals.earlier(wording).map { "its words have changed since \($0.by) approved them on \($0.on)" }
                ?? "nobody has approved its words"
            return Diagnostic(
                .error, "K070", at: wording.location,
                "\(quoted(wording.id)) (\(wording.language.rawValue)): \(message)",
                remedy: "Read it, then: frontdesk approve \(wording.id) --by NAME.", text: "")
        }
    }

    /// What a colleague pointed out, with what may not be left for later as errors.
    package func graver(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.map { one in
            guard one.code == KnowledgeLint.reviewCode else { return one }
            return Diagnostic(.error, one.code, at: one.location, one.message, remedy: one.remedy, text: one.text)
        }
    }
}
