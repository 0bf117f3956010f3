import Language

/// Days and times as people text or dictate them, written out: `alas 4`, `2moro`, `wendesday`, `too thirty pm`.
enum TextedTimes {
    /// The line's tokens as they were meant; each keeps its bytes, and two words of one share them.
    static func written(_ tokens: [Token]) -> [Token] {
        var written: [Token] = []
        written.reserveCapacity(tokens.count)
        for (index, token) in tokens.enumerated() {
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            if token.kind == .word, let words = words(token.word, written.last?.word ?? "", next) {
                written += words.map { token.reading($0, over: token.range) }
            } else if isTomorrow(token, after: written.last) {
                written.removeLast()
                written.append(
                    token.reading("tomorrow", over: tokens[index - 1].range.lowerBound..<token.range.upperBound))
            } else {
                written.append(token)
            }
        }
        return written
    }

    private static func words(_ word: String, _ before: String, _ next: Token?) -> [String]? {
        if let known = always[word] { return known }
        switch word {
        case "d" where next?.word.isOne(of: "la tarde manana noche") ?? false: return ["de"]
        case "d" where next.flatMap { DateWords.month($0.word) } != nil: return ["de"]
        case "n" where next?.kind == .number: return ["and"]
        case "dies" where before.isOne(of: "las alas"): return ["diez"]
        case "ate" where before.isOne(of: "at around"): return ["eight"]
        case "to", "too":
            // `too thirty pm` for 2:30 pm.
            return next?.word.isOne(of: "fifteen thirty forty") ?? false ? ["two"] : nil
        default: return day(word).map { [$0] }
        }
    }

    private static let always: [String: [String]] = [
        "alas": ["a", "las"], "ala": ["a", "la"], "oy": ["hoy"], "mñn": ["manana"], "mnn": ["manana"],
        "mñna": ["manana"], "pal": ["para", "el"], "tmrrw": ["tomorrow"], "tmro": ["tomorrow"],
        "tomoro": ["tomorrow"], "tomorro": ["tomorrow"], "tommorow": ["tomorrow"], "tommorrow": ["tomorrow"],
        "enla": ["en", "la"], "porla": ["por", "la"], "teh": ["the"], "btwn": ["between"], "betwen": ["between"],
    ]

    /// `2moro`: the tokenizer parts a digit from letters.
    private static func isTomorrow(_ token: Token, after last: Token?) -> Bool {
        token.isGlued && token.word.isOne(of: "moro mrw morrow morro") && last?.word == "2"
    }

    /// The day of the week or the month that a word is one slip away from.
    private static func day(_ word: String) -> String? {
        let letters = Array(word.utf8)
        guard letters.count >= 6, letters.count <= 10, DateWords.weekday(word) == nil,
            DateWords.month(word) == nil, !others.contains(word)
        else {
            return nil
        }
        return days.first { day in
            day[0] == letters[0] && abs(day.count - letters.count) <= 1
                && SlipDistance.between(letters, day, limit: SlipDistance.oneSlip) != SlipDistance.never
        }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static let days = [
        "monday", "mondays", "tuesday", "tuesdays", "wednesday", "wednesdays", "thursday", "thursdays", "friday",
        "fridays", "saturday", "saturdays", "sunday", "sundays", "martes", "miercoles", "jueves", "viernes", "sabado",
        "sabados", "domingo", "january", "february", "august", "september", "october", "november", "december",
        "febrero", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ].map { Array($0.utf8) }

    /// Words of their own.
    private static let others: Set<String> = [
        "sundae", "sundry", "martens", "martez", "martel", "domino", "dominga", "augusta", "augusto",
    ]
}
