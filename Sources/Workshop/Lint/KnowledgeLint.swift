package import Knowledge
import Language
package import Slots

/// What a careful colleague would point out in knowledge files whose form is sound.
///
/// Everything here is a warning: the desk works, but could be better. `frontdesk test` tries what only a trained desk can
/// tell, such as a phrasing that another entry answers.
package struct KnowledgeLint {
    let knowledge: KnowledgeBase
    let today: CivilDay
    let files: [String: KnowledgeFile]
    private let rows: [String: [String]]
    private(set) var findings: [Finding] = []

    /// - Parameter today: the day by which `review by` has passed or not.
    package init(_ knowledge: KnowledgeBase, files: [KnowledgeFile], today: CivilDay) {
        (self.knowledge, self.today) = (knowledge, today)
        self.files = Dictionary(files.map { ($0.shown, $0) }) { first, _ in first }
        rows = self.files.mapValues(\.rows)
        lintPhrasings()
        lintWording()
        lintUpkeep(Approvals(files), SwitchedOff(files), files)
        findings.sort {
            ($0.diagnostic.location, $0.diagnostic.code) < ($1.diagnostic.location, $1.diagnostic.code)
        }
    }

    /// In the files' order.
    package var all: [Finding] { findings }

    /// Entries that the folder itself holds; what is built in is not the staff's to mend.
    func ownEntries(_ language: LanguageCode) -> [Entry] {
        knowledge[language].entries.filter { files[$0.location.file] != nil }
    }

    /// A line of a file, from 1.
    func row(_ location: SourceLocation) -> String {
        guard let rows = rows[location.file], rows.indices.contains(location.line - 1) else { return "" }
        return rows[location.line - 1]
    }

    /// The numbers of the lines in which an answer stands: from its first to the next label or heading.
    func prose(from location: SourceLocation) -> Range<Int> {
        guard let rows = rows[location.file] else { return location.line..<location.line }
        let labels = ["also asked as:", "must not answer:", "rules:", "next:"]
        var end = location.line
        while end <= rows.count {
            let row = rows[end - 1].trimmingBlanks.lowercased()
            if row.hasPrefix("##") || labels.contains(row) { break }
            end += 1
        }
        return location.line..<max(end, location.line)
    }

    mutating func warn(
        _ code: String, _ location: SourceLocation, _ message: String, remedy: String, fix: LineFix? = nil
    ) {
        let diagnostic = Diagnostic(.warning, code, at: location, message, remedy: remedy, text: row(location))
        findings.append(Finding(diagnostic: diagnostic, fix: fix))
    }
}
