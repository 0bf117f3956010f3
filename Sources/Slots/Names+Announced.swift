package import Language

/// Names behind words that announce them: `my name is`, `this is`, `my insurance says`.
extension Names {
    /// `everyone calls me Skip but my insurance says Leonard Garvey`: the name that a paper has goes before any other.
    static func onPaper(_ line: Line) -> Reading<PersonName>? {
        for (index, word) in line.tokens.enumerated().dropFirst() where word.word.isOne(of: "says dice casada") {
            guard
                line.tokens[index - 1].word.isOne(
                    of: "insurance license licence id card passport papel identificacion seguro licencia ine de"),
                let name = run(line, from: index + 1, openEnded: true), name.value.given != nil
            else { continue }
            return name
        }
        return nil
    }

    /// A name that a line brings by itself, after words that announce one.
    ///
    /// - Parameter hasContact: whether the line holds a phone number or an address too, which makes `im jen okafor`
    ///   a name even in small letters.
    package static func volunteered(_ line: Line, hasContact: Bool) -> Reading<PersonName>? {
        introduced(line, strict: !hasContact)
    }

    static func introduced(
        _ line: Line, strict: Bool, more: [(words: [String], isSure: Bool)] = []
    ) -> Reading<PersonName>? {
        let tokens = line.tokens
        // Words that announce a name for sure go before `i am`, wherever they stand.
        var likely: Reading<PersonName>?
        for index in tokens.indices {
            for lead in more + leads where matches(tokens, index, lead.words) {
                var start = index + lead.words.count
                while start + 1 < tokens.count, tokens[start].word.isOne(of: "lol haha , !") { start += 1 }
                // `the patient is my mother`
                if start + 1 < tokens.count, tokens[start].word.isOne(of: "my our mi"),
                    Proxies.isRelation(tokens[start + 1].word)
                {
                    continue
                }
                // `soy la mamá de Kevin` tells who asks.
                if start + 2 < tokens.count, tokens[start].word.isOne(of: "la el su the his her their"),
                    Proxies.isRelation(tokens[start + 1].word)
                {
                    continue
                }
                guard let name = repeated(line, run(line, from: start, openEnded: true)) else { continue }
                // `ese es mi nombre, la paciente es …`, `ese es el de antes`
                if particles.contains(tokens[start].word), !name.value.full.contains(where: \.isUppercase) { continue }
                // `no es Elena, es Helena`
                if lead.words.last.map({ $0.isOne(of: "es is its") }) == true, index > 0,
                    tokens[index - 1].word.isOne(of: "no not")
                {
                    continue
                }
                // `put Jonathan Kowalski`, and not `put Jr after my name`.
                if lead.words == ["put"], name.value.family == nil || suffixes.contains(tokens[start].word) { continue }
                if lead.isSure || isSpelledOut(line, name) { return name }
                // `I am` goes before far more than names.
                let isCapital = line.hasCapital(name.range)
                let isOrdinary = NameWords.ordinary.contains(line.tokens[start].word)
                let isSmallName = !strict && name.value.given != nil && !holdsSentence(name.value.full)
                if likely == nil, isCapital && !isOrdinary || isSmallName { likely = name }
            }
        }
        return likely ?? here(line) ?? signed(line) ?? booked(line)
    }

    /// `book an appointment for Ana Gil`, `schedule Ana Gil`: for whom it is, in two or more words with capitals.
    package static func booked(_ line: Line) -> Reading<PersonName>? {
        let tokens = line.tokens
        for index in tokens.indices.dropLast() where tokens[index].word.isOne(of: bookingWords) {
            var start = index + 1
            if tokens[start].word.isOne(of: "for para under a in") { start += 1 }
            guard let name = run(line, from: start, openEnded: true), name.value.given != nil else { continue }
            let own = tokens.filter { $0.kind == .word && name.range.overlaps($0.range) }
            let isName = own.allSatisfy { token in
                particles.contains(token.word)
                    || line.hasCapital(token.range) && !NameWords.ordinary.contains(token.word)
                        && !NameWords.never.contains(token.word) && !token.word.isOne(of: NameWords.places)
                        && !token.word.isOne(of: "shulman mckay physical therapy effect neuromuscular")
            }
            if isName { return name }
        }
        return nil
    }

    private static let bookingWords: StaticString =
        "appointment appt apt book schedule reserve visit slot eval evaluation cita agendar apartar"

    /// `I need something for my back, Alonzo Pike`: two or three words with capitals that end a line as a letter ends.
    private static func signed(_ line: Line) -> Reading<PersonName>? {
        guard let mark = line.tokens.lastIndex(where: { $0.word.isOne(of: ", .") }), mark > 3,
            (3...4).contains(
                line.tokens.count - mark - line.tokens[mark...].count { $0.word == "-" } * 2),
            let name = run(line, from: mark + 1, openEnded: true),
            name.value.given != nil, name.range.upperBound == line.tokens[line.tokens.count - 1].range.upperBound,
            line.tokens[(mark + 1)...].allSatisfy({ token in
                token.word == "-"
                    || line.hasCapital(token.range)
                        && !NameWords.ordinary.contains(token.word) && !NameWords.never.contains(token.word)
                        && !token.word.isOne(of: NameWords.places)
            })
        else { return nil }
        return name
    }

    /// `Hi, Ottoline Crewe here`: capitals before a word that says who speaks.
    private static func here(_ line: Line) -> Reading<PersonName>? {
        guard
            let place = line.tokens.firstIndex(where: { $0.word.isOne(of: "here speaking aqui") }), place > 1,
            let start = line.tokens[..<place].lastIndex(where: { $0.kind == .mark && !$0.word.isOne(of: "- ' ’") }).map(
                { $0 + 1 })
                ?? line.tokens[..<place].firstIndex(where: { !$0.word.isOne(of: "hi hello hey hola morning good") }),
            (2...4).contains(place - start), let name = run(line, from: start, openEnded: true),
            name.range.upperBound == line.tokens[place - 1].range.upperBound,
            line.tokens[start..<place].allSatisfy({
                particles.contains($0.word) || $0.kind == .mark
                    || line.hasCapital($0.range)
            })
        else { return nil }
        return name
    }

    /// `jardinero en La Jolla desde hace`: little words that no name has.
    private static func holdsSentence(_ name: String) -> Bool {
        name.split(separator: " ").filter { $0.first?.isLowercase == true }.map { Line.plain(String($0)) }.contains {
            word in
            !particles.contains(word) && WordLists.isFunctionWord(word)
        }
    }

    /// `it's katherine with a k`.
    private static func isSpelledOut(_ line: Line, _ name: Reading<PersonName>) -> Bool {
        let rest = line.tokens.drop { $0.range.lowerBound < name.range.upperBound }.prefix(3).map(\.word)
        guard let last = rest.last, last.utf8.count == 1, let first = rest.first else { return false }
        return first.isOne(of: "with con")
    }

    /// `Bond, James Bond`: what follows says it again and in full.
    private static func repeated(_ line: Line, _ name: Reading<PersonName>?) -> Reading<PersonName>? {
        guard let name, name.value.family == nil else { return name }
        // `it's Helena with an h. Helena Quiroga`
        for index in line.tokens.indices where line.tokens[index].range.lowerBound >= name.range.upperBound {
            guard line.tokens[index].kind == .mark, let again = run(line, from: index + 1, openEnded: true),
                let family = again.value.family,
                [family, again.value.given ?? ""].map(Line.plain).contains(Line.plain(name.value.full))
            else { continue }
            return again
        }
        return name
    }

    private static let leads: [(words: [String], isSure: Bool)] =
        [
            "my name is", "the name is", "name is", "name s", "names", "name", "nmae is", "naem is", "call me",
            "me llamo", "mi nombre es",
            "se llama", "nombre completo es", "full name is", "nombre", "is spelled", "its spelled", "se escribe",
            "i go by", "me down as", "it down as", "legally", "legal name is", "his name is", "her name is",
            "patient is", "patient name is",
            "su nombre es", "his is", "hers is", "el suyo es",
        ].map { ($0.split(separator: " ").map(String.init), true) }
        + [
            "this is", "patient", "i am", "it is", "its", "me again", "escribe", "put", "she is", "he is", "soy", "es",
            "habla",
        ].map {
            ($0.split(separator: " ").map(String.init), false)
        }

    /// Words that announce a name where one is asked for; elsewhere they stand before much else.
    static let answerLeads: [(words: [String], isSure: Bool)] =
        ["a nombre de", "name on the card is", "under the name"].map {
            ($0.split(separator: " ").map(String.init), true)
        }
        + [
            "under", "for my son", "for my daughter", "for my wife", "for my husband", "for my mom", "for my mother",
            "for my dad", "for my father", "para mi hijo", "para mi hija", "para mi esposa", "para mi esposo",
            "para mi mama", "para mi papa",
        ].map { ($0.split(separator: " ").map(String.init), false) }
}
