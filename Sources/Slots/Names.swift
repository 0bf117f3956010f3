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
        let line = withoutAge(whole)
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
        guard let name = run(line, from: start, openEnded: false) else { return nil }
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
    private static func fielded(_ line: Line) -> Reading<PersonName>? {
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

    static func matches(_ tokens: [Token], _ index: Int, _ words: [String]) -> Bool {
        guard index + words.count < tokens.count else { return false }
        return zip(words, tokens[index...]).allSatisfy { $0 == $1.word }
    }

    /// Words before a name that say nothing.
    static func isOpening(_ tokens: [Token], _ index: Int) -> Bool {
        if tokens[index].kind == .mark { return true }
        guard index + 1 < tokens.count else { return false }
        return tokens[index].word.isOne(
            of: "sure ok okay yes yeah fine it is hi hello well hola si claro bueno es soy its um this me yo"
        )
            || tokens[index].word.isOne(of: "good buenas buenos morning afternoon evening tardes dias noches")
                && index < 3
    }

    /// One to eight words that can be a name, up to a comma, a number or a word that is none.
    static func run(_ line: Line, from start: Int, openEnded: Bool) -> Reading<PersonName>? {
        let tokens = line.tokens
        var index = start
        while index < tokens.count,
            titles.contains(tokens[index].word) || tokens[index].kind == .mark || isTitle(line, tokens, index)
        { index += 1 }
        let first = index
        var words: [(text: String, folded: String)] = []
        var end = first
        while index < tokens.count, words.count < 8 {
            let token = tokens[index]
            if token.kind == .word {
                // `me llamo Ana Villa y ando libre`
                if token.word == "y", index + 1 < tokens.count, words.count > 1,
                    words.allSatisfy({ $0.text.first?.isUppercase == true }),
                    line.original(tokens[index + 1].range).first?.isLowercase == true
                {
                    break
                }
                guard canBeName(token, line, isFirst: words.isEmpty),
                    words.isEmpty || !beginsSentence(tokens, index),
                    !openEnded || !endsCapitals(words.map(\.text), line.original(token.range), token.word)
                else { break }
                if token.isGlued, index > first, joins(tokens[index - 1].word), !words.isEmpty {
                    words[words.count - 1].text += tokens[index - 1].word + line.original(token.range)
                    words[words.count - 1].folded += "-" + token.word
                } else if words.last?.text != line.original(token.range) || !token.isGlued {
                    words.append((line.original(token.range), token.word))
                }
                end = index + 1
            } else if token.kind == .mark, joins(token.word) || token.word == ".", token.isGlued {
                if token.word == ".", tokens[index - 1].word.utf8.count > 3 { break }
            } else if token.word.isOne(of: "( ) \" “ ”"), !words.isEmpty,
                token.word == ")" || index + 1 < tokens.count && tokens[index + 1].kind == .word
            {
                // A nickname stands in brackets or quotes.
            } else {
                break
            }
            index += 1
        }
        while let last = words.last, particles.contains(last.folded), words.count > 1 {
            words.removeLast()
            end -= 1
        }
        guard let head = words.first, head.folded.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
        else { return nil }
        // In an answer the rest of the line must not tell that it was a sentence.
        let rest = tokens[min(index, tokens.count)...].first { $0.kind != .mark }
        if !openEnded, let rest, rest.kind == .word,
            !rest.word.isOne(
                of: """
                    here thanks thank please speaking period comma punto coma and dob por gracias lol haha retired pues ya
                    """)
        {
            // `Ann Lee, my phone is …` goes on behind a comma, `Owen Castellano is my name` at once; `delete my data` does not.
            let told = tokens[end...].prefix(3).map(\.word)
            let isTold = told.starts(with: ["is", "my", "name"]) || told.starts(with: ["es", "mi", "nombre"])
            let isCapital =
                words.count > 1
                && words.allSatisfy { $0.text.first?.isUppercase == true || particles.contains($0.folded) }
            let goesOn = isCapital && rest.word.isOne(of: "but pero with con like as spelled se")
            // `Ana Villa, y de una vez le digo que …`
            let isApart = isCapital && end < tokens.count && tokens[end].word == ","
            // `april may fisher. yes really`, `siobhan keeley, s i o b h a n`
            let isRemark =
                words.count > 1 && end < tokens.count && tokens[end].kind == .mark
                && (rest.word.isOne(of: "yes really that seriously si de") || line.original(rest.range).utf8.count == 1)
            guard
                isTold || goesOn || isRemark || isApart
                    || rest.word.isOne(of: "my mi phone") && end < tokens.count && tokens[end].kind == .mark
            else {
                return nil
            }
        }
        // `oh one two nine`
        if words.count > 1, words.allSatisfy({ $0.folded == "oh" || NumberWords.digit($0.folded) != nil }) {
            return nil
        }
        let bytes = tokens[first].range.lowerBound..<endOffset(line, tokens, end)
        return Reading(name(words, line.original(bytes)), bytes, rule: openEnded ? "announced name" : "name")
    }

    /// An initial or a suffix keeps its full stop.
    private static func endOffset(_ line: Line, _ tokens: [Token], _ end: Int) -> Int {
        let last = tokens[end - 1]
        let hasStop =
            end < tokens.count && tokens[end].word == "." && tokens[end].isGlued
            && (last.word.utf8.count == 1 || suffixes.contains(last.word))
        return hasStop ? tokens[end].range.upperBound : last.range.upperBound
    }

    private static func name(_ words: [(text: String, folded: String)], _ full: String) -> PersonName {
        var parts = words
        while let last = parts.last, suffixes.contains(last.folded), parts.count > 1 { parts.removeLast() }
        guard parts.count > 1, let given = parts.first else { return PersonName(full: full) }
        let from = familyStart(parts.map(\.folded))
        return PersonName(full: full, given: given.text, family: parts[from...].map(\.text).joined(separator: " "))
    }

    static func canBeName(_ token: Token, _ line: Line, isFirst: Bool) -> Bool {
        let text = line.original(token.range)
        if text.utf8.count > 40 || text.unicodeScalars.contains(where: { $0.properties.numericType != nil }) {
            return false
        }
        if particles.contains(token.word) { return !isFirst || text.first?.isUppercase == true || line.words.count > 1 }
        let isCapital = text.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
        // `Mary Back` is a name; `i am running late` is none.
        if token.word.isOne(of: "dob usmc usn ret") { return false }
        if isCapital, !isFirst { return true }
        if !isCapital, token.word.hasSuffix("ing"), token.word.utf8.count > 5 { return false }
        // `john q. adler`: what the letter is short for elsewhere.
        if !isFirst, text.utf8.count == 1 { return true }
        // `Skip Harlan`
        if isCapital, token.word == "skip", line.words.count == 2,
            line.words.last.map({ line.hasCapital($0.range) }) == true,
            line.words.last.map({ !NameWords.never.contains($0.word) }) == true
        {
            return true
        }
        return !NameWords.never.contains(token.word)
    }

    /// `Eli Whitfield rolled his ankle`: behind two words with a capital a small one is no part of the name.
    private static func endsCapitals(_ words: [String], _ next: String, _ folded: String) -> Bool {
        func isCapital(_ text: String) -> Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }
        return words.count >= 2 && words.allSatisfy(isCapital) && !isCapital(next) && !particles.contains(folded)
    }

    /// `Gary Lindqvist I want …`: an `I` that is no initial.
    private static func beginsSentence(_ tokens: [Token], _ index: Int) -> Bool {
        tokens[index].word == "i" && index + 1 < tokens.count && tokens[index + 1].kind == .word
    }

    private static func joins(_ mark: String) -> Bool { mark == "-" || mark == "‑" || mark == "–" }

    /// `don Alfonso Barragán`, where `Don Barragan` has it for a name.
    private static func isTitle(_ line: Line, _ tokens: [Token], _ index: Int) -> Bool {
        tokens[index].word.isOne(of: "don dona") && index + 1 < tokens.count
            && line.original(tokens[index].range).first?.isLowercase == true
            && line.hasCapital(tokens[index + 1].range)
    }

    private static let titles: Set<String> = [
        "sgt", "sergeant", "capt", "captain", "col", "maj", "cpl", "prof", "professor", "lic", "ing", "profe",
        "mr", "mrs", "ms", "miss", "dr", "rev", "sr", "sra", "srta", "señor", "senora", "senorita", "senor",
    ]
    static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "md", "phd", "esq", "dpt"]
    static let particles: Set<String> = [
        "de", "del", "la", "las", "los", "van", "von", "der", "den", "da", "di", "du", "le", "y", "dos", "das", "bin",
        "ibn", "al", "el", "ter",
    ]
}
