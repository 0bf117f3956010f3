import Knowledge
import Language

/// The lines to learn from, as rows in an order that depends on their words alone.
///
/// The rows of the phrasings come first, by target; behind them those of the "Must not answer" lines, by target.
struct PhrasingSource: Sendable {
    let targets: [Target]
    /// By target.
    private let asked: [PhrasingList]
    private let barred: [PhrasingList]
    /// For each row its place in its target's list.
    private let order: Table<UInt32>
    /// For each target the rows of its phrasings.
    let rows: [Range<Int>]
    /// For each target the rows of its "Must not answer" lines.
    let barredRows: [Range<Int>]

    /// An entry, or a follow-up of one.
    struct Target: Sendable {
        let id: String
        let kind: EntryKind
        let followUp: Int?
    }

    /// Moving an entry to another file or place changes nothing here.
    init(_ pack: LanguagePack, leavingOut kinds: Set<EntryKind>) {
        self.init(Lists(pack, leavingOut: kinds)) { lists in
            Table((lists.asked + lists.barred).flatMap(Self.order))
        }
    }

    /// What `put` wrote of the same knowledge.
    init(
        _ archive: ArchiveReader, _ pack: LanguagePack, leavingOut kinds: Set<EntryKind>
    ) throws(ArchiveReader.Broken) {
        let order: Table<UInt32> = try archive.table()
        self.init(Lists(pack, leavingOut: kinds)) { _ in order }
        guard order.count == count else { throw ArchiveReader.Broken() }
    }

    func put(into archive: inout ArchiveWriter) { archive.put(order) }

    private init(_ lists: Lists, _ order: (Lists) -> Table<UInt32>) {
        (targets, asked, barred) = (lists.targets, lists.asked, lists.barred)
        rows = Self.ranges(asked, from: 0)
        barredRows = Self.ranges(barred, from: rows.last?.upperBound ?? 0)
        self.order = order(lists)
    }

    private struct Lists {
        private(set) var targets: [Target] = []
        private(set) var asked: [PhrasingList] = []
        private(set) var barred: [PhrasingList] = []

        init(_ pack: LanguagePack, leavingOut kinds: Set<EntryKind>) {
            for entry in pack.entries.filter({ !kinds.contains($0.kind) }).sorted(by: { $0.id < $1.id }) {
                add(Target(id: entry.id, kind: entry.kind, followUp: nil), entry.phrasings, entry.mustNotAnswer)
                for (index, followUp) in entry.followUps.enumerated() {
                    add(Target(id: entry.id, kind: entry.kind, followUp: index), followUp.phrasings, .empty)
                }
            }
        }

        private mutating func add(_ target: Target, _ asked: PhrasingList, _ barred: PhrasingList) {
            targets.append(target)
            self.asked.append(asked)
            self.barred.append(barred)
        }
    }

    private static func order(_ list: PhrasingList) -> [UInt32] {
        list.enumerated().sorted {
            ($0.element.text, $0.element.location) < ($1.element.text, $1.element.location)
        }.map { UInt32($0.offset) }
    }

    private static func ranges(_ lists: [PhrasingList], from start: Int) -> [Range<Int>] {
        var end = start
        return lists.map { list in
            defer { end += list.count }
            return end..<(end + list.count)
        }
    }

    /// How many rows there are.
    var count: Int { barredRows.last?.upperBound ?? 0 }

    /// For each row of a phrasing its target.
    var labels: [Int] { rows.enumerated().flatMap { target, rows in repeatElement(target, count: rows.count) } }

    /// A target's phrasing in a row; nil where the row is not the target's.
    func phrasing(_ row: Int, of target: Int) -> Phrasing? {
        rows[target].contains(row) ? asked[target][Int(order[row])] : nil
    }

    /// Every phrasing and every "Must not answer" line, read.
    var read: ReadPhrasings { ReadPhrasings(lines: lines(asked, rows), barred: lines(barred, barredRows)) }

    private func lines(_ lists: [PhrasingList], _ rows: [Range<Int>]) -> [Line] {
        zip(lists, rows).flatMap { list, rows in rows.map { Line(list[Int(order[$0])].text) } }
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
