import Knowledge
import Language

extension KnowledgeLint {
    /// The most characters that fit a kiosk's screen without a second page.
    private static let longest = 280

    /// Answers that are too long or too hard, that promise a time, or that repeat a fact in their own letters.
    mutating func lintWording() {
        for language in LanguageCode.allCases {
            let familiar = Set(ownEntries(language).flatMap { Line($0.title).words.map(\.word) })
            for entry in ownEntries(language) {
                if let answer = entry.answer { lint(answer, language, familiar) }
                for followUp in entry.followUps { lint(followUp.answer, language, familiar) }
            }
            for text in sentences(language) { lintPromise(text, language) }
        }
    }

    private mutating func lint(_ answer: Template, _ language: LanguageCode, _ familiar: Set<String>) {
        let text = knowledge.fill(answer)
        if text.count > Self.longest {
            warn(
                "K054", answer.location,
                "this answer has \(text.count) characters; more than \(Self.longest) are hard to read",
                remedy: "Shorten it, or move a part of it to a follow-up.")
        }
        let plain = answer.filled { _ in "X" }
        if let level = ReadingLevel(plain, language, familiar: familiar), level.grade > ReadingLevel.limit + 0.5 {
            warn(
                "K055", answer.location,
                "this answer asks for about \(Int(level.grade.rounded())) years of school; patients should manage with "
                    + "\(Int(ReadingLevel.limit))",
                remedy: "Use shorter sentences and shorter words.")
        }
        lintPromise(answer, language)
        lintFacts(answer)
    }

    private mutating func lintPromise(_ template: Template, _ language: LanguageCode) {
        guard files[template.location.file] != nil else { return }
        for promise in Promise.all(knowledge.fill(template), language) {
            warn(
                "K056", template.location, "\(quoted(promise.words)) sounds as if a time were booked",
                remedy: "Say that it is a request, and that the clinic will call.")
        }
    }

    /// The desk's own sentences, which staff may reword too.
    private func sentences(_ language: LanguageCode) -> [Template] {
        let pack = knowledge[language]
        return TextID.allCases.compactMap { pack.texts[$0] }
            + pack.fields.flatMap { field in
                [field.question] + FieldScript.Part.allCases.compactMap { field.texts[$0] }
            }
    }

    /// A number or a name in its own letters stays as it is when the fact changes.
    private mutating func lintFacts(_ answer: Template) {
        for number in prose(from: answer.location) {
            let place = SourceLocation(file: answer.location.file, line: number)
            let row = row(place)
            guard let written = WrittenFact(row, knowledge.facts) else { continue }
            warn(
                "K057", SourceLocation(file: place.file, line: number, column: written.column),
                "the fact {\(written.name)} is written out here",
                remedy: "Write {\(written.name)}, so that a change in clinic.md changes this too (check --fix does).",
                fix: .replace(with: WrittenFact.replaced(in: row, knowledge.facts)))
        }
    }
}

/// A fact that a line holds in its own letters.
struct WrittenFact {
    let name: String
    /// Counts from 1, in characters.
    let column: Int
    private let range: Range<String.Index>

    /// Short facts, such as `711`, are words of their own.
    private static let shortest = 5

    /// The first one in a line, the longest of those that begin there.
    init?(_ row: String, _ facts: Facts) {
        let held = facts.values.filter { $0.value.count >= Self.shortest && $0.key != "time zone" }
        let found = held.compactMap { name, value in
            row.firstRange(of: value).map { (name, $0) }
        }
        // Of two facts with the same words the one whose name comes first is meant.
        let first = found.min {
            ($0.1.lowerBound, row.distance(from: $0.1.upperBound, to: row.endIndex), $0.0)
                < ($1.1.lowerBound, row.distance(from: $1.1.upperBound, to: row.endIndex), $1.0)
        }
        guard let first else { return nil }
        (name, range) = first
        column = row.distance(from: row.startIndex, to: first.1.lowerBound) + 1
    }

    /// The line with every such fact inserted by its name.
    static func replaced(in row: String, _ facts: Facts) -> String {
        var (done, rest) = ("", row)
        while let written = WrittenFact(rest, facts) {
            done += rest[..<written.range.lowerBound] + "{\(written.name)}"
            rest = String(rest[written.range.upperBound...])
        }
        return done + rest
    }
}
