import Foundation
import Language
import Testing

@testable import Safety

/// Meanings that must never be missed, each in ten phrasings or more, and lines that must stay quiet.
///
/// `core.tsv` was written by somebody who had not seen the rules: level, meaning and line, parted by tabs.
@Suite struct CoreListTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let level: String
        let meaning: String
        let text: String
        var testDescription: String { text }

        /// An emergency or a crisis sends to help, by whichever of the two; what is urgent is at least that.
        func isHeard(by screen: SafetyScreen) -> Bool {
            let level = screen.screen(Line(text))?.level ?? .caution
            return self.level == "none" ? level == .caution : level >= (self.level == "urgent" ? .urgent : .crisis)
        }
    }

    static let rows: [Row] = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "core.tsv")
        let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Row(level: cells[0], meaning: cells[1], text: cells[2])
        }
    }()

    private static let screen = SafetyScreen()

    @Test(arguments: rows)
    func missesNoneAndStaysQuiet(row: Row) {
        #expect(row.isHeard(by: Self.screen), "\(row.level), \(row.meaning)")
    }

    /// The same by a screen that has none of these lines among its examples: what is left is understood, not known.
    @Test func hearsMostOfItUnseen() {
        let own = Set(Self.rows.map { Line.plain($0.text) })
        let unaware = SafetyScreen(examples: SafetyExamples.all.filter { !own.contains(Line.plain($0.text)) })
        for (levels, most) in [(["emergency", "crisis"], 0.05), (["urgent"], 0.12), (["none"], 0.04)] {
            let rows = Self.rows.filter { levels.contains($0.level) }
            let wrong = rows.filter { !$0.isHeard(by: unaware) }
            #expect(Double(wrong.count) <= most * Double(rows.count), "\(levels): \(wrong.map(\.text))")
        }
    }

    @Test func holdsTenPhrasingsOfEachMeaning() {
        let counts = Dictionary(grouping: Self.rows.filter { $0.level != "none" }, by: \.meaning).mapValues(\.count)
        #expect(counts.count >= 40 && counts.values.allSatisfy { $0 >= 10 }, "\(counts)")
        #expect(
            ["emergency", "crisis", "none"].allSatisfy { level in Self.rows.filter { $0.level == level }.count >= 150 })
    }
}
