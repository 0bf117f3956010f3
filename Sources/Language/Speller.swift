/// Mends misspelt words against the words the desk knows: never a real word, never one it isn't sure of.
package struct Speller: Sendable {
    /// By language, in a fixed order.
    private let english: Lexicon
    private let spanish: Lexicon
    package let real: RealWords

    /// - Parameters:
    ///   - english: the knowledge's words, each as often as it occurs there.
    ///   - spanish: likewise.
    package init(english: [String: Int], spanish: [String: Int], real: RealWords) {
        self.real = real
        self.english = Lexicon(english, real)
        self.spanish = Lexicon(spanish, real)
    }

    package init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        real = try RealWords(archive)
        english = try Lexicon(archive)
        spanish = try Lexicon(archive)
    }

    package func put(into archive: inout ArchiveWriter) {
        real.put(into: &archive)
        english.put(into: &archive)
        spanish.put(into: &archive)
    }

    /// A word that was read as another one.
    package struct Mend: Sendable, Equatable {
        /// UTF-8 offsets in the line's text.
        package let range: Range<Int>
        package let typed: String
        package let meant: String
    }

    /// The line with its slips mended, and what was mended.
    package func mend(_ line: Line) -> (line: Line, mends: [Mend]) {
        guard let first = line.tokens.firstIndex(where: { isStrange($0, at: nil) }) else { return (line, []) }
        let guess = LanguageGuess(line)
        let lexicon = guess.spanish > guess.english ? spanish : self.english
        var tokens = Array(line.tokens[..<first])
        var mends: [Mend] = []
        var tries = 0
        var index = first
        // A joined word may begin with the word before the strange one.
        if let last = tokens.last, last.kind == .word { (index, _) = (first - 1, tokens.removeLast()) }
        while index < line.tokens.count {
            let token = line.tokens[index]
            let next = index + 1 < line.tokens.count ? line.tokens[index + 1] : nil
            let isStrange = isStrange(token, at: index)
            if let next, token.kind == .word, next.kind == .word, token.clause == next.clause,
                isStrange || self.isStrange(next, at: index + 1), lexicon.holds(token.word + next.word)
            {
                let range = token.range.lowerBound..<next.range.upperBound
                tokens.append(token.reading(token.word + next.word, over: range))
                mends.append(Mend(range: range, typed: token.word + " " + next.word, meant: token.word + next.word))
                index += 2
                continue
            }
            index += 1
            guard isStrange, tries < Self.mostTries, !isName(line, index - 1) else {
                tokens.append(token)
                continue
            }
            tries += 1
            guard let meant = lexicon.nearest(Self.lettered(token.word), hasList: !real.isEmpty) else {
                tokens.append(token)
                continue
            }
            tokens += meant.map { token.reading($0, over: token.range) }
            mends.append(Mend(range: token.range, typed: token.word, meant: meant.joined(separator: " ")))
        }
        return mends.isEmpty ? (line, []) : (Line(text: line.text, tokens: tokens), mends)
    }

    /// Whether nobody knows the word.
    private func isStrange(_ token: Token, at index: Int?) -> Bool {
        guard token.kind == .word, token.word.utf8.count >= Self.shortest, token.word.utf8.count <= Self.longest,
            token.word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || Self.digits[$0] != nil })
        else { return false }
        return !real.contains(token.word) && !isPlural(token.word) && !english.holds(token.word)
            && !spanish.holds(token.word)
            && !WordLists.english.contains(token.word) && !WordLists.spanish.contains(token.word)
    }

    /// `mañanas`, `dolores`: word lists have most Spanish nouns in the singular only.
    private func isPlural(_ word: String) -> Bool {
        guard word.hasSuffix("as") || word.hasSuffix("os") || word.hasSuffix("es") else { return false }
        return real.contains(String(word.dropLast()))
            || word.dropLast(2).last.map { "nrldz".contains($0) } == true && real.contains(String(word.dropLast(2)))
    }

    /// Digits that stand for a letter: `sympt0ms`.
    private static let digits: [UInt8: UInt8] = [0x30: 0x6F, 0x31: 0x6C, 0x33: 0x65, 0x34: 0x61, 0x35: 0x73]

    private static func lettered(_ word: String) -> String {
        String(decoding: word.utf8.map { digits[$0] ?? $0 }, as: UTF8.self)
    }

    /// A line with more strange words than this is no line with slips.
    private static let mostTries = 16
    private static let shortest = 4
    private static let longest = 24

    /// A word with a capital in the middle of small ones is a name, and so is part of an address.
    private func isName(_ line: Line, _ index: Int) -> Bool {
        let token = line.tokens[index]
        let around = [index - 1, index + 1].filter(line.tokens.indices.contains).map { line.tokens[$0] }
        if around.contains(where: { $0.word.isOne(of: "@ / _ # dr dra mr mrs ms sr sra") }) { return true }
        if index + 2 < line.tokens.count, line.tokens[index + 1].word == ".", line.tokens[index + 2].isGlued {
            return true
        }
        guard index > 0, let letter = line.original(token.range).unicodeScalars.first, letter.properties.isUppercase
        else { return false }
        let typed = line.original(token.range)
        return typed.unicodeScalars.dropFirst().contains { $0.properties.isLowercase }
            && line.tokens[index - 1].kind == .word
    }
}

extension Token {
    package func reading(_ word: String, over range: Range<Int>) -> Token {
        Token(word: word, kind: .word, range: range, clause: clause, isGlued: isGlued, stems: Stems(of: word))
    }
}
