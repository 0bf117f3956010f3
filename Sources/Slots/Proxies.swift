package import Language

/// Whether somebody asks for another person, and what they are to each other.
package enum Proxies {
    /// `for my mother`, `my son needs an appointment`, `on behalf of a friend`, `i'm his wife`.
    package static func read(_ line: Line) -> Reading<Proxy>? {
        let words = line.words
        let said = booker(words)
        for index in words.indices.dropFirst() {
            guard let relation = relations[words[index].word], isOwn(words, index),
                isBehalf(words, index) || isWanting(words, index)
            else { continue }
            // `my mother in law Fe Reyes`, whose child nobody is who says so.
            let isInLaw = words[(index + 1)...].prefix(2).map(\.word) == ["in", "law"]
            let end = isInLaw ? index + 2 : index
            let range = words[index - 1].range.lowerBound..<words[end].range.upperBound
            let proxy = Proxy(words: line.original(range), relation: said?.relation ?? (isInLaw ? nil : relation))
            return Reading(proxy, range, rule: "for somebody else")
        }
        if let caring = caring(line) { return caring }
        guard let said else { return nil }
        return Reading(Proxy(words: line.original(said.range), relation: said.relation), said.range, rule: "says who")
    }

    /// The name right behind the words for whom it is: `for my mother Rosa Doe`.
    package static func patientName(_ line: Line, _ proxy: Reading<Proxy>) -> Reading<PersonName>? {
        guard proxy.rule == "for somebody else",
            let next = line.tokens.firstIndex(where: {
                $0.range.lowerBound >= proxy.range.upperBound
            }), line.tokens[next].kind == .word || line.tokens[next].word.isOne(of: ", :")
        else { return nil }
        let name = Names.run(line, from: next, openEnded: true)
        guard let name, line.hasCapital(name.range) else { return nil }
        return name.value.given != nil ? name : withFamily(name, line)
    }

    /// `my daughter Odalys, last name also Finnegan`, `same last name`: a given name whose family name stands apart.
    private static func withFamily(_ given: Reading<PersonName>, _ line: Line) -> Reading<PersonName>? {
        let tokens = line.tokens
        guard
            let label = tokens.indices.first(where: {
                tokens[$0].range.lowerBound >= given.range.upperBound
                    && (tokens[$0].word.isOne(of: "surname apellido")
                        || tokens[$0].word == "name" && $0 > 0 && tokens[$0 - 1].word == "last")
            })
        else { return nil }
        func whole(_ family: String, to end: Int) -> Reading<PersonName> {
            let (first, range) = (given.value.full, given.range.lowerBound..<end)
            return Reading(
                PersonName(full: first + " " + family, given: first, family: family), range, rule: given.rule)
        }
        let isSame = tokens[..<label].suffix(2).contains { $0.word.isOne(of: "same mismo") }
        if isSame, let family = Names.speaker(line)?.value.family {
            return whole(family, to: tokens[label].range.upperBound)
        }
        var at = label + 1
        while at < tokens.count, tokens[at].word.isOne(of: "is also too es tambien :") { at += 1 }
        guard at < tokens.count, let family = Names.run(line, from: at, openEnded: true), line.hasCapital(family.range)
        else { return nil }
        return whole(family.value.full, to: family.range.upperBound)
    }

    /// `i am her daughter`, `this is his wife`, `soy su hija`.
    private static func booker(_ words: [Token]) -> (relation: String, range: Range<Int>)? {
        for index in words.indices.dropFirst(2) {
            guard let relation = own[words[index].word],
                words[index - 1].word.isOne(of: "his her their the patient s su la el a"),
                words[index - 2].word.isOne(of: "am is as soy im patient's patient the")
            else { continue }
            let isSelf = words[..<index].suffix(4).contains { $0.word.isOne(of: "i this soy im speaking") }
            guard isSelf else { continue }
            return (relation, words[index - 1].range.lowerBound..<words[index].range.upperBound)
        }
        return nil
    }

    /// `caregiver for Albert Finch`, `mother of the patient`.
    private static func caring(_ line: Line) -> Reading<Proxy>? {
        let words = line.words
        for index in words.indices.dropLast(2) {
            guard let relation = own[words[index].word], words[index + 1].word.isOne(of: "for of de del"),
                words[..<index].suffix(8).contains(where: { $0.word.isOne(of: "i this soy") }),
                line.hasCapital(words[index + 2].range)
            else { continue }
            let range = words[index].range.lowerBound..<words[index + 1].range.upperBound
            return Reading(
                Proxy(words: line.original(range), relation: relation), range, rule: "for somebody else")
        }
        return nil
    }

    /// `my son's name is Peter`, `mi nieta se llama Camila`: a name, and whose it is.
    package static func tellsName(_ line: Line) -> Bool {
        let words = line.words
        return words.indices.dropFirst().contains { index in
            isRelation(words[index].word) && words[index - 1].word.isOne(of: "my mi our")
                && words[(index + 1)...].prefix(2).contains { $0.word.isOne(of: "name named llama nombre") }
        }
    }

    /// `call my son, his name is Peter`: somebody who is to be called, and no patient.
    package static func namesRelation(_ line: Line) -> Bool {
        tellsName(line)
            && line.words.contains {
                $0.word.isOne(of: "call contact speak talk tell instead llame llamen hable hablen marque avise")
            }
    }

    private static func isOwn(_ words: [Token], _ index: Int) -> Bool {
        words[owner(words, index)].word.isOne(of: "my our a mi nuestra nuestro un una")
    }

    /// Where the word stands that says whose relation it is: `my 14 yr old son`.
    private static func owner(_ words: [Token], _ index: Int) -> Int {
        var back = index - 1
        while back > 0,
            words[back].word.isOne(of: "elderly old older younger little dear sweet oldest youngest teenage yo")
                || words[back].number != nil || words[back].word.isOne(of: "year years yr yrs month")
                || NumberWords.value([words[back]]) != nil && !words[back].word.isOne(of: "a an")
        { back -= 1 }
        return back
    }

    /// A word before it says that something is done for the person.
    private static func isBehalf(_ words: [Token], _ index: Int) -> Bool {
        // `la paciente es mi suegra`
        let isPatient = words[..<(index - 1)].suffix(2).map(\.word)
        if isPatient.first?.isOne(of: "patient paciente") == true, isPatient.last?.isOne(of: "is es") == true {
            return true
        }
        return words[..<owner(words, index)].suffix(3).contains {
            $0.clause == words[index].clause && $0.word.isOne(of: "for 4 behalf para bring get schedule book see seen")
        }
    }

    /// What follows says that the person wishes or needs something, or what is the matter.
    private static func isWanting(_ words: [Token], _ index: Int) -> Bool {
        guard words[index - 1].word.isOne(of: "my our mi nuestro nuestra"), index + 1 < words.count else {
            return false
        }
        // `my wife asked me to set this up for her`, `mi esposa me pidió que le sacara cita`
        let rest = words[(index + 1)...].map(\.word)
        if rest.prefix(2).contains(where: { $0.isOne(of: "asked told wants wanted sent pidio mando encargo") }),
            zip(rest, rest.dropFirst()).contains(where: {
                $0 == "for" && $1.isOne(of: "her him them") || $0 == "que" && $1.isOne(of: "le les")
            })
        {
            return true
        }
        // `my dad Minh Tran needs an appointment`: behind the person stands the name.
        return words[(index + 1)...].prefix(4).contains {
            $0.clause == words[index].clause
                && $0.word.isOne(
                    of: """
                        needs wants hurt broke tore fell sprained twisted injured rolled landed slipped tripped jammed pulled \
                        strained dislocated fractured would should cannot come necesita \
                        quiere ocupa s
                        """)
        }
    }
}
