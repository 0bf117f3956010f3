import Language

/// A run of words that can be a name, from a place in a line on.
extension Names {
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
        // `Minh Le`: with a capital, and nothing behind it, it is the family name.
        let endsInFamily =
            words.last?.folded.isOne(of: littleFamilies) == true
            && !words.dropLast().contains { particles.contains($0.folded) }
            && words.allSatisfy { $0.text.first?.isUppercase == true }
            && !(end < tokens.count && tokens[end].kind == .word)
        while let last = words.last, particles.contains(last.folded), words.count > 1, !endsInFamily {
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

    static func name(_ words: [(text: String, folded: String)], _ full: String) -> PersonName {
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
        if isFirst, isLittleName(line) { return true }
        return !NameWords.never.contains(token.word)
    }

    /// `An Le`, `Una Bell`, `Long Pham`: nothing but two or three words with capitals, of which the first is a little word
    /// elsewhere and the others are none.
    static func isLittleName(_ line: Line) -> Bool {
        let words = line.words
        return (2...3).contains(words.count) && line.tokens.count == words.count
            && words.allSatisfy {
                line.hasCapital($0.range) && line.original($0.range).dropFirst().contains { $0.isLowercase }
            }
            && words[0].word.isOne(of: littleNames)
            && words.dropFirst().allSatisfy {
                !NameWords.never.contains($0.word) && !NameWords.ordinary.contains($0.word)
                    || $0.word.isOne(of: littleFamilies) && words.count == 2 && words[0].word != "to"
            }
    }

    private static let littleFamilies: StaticString = "le do ho la vo van"
    private static let littleNames: StaticString =
        "an una long my do so to on in ha mi su see may will tu es fine early rob jean"

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
