package import Language

/// An age in years, where a line says one of a person.
package enum Ages {
    /// `my 12-year-old son`, `she is 9 years old`, `mi hijo de 12 años`, `my son, he's 12`, `im 16 btw`.
    ///
    /// - Parameter isForOther: whether somebody asks for another person, so that `he's 9` is the patient's age.
    package static func read(_ line: Line, isForOther: Bool = false) -> Reading<Int>? {
        let words = line.words
        for index in words.indices {
            guard let (age, count) = NumberWords.value(words[index...]), age <= 120 else { continue }
            // `since i was 12 years old` tells an age that is over.
            if index > 0, words[index - 1].word.isOne(of: "was were at tenia since") { continue }
            let next = index + count < words.count ? words[index + count].word : ""
            let reading = { (first: Int, last: Int) in
                Reading(age, words[first].range.lowerBound..<words[last].range.upperBound, rule: "age")
            }
            let after = index + count + 1 < words.count ? words[index + count + 1].word : ""
            if next.isOne(of: "year years yr yrs"), after == "old" || after == "olds" {
                return reading(index, index + count + 1)
            }
            if next == "yo" { return reading(index, index + count) }
            guard index > 0 else { continue }
            let before = words[index - 1].word
            if next == "anos", before.isOne(of: "de tiene cumplio tengo cumpli ella el") {
                return reading(index - 1, index + count)
            }
            // `he is 12` needs a child in the line or the talk: it could be an hour or a day.
            let ends =
                next.isEmpty || words[index + count].clause != words[index].clause
                || next.isOne(of: "and y btw by so but pero is can still almost rn now turning")
            guard ends, index > 1, before.isOne(of: "is am only just") else { continue }
            let who = words[..<index].suffix(3)
            if who.contains(where: { $0.word.isOne(of: "he she who") }),
                isForOther || words.contains(where: { children.contains($0.word) })
            {
                return reading(index - 2, index + count - 1)
            }
            // `i'm 16`; `i'm 8 out of 10`, `i'm 5 minutes away`, `i'm 6 today` are none.
            if who.contains(where: { $0.word == "i" }), (10...110).contains(age) {
                return reading(index - 2, index + count - 1)
            }
        }
        return nil
    }

    private static let children: Set<String> = [
        "son", "daughter", "kid", "child", "boy", "girl", "grandson", "granddaughter", "teenager", "hijo", "hija",
        "nino", "nina", "nephew", "niece", "brother", "sister", "grandchild", "nieto", "nieta",
    ]
}
