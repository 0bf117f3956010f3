package import Language

/// An age in years, where a line says one of a person.
package enum Ages {
    /// `my 12-year-old son`, `she is 9 years old`, `mi hijo de 12 años`, `my son, he's 12`.
    package static func read(_ line: Line) -> Int? {
        let words = line.words
        for index in words.indices {
            guard let (age, count) = NumberWords.value(words[index...]), age <= 120 else { continue }
            // `since i was 12 years old` tells an age that is over.
            if index > 0, words[index - 1].word.isOne(of: "was were at tenia since") { continue }
            let next = index + count < words.count ? words[index + count].word : ""
            let after = index + count + 1 < words.count ? words[index + count + 1].word : ""
            if next.isOne(of: "year years yr yrs"), after == "old" || after == "olds" { return age }
            if next == "yo" { return age }
            if next == "anos", index > 0, words[index - 1].word.isOne(of: "de tiene cumplio tengo") { return age }
            // `he is 12` needs a child in the line: it could be an hour or a day.
            let ends = next.isEmpty || words[index + count].clause != words[index].clause || next.isOne(of: "and y")
            if ends, index > 1, words[index - 1].word == "is", words[index - 2].word.isOne(of: "he she who"),
                words.contains(where: { children.contains($0.word) })
            {
                return age
            }
        }
        return nil
    }

    private static let children: Set<String> = [
        "son", "daughter", "kid", "child", "boy", "girl", "grandson", "granddaughter", "teenager", "hijo", "hija",
        "nino", "nina",
    ]
}
