package import Dialog
import FoundationEssentials
import Knowledge
import Language
import Matching
import Safety

/// An explanation as one JSON object; scores are named parts that add up.
package struct ExplanationMessage: Encodable {
    private let text: String
    private let reply: String
    private let acts: [String]
    private let reason: String
    private let read: String
    private let mended: [Mended]
    private let dangers: [Danger]
    private let passedOver: [PassedOver]
    private let words: [Word]
    private let unused: [String]
    private let rules: [Rule]
    private let candidates: [Scored]

    private struct Mended: Encodable {
        let typed: String
        let meant: String
    }

    private struct Danger: Encodable {
        let rule: String
        let level: String
        let signs: [Sign]

        init(_ finding: SafetyFinding, in line: Line) {
            (rule, level) = (finding.rule, "\(finding.level)")
            signs = finding.evidence.map { Sign(meaning: $0.concept, words: line.original($0.range)) }
        }
    }

    private struct Sign: Encodable {
        let meaning: String
        let words: String
    }

    private struct PassedOver: Encodable {
        let danger: Danger
        let because: String
        /// How much the line reads like a danger, from 0 to 1.
        let belief: Double
    }

    private struct Word: Encodable {
        let word: String
        let weight: Double
        let known: Bool
        let explained: Bool
        let groups: [String]
    }

    private struct Rule: Encodable {
        let topic: String
        let rule: String
        let source: String
        let words: Int
    }

    private struct Scored: Encodable {
        let topic: String
        let followUp: Int?
        let kind: String
        let rank: Double
        let logit: Double
        let likeness: Double
        /// What is for the share of the line that the entry's phrasings know.
        let explained: Double
        let score: Double
        let coverage: Double
        let threshold: Double
        let nearest: String?
        let source: String?
        /// What it lacks to the best one.
        let behind: Double
    }

    package init(_ explanation: Explanation) {
        text = explanation.line.text
        reply = explanation.turn.reply.text
        acts = explanation.turn.acts.map { [$0.kind.rawValue, $0.topic].compactMap(\.self).joined(separator: " ") }
        (reason, read) = (explanation.reason, explanation.way)
        mended = explanation.mends.map { Mended(typed: $0.typed, meant: $0.meant) }
        let line = explanation.line
        dangers = explanation.dangers.map { Danger($0, in: line) }
        passedOver = explanation.passedOver.map {
            PassedOver(danger: Danger($0.finding, in: line), because: $0.reason.rawValue, belief: $0.belief)
        }
        words = explanation.words.map {
            Word(word: $0.word, weight: $0.weight, known: $0.isKnown, explained: $0.isExplained, groups: $0.groups)
        }
        unused = explanation.words.filter { !$0.isExplained }.map(\.word)
        rules = explanation.rules.map {
            Rule(topic: $0.id, rule: $0.rule.text, source: $0.rule.location.short, words: $0.words.count)
        }
        let best = explanation.candidates.first?.rank ?? 0
        candidates = explanation.candidates.map {
            Scored(
                topic: $0.id, followUp: $0.followUp, kind: $0.kind.rawValue, rank: $0.rank, logit: $0.logit,
                likeness: $0.likeness, explained: $0.explained, score: $0.surplus,
                coverage: Candidate.coverageWeight * $0.coverage, threshold: $0.threshold, nearest: $0.nearest?.text,
                source: $0.nearest?.location.short, behind: best - $0.rank)
        }
    }

    /// One line of JSON.
    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
