package import Language

/// A person named by a relation, and lines that speak of two.
extension Proxies {
    /// `my husband Juan Lara`, `es mi esposo juan lara`: nothing but whom it is for and the name.
    package static func introduced(_ line: Line) -> (proxy: Reading<Proxy>, name: Reading<PersonName>)? {
        let said = line.words.drop { $0.word.isOne(of: leads) }
        guard said.count >= 3, line.words.count <= longestIntroduction, let owner = said.first,
            owner.word.isOne(of: "my our mi"), let person = said.dropFirst().first,
            let relation = relations[person.word],
            let first = line.tokens.firstIndex(where: { $0.range.lowerBound >= person.range.upperBound })
        else { return nil }
        var start = first
        while line.tokens[start].word.isOne(of: ", : is es") { start += 1 }
        guard let name = Names.run(line, from: start, openEnded: true), name.value.given != nil,
            line.words.last.map({ $0.range.upperBound <= name.range.upperBound }) == true
        else { return nil }
        let range = owner.range.lowerBound..<person.range.upperBound
        let proxy = Proxy(words: line.original(range), relation: relation)
        return (Reading(proxy, range, rule: "for somebody else"), name)
    }

    /// In words: a relation, a long name and what leads to them.
    private static let longestIntroduction = 9
    private static let leads: StaticString = "it its is s es for para pa this the patient el la paciente ok yes si"

    /// `for me and my husband`, `los dos`, `my two kids`: one request cannot be for both.
    package static func namesTwo(_ line: Line) -> Bool {
        let words = line.words.map(\.word)
        func follows(_ index: Int, _ count: Int) -> ArraySlice<String> { words[(index + 1)...].prefix(count) }
        return words.indices.contains { index in
            let (word, next) = (words[index], Array(follows(index, 3)))
            switch word {
            case "both", "ambos":
                return index > 0 && words[index - 1] == "we" && next.contains { $0.isOne(of: "need want come") }
                    || next.starts(with: ["of", "us"])
                    || next.first.map { $0.isOne(of: "my our mis") } == true
                        && next.dropFirst().first.map(isChild) == true
            case "two", "three", "2", "3", "dos", "tres":
                return next.first.map(isChild) == true && index > 0 && words[index - 1].isOne(of: "my our mis nuestros")
                    || next.starts(with: ["of", "us"])
                    || index > 1 && words[index - 1] == "los" && words[index - 2].isOne(of: "para pa somos nosotros")
            case "me", "myself", "mi", "yo":
                return index > 0 && words[index - 1].isOne(of: "for para pa")
                    && next.first?.isOne(of: "and y") == true && next.count == 3 && next[1].isOne(of: "my mi para")
                    && (isRelation(next[2]) || next[2] == "mi")
            default: return false
            }
        }
    }

    private static func isChild(_ word: String) -> Bool {
        word.isOne(
            of: "kids sons daughters children boys girls hijos hijas ninos ninas nietos grandkids parents padres")
    }
}

/// A request that was thought to be one's own.
extension Proxies {
    /// `it's for my mom actually`, `this is for my son, not me`, `my husband needs it, not me`.
    package static func turned(_ line: Line) -> Reading<Proxy>? {
        guard let proxy = read(line), proxy.rule == "for somebody else", line.words.count <= longestTurn,
            Phones.read(line).isEmpty, Emails.read(line).isEmpty, !namesTwo(line),
            !line.tokens.contains(where: { $0.word == "?" })
        else { return nil }
        let words = line.words
        let isNotOwn = words.indices.contains { index in
            words[index].word.isOne(of: "me mi myself mine mia mio")
                && words[..<index].suffix(3).contains { $0.word.isOne(of: "not no") }
        }
        let joint = words.indices.dropFirst().first {
            words[$0].range.upperBound <= proxy.range.lowerBound && words[$0].word.isOne(of: "for para pa")
                && words[$0 - 1].word.isOne(of: "is its s es was be this appointment appt cita request visit sera")
        }
        // `it is hard for my mom`, and `the exercises are for my mom` tell of something else.
        return isNotOwn || joint.map { words[..<$0].allSatisfy { $0.word.isOne(of: beforeTurn) } } == true ? proxy : nil
    }

    /// In words.
    private static let longestTurn = 14
    private static let beforeTurn: StaticString = """
        it its is s this that the appointment appt request visit actually oh wait sorry no not me mine be was i meant should really \
        para mi es esta esto la cita solicitud en realidad perdon espere ay mas bien de hecho sera yo um uh well so and but btw also say to \
        forgot mention for ok hey por cierto
        """
}
