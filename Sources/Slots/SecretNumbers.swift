package import Language

/// Numbers that no front desk may keep: payment cards and social-security numbers.
package enum SecretNumbers {
    /// A line without them; nil where it holds none.
    package static func removed(from line: Line) -> Line? {
        let ranges = ranges(line)
        guard !ranges.isEmpty else { return nil }
        var text = ""
        var start = 0
        for range in ranges {
            text += line.original(start..<range.lowerBound)
            start = range.upperBound
        }
        return Line(text + line.original(start..<line.text.utf8.count))
    }

    /// The bytes of each number, in order.
    package static func ranges(_ line: Line) -> [Range<Int>] {
        let tokens = line.tokens
        var found: [Range<Int>] = []
        var index = 0
        while index < tokens.count {
            guard let end = card(tokens, index) ?? security(tokens, index) else {
                index += 1
                continue
            }
            found.append(tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound)
            index = end
        }
        return found
    }

    /// Groups of digits with nothing but spaces, dashes and stops between them, up to so many groups.
    private static func groups(_ tokens: [Token], _ start: Int, _ most: Int) -> [(digits: String, end: Int)] {
        var groups: [(String, Int)] = []
        var index = start
        while index < tokens.count, groups.count < most {
            if tokens[index].kind == .number {
                groups.append((tokens[index].word, index + 1))
            } else if groups.isEmpty || !tokens[index].word.isOne(of: "- – — .") {
                break
            }
            index += 1
        }
        return groups
    }

    /// 13 to 19 digits whose check digit (Luhn) is right, as every issuer's cards have it.
    private static func card(_ tokens: [Token], _ start: Int) -> Int? {
        guard tokens[start].kind == .number else { return nil }
        var digits = ""
        var end: Int?
        for group in groups(tokens, start, 19) {
            digits += group.digits
            if digits.utf8.count > 19 { break }
            if digits.utf8.count >= 13, "3456".contains(digits.prefix(1)), hasCheckDigit(digits) { end = group.end }
        }
        return end
    }

    private static func hasCheckDigit(_ digits: String) -> Bool {
        let sum = digits.utf8.reversed().enumerated().reduce(0) { sum, item in
            let digit = Int(item.element) - 0x30
            let doubled = item.offset % 2 == 1 ? digit * 2 : digit
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }

    /// `123-45-6789`, and nine digits that are called a social-security number.
    private static func security(_ tokens: [Token], _ start: Int) -> Int? {
        guard tokens[start].kind == .number, start == 0 || !isJoined(tokens, start) else { return nil }
        let groups = groups(tokens, start, 3)
        let sizes = groups.map(\.digits.utf8.count)
        let isNamed = tokens[..<start].suffix(8).contains {
            $0.word.isOne(of: "ssn social socials seguro itin ss")
        }
        if sizes.starts(with: [3, 2, 4]) {
            let isWritten = tokens[start + 1].word == "-"
            return isWritten || isNamed ? groups[2].end : nil
        }
        if isNamed, sizes.first == 9 { return groups[0].end }
        // `my social ends in 6789` is a piece of one.
        if isNamed, sizes.first == 4,
            tokens[..<start].suffix(3).contains(where: { $0.word.isOne(of: "in last four en is digits") })
        {
            return groups[0].end
        }
        return nil
    }

    /// Digits before it make it the end of something longer.
    private static func isJoined(_ tokens: [Token], _ start: Int) -> Bool {
        guard start > 1, tokens[start - 1].word.isOne(of: "- . +") else { return false }
        return tokens[start - 2].kind == .number
    }
}
