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

/// All concepts of the rules, found in one walk over a line.
struct ConceptTable: Sendable {
    private let phrases: [String: [(phrase: [String?], concept: Int)]]
    private let isExact: Bool

    /// - Parameter exact: whether words are compared as they are: `killing me` is an idiom, `kill me` is none.
    init(_ concepts: [Concept], exact: Bool = false) {
        isExact = exact
        var phrases: [String: [(phrase: [String?], concept: Int)]] = [:]
        for (number, concept) in concepts.enumerated() {
            let sequences: [[String?]] = exact ? concept.words : concept.phrases
            for phrase in sequences {
                if let first = phrase[0] { phrases[first, default: []].append((phrase, number)) }
            }
        }
        self.phrases = phrases
    }

    private func form(_ token: Token) -> String { isExact ? token.word : token.stems.english }

    /// - Parameter words: nil where a word is taken by an idiom.
    func hits(_ words: [Token?]) -> [ConceptHit] {
        var hits: [ConceptHit] = []
        for start in words.indices {
            guard let token = words[start], let starting = phrases[form(token)] else { continue }
            for (phrase, concept) in starting {
                if let end = end(of: phrase[...], in: words, from: start, clause: token.clause) {
                    hits.append(ConceptHit(concept: concept, words: start..<end, clause: token.clause))
                }
            }
        }
        return hits
    }

    private func end(of phrase: ArraySlice<String?>, in words: [Token?], from start: Int, clause: Int) -> Int? {
        guard let head = phrase.first else { return start }
        guard let stem = head else {
            for gap in 0...2 {
                if let end = end(of: phrase.dropFirst(), in: words, from: start + gap, clause: clause) { return end }
            }
            return nil
        }
        guard start < words.count, let token = words[start], token.clause == clause, form(token) == stem else {
            return nil
        }
        return end(of: phrase.dropFirst(), in: words, from: start + 1, clause: clause)
    }
}
