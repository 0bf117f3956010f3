import Knowledge
import Language

/// The lines to learn from, in an order that depends on their words alone.
struct PhrasingSource {
    private(set) var targets: [PhrasingIndex.Target] = []
    /// By target; of each target by text.
    private(set) var lines: [Known] = []
    private(set) var barred: [Known] = []

    /// A phrasing and the target it stands for.
    struct Known: Sendable {
        let target: Int
        let phrasing: Phrasing

        init(_ target: Int, _ phrasing: Phrasing) { (self.target, self.phrasing) = (target, phrasing) }
    }

    /// Phrasings and then "Must not answer" lines, as rows are numbered.
    var all: [Phrasing] {
        var all: [Phrasing] = []
        all.reserveCapacity(lines.count + barred.count)
        for known in lines { all.append(known.phrasing) }
        for known in barred { all.append(known.phrasing) }
        return all
    }

    /// For each target the rows of its phrasings.
    var rows: [Range<Int>] { Self.ranges(lines.map(\.target), targets.count, from: 0) }

    /// For each target the rows of its "Must not answer" lines.
    var barredRows: [Range<Int>] { Self.ranges(barred.map(\.target), targets.count, from: lines.count) }

    private static func ranges(_ labels: [Int], _ targets: Int, from start: Int) -> [Range<Int>] {
        var end = start
        return (0..<targets).map { target in
            let first = end
            while end - start < labels.count, labels[end - start] == target { end += 1 }
            return first..<end
        }
    }

    /// Every phrasing and every "Must not answer" line, read.
    var read: ReadPhrasings {
        ReadPhrasings(lines: lines.map { Line($0.phrasing.text) }, barred: barred.map { Line($0.phrasing.text) })
    }

    /// Moving an entry to another file or place changes nothing here.
    init(_ pack: LanguagePack, leavingOut kinds: Set<EntryKind>) {
        let entries = pack.entries.filter { !kinds.contains($0.kind) }.sorted { $0.id < $1.id }
        // Growing bit by bit would hold all of them twice.
        lines.reserveCapacity(
            entries.reduce(0) { sum, entry in
                entry.followUps.reduce(sum + entry.phrasings.count) { $0 + $1.phrasings.count }
            })
        barred.reserveCapacity(entries.reduce(0) { $0 + $1.mustNotAnswer.count })
        for entry in entries {
            add(entry.phrasings, to: PhrasingIndex.Target(id: entry.id, kind: entry.kind, followUp: nil))
            let target = targets.count - 1
            for line in Self.inOrder(entry.mustNotAnswer) { barred.append(Known(target, line)) }
            for (index, followUp) in entry.followUps.enumerated() {
                add(followUp.phrasings, to: PhrasingIndex.Target(id: entry.id, kind: entry.kind, followUp: index))
            }
        }
    }

    private mutating func add(_ phrasings: [Phrasing], to target: PhrasingIndex.Target) {
        targets.append(target)
        let number = targets.count - 1
        for phrasing in Self.inOrder(phrasings) { lines.append(Known(number, phrasing)) }
    }

    private static func inOrder(_ phrasings: [Phrasing]) -> [Phrasing] {
        phrasings.sorted { ($0.text, $0.location) < ($1.text, $1.location) }
    }
}

/// The lines of a `PhrasingSource` in its order.
struct ReadPhrasings {
    private(set) var lines: [Line]
    private(set) var barred: [Line]

    init(lines: [Line], barred: [Line]) { (self.lines, self.barred) = (lines, barred) }

    /// How often the phrasings have each word.
    var words: [String: Int] {
        var words: [String: Int] = [:]
        for line in lines { for token in line.words where token.kind == .word { words[token.word, default: 0] += 1 } }
        return words
    }

    /// The lines as patients' lines will be read.
    func mended(by speller: Speller) -> ReadPhrasings {
        ReadPhrasings(lines: lines.map { speller.mend($0).line }, barred: barred.map { speller.mend($0).line })
    }
}
