import Dialog
import Knowledge
import Language
import Matching
import Safety

extension Explanation {
    /// The derivation for a person to read: words, decision, rules, candidates with parts that add up.
    package var report: String {
        ([asked] + danger + passed + [decision] + wordLines + ruleLines + candidateLines).joined(separator: "\n")
    }

    private var asked: String {
        let slips = mends.map { "\($0.typed) read as \($0.meant)" }
        return "“\(line.text)”" + (slips.isEmpty ? "" : "\n  mended: " + slips.joined(separator: ", "))
    }

    private var danger: [String] {
        dangers.map { finding in
            "  danger: \(finding.rule) (\(finding.level)): \(signs(of: finding))"
        }
    }

    private var passed: [String] {
        passedOver.map { passed in
            "  no danger: \(passed.finding.rule) (\(passed.finding.level)): \(signs(of: passed.finding)); "
                + "\(Self.calm[passed.reason] ?? ""), like a danger \(Self.number(passed.belief))"
        }
    }

    private func signs(of finding: SafetyFinding) -> String {
        finding.evidence.map { "\($0.concept) “\(Self.bytes(line.text, $0.range))”" }.joined(separator: ", ")
    }

    private static let calm: [SafetyScreen.Reason: String] = [
        .past: "told as past, as asked what is treated or as only thought of, or other words mean something milder",
        .light: "said with a laugh, or of a film",
        .example: "the line is an example of ordinary talk",
        .ordinary: "the line reads like ordinary talk",
    ]

    private static func bytes(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
    }

    private var decision: String {
        let acts = turn.acts.map { act in
            let topics = act.topics.isEmpty ? "" : " " + act.topics.joined(separator: " or ")
            let place = act.source.map { ", \($0.short)" } ?? ""
            return "\(act.kind.rawValue) \(act.topic ?? "")\(topics)\(place)"
        }
        return "  does: \(acts.joined(separator: "; "))\n  because: \(Self.reasons[reason] ?? reason) (read: \(way))"
    }

    private static let reasons = [
        "danger": "a safety rule fires, and comes before everything else",
        "phrasing": "the line is one of the entry's phrasings",
        "rule": "a rule of the entry holds, and no longer one",
        "rules": "rules of several entries hold, equally long",
        "score": "the entry scores highest, and enough",
        "close": "two entries score nearly the same",
        "medical": "the medical questions together are likelier than any answer",
        "uncovered": "too many of its words are in no phrasing of the entry",
        "unsure": "no entry scores enough",
        "nothing": "no entry has anything to do with it",
        "context": "it asks for the other one of two that belong together",
    ]

    private var wordLines: [String] {
        guard let best = candidates.first, !words.isEmpty else { return [] }
        let shown = words.map { fate in
            let mark = fate.isExplained ? "" : fate.isKnown ? "?" : "??"
            let groups = fate.groups.isEmpty ? "" : " {" + fate.groups.joined(separator: ", ") + "}"
            return "\(fate.word)\(mark) \(Self.number(fate.weight))\(groups)"
        }
        let unused = words.filter { !$0.isExplained }.map(\.word)
        return [
            "  words, with what each weighs for \(best.id) (? not in its phrasings, ?? in none):",
            "    " + shown.joined(separator: "  "),
            "    unused: " + (unused.isEmpty ? "none" : unused.joined(separator: " ")),
        ]
    }

    private var ruleLines: [String] {
        rules.map { "  rule of \($0.id), \($0.words.count) words: \($0.rule.text)  (\($0.rule.location.short))" }
    }

    private static let most = 5

    private var candidateLines: [String] {
        guard let best = candidates.first else { return [] }
        let lines = candidates.prefix(Self.most).enumerated().flatMap { number, candidate in
            let coverage = Candidate.coverageWeight * candidate.coverage
            return [
                "  \(number + 1). \(candidate.id)\(candidate.followUp.map { ", follow-up \($0 + 1)" } ?? ""): "
                    + "rank \(Self.number(candidate.rank)) = words \(Self.number(candidate.logit)) + likeness \(Self.number(candidate.likeness)) + explained \(Self.number(candidate.explained))",
                "     score \(Self.number(candidate.surplus)) = words \(Self.number(candidate.logit)) + coverage \(Self.number(coverage))"
                    + " − threshold \(Self.number(candidate.threshold))",
            ] + (candidate.nearest.map { ["     nearest: \($0.text)  (\($0.location.short))"] } ?? [])
                + (number == 0 ? [] : ["     lacks \(Self.number(best.rank - candidate.rank)) to the first"])
        }
        return lines
    }

    private static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        return (hundredths < 0 ? "-" : "") + "\(whole)." + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
