/// Tells English from Spanish by the words that hold a sentence together.
package struct LanguageGuess: Sendable, Equatable {
    /// How many of a line's words are function words of each language alone.
    package let english: Int
    package let spanish: Int
    package let words: Int

    package init(_ line: Line) {
        var counts = (english: 0, spanish: 0)
        // `yo` by itself, or before an English word, greets.
        let isGreeting = line.words.first?.word == "yo" && line.words.count < 3
        for token in line.words where token.kind == .word && !(isGreeting && token.word == "yo") {
            let isEnglish = WordLists.english.contains(token.word)
            let isSpanish = WordLists.spanish.contains(token.word)
            if isEnglish, !isSpanish { counts.english += 1 }
            if isSpanish, !isEnglish { counts.spanish += 1 }
        }
        // Letters that only Spanish uses count like a function word.
        if line.text.unicodeScalars.contains(where: { $0 == "ñ" || $0 == "Ñ" || $0 == "¿" || $0 == "¡" }) {
            counts.spanish += 1
        }
        (english, spanish, words) = (counts.english, counts.spanish, line.words.count)
    }

    /// The language of a conversation's first line; `known` counts words that only one language's entries know.
    package func first(known: (english: Int, spanish: Int) = (0, 0)) -> LanguageCode {
        spanish + known.spanish > english + known.english ? .spanish : .english
    }

    /// Whether more of its words are that language's than the other's.
    package func favors(_ language: LanguageCode) -> Bool {
        language == .english ? english > spanish : spanish > english
    }

    /// The language to change to in the middle of a conversation, where the line is clearly not in the current one.
    package func change(from current: LanguageCode) -> LanguageCode? {
        words >= 3 && max(english, spanish) >= 2 && favors(current.other) ? current.other : nil
    }
}
