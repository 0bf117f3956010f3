package import Language

extension Line {
    /// Whether what stands at some bytes begins with a capital.
    func hasCapital(_ range: Range<Int>) -> Bool {
        original(range).unicodeScalars.first?.properties.isUppercase == true
    }
}

/// Names in other shapes than one after the other: corrected, turned round, or behind a remark.
extension Names {
    /// `Bob Tran, actually put Robert`: what is said behind the word of correction, put into the name before it.
    static func takenBack(_ line: Line) -> Reading<PersonName>? {
        let tokens = line.tokens
        guard
            let mark = tokens.indices.dropFirst().dropLast().last(where: {
                // `le digo que …` tells, `digo, Ana` mends.
                tokens[$0].word.isOne(of: SlotScan.takingBack) && !tokens[$0 - 1].word.isOne(of: "le les te")
                    && tokens[$0 + 1].word != "que"
                    // `I'd rather stay anonymous` wishes, and mends nothing.
                    && !(tokens[$0].word == "rather" && tokens[$0 - 1].word == "would")
            })
        else {
            return nil
        }
        var start = mark + 1
        while start < tokens.count - 1, tokens[start].kind == .mark || tokens[start].word.isOne(of: fillers) {
            start += 1
        }
        guard let new = run(line, from: start, openEnded: true),
            !NameWords.ordinary.contains(tokens[start].word)
        else { return nil }
        guard let old = plainAnswer(line.part(0..<mark)) else { return new }
        return Reading(old.value.mended(by: new.value, isFamily: false), new.range, rule: "name taken back")
    }

    private static let fillers: StaticString =
        "put make it is should be to the name my no wait i mean sorry es que autocorrect typo"

    /// `ugh fine. Greg Pappas`: words with a capital that stand by themselves behind a remark.
    package static func capitals(_ line: Line) -> Reading<PersonName>? {
        guard let name = listed(line),
            line.tokens.filter({ name.range.overlaps($0.range) }).allSatisfy({ token in
                particles.contains(token.word) || token.kind == .mark
                    || line.hasCapital(token.range)
            })
        else { return nil }
        return name
    }

    /// `M A R K O   V A S I C`: letters with a gap, and words with a wider one.
    static func spelledApart(_ line: Line) -> Reading<PersonName>? {
        let tokens = line.tokens
        guard tokens.count >= 5, tokens.allSatisfy({ line.original($0.range).utf8.count == 1 && $0.kind == .word })
        else { return nil }
        var words = [""]
        for (index, token) in tokens.enumerated() {
            if index > 0, token.range.lowerBound - tokens[index - 1].range.upperBound > 1 { words.append("") }
            words[words.count - 1] += line.original(token.range)
        }
        words = words.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
        guard words.count <= 4, words.allSatisfy({ $0.count > 1 }) else { return nil }
        let range = tokens[0].range.lowerBound..<tokens[tokens.count - 1].range.upperBound
        let isWhole = words.count > 1
        return Reading(
            PersonName(
                full: words.joined(separator: " "), given: isWhole ? words[0] : nil,
                family: isWhole ? words[words.count - 1] : nil), range, rule: "name spelled out")
    }

    /// A name without the letters that spell it once more: `oster o s t e r`.
    static func withoutLetters(_ name: Reading<PersonName>) -> Reading<PersonName> {
        let words = name.value.full.split(separator: " ")
        let letters = words.reversed().prefix { $0.count == 1 }
        guard letters.count >= 3, letters.count < words.count,
            letters.reversed().joined().lowercased() == words[words.count - letters.count - 1].lowercased()
        else { return name }
        let full = words.dropLast(letters.count).joined(separator: " ")
        return Reading(PersonName(full: full), name.range, rule: name.rule)
    }

    /// `vivian that's v i v i a n last name oster`: the name before the one that is announced as the last.
    static func givenBefore(_ line: Line) -> Reading<PersonName>? {
        guard let first = line.tokens.first, first.kind == .word, canBeName(first, line, isFirst: true),
            !NameWords.ordinary.contains(first.word)
        else { return nil }
        return Reading(PersonName(full: line.original(first.range)), first.range, rule: "first name")
    }

    /// `Nakamura is my last name`.
    static func familyBefore(_ line: Line) -> Reading<PersonName>? {
        let words = line.tokens
        guard
            let verb = words.indices.first(where: {
                words[$0].word.isOne(of: "is es")
                    && words[($0 + 1)...].prefix(3).contains { $0.word.isOne(of: "last apellido") }
            }), verb > 0
        else { return nil }
        return run(line, from: verb - 1, openEnded: true)
    }

    /// A name that was spelled out, `S-I-O-B-H-A-N`, in one word.
    static func unspelled(_ name: String) -> String {
        name.split(separator: " ").map { word in
            let letters = word.split(whereSeparator: { "-. ".contains($0) })
            guard letters.count > 2, letters.allSatisfy({ $0.count == 1 }) else { return String(word) }
            return letters[0].uppercased() + letters.dropFirst().joined().lowercased()
        }.joined(separator: " ")
    }

    /// `Smith, John`, `Van der Berg, Anika`, as forms have it.
    static func reversed(_ line: Line) -> Reading<PersonName>? {
        let tokens = line.tokens
        guard let comma = tokens.firstIndex(where: { $0.word == "," }), comma > 0, comma + 1 < tokens.count else {
            return nil
        }
        var (family, given) = (tokens[..<comma], tokens[(comma + 1)...])
        // `last, first: Yamada, Keiko`
        if family.map(\.word) == ["last"], given.first?.word == "first",
            let colon = given.firstIndex(where: { $0.word == ":" }),
            let next = tokens[colon...].firstIndex(where: { $0.word == "," })
        {
            (family, given) = (tokens[(colon + 1)..<next], tokens[(next + 1)...])
        }
        // `Lupe Vargas, de Tijuana`
        guard !family.isEmpty, !given.isEmpty else { return nil }
        let isOrigin =
            family.count > 1
            && given.first.map { $0.word.isOne(of: "de del from") && !line.hasCapital($0.range) } == true
        if isOrigin { return nil }
        let isSmall = !(family + given).contains {
            line.hasCapital($0.range)
        }
        // `O'Neil-Sanchez, Mary Beth`
        let isDouble =
            family.count == 3 && family[family.startIndex + 1].word == "-" && family[family.startIndex + 1].isGlued
        let isSound = (family + given).allSatisfy {
            isDouble && $0.word == "-"
                || $0.kind == .word && canBeName($0, line, isFirst: true) && !NameWords.ordinary.contains($0.word)
                    && (isSmall || particles.contains($0.word)
                        || line.hasCapital($0.range))
        }
        guard isSound, given.count <= (isSmall ? 1 : 2),
            family.count == 1 || family.count <= 3 && !isSmall
                || family.count <= 4 && particles.contains(family[0].word)
        else { return nil }
        func text(_ part: ArraySlice<Token>) -> String {
            line.original(part[part.startIndex].range.lowerBound..<part[part.endIndex - 1].range.upperBound)
        }
        let name = PersonName(full: text(given) + " " + text(family), given: text(given), family: text(family))
        return Reading(name, 0..<tokens[tokens.count - 1].range.upperBound, rule: "family name first")
    }
}
