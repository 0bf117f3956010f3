import Language

/// Letters of a word said anew: `with a k, not a c`, `two t's`, `only one l`.
enum LetterMends {
    /// The word with what a line says of its letters; nil where the line says nothing that fits it.
    static func mended(_ word: String, by line: Line) -> String? {
        exchanged(word, line) ?? counted(word, line)
    }

    /// `k not c`, `with a k instead of a c`: of two letters the one that the word has makes way, where it has it once.
    private static func exchanged(_ word: String, _ line: Line) -> String? {
        guard line.exchanges else { return nil }
        let letters = line.chunks.filter { $0.text.utf8.count == 1 && $0.text.first?.isLetter == true }
            .map { Character($0.text.lowercased()) }.filter { line.chunks.count < 4 || $0 != "a" || isSpelt("a", line) }
        let lower = word.lowercased()
        for old in letters where lower.filter({ $0 == old }).count == 1 {
            guard let new = letters.first(where: { $0 != old && !lower.contains($0) }) else { continue }
            return replaced(word, String(old), String(new))
        }
        return nil
    }

    /// Whether a letter that is a word as well stands as a letter: behind its like or a `not`.
    private static func isSpelt(_ letter: String, _ line: Line) -> Bool {
        zip(line.words, line.words.dropFirst()).contains { $1.word == letter && $0.word.isOne(of: "an una") }
    }

    /// `two t's`, `double n`, `one l`.
    private static func counted(_ word: String, _ line: Line) -> String? {
        let chunks = line.chunks
        for (number, letter) in zip(chunks, chunks.dropFirst()) {
            guard let count = counts[number.folded], let letter = plainLetter(letter.text) else { continue }
            let (one, two) = (String(letter), String([letter, letter]))
            let lower = word.lowercased()
            let pairs = lower.ranges(of: two).count
            let singles = lower.filter { $0 == letter }.count
            if count == 2, pairs == 0, singles == 1 { return replaced(word, one, two) }
            if count == 1, pairs == 1, singles == 2 { return replaced(word, two, one) }
        }
        return nil
    }

    private static let counts = ["two": 2, "double": 2, "2": 2, "one": 1, "single": 1, "1": 1, "doble": 2, "dos": 2]

    /// `t`, `t's`, `ts`.
    private static func plainLetter(_ text: String) -> Character? {
        let lower = text.lowercased().replacing("’", with: "'")
        guard let first = lower.first, first.isLetter, [1, 2, 3].contains(lower.count) else { return nil }
        let rest = lower.dropFirst()
        return rest.isEmpty || rest == "s" || rest == "'s" ? first : nil
    }

    /// The word with a stretch of it exchanged; a capital stays one.
    static func replaced(_ word: String, _ old: String, _ new: String) -> String {
        guard let range = word.lowercased().firstRange(of: old.lowercased()) else { return word }
        let lower = word.lowercased()
        let start = lower.distance(from: lower.startIndex, to: range.lowerBound)
        let at = word.index(word.startIndex, offsetBy: start)
        let end = word.index(at, offsetBy: old.count)
        let isCapital = word[at].isUppercase
        let put = isCapital ? new.prefix(1).uppercased() + new.dropFirst() : new
        return String(word[..<at]) + put + String(word[end...])
    }
}

extension Line {
    /// Whether one thing is said in another's place: `x, not y`, `y should be x`, `x en vez de y`.
    var exchanges: Bool {
        words.contains {
            $0.word.isOne(of: "not no instead should without sino vez deberia debe sin")
        }
    }
}
