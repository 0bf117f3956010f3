import Knowledge
import Language

/// The lines to learn from, in an order that depends on their words alone.
struct PhrasingSource {
    private(set) var targets: [PhrasingIndex.Target] = []
    /// By target; of each target by text.
    private(set) var lines: [Known] = []
    private(set) var barred: [Known] = []

    /// A phrasing, read, and the target it stands for.
    struct Known: Sendable {
        let target: Int
        let phrasing: Phrasing
        var line: Line

        init(_ target: Int, _ phrasing: Phrasing) {
            (self.target, self.phrasing) = (target, phrasing)
            line = Line(phrasing.text)
        }
    }

    /// How often the phrasings have each word.
    var words: [String: Int] {
        var words: [String: Int] = [:]
        for known in lines {
            for token in known.line.words where token.kind == .word { words[token.word, default: 0] += 1 }
        }
        return words
    }

    /// Reads every phrasing as patients' lines will be read.
    mutating func mend(with speller: Speller) {
        for index in lines.indices { lines[index].line = speller.mend(lines[index].line).line }
        for index in barred.indices { barred[index].line = speller.mend(barred[index].line).line }
    }

    /// Moving an entry to another file or place changes nothing here.
    init(_ pack: LanguagePack, leavingOut kinds: Set<EntryKind>) {
        for entry in pack.entries.filter({ !kinds.contains($0.kind) }).sorted(by: { $0.id < $1.id }) {
            add(entry.phrasings, to: PhrasingIndex.Target(id: entry.id, kind: entry.kind, followUp: nil))
            let target = targets.count - 1
            barred += Self.inOrder(entry.mustNotAnswer).map { Known(target, $0) }
            for (index, followUp) in entry.followUps.enumerated() {
                add(followUp.phrasings, to: PhrasingIndex.Target(id: entry.id, kind: entry.kind, followUp: index))
            }
        }
    }

    private mutating func add(_ phrasings: [Phrasing], to target: PhrasingIndex.Target) {
        targets.append(target)
        let number = targets.count - 1
        lines += Self.inOrder(phrasings).map { Known(number, $0) }
    }

    private static func inOrder(_ phrasings: [Phrasing]) -> [Phrasing] {
        phrasings.sorted { ($0.text, $0.location) < ($1.text, $1.location) }
    }
}
