package import Language

/// A value found in a line: where it stands, which rule found it, and what is wrong with it, if anything.
package struct Reading<Value: Sendable & Equatable>: Sendable, Equatable {
    package let value: Value
    /// UTF-8 offsets in the line's text.
    package let range: Range<Int>
    /// The name of the rule, for whoever asks why.
    package let rule: String
    package let problem: SlotProblem?
    /// The pieces that it is made of, where rules found them apart: a day and a time.
    package let parts: [ReadingPart]

    package init(
        _ value: Value, _ range: Range<Int>, rule: String, problem: SlotProblem? = nil, parts: [ReadingPart] = []
    ) {
        (self.value, self.range, self.rule, self.problem) = (value, range, rule, problem)
        self.parts = parts
    }
}

/// A piece of a value: the rule that found it, and its bytes.
package struct ReadingPart: Sendable, Equatable {
    package let rule: String
    package let range: Range<Int>
}

/// Why a value was understood and still can't be taken.
package enum SlotProblem: String, Sendable, Codable {
    /// No such day or number.
    case invalid
    /// It may mean several things.
    case ambiguous
    /// Clear enough, and over.
    case past
    /// Clear so far, and something is missing.
    case incomplete
}

/// One way of writing a value, with lines it must and must not find.
package struct SlotRule<Value: Sendable>: Sendable {
    package let name: String
    package let examples: [String]
    package let counterexamples: [String]
    /// Reads at a token; the end is the index after the last token it takes.
    let read: @Sendable (SlotScan, Int) -> (value: Value, end: Int, problem: SlotProblem?)?

    init(
        _ name: String, examples: [String], counterexamples: [String] = [],
        read: @escaping @Sendable (SlotScan, Int) -> (value: Value, end: Int, problem: SlotProblem?)?
    ) {
        (self.name, self.examples, self.counterexamples, self.read) = (name, examples, counterexamples, read)
    }
}

/// A line as the rules look at it, with the day that relative dates are reckoned from.
package struct SlotScan: Sendable {
    package let line: Line
    package let today: CivilDay
    let tokens: [Token]
    /// Every rule asks for the numbers again and again, so they are read once.
    private let numbers: [(value: Int, count: Int)?]

    package init(_ line: Line, today: CivilDay) {
        (self.line, self.today, tokens) = (line, today, TextedTimes.written(line.tokens))
        numbers = tokens.indices.map { [tokens] in NumberWords.value(tokens[$0...]) }
    }

    /// The folded word at a token; empty past either end.
    func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].word : "" }

    /// The number at a token, in digits.
    func digits(_ index: Int) -> Int? { tokens.indices.contains(index) ? tokens[index].number : nil }

    /// The number at a token, in digits or in words, and how many tokens it takes.
    func number(_ index: Int) -> (value: Int, count: Int)? {
        numbers.indices.contains(index) ? numbers[index] : nil
    }

    func clause(_ index: Int) -> Int { tokens.indices.contains(index) ? tokens[index].clause : -1 }

    func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isGlued }

    /// Whether one of some words follows soon; cheaper than to read what stands before it.
    func has(_ some: StaticString, behind index: Int) -> Bool {
        tokens[min(index + 1, tokens.count)...].prefix(8).contains { $0.word.isOne(of: some) }
    }

    /// Words that take back what stands before them: `4, scratch that, 6`.
    static let takingBack: StaticString =
        "wait actually sorry oops meant mean scratch rather jk kidding perdon digo mejor espera espere"

    /// The bytes from one token to before another.
    func range(_ start: Int, _ end: Int) -> Range<Int> {
        tokens[start].range.lowerBound..<tokens[max(start, end - 1)].range.upperBound
    }

    /// Goes through the line once; at each place the longest match of all rules wins, the first of equals.
    package func readings<Value: Sendable & Equatable>(_ rules: [SlotRule<Value>]) -> [Reading<Value>] {
        pieces(rules).map { Reading($0.value, range($0.start, $0.end), rule: $0.rule, problem: $0.problem) }
    }

    /// - Parameter opens: whether any of the rules may find something at a token.
    func pieces<Value: Sendable>(
        _ rules: [SlotRule<Value>], opens: (SlotScan, Int) -> Bool = { _, _ in true }
    ) -> [Piece<Value>] {
        var found: [Piece<Value>] = []
        var index = 0
        while index < tokens.count {
            var best: Piece<Value>?
            for rule in opens(self, index) ? rules : [] {
                guard let match = rule.read(self, index), match.end > (best?.end ?? index) else { continue }
                best = Piece(
                    value: match.value, start: index, end: match.end, rule: rule.name, problem: match.problem)
            }
            if let best {
                found.append(best)
                index = best.end
            } else {
                index += 1
            }
        }
        return found
    }

    /// A match in terms of tokens.
    struct Piece<Value: Sendable>: Sendable {
        var value: Value
        let start: Int
        let end: Int
        let rule: String
        let problem: SlotProblem?
    }
}
