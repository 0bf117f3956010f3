package import Language

/// A person's name in a line; its spelling is the patient's own.
package enum Names {
    /// The name in the answer to a question for one; nil where the line is something else.
    package static func answer(_ line: Line) -> Reading<PersonName>? {
        guard
            let name = spelledApart(line) ?? takenBack(line) ?? plainAnswer(line).map({ behindRemark($0, line) })
                ?? capitals(line),
            !isMash(name.value.full), !isThing(name.value.full)
        else { return nil }
        let full = unspelled(name.value.full)
        guard full != name.value.full else { return name }
        let parts = full.split(separator: " ").map(String.init)
        return Reading(
            PersonName(
                full: full, given: parts.count > 1 ? parts[0] : nil,
                family: parts.count > 1 ? parts[parts.count - 1] : nil),
            name.range, rule: "name spelled out")
    }

    /// `worth a try. Beau Sackett`: the name behind a remark in small letters.
    private static func behindRemark(_ name: Reading<PersonName>, _ line: Line) -> Reading<PersonName> {
        guard let stop = name.value.full.firstRange(of: ". "),
            !name.value.full[..<stop.lowerBound].contains(where: \.isUppercase)
        else { return name }
        return capitals(line) ?? name
    }

    /// Keys struck at random, or a trial: `asdf`, `xxxxxx`, `test test`.
    private static func isMash(_ name: String) -> Bool {
        let words = name.lowercased().split(separator: " ").map(String.init)
        return words.allSatisfy { word in
            word.isOne(
                of: "san diego tijuana test testing asdf asdfg asdfgh qwerty qwert foo bar blah abc abcd jkl lorem")
                || word.count > 2 && Set(word).count == 1
        }
    }

    /// A place, an insurer or an illness, where it is all that stands there.
    private static func isThing(_ name: String) -> Bool {
        let words = name.split(separator: " ").map { Line.plain(String($0)) }
        let isOwned = words.count == 1 && (name.hasSuffix("'s") || name.hasSuffix("’s"))
        // `Joost van der Hand` has its capitals at both ends.
        let ends = [name.first, name.split(separator: " ").last?.first].compactMap(\.self)
        return isOwned || words.contains { $0.isOne(of: "california scripps medicare ucsd") }
            // `show my request`
            || words.count > 1 && words.last?.isOne(of: "request requests booking solicitud") == true
            || words.count > 1 && !ends.allSatisfy(\.isUppercase)
                && words.dropFirst().allSatisfy { particles.contains($0) || NameWords.ordinary.contains($0) }
                && words.dropFirst().contains { particles.contains($0) }
    }

    package static func plainAnswer(_ whole: Line) -> Reading<PersonName>? {
        // `tiene 8 años, Diego Luna` begins with no name.
        if whole.words.first?.word.isOne(of: "tiene tengo") == true { return capitals(whole) }
        let line = withoutBrackets(withoutAge(whole))
        let tokens = line.tokens
        var start = 0
        if let told = onPaper(line) ?? fielded(line) ?? introduced(line, strict: false, more: answerLeads)
            ?? reversed(line),
            !startsWithPossessive(line.original(told.range))
        {
            return told
        }
        while start < tokens.count, isOpening(tokens, start) { start += 1 }
        if let only = onlyName(line, from: start) { return only }
        guard let name = run(line, from: start, openEnded: false), !beginsSpanishSentence(line.original(name.range))
        else { return nil }
        return answersSomethingElse(line.original(name.range)) ? nil : name
    }

    /// `Diego Luna tiene 8 años`, `Emma Walsh she's 9`: up to the words that tell an age.
    private static func withoutAge(_ line: Line) -> Line {
        let start = line.tokens.indices.dropFirst().first { index in
            line.tokens[index].word.isOne(of: "tiene tengo shes hes she he age edad cumplio")
                && line.tokens[(index + 1)...].prefix(3).contains { $0.kind == .number && $0.word.utf8.count < 4 }
        }
        return start.map { line.part(0..<$0) } ?? line
    }

    /// `Robert Smith (Bob)`, `Maria Lopez but I go by Mari`: up to what stands beside the name.
    private static func withoutBrackets(_ line: Line) -> Line {
        guard let end = line.tokens.indices.first(where: { beginsAside(line, $0) }),
            line.tokens[..<end].count(where: { $0.kind == .word }) >= 2,
            !line.tokens[..<end].contains(where: { $0.kind == .number })
        else { return line }
        return line.part(0..<end)
    }

    /// `(Bob)`, `but I go by Mari`, `para servirle`, `, de Tijuana`; `, De Shawn` goes on with a name.
    private static func beginsAside(_ line: Line, _ index: Int) -> Bool {
        let next = line.tokens[(index + 1)...].prefix(3).map(\.word)
        return switch line.tokens[index].word {
        case "(": true
        case "para": next.first?.isOne(of: "servirle servirlo servirte") == true
        case "a": next.starts(with: ["sus", "ordenes"]) || next.starts(with: ["la", "orden"])
        case ",": next.first?.isOne(of: "de del from") == true && !line.hasCapital(line.tokens[index + 1].range)
        case "but", "pero":
            next.starts(with: ["i", "go", "by"]) || next.starts(with: ["call", "me"])
                || next.starts(with: ["me", "dicen"])
        default: false
        }
    }

    /// `Wiranata. only one name, I don't have a last name`.
    private static func onlyName(_ line: Line, from start: Int) -> Reading<PersonName>? {
        guard singleNames.areSaid(in: line),
            let end = line.tokens.indices.first(where: { $0 > start && line.tokens[$0].word.isOne(of: ". , ; (") })
        else { return nil }
        let name = run(line.part(start..<end), from: 0, openEnded: false)
        return name.flatMap { line.hasCapital($0.range) ? $0 : nil }
    }

    private static let singleNames = Phrases(
        """
        one name;only name;no last name;not have a last name;not have last name;no surname;un solo nombre;un nombre;
        no tengo apellido;sin apellido
        """)

    /// `le operaron de la cadera`, `la muñeca pues`: a small word that begins a sentence, and no name.
    private static func beginsSpanishSentence(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.count > 1 && String(words[0]).isOne(of: "le les la lo las los el se me te nos un una al del")
    }

    static func startsWithPossessive(_ text: String) -> Bool {
        text.prefix { $0 != " " }.lowercased().isOne(of: "my his her mi su")
    }

    /// Whether what could be a name begins as the answer to some other question: `either`, `tuesday works best`,
    /// `my left`; months are names where they have a capital letter or a surname behind them.
    private static func answersSomethingElse(_ text: String) -> Bool {
        let words = text.split(separator: " ").map { $0.lowercased() }
        guard let first = words.first, NameWords.ordinary.contains(first) || startsWithPossessive(text) else {
            return false
        }
        // `Tuesday Marlowe`
        if DateWords.weekday(first) != nil, words.count == 2, !NameWords.ordinary.contains(words[1]),
            text.split(separator: " ").allSatisfy({ $0.first?.isUppercase == true })
        {
            return false
        }
        guard first.isOne(of: "april may june august jan jun sun mar abril mayo junio julio agosto domingo") else {
            return true
        }
        return !text.hasPrefix(first.prefix(1).uppercased()) && words.allSatisfy(NameWords.ordinary.contains)
    }
}
