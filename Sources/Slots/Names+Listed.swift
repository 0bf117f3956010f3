package import Language

/// Names among other values, and in the parts of a form.
extension Names {
    /// A name that stands by itself between commas, slashes or numbers: `Ann Lee, 619 555 0142, neck pain`.
    ///
    /// Two to four words none of which is an ordinary one.
    package static func listed(_ line: Line) -> Reading<PersonName>? {
        var segments: [[Int]] = [[]]
        for (index, token) in line.tokens.enumerated() {
            if token.kind == .word {
                segments[segments.count - 1].append(index)
            } else if !(token.kind == .mark && token.word.isOne(of: "- ' ’") && token.isGlued)
                && !isInitial(line.tokens, index)
            {
                segments.append([])
            }
        }
        // `no clue why, but April Skipp`
        segments = segments.map { segment in
            let rest = segment.drop { line.tokens[$0].word.isOne(of: "but and so ok fine well its im pero y soy es") }
            return Array(rest)
        }
        // `Nora Dunn, 619 555 0126, jaw pain (tax attorney)`: where there are capitals, the name has them.
        let isCapital = { (index: Int) in
            particles.contains(line.tokens[index].word)
                || line.hasCapital(line.tokens[index].range)
        }
        let withCapitals = segments.filter { $0.count > 1 && $0.allSatisfy(isCapital) }
        for segment in withCapitals + segments where (2...4).contains(segment.count) {
            let tokens = segment.map { line.tokens[$0] }
            // `but April Skipp`: a month with a capital, before what is an ordinary word no more.
            let isMonthFirst =
                DateWords.month(tokens[0].word) != nil && tokens.allSatisfy { line.hasCapital($0.range) }
            // `fine, Art Sunday`
            let isDayLast =
                tokens.count == 2 && !NameWords.ordinary.contains(tokens[0].word) && DateWords.isName(tokens[1].word)
                && tokens.allSatisfy { line.hasCapital($0.range) }
            let unusual = isMonthFirst ? tokens.dropFirst() : isDayLast ? tokens.dropLast() : tokens[...]
            guard tokens.allSatisfy({ canBeName($0, line, isFirst: true) }),
                unusual.allSatisfy({ !NameWords.ordinary.contains($0.word) }),
                let first = segment.first, let name = run(line, from: first, openEnded: true), name.value.given != nil,
                name.range.upperBound >= tokens[tokens.count - 1].range.upperBound
            else { continue }
            return name
        }
        return nil
    }

    /// Whether a full stop belongs to the initial before it, as in `J. Smith`.
    private static func isInitial(_ tokens: [Token], _ index: Int) -> Bool {
        tokens[index].word == "." && index > 0 && tokens[index - 1].word.utf8.count == 1
    }

    /// `first name Anna last name Kournikova`.
    static func fielded(_ line: Line) -> Reading<PersonName>? {
        func value(_ words: [[String]]) -> Reading<PersonName>? {
            for index in line.tokens.indices {
                for lead in words where matches(line.tokens, index, lead) {
                    var start = index + lead.count
                    while start < line.tokens.count, line.tokens[start].word.isOne(of: "is : es") { start += 1 }
                    if let name = run(line, from: start, openEnded: true) { return withoutLetters(name) }
                    // `last name Tuesday`: behind words so clear any word with a capital is one.
                    guard start < line.tokens.count, case let token = line.tokens[start], token.kind == .word,
                        line.hasCapital(token.range)
                    else { return nil }
                    return Reading(
                        PersonName(full: line.original(token.range)), token.range, rule: "first and last name")
                }
            }
            return nil
        }
        // `my name's Pat, last name Tuesday`
        let announced = value([["name", "is"], ["name", "s"], ["names"], ["my", "name"], ["me", "llamo"]]).flatMap {
            $0.value.family == nil ? $0 : nil
        }
        guard let given = value([["first", "name"], ["first", "is"], ["nombre"]]) ?? announced ?? givenBefore(line),
            let family = value([
                ["last", "name", "s"], ["last", "names"], ["last", "name"], ["surname", "s"], ["surnames"],
                ["surname"], ["apellido"],
            ])
                ?? familyBefore(line),
            !given.range.overlaps(family.range)
        else { return nil }
        let (first, last) = (unspelled(given.value.full), unspelled(family.value.full))
        let range =
            min(
                given.range.lowerBound, family.range.lowerBound)..<max(
                given.range.upperBound, family.range.upperBound)
        return Reading(
            PersonName(full: first + " " + last, given: first, family: last), range, rule: "first and last name")
    }
}
