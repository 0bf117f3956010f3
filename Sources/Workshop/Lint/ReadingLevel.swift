package import Language

/// How many years of school a text wants of its reader.
///
/// English: the grade of Flesch and Kincaid (1975). Spanish: Crawford's (1984), made for texts of primary school.
/// Both count words, sentences and syllables, so they are a hint and no verdict.
package struct ReadingLevel {
    package let grade: Double

    /// Above this grade a text is hard for many patients.
    package static let limit = 8.0

    /// Fewer words than these say nothing about a level.
    private static let leastWords = 8

    /// - Parameters:
    ///   - text: names and numbers that nobody has to understand left out.
    ///   - familiar: folded words that patients come with, such as those of the questions; they are not hard.
    /// - Returns: nil where the text is too short to tell.
    package init?(_ text: String, _ language: LanguageCode, familiar: Set<String> = []) {
        let line = Line(text)
        let words = line.words.filter { $0.kind == .word }
        guard words.count >= Self.leastWords else { return nil }
        let sentences = max(1, Self.sentences(text))
        let syllables = words.reduce(0) { sum, token in
            let count = Self.syllables(token.word, language)
            return sum + (familiar.contains(token.word) || Self.isName(token, line) ? min(2, count) : count)
        }
        let (count, perWord) = (Double(words.count), Double(syllables) / Double(words.count))
        switch language {
        case .english: grade = 0.39 * count / Double(sentences) + 11.8 * perWord - 15.59
        case .spanish: grade = 4.9 * perWord - 20.5 * Double(sentences) / count - 3.407
        }
    }

    /// A capital letter in the middle of a sentence begins a name.
    private static func isName(_ token: Token, _ line: Line) -> Bool {
        guard let index = line.tokens.firstIndex(where: { $0.range == token.range }), index > 0 else { return false }
        let isCapital = line.original(token.range).unicodeScalars.first?.properties.isUppercase ?? false
        return isCapital && !line.tokens[index - 1].word.isOne(of: ". ! ? :")
    }

    private static func sentences(_ text: String) -> Int {
        var count = 0
        var isOpen = false
        for character in text {
            if ".!?:;\n".contains(character) {
                if isOpen { count += 1 }
                isOpen = false
            } else if character.isLetter {
                isOpen = true
            }
        }
        return count + (isOpen ? 1 : 0)
    }

    /// Groups of vowels, without the English silent `e`; Spanish strong vowels side by side are two syllables.
    static func syllables(_ word: String, _ language: LanguageCode) -> Int {
        var count = 0
        var last: Character?
        for letter in word {
            let isVowel = "aeiouy".contains(letter) && !(language == .spanish && letter == "y")
            let joins = last.map { before in
                "aeiouy".contains(before) && !(language == .spanish && "aeo".contains(before) && "aeo".contains(letter))
            }
            if isVowel, joins != true { count += 1 }
            last = letter
        }
        guard language == .english else { return max(1, count) }
        let isSilent = word.hasSuffix("e") && !word.hasSuffix("le") || word.hasSuffix("es") && !word.hasSuffix("ses")
        let isSilentPast = word.hasSuffix("ed") && !word.hasSuffix("ted") && !word.hasSuffix("ded")
        return max(1, count - (isSilent || isSilentPast ? 1 : 0))
    }
}
