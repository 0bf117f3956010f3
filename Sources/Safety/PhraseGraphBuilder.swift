import Language

/// Makes a `PhraseGraph` of the phrases of many concepts.
struct PhraseGraphBuilder {
    private struct Step: Hashable {
        let node: Int
        let code: UInt64
    }

    private struct Node {
        var concepts: [Int] = []
        /// Where one may go on from without another word.
        var onward: [Int] = []
        /// Whether one sequence of words alone leads here; only such a node may be shared.
        let isShared: Bool
    }

    private var nodes = [Node(isShared: true)]
    private var steps: [Step: [Int]] = [:]
    /// Numbers of the words that are compared whole.
    private var wholes: Set<UInt64> = []

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
            case "..": node = step(node, PhraseGraph.gap)
            case _ where piece.first == Concept.wholeSign:
                let code = StemCode.of(String(piece.dropFirst()))
                wholes.insert(code)
                node = step(node, code ^ PhraseGraph.wholeMark)
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

    /// The graph as it is walked.
    var graph: PhraseGraph {
        var edges = Array(repeating: [(code: UInt64, node: Int)](), count: nodes.count)
        for (step, ends) in steps { edges[step.node] += ends.map { (step.code, $0) } }
        return PhraseGraph(
            concepts: RaggedRows(nodes.map { $0.concepts.map(Int32.init) }),
            onward: RaggedRows(nodes.map { $0.onward.map(Int32.init) }),
            steps: RaggedRows(
                edges.map { edges in
                    edges.sorted { ($0.code, $0.node) < ($1.code, $1.node) }
                        .map { PhraseGraph.Step(code: $0.code, node: Int32($0.node)) }
                }),
            wholes: HashSet64(wholes))
    }
}
