import Language

/// A rule's words as positions, and which of them may stand right before which (Glushkov's construction).
///
/// Following all matches at once, with the earliest start of each, finds the longest one in a single pass.
struct RuleAutomaton: Sendable {
    private var isFirst: [Bool] = []
    private var isLast: [Bool] = []
    /// For each position those that may stand right before it.
    private var before: [[Int]] = []
    /// The numbers of the rule's stems, sorted, and the positions of each.
    private var codes: [UInt64] = []
    private var positions: [[Int]] = []
    private var firstCodes = CodeFilter()
    /// Of stems that may stand behind another one.
    private var laterCodes = CodeFilter()
    private var isOneWordEnough = false

    private static let mostWords = 1_000
    private static let mostSteps = 40_000

    /// Nil where the pattern has too many words, or ways between them, for a rule that anybody can read.
    init?(_ pattern: RulePattern) {
        var stems: [String] = []
        var steps = 0
        guard let edges = add(pattern, &stems, &steps) else { return nil }
        isFirst = Array(repeating: false, count: stems.count)
        isLast = isFirst
        for position in edges.first { isFirst[position] = true }
        for position in edges.last { isLast[position] = true }
        for (position, stem) in stems.enumerated() {
            let code = StemCode.of(stem)
            let index = self.index(of: code)
            if index == codes.count || codes[index] != code {
                codes.insert(code, at: index)
                positions.insert([], at: index)
            }
            positions[index].append(position)
            if isFirst[position] { firstCodes.insert(code) }
            if !before[position].isEmpty { laterCodes.insert(code) }
            if isFirst[position], isLast[position] { isOneWordEnough = true }
        }
    }

    /// Where a part may begin and end, and whether it may be missing.
    private struct Edges {
        var first: [Int] = []
        var last: [Int] = []
        var canBeEmpty = true
    }

    private mutating func add(_ pattern: RulePattern, _ stems: inout [String], _ steps: inout Int) -> Edges? {
        switch pattern {
        case .word(let stem):
            guard stems.count < Self.mostWords else { return nil }
            stems.append(stem)
            before.append([])
            return Edges(first: [stems.count - 1], last: [stems.count - 1], canBeEmpty: false)
        case .optional(let inner):
            guard var edges = add(inner, &stems, &steps) else { return nil }
            edges.canBeEmpty = true
            return edges
        case .either(let choices):
            var all = Edges(canBeEmpty: false)
            for choice in choices {
                guard let edges = add(choice, &stems, &steps) else { return nil }
                all.first += edges.first
                all.last += edges.last
                all.canBeEmpty = all.canBeEmpty || edges.canBeEmpty
            }
            return all
        case .sequence(let parts):
            var all = Edges()
            for part in parts {
                guard let edges = add(part, &stems, &steps) else { return nil }
                steps += all.last.count * edges.first.count
                guard steps <= Self.mostSteps else { return nil }
                for position in edges.first { before[position] += all.last }
                if all.canBeEmpty { all.first += edges.first }
                all.last = edges.canBeEmpty ? all.last + edges.last : edges.last
                all.canBeEmpty = all.canBeEmpty && edges.canBeEmpty
            }
            return all
        }
    }

    /// The numbers of the stems that a match may begin with.
    var firstStems: [UInt64] {
        codes.indices.filter { positions[$0].contains { isFirst[$0] } }.map { codes[$0] }
    }

    func longestMatch(in line: Line, language: LanguageCode) -> Range<Int>? {
        let words = line.codes[language]
        guard var index = nextStart(in: words, from: 0) else { return nil }
        let clauses = line.codes.clauses
        var best: Range<Int>?
        var clause = -1
        /// For each position, where the earliest match that has just reached it began; -1 for none.
        var starts = [Int](repeating: -1, count: isFirst.count)
        var active: [Int] = []
        var reached: [(position: Int, start: Int)] = []
        while index < words.count {
            if active.isEmpty {
                guard let start = nextStart(in: words, from: index) else { break }
                index = start
            }
            let word = words[index]
            let isPossible = firstCodes.mayContain(word) || laterCodes.mayContain(word)
            if !isPossible || clauses[index] != clause {
                for position in active { starts[position] = -1 }
                active.removeAll(keepingCapacity: true)
                clause = clauses[index]
            }
            if isPossible {
                let found = self.index(of: word)
                if found < codes.count, codes[found] == word {
                    for position in positions[found] {
                        var start = isFirst[position] ? index : Int.max
                        for earlier in before[position] where starts[earlier] >= 0 && starts[earlier] < start {
                            start = starts[earlier]
                        }
                        if start != Int.max { reached.append((position, start)) }
                    }
                }
                for position in active { starts[position] = -1 }
                active.removeAll(keepingCapacity: true)
                for (position, start) in reached {
                    starts[position] = start
                    active.append(position)
                    if isLast[position], index + 1 - start > best?.count ?? 0 { best = start..<(index + 1) }
                }
                reached.removeAll(keepingCapacity: true)
            }
            index += 1
        }
        return best
    }

    /// The next word that a match may begin with, judged by it and the word behind it.
    private func nextStart(in words: [UInt64], from start: Int) -> Int? {
        var index = start
        while index < words.count {
            if firstCodes.mayContain(words[index]),
                isOneWordEnough || (index + 1 < words.count && laterCodes.mayContain(words[index + 1]))
            {
                return index
            }
            index += 1
        }
        return nil
    }

    /// Where a code is among the sorted ones, or would be.
    private func index(of code: UInt64) -> Int {
        var (low, high) = (0, codes.count)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < code { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// A set of stem codes that may say yes too often, in 512 bits.
private struct CodeFilter: Sendable {
    private var bits = SIMD8<UInt64>()

    mutating func insert(_ code: UInt64) { bits[Int(code >> 6 & 7)] |= 1 << (code & 63) }

    func mayContain(_ code: UInt64) -> Bool { bits[Int(code >> 6 & 7)] & 1 << (code & 63) != 0 }
}
