package import Language

/// Telephone numbers as people write or dictate them.
package enum Phones {
    /// Every number in a line; one that could not be dialled is there as `invalid`.
    package static func read(_ line: Line) -> [Reading<PhoneNumber>] {
        let tokens = line.tokens
        var found: [Reading<PhoneNumber>] = []
        var index = 0
        while index < tokens.count {
            guard !isSigned(tokens, index), let run = Run(tokens, from: index) else {
                index += 1
                continue
            }
            if let (reading, end) = run.number(in: tokens) {
                found.append(reading)
                index = end
            } else {
                index = run.groups[0].end
            }
        }
        return found
    }

    /// `-2208960000` is a number to reckon with, `45+31` a sum.
    private static func isSigned(_ tokens: [Token], _ index: Int) -> Bool {
        guard index > 0, tokens[index].isGlued else { return false }
        let before = tokens[index - 1]
        if tokens[index].word == "+" { return before.kind == .number }
        return before.word.isOne(of: "- +")
            && (index == 1 || !tokens[index - 1].isGlued || tokens[index - 2].kind == .mark)
            && before.word == "-" && tokens[index].kind == .number && tokens[index].word.utf8.count > 4
    }

    /// A number of Baja California, across the border, as it is typed there: `664 155 2233`, `52 1 664 155 2233`,
    /// `044 664 155 2233`; nil for any other.
    ///
    /// Of its area codes the North American plan has only 664, an island's of five thousand people; 646 is New York's.
    static func bajaCalifornia(_ digits: String) -> String? {
        for prefix in ["", "52", "521", "044", "045", "01"] where digits.hasPrefix(prefix) {
            let rest = digits.dropFirst(prefix.utf8.count)
            guard rest.utf8.count == 10 else { continue }
            let isSure = prefix.hasPrefix("52") || prefix.hasPrefix("04")
            if ["664", "663", "665", "686", "653"].contains(rest.prefix(3)) || isSure && rest.hasPrefix("646") {
                return "+52" + rest
            }
        }
        return nil
    }

    /// Whether ten digits are a number of the North American plan.
    package static func isAssignable(_ digits: String) -> Bool {
        let d = Array(digits.utf8).map { Int($0) - 0x30 }
        guard d.count == 10 else { return false }
        let areaIsSound = d[0] >= 2 && d[1] != 9 && !(d[1] == 1 && d[2] == 1)
        let exchangeIsSound = d[3] >= 2 && !(d[4] == 1 && d[5] == 1)
        return areaIsSound && exchangeIsSound
    }
}
