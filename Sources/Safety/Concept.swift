import Language

/// One meaning in all the words that have it, English and Spanish.
struct Concept: Sendable {
    let name: String
    /// Phrases as sequences of stems; nil stands for up to two words of any kind.
    let phrases: [[String?]]

    /// - Parameter text: phrases between `;`; `..` in one leaves room for up to two words.
    init(_ name: String, _ text: String) {
        self.name = name
        phrases = text.split(separator: ";").map { phrase in
            phrase.split(whereSeparator: \.isWhitespace).flatMap { word -> [String?] in
                word == ".." ? [nil] : Line(String(word)).words.map { $0.stems.english }
            }
        }.filter { !$0.isEmpty }
    }
}

/// Where a concept stands in a line: indices into its words.
struct ConceptHit: Sendable, Equatable {
    let concept: Int
    let words: Range<Int>
    let clause: Int
    var isNegated = false
}

/// All concepts of the rules, found in one walk over a line.
struct ConceptTable: Sendable {
    private let phrases: [String: [(phrase: [String?], concept: Int)]]

    init(_ concepts: [Concept]) {
        var phrases: [String: [(phrase: [String?], concept: Int)]] = [:]
        for (number, concept) in concepts.enumerated() {
            for phrase in concept.phrases {
                if let first = phrase[0] { phrases[first, default: []].append((phrase, number)) }
            }
        }
        self.phrases = phrases
    }

    /// - Parameter words: nil where a word is taken by an idiom.
    func hits(_ words: [Token?]) -> [ConceptHit] {
        var hits: [ConceptHit] = []
        for start in words.indices {
            guard let token = words[start], let starting = phrases[token.stems.english] else { continue }
            for (phrase, concept) in starting {
                if let end = Self.end(of: phrase[...], in: words, from: start, clause: token.clause) {
                    hits.append(ConceptHit(concept: concept, words: start..<end, clause: token.clause))
                }
            }
        }
        return hits
    }

    private static func end(of phrase: ArraySlice<String?>, in words: [Token?], from start: Int, clause: Int) -> Int? {
        guard let head = phrase.first else { return start }
        guard let stem = head else {
            for gap in 0...2 {
                if let end = end(of: phrase.dropFirst(), in: words, from: start + gap, clause: clause) { return end }
            }
            return nil
        }
        guard start < words.count, let token = words[start], token.clause == clause, token.stems.english == stem else { return nil }
        return end(of: phrase.dropFirst(), in: words, from: start + 1, clause: clause)
    }
}
