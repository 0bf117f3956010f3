import Language

/// Where a concept stands in a line: indices into its words.
struct ConceptHit: Sendable, Hashable {
    let concept: Int
    let words: Range<Int>
    let clause: Int
}

/// A line's words as numbers, which are compared in a nanosecond.
struct CodedWords {
    /// Of stems; 0 where a word is taken.
    private(set) var english: [UInt64]
    private(set) var spanish: [UInt64]
    let words: [UInt64]
    let clauses: [Int]

    init(_ line: Line) {
        let words = line.words.map { StemCode.of($0.word) }
        let special = line.words.map(Self.special)
        english = zip(special, line.codes.english).map { $0 ?? $1 }
        spanish = line.words.indices.map { index in
            special[index]
                ?? (Self.isLong(line.words[index].stems.spanish) ? line.codes.spanish[index] : words[index])
        }
        self.words = words
        clauses = line.codes.clauses
    }

    /// The number of a rule's word, to be compared with those of a line.
    static func code(_ word: String, _ language: LanguageCode) -> UInt64 {
        if let named = names[word] { return named }
        let stem = Stemmer.of(language).stem(word)
        return StemCode.of(language == .english || isLong(stem) ? stem : word)
    }

    /// Numbers that stand for a meaning: so many pills are too many, and such a year is over.
    private static func special(_ word: Token) -> UInt64? {
        guard let number = word.number else { return nil }
        if many.contains(number) { return manyCode }
        return pastYears.contains(number) ? pastCode : nil
    }

    private static let many = 8..<80
    /// The last one is the year before this was written: a later one is only not yet known to be over.
    private static let pastYears = 1930..<2026
    private static let manyCode = StemCode.of("manynumber")
    private static let pastCode = StemCode.of("pastyear")
    /// How rules write them.
    private static let names = ["manynumber": manyCode, "pastyear": pastCode]

    /// Short Spanish stems are English words: `cara` and `car`, `mano` and `man`; such words are compared whole.
    private static func isLong(_ stem: String) -> Bool { stem.utf8.count >= 5 }

    /// Takes words out of what the signs are read from.
    mutating func take(_ hits: [ConceptHit]) {
        for hit in hits { for index in hit.words { (english[index], spanish[index]) = (0, 0) } }
    }
}

/// All concepts of the rules, found in one walk over a line.
struct ConceptTable: Sendable {
    private let english: PhraseGraph
    private let spanish: PhraseGraph
    private let isExact: Bool

    /// - Parameter exact: whether words are compared as they are: `killing me` is an idiom, `kill me` is none.
    init(_ concepts: [Concept], exact: Bool = false) {
        isExact = exact
        english = Self.graph(concepts.map(\.english), exact ? nil : .english)
        spanish = Self.graph(concepts.map(\.spanish), exact ? nil : .spanish)
    }

    private static func graph(_ phrases: [String], _ language: LanguageCode?) -> PhraseGraph {
        var codes = WordCodes(language)
        var graph = PhraseGraphBuilder()
        for (number, phrases) in phrases.enumerated() { graph.add(phrases, number) { codes[$0] } }
        return graph.graph
    }

    /// What `put` wrote.
    init(_ archive: ArchiveReader, exact: Bool = false) throws(ArchiveReader.Broken) {
        isExact = exact
        (english, spanish) = (try PhraseGraph(archive), try PhraseGraph(archive))
    }

    func put(into archive: inout ArchiveWriter) {
        english.put(into: &archive)
        spanish.put(into: &archive)
    }

    /// Where the concepts stand, by their first words.
    func hits(_ line: CodedWords) -> [ConceptHit] {
        let hits =
            english.hits(isExact ? line.words : line.english, line.words, line.clauses)
            + spanish.hits(isExact ? line.words : line.spanish, line.words, line.clauses)
        return hits.sorted {
            ($0.words.lowerBound, $0.concept, $0.words.upperBound) < (
                $1.words.lowerBound, $1.concept, $1.words.upperBound
            )
        }
    }
}

/// The numbers of the rules' words, each stemmed once.
private struct WordCodes {
    private let language: LanguageCode?
    private var known: [Substring: UInt64] = [:]

    init(_ language: LanguageCode?) { self.language = language }

    subscript(word: Substring) -> UInt64 {
        mutating get {
            if let code = known[word] { return code }
            let code = language.map { CodedWords.code(String(word), $0) } ?? StemCode.of(String(word))
            known[word] = code
            return code
        }
    }
}
