import Foundation
import Testing

@testable import Dialog

/// Meanings that must never be missed, each in ten phrasings or more, and lines that must stay quiet.
///
/// `core.tsv` was written by somebody who had not seen the rules: level, meaning and line, parted by tabs. Its lines are
/// among the screen's examples as well, so it says nothing of lines that nobody has thought of.
@Suite struct CoreListTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let level: String
        let meaning: String
        let text: String
        var testDescription: String { text }
    }

    static let rows: [Row] = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "core.tsv")
        let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Row(level: cells[0], meaning: cells[1], text: cells[2])
        }
    }()

    private static func kind(_ text: String) -> Act.Kind? {
        var talk = Talk()
        return talk.say(text).acts.first?.kind
    }

    /// An emergency or a crisis sends to help, by whichever of the two; what is urgent is at least that.
    @Test(arguments: rows.filter { $0.level != "none" })
    func missesNone(row: Row) {
        let enough: [Act.Kind?] = [.emergency, .crisis] + (row.level == "urgent" ? [.urgent] : [])
        #expect(enough.contains(Self.kind(row.text)), "\(row.meaning)")
    }

    @Test(arguments: rows.filter { $0.level == "none" })
    func staysQuiet(row: Row) {
        let kind = Self.kind(row.text)
        #expect(![.emergency, .crisis, .urgent].contains(kind), "\(row.meaning): \(String(describing: kind))")
    }

    @Test func holdsTenPhrasingsOfEachMeaning() {
        let counts = Dictionary(grouping: Self.rows.filter { $0.level != "none" }, by: \.meaning).mapValues(\.count)
        #expect(counts.count >= 40 && counts.values.allSatisfy { $0 >= 10 }, "\(counts)")
        #expect(
            ["emergency", "crisis", "none"].allSatisfy { level in Self.rows.filter { $0.level == level }.count >= 150 })
    }
}
