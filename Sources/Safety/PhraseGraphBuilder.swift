import Language

/// The phrases of many concepts as a graph of words, in which phrases share their beginnings.
struct PhraseGraph: Sendable {
    /// Stands for up to two words of any kind.
    private static let gap: UInt64 = 1

    private struct Step: Hashable {
        let node: Int
        let code: UInt64
    }

    private struct Node: Sendable {
        var concepts: [Int] = []
        /// Where one may go on from without another word.
        var onward: [Int] = []
        var hasGap = false
        /// Whether one sequence of words alone leads here; only such a node may be shared.
        let isShared: Bool
    }

    private var nodes = [Node(isShared: true)]
    private var steps: [Step: [Int]] = [:]
    /// Numbers of the words that are compared whole, and what tells them from those of stems.
    private var wholes: Set<UInt64> = []
    private static let wholeMark: UInt64 = 0x77_686f_6c65_2121

    /// - Parameters:
    ///   - phrases: as `Concept` has them.
    ///   - code: the number of a word.
    mutating func add(_ phrases: String, _ concept: Int, _ code: (Substring) -> UInt64) {
        for phrase in phrases.split(separator: ";") {
            var pieces = Self.pieces(phrase)[...]
            guard !pieces.isEmpty else { continue }
            for end in choices(&pieces, from: 0, code) where !nodes[end].concepts.contains(concept) {
                nodes[end].concepts.append(concept)
            }
        }
    }

    private static func pieces(_ phrase: Substring) -> [Substring] {
        var pieces: [Substring] = []
        for word in phrase.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            var start = word.startIndex
            for index in word.indices where "()[]|".contains(word[index]) {
                if start < index { pieces.append(word[start..<index]) }
                pieces.append(word[index...index])
                start = word.index(after: index)
            }
            if start < word.endIndex { pieces.append(word[start...]) }
        }
        return pieces
    }

    /// Adds everything up to the bracket that ends this choice; the nodes at its ends.
    private mutating func choices(_ pieces: inout ArraySlice<Substring>, from start: Int, _ code: (Substring) -> UInt64)
        -> [Int]
    {
        var ends: [Int] = []
        var node = start
        while let piece = pieces.popFirst() {
            switch piece {
            case ")", "]": return ends + [node]
            case "|":
                ends.append(node)
                node = start
            case "(", "[":
                let inner = choices(&pieces, from: node, code) + (piece == "[" ? [node] : [])
                node = join(inner)
            case "..":
                nodes[node].hasGap = true
                node = step(node, Self.gap)
            case _ where piece.first == Concept.wholeSign:
                let code = StemCode.of(String(piece.dropFirst()))
                wholes.insert(code)
                node = step(node, code ^ Self.wholeMark)
            default: node = step(node, code(piece))
            }
        }
        return ends + [node]
    }

    private mutating func join(_ ends: [Int]) -> Int {
        let node = nodes.count
        nodes.append(Node(isShared: false))
        for end in ends { nodes[end].onward.append(node) }
        return node
    }

    private mutating func step(_ node: Int, _ code: UInt64) -> Int {
        let step = Step(node: node, code: code)
        if nodes[node].isShared, let known = steps[step]?.first { return known }
        steps[step, default: []].append(nodes.count)
        nodes.append(Node(isShared: nodes[node].isShared))
        return nodes.count - 1
    }

    /// Where the concepts stand, each hit once, by first words.
    ///
    /// - Parameters:
    ///   - codes: of the words' stems; 0 where a word is taken.
    ///   - words: of the words as they are spelled.
    func hits(_ codes: [UInt64], _ words: [UInt64], _ clauses: [Int]) -> [ConceptHit] {
        let spelled = zip(codes, words).map { $0 != 0 && wholes.contains($1) ? $1 ^ Self.wholeMark : nil }
        var walk = Walk(codes: codes, spelled: spelled, clauses: clauses)
        for start in codes.indices {
            walk.first = walk.hits.count
            self.walk(0, start, start, &walk)
        }
        return walk.hits
    }

    private struct Walk {
        let codes: [UInt64]
        let spelled: [UInt64?]
        let clauses: [Int]
        var hits: [ConceptHit] = []
        /// Where this start's hits begin.
        var first = 0
    }

    private func walk(_ index: Int, _ start: Int, _ place: Int, _ walk: inout Walk) {
        let node = nodes[index]
        for concept in node.concepts {
            let hit = ConceptHit(concept: concept, words: start..<place, clause: walk.clauses[start])
            if !walk.hits[walk.first...].contains(hit) { walk.hits.append(hit) }
        }
        for next in node.onward { self.walk(next, start, place, &walk) }
        guard place < walk.codes.count, walk.clauses[place] == walk.clauses[start] else { return }
        for next in steps[Step(node: index, code: walk.codes[place])] ?? [] { self.walk(next, start, place + 1, &walk) }
        if let code = walk.spelled[place] {
            for next in steps[Step(node: index, code: code)] ?? [] { self.walk(next, start, place + 1, &walk) }
        }
        guard node.hasGap else { return }
        for next in steps[Step(node: index, code: Self.gap)] ?? [] {
            for skipped in 0...2 where place + skipped < walk.codes.count {
                self.walk(next, start, place + skipped, &walk)
            }
        }
    }
}
