import Foundation
import Knowledge
import Learning
import Matching

/// Phrasings by label, and questions to ask of them.
struct Corpus {
    let name: String
    var phrasings: [(label: String, text: String)]
    var questions: [String]

    private struct Row: Decodable {
        let text: String
        let label: String
    }

    /// Two files of JSON lines `{"text","label"}`.
    init(training: String, questions: String) throws {
        let read = { (path: String) in
            try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
                try JSONDecoder().decode(Row.self, from: Data($0.utf8))
            }
        }
        name = (training as NSString).lastPathComponent
        phrasings = try read(training).map { ($0.label, $0.text) }
        self.questions = try read(questions).map(\.text)
    }

    /// Made-up phrasings: every intent has words of its own among words that all share, rare ones rarer (Zipf).
    init(phrasings count: Int, each: Int = 100) {
        name = "\(count) made-up phrasings"
        var random = SplitMix64(seed: UInt64(count))
        let intents = max(2, count / each)
        func word(_ number: Int) -> String {
            let parts = [
                "ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi", "yo", "zu", "fa",
            ]
            var rest = number + 16
            var word = ""
            while rest > 0 {
                word += parts[rest % 16]
                rest /= 16
            }
            return word
        }
        func line(_ intent: Int) -> String {
            (0..<(4 + Int(random.next() % 8))).map { _ in
                let isOwn = random.next() % 3 == 0
                let rank = Double(random.next() % 1_000_000) / 1_000_000
                return word(isOwn ? 2000 + intent * 12 + Int(rank * 12) : Int(rank * rank * rank * 1500))
            }.joined(separator: " ")
        }
        phrasings = (0..<count).map { index in ("intent-\(index % intents)", line(index % intents)) }
        questions = (0..<500).map { line($0 % intents) }
    }

    /// The corpus as a knowledge folder would hold it.
    var knowledge: KnowledgeBase {
        var byLabel: [String: [String]] = [:]
        for phrasing in phrasings { byLabel[phrasing.label, default: []].append(phrasing.text) }
        var text = "# Corpus\n"
        for label in byLabel.keys.sorted() {
            let lines = byLabel[label] ?? []
            let id = label.map { $0.isLetter || $0.isNumber ? String($0).lowercased() : "-" }.joined()
            text += "\n## \(lines[0])\nid: \(id)\n\nAnswer.\n\nAlso asked as:\n"
            text += lines.dropFirst().map { "- \($0)\n" }.joined()
        }
        return KnowledgeBase(files: [
            KnowledgeFile(path: "en/topics/corpus.md", shown: "corpus.md", bytes: Array(text.utf8))
        ])
    }
}

/// A knowledge folder's files.
func knowledgeFolder(_ path: String) -> KnowledgeBase {
    let names = ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".md") }
    return KnowledgeBase(
        files: names.map { name in
            KnowledgeFile(
                path: name, shown: name,
                bytes: [UInt8](FileManager.default.contents(atPath: path + "/" + name) ?? Data()))
        })
}
