import Language

extension Phones {
    /// Groups of digits that follow each other with nothing but a number's marks between them.
    struct Run {
        var groups: [(digits: String, start: Int, end: Int)] = []
        var hasPlus = false

        init?(_ tokens: [Token], from start: Int) {
            var index = start
            if tokens[index].word == "+" {
                hasPlus = true
                index += 1
            }
            while index < tokens.count, groups.count < 24 {
                if let (digits, end) = Self.spoken(tokens, index) {
                    groups.append((digits, index, end))
                    index = end
                } else if let times = Self.repeats[tokens[index].word], index + 1 < tokens.count,
                    let digit = Self.digits(tokens[index + 1]), digit.utf8.count == 1
                {
                    groups.append((String(repeating: digit, count: times), index, index + 2))
                    index += 2
                } else if groups.isEmpty
                    ? tokens[index].word == "("
                    : Self.isMark(tokens[index]) || isDictated(tokens, index) || isBreath(tokens, index)
                        || Self.isSpokenMark(tokens, index)
                {
                    index += 1
                } else {
                    break
                }
            }
            if groups.isEmpty || Self.isDate(groups[0], tokens) { return nil }
        }

        /// A comma between digits in words is a breath.
        private func isDictated(_ tokens: [Token], _ index: Int) -> Bool {
            tokens[index].word == "," && tokens[index - 1].kind == .word && index + 1 < tokens.count
                && tokens[index + 1].kind == .word
        }

        /// `six one nine comma five eight two`: a mark that was dictated between two digits.
        private static func isSpokenMark(_ tokens: [Token], _ index: Int) -> Bool {
            tokens[index].word.isOne(of: "comma coma dash hyphen guion space espacio")
                && index + 1 < tokens.count && spoken(tokens, index + 1) != nil
        }

        /// `760, 555, uh, 0195`, `619 / 555`: a pause behind what can be an area code.
        private func isBreath(_ tokens: [Token], _ index: Int) -> Bool {
            let isFiller = tokens[index].word.isOne(of: "uh um er eh then luego este area code and y")
            guard isFiller || tokens[index].word.isOne(of: ", /"), let area = groups.first?.digits,
                area.utf8.count == 3, area.first.map({ $0 >= "2" }) == true
            else { return false }
            let length = groups.reduce(0) { $0 + $1.digits.utf8.count }
            guard length == 3 || length >= 6 && length < 10 else { return isFiller }
            return tokens[(index + 1)...].prefix(3).first {
                !$0.word.isOne(of: "uh um er eh , then luego este area code and y")
            }
            .map { Self.digits($0) != nil || Self.repeats[$0.word] != nil } ?? false
        }

        /// Digits, one or several: `0142`, `oh`, `fifty-five`, `eight hundred`, `four thousand`.
        static func spoken(_ tokens: [Token], _ index: Int) -> (digits: String, end: Int)? {
            let zeros = index + 1 < tokens.count ? rounds[tokens[index + 1].word] : nil
            if let zeros, tokens[index].kind == .word, let digit = digits(tokens[index]) {
                return (digit + String(repeating: "0", count: zeros), index + 2)
            }
            if let digits = digits(tokens[index]) ?? lettered(tokens[index]) { return (digits, index + 1) }
            guard tokens[index].kind == .word, var (number, count) = NumberWords.value(tokens[index...]) else {
                return nil
            }
            if (1000...9900).contains(number), number % 100 == 0 { return (String(number), index + count) }
            guard (10...99).contains(number) else { return nil }
            // `sesenta siete` are two numbers; one is `sesenta y siete`.
            if count == 2, tokens[index].word.isOne(of: spanishTens), let tens = NumberWords.value([tokens[index]]) {
                (number, count) = tens
            }
            // `ninety one hundred`
            let isRound = index + count < tokens.count && tokens[index + count].word == "hundred"
            return (String(number) + (isRound ? "00" : ""), index + count + (isRound ? 1 : 0))
        }

        /// `o1o8`: letters struck for the digits that they look like.
        private static func lettered(_ token: Token) -> String? {
            guard token.kind == .word, token.word.utf8.count >= 3,
                token.word.utf8.contains(where: { (0x30...0x39).contains($0) })
            else { return nil }
            let digits = token.word.map { $0 == "o" ? "0" : $0 == "l" || $0 == "i" ? "1" : $0 }
            return digits.allSatisfy { ("0"..."9").contains($0) } ? String(digits) : nil
        }

        private static let spanishTens: StaticString = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"

        private static let rounds = ["hundred": 2, "thousand": 3, "mil": 3]

        /// `triple five`.
        private static let repeats = ["double": 2, "triple": 3, "doble": 2]

        /// `2012/01/02 08:00`.
        private static func isDate(_ group: (digits: String, start: Int, end: Int), _ tokens: [Token]) -> Bool {
            group.digits.utf8.count == 4 && group.digits.first.map { "12".contains($0) } == true
                && tokens.indices.contains(group.end) && tokens[group.end].word == "/"
        }

        static func digits(_ token: Token) -> String? {
            if token.kind == .number { return token.word }
            return NumberWords.digit(token.word).map(String.init)
        }

        static func isMark(_ token: Token) -> Bool {
            token.word.isOne(of: "- . ( ) – — ‑") || token.word == "/" && token.isGlued
        }

        /// The number that starts at the first group.
        func number(in tokens: [Token]) -> (Reading<PhoneNumber>, end: Int)? {
            var digits = ""
            var best: (e164: String?, end: Int)?
            for (offset, group) in groups.enumerated() {
                digits += group.digits
                if digits.utf8.count > 15 { break }
                let next = offset + 1 < groups.count ? groups[offset + 1] : nil
                if let e164 = international(digits) {
                    best = (e164, group.end)
                    if !hasPlus { break }
                } else if national(digits) != nil || (digits.utf8.count == 10 && next == nil) {
                    best = (national(digits), group.end)
                    break
                }
            }
            if best == nil, let short = tooShort { best = (nil, short) }
            guard let best else { return nil }
            var end = best.end
            let ext = self.ext(in: tokens, at: &end)
            let first = groups[0].start
            let range = tokens[first].range.lowerBound..<tokens[end - 1].range.upperBound
            guard let e164 = best.e164 else {
                return (
                    Reading(PhoneNumber(e164: ""), range, rule: "digits that cannot be dialled", problem: .invalid), end
                )
            }
            return (Reading(PhoneNumber(e164: e164, extension_: ext), range, rule: "phone number"), end)
        }

        private func national(_ digits: String) -> String? {
            if !hasPlus, let e164 = Phones.bajaCalifornia(digits) { return e164 }
            if hasPlus, digits.first != "1" { return nil }
            if digits.utf8.count == 10, isAssignable(digits) { return "+1" + digits }
            if digits.utf8.count == 11, digits.first == "1", isAssignable(String(digits.dropFirst())) {
                return "+" + digits
            }
            return nil
        }

        private func international(_ digits: String) -> String? {
            if hasPlus, digits.first != "1", digits.first != "0", digits.utf8.count >= 8 {
                // Mexico dropped the 1 after its country code in 2019; people still write it.
                if digits.hasPrefix("52"), !(12...13).contains(digits.utf8.count) { return nil }
                return "+" + (digits.hasPrefix("521") && digits.utf8.count == 13 ? "52" + digits.dropFirst(3) : digits)
            }
            if digits.hasPrefix("52"), digits.utf8.count == 12 { return "+" + digits }
            return nil
        }

        /// A number as it is dialled within a town, `555-0142`: the area code is missing.
        private var tooShort: Int? {
            guard groups.count == 2, groups[0].digits.utf8.count == 3, groups[1].digits.utf8.count == 4,
                groups[1].start > groups[0].end
            else { return nil }
            return groups[1].end
        }

        private func ext(in tokens: [Token], at end: inout Int) -> String? {
            var index = end
            while index < tokens.count, tokens[index].word.isOne(of: ", . ;") { index += 1 }
            guard index < tokens.count else { return nil }
            if tokens[index].word.isOne(of: "x ext extension extn anexo #") {
                index += 1
            } else if tokens[index].word.hasPrefix("x"), let number = Int(tokens[index].word.dropFirst()) {
                end = index + 1
                return String(number)
            } else {
                return nil
            }
            if index < tokens.count, tokens[index].word == "." { index += 1 }
            var number = ""
            while index < tokens.count, let (digits, next) = Self.spoken(tokens, index) {
                number += digits
                (index, end) = (next, next)
                if tokens[next - 1].kind == .number { break }
            }
            return (1...7).contains(number.utf8.count) ? number : nil
        }
    }
}
