import Language

/// One meaning in all the words that have it, English and Spanish.
struct Concept: Sendable {
    let name: String
    /// Phrases as sequences of stems; nil stands for up to two words of any kind.
    let phrases: [[String?]]
    /// The same phrases as sequences of words.
    let words: [[String?]]

    /// - Parameter text: phrases between `;`; `..` in one leaves room for up to two words.
    init(_ name: String, _ text: String) {
        self.name = name
        let tokens: [[Token?]] = text.split(separator: ";").map { phrase in
            phrase.split(whereSeparator: \.isWhitespace).flatMap { word -> [Token?] in
                word == ".." ? [nil] : Line(String(word)).words
            }
        }.filter { !$0.isEmpty }
        phrases = tokens.map { $0.map { $0?.stems.english } }
        words = tokens.map { $0.map { $0?.word } }
    }
}

/// Where a concept stands in a line: indices into its words.
struct ConceptHit: Sendable, Hashable {
    let concept: Int
    let words: Range<Int>
    let clause: Int
}

/// A line's words as numbers, which are compared in a nanosecond.
struct CodedWords {
    /// Of stems; 0 where a word is taken.
    private(set) var stems: [UInt64]
    let words: [UInt64]
    let clauses: [Int]

    init(_ line: Line) {
        stems = zip(line.words, line.codes.english).map { word, code in
            word.number.map(Self.many.contains) == true ? Self.manyCode : code
        }
        words = line.words.map { StemCode.of($0.word) }
        clauses = line.codes.clauses
    }

    /// So many pills are too many, and a strength in milligrams is mostly more; `manynumber` in a concept stands for it.
    private static let many = 8..<80
    private static let manyCode = StemCode.of(Stemmer.of(.english).stem("manynumber"))

    /// Takes words out of what the signs are read from.
    mutating func take(_ hits: [ConceptHit]) {
        for hit in hits { for index in hit.words { stems[index] = 0 } }
    }
}

/// All concepts of the rules, found in one walk over a line.
struct ConceptTable: Sendable {
    private let phrases: [UInt64: [(phrase: [UInt64], concept: Int)]]
    private let isExact: Bool

    /// Stands for up to two words of any kind.
    private static let gap: UInt64 = 1

    /// - Parameter exact: whether words are compared as they are: `killing me` is an idiom, `kill me` is none.
    init(_ concepts: [Concept], exact: Bool = false) {
        isExact = exact
        var phrases: [UInt64: [(phrase: [UInt64], concept: Int)]] = [:]
        for (number, concept) in concepts.enumerated() {
            for sequence in exact ? concept.words : concept.phrases {
                let phrase = sequence.map { word in word.map { StemCode.of($0) } ?? Self.gap }
                phrases[phrase[0], default: []].append((phrase, number))
            }
        }
        self.phrases = phrases
    }

    /// Where the concepts stand, by their first words.
    func hits(_ line: CodedWords) -> [ConceptHit] {
        let codes = isExact ? line.words : line.stems
        var hits: [ConceptHit] = []
        for start in codes.indices {
            guard let starting = phrases[codes[start]] else { continue }
            for (phrase, concept) in starting {
                guard let end = Self.end(of: phrase, 1, codes, start + 1, line.clauses, line.clauses[start]) else {
                    continue
                }
                hits.append(ConceptHit(concept: concept, words: start..<end, clause: line.clauses[start]))
            }
        }
        return hits
    }

    /// The index after the phrase's last word, where all of it from `place` on stands at `start`.
    private static func end(
        of phrase: [UInt64], _ place: Int, _ codes: [UInt64], _ start: Int, _ clauses: [Int], _ clause: Int
    ) -> Int? {
        guard place < phrase.count else { return start }
        if phrase[place] == gap {
            for skipped in 0...2 {
                if let end = end(of: phrase, place + 1, codes, start + skipped, clauses, clause) { return end }
            }
            return nil
        }
        guard start < codes.count, clauses[start] == clause, codes[start] == phrase[place] else { return nil }
        return end(of: phrase, place + 1, codes, start + 1, clauses, clause)
    }
}
