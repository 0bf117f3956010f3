package import Language

/// A number that is known, mended by a part of it: `the last digit is 3`.
extension Phones {
    /// A number with the digits mended that a line names: `the last digit is 3`, `it ends in 0143`, `area code is 858`.
    ///
    /// Nil where the line mends nothing, or what came out could not be dialled.
    package static func corrected(_ phone: PhoneNumber, by line: Line) -> Reading<PhoneNumber>? {
        guard phone.e164.hasPrefix("+1"), phone.e164.utf8.count == 12 else { return nil }
        let old = String(phone.e164.dropFirst(2))
        // `the last one's 4`: that one is no digit.
        let all = line.words
        if let exchanged = exchanged(old, all), isAssignable(exchanged.number), exchanged.number != old {
            return Reading(
                PhoneNumber(e164: "+1" + exchanged.number, extension_: phone.extension_), exchanged.range,
                rule: "mended digits")
        }
        let words = all.enumerated().filter { at, word in
            !(word.word.isOne(of: "one ones") && at > 0 && all[at - 1].word.isOne(of: "last first"))
        }.map(\.element)
        guard let (digits, range) = digits(withoutDenied(words), line),
            let new = mended(old, words, digits, hasOne: words.count < all.count), isAssignable(new), new != old
        else { return nil }
        return Reading(PhoneNumber(e164: "+1" + new, extension_: phone.extension_), range, rule: "mended digits")
    }

    /// `the 0138 should be 0183`, `es 0152, no 0125`: of two groups of digits the one that the number has makes way.
    private static func exchanged(_ old: String, _ words: [Token]) -> (number: String, range: Range<Int>)? {
        let groups = words.filter { $0.kind == .number && (2...7).contains($0.word.utf8.count) }
        guard groups.count == 2, groups[0].word.utf8.count == groups[1].word.utf8.count,
            words.contains(where: { $0.word.isOne(of: "should not no instead is es deberia debe") }),
            let known = groups.first(where: { old.hasSuffix($0.word) }),
            let new = groups.first(where: { !old.hasSuffix($0.word) })
        else { return nil }
        return (old.dropLast(known.word.utf8.count) + new.word, new.range)
    }

    /// `it ends in 52, not in 25`: without what is denied behind it.
    private static func withoutDenied(_ words: [Token]) -> [Token] {
        let denial = words.indices.last { index in
            words[index].word.isOne(of: "not no") && words[..<index].contains { value($0) != nil }
                && words[(index + 1)...].prefix(3).contains { value($0) != nil }
        }
        return denial.map { Array(words[..<$0]) } ?? words
    }

    /// In words: `perdón, el último es 3`.
    private static let shortMend = 6

    static func mended(_ old: String, _ words: [Token], _ digits: String, hasOne: Bool) -> String? {
        func says(_ some: StaticString) -> Bool { words.contains { $0.word.isOne(of: some) } }
        let count = digits.utf8.count
        if says("area lada"), says("code codigo area lada"), count == 3 { return digits + old.dropFirst(3) }
        let speaksOfDigits = says("digit digits number numbers digito digitos numero numeros")
        if says("first primer primeros primero"), speaksOfDigits, count <= 4 { return digits + old.dropFirst(count) }
        // `by the end of a shift 7 or 8` is no ending of a number.
        let ends = zip(words, words.dropFirst()).contains { $0.word == "end" && $1.word.isOne(of: "in with") }
        let isAtEnd =
            zip(zip(words, words.dropFirst()), words.dropFirst(2)).contains {
                $0.0.word == "at" && $0.1.word == "the" && $1.word == "end"
                    || $0.1.word == "al" && $1.word == "final"
            } && (count > 1 || speaksOfDigits)
        // `no, 0118`: said right behind the number
        let isBare =
            words.first?.word.isOne(of: "no not nope wait sorry perdon") == true && words.count == 2 && count == 4
        if ends || isAtEnd || isBare || says("ends ending termina terminan acaba acaban")
            // `el último es 3`
            || says("ultimo ultima") && count == 1 && words.count <= shortMend
            || says("last ultimo ultimos ultimas") && (speaksOfDigits || hasOne || says("four three two cuatro")),
            count <= 7
        {
            return old.dropLast(count) + digits
        }
        return nil
    }

    /// The digits behind `is`, up to a `not`: `the last digit is 3, not 4`.
    static func digits(_ words: [Token], _ line: Line) -> (String, Range<Int>)? {
        let verb =
            words.lastIndex { $0.word.isOne(of: "in en") }
            ?? words.lastIndex { $0.word.isOne(of: "is are in be to should en es son con") } ?? -1
        // `last four 0143`: the four tells how many.
        let count = words.indices.dropFirst().last {
            words[$0 - 1].word.isOne(of: "last first ultimos primeros") && value(words[$0])?.utf8.count == 1
                && $0 + 1 < words.count
        }
        let start = max(verb, count ?? -1) + 1
        let run = words[start...].drop { value($0) == nil }.prefix { value($0) != nil }
        guard let first = run.first, let last = run.last, !isTime(Array(run), line) else { return nil }
        return (run.compactMap(value).joined(), first.range.lowerBound..<last.range.upperBound)
    }

    /// `my route ends 1:30`: a time is no ending of a number.
    private static func isTime(_ words: [Token], _ line: Line) -> Bool {
        line.tokens.contains { token in
            token.word == ":" && words.contains { token.range.lowerBound == $0.range.upperBound }
        }
    }

    static func value(_ token: Token) -> String? {
        token.kind == .number ? token.word : NumberWords.digit(token.word).map(String.init)
    }
}
