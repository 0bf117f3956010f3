import Language

/// The phrases of many concepts as a graph of words, in which phrases share their beginnings.
struct PhraseGraph: Sendable {
    /// The code of a step over up to two words of any kind.
    static let gap: UInt64 = 1
    /// What tells the number of a word that is compared whole from that of a stem.
    static let wholeMark: UInt64 = 0x77_686f_6c65_2121

    /// A way from a node to another by a word.
    struct Step: Sendable, BitwiseCopyable {
        let code: UInt64
        let node: Int32
    }

    /// Of each node the concepts that are said where one has come to it.
    private let concepts: RaggedRows<Int32>
    /// Of each node those where one may go on from without another word.
    private let onward: RaggedRows<Int32>
    /// Of each node the ways from it, by their codes.
    private let steps: RaggedRows<Step>
    private let wholes: HashSet64

    init(concepts: RaggedRows<Int32>, onward: RaggedRows<Int32>, steps: RaggedRows<Step>, wholes: HashSet64) {
        (self.concepts, self.onward, self.steps, self.wholes) = (concepts, onward, steps, wholes)
    }

    /// What `put` wrote.
    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        (concepts, onward) = (try RaggedRows(archive), try RaggedRows(archive))
        (steps, wholes) = (try RaggedRows(archive), try HashSet64(archive))
        guard concepts.count == steps.count, onward.count == steps.count, steps.count > 0 else {
            throw ArchiveReader.Broken()
        }
    }

    func put(into archive: inout ArchiveWriter) {
        concepts.put(into: &archive)
        onward.put(into: &archive)
        steps.put(into: &archive)
        wholes.put(into: &archive)
    }

    /// Where the concepts stand, each hit once, by first words.
    ///
    /// - Parameters:
    ///   - codes: of the words' stems; 0 where a word is taken.
    ///   - words: of the words as they are spelled.
    func hits(_ codes: [UInt64], _ words: [UInt64], _ clauses: [Int]) -> [ConceptHit] {
        let spelled = zip(codes, words).map { $0 != 0 && wholes.contains($1) ? $1 ^ Self.wholeMark : nil }
        return concepts.withRows { concepts in
            onward.withRows { onward in
                steps.withRows { steps in
                    var walk = Walk(
                        concepts: concepts, onward: onward, steps: steps, codes: codes, spelled: spelled,
                        clauses: clauses)
                    for start in codes.indices { walk.begin(at: start) }
                    return walk.hits
                }
            }
        }
    }

    private struct Walk {
        let concepts: RaggedRows<Int32>.Rows
        let onward: RaggedRows<Int32>.Rows
        let steps: RaggedRows<Step>.Rows
        let codes: [UInt64]
        let spelled: [UInt64?]
        let clauses: [Int]
        private(set) var hits: [ConceptHit] = []
        /// Where this start's hits begin.
        private var first = 0

        init(
            concepts: RaggedRows<Int32>.Rows, onward: RaggedRows<Int32>.Rows, steps: RaggedRows<Step>.Rows,
            codes: [UInt64], spelled: [UInt64?], clauses: [Int]
        ) {
            (self.concepts, self.onward, self.steps) = (concepts, onward, steps)
            (self.codes, self.spelled, self.clauses) = (codes, spelled, clauses)
        }

        mutating func begin(at start: Int) {
            first = hits.count
            go(to: 0, from: start, place: start)
        }

        private mutating func go(to node: Int, from start: Int, place: Int) {
            for concept in concepts[node] {
                let hit = ConceptHit(concept: Int(concept), words: start..<place, clause: clauses[start])
                if !hits[first...].contains(hit) { hits.append(hit) }
            }
            for next in onward[node] { go(to: Int(next), from: start, place: place) }
            guard place < codes.count, clauses[place] == clauses[start] else { return }
            let ways = steps[node]
            guard !ways.isEmpty else { return }
            follow(ways, codes[place], from: start, place: place + 1)
            if let code = spelled[place] { follow(ways, code, from: start, place: place + 1) }
            // No other code is as small.
            guard ways[0].code == PhraseGraph.gap else { return }
            for skipped in 0...2 where place + skipped < codes.count {
                follow(ways, PhraseGraph.gap, from: start, place: place + skipped)
            }
        }

        /// Goes every way with a code.
        private mutating func follow(_ ways: UnsafeBufferPointer<Step>, _ code: UInt64, from start: Int, place: Int) {
            var (low, high) = (0, ways.count)
            while low < high {
                let middle = (low + high) / 2
                if ways[middle].code < code { low = middle + 1 } else { high = middle }
            }
            while low < ways.count, ways[low].code == code {
                go(to: Int(ways[low].node), from: start, place: place)
                low += 1
            }
        }
    }
}
