package import Language

extension Phones {
    /// A number with the digits mended that a line names: `the last digit is 3`, `it ends in 0143`, `area code is 858`.
    ///
    /// Nil where the line mends nothing, or what came out could not be dialled.
    package static func corrected(_ phone: PhoneNumber, by line: Line) -> Reading<PhoneNumber>? {
        guard phone.e164.hasPrefix("+1"), phone.e164.utf8.count == 12 else { return nil }
        let old = String(phone.e164.dropFirst(2))
        let words = line.words
        guard let (digits, range) = digits(words), let new = mended(old, words, digits), isAssignable(new), new != old
        else { return nil }
        return Reading(PhoneNumber(e164: "+1" + new, extension_: phone.extension_), range, rule: "mended digits")
    }

    private static func mended(_ old: String, _ words: [Token], _ digits: String) -> String? {
        func says(_ some: StaticString) -> Bool { words.contains { $0.word.isOne(of: some) } }
        let count = digits.utf8.count
        if says("area lada"), says("code codigo area lada"), count == 3 { return digits + old.dropFirst(3) }
        let speaksOfDigits = says("digit digits number numbers digito digitos numero numeros")
        if says("first primer primeros primero"), speaksOfDigits, count <= 4 { return digits + old.dropFirst(count) }
        if says("ends end ending termina terminan")
            || says("last ultimo ultimos ultimas") && (speaksOfDigits || says("four three two cuatro")),
            count <= 7
        {
            return old.dropLast(count) + digits
        }
        return nil
    }

    /// The digits behind `is`, up to a `not`: `the last digit is 3, not 4`.
    private static func digits(_ words: [Token]) -> (String, Range<Int>)? {
        let verb = words.lastIndex { $0.word.isOne(of: "is are in be to should en es son con") } ?? -1
        // `last four 0143`: the four tells how many.
        let count = words.indices.dropFirst().last {
            words[$0 - 1].word.isOne(of: "last first ultimos primeros") && value(words[$0])?.utf8.count == 1
                && $0 + 1 < words.count
        }
        let start = max(verb, count ?? -1) + 1
        let run = words[start...].drop { value($0) == nil }.prefix { value($0) != nil }
        guard let first = run.first, let last = run.last else { return nil }
        return (run.compactMap(value).joined(), first.range.lowerBound..<last.range.upperBound)
    }

    private static func value(_ token: Token) -> String? {
        token.kind == .number ? token.word : NumberWords.digit(token.word).map(String.init)
    }
}
