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
            line.words.last.map({ $0.range.upperBound <= name.range.upperBound }) == true,
            // `my son plays soccer` names nobody; in small letters something must lead to the name.
            isCapital(name.value.full) || said.startIndex > line.words.startIndex
        else { return nil }
        let range = owner.range.lowerBound..<person.range.upperBound
        let proxy = Proxy(words: line.original(range), relation: relation)
        return (Reading(proxy, range, rule: "for somebody else"), name)
    }

    private static func isCapital(_ name: String) -> Bool {
        name.split(separator: " ").allSatisfy {
            $0.first?.isUppercase == true || Names.particles.contains($0.lowercased())
        }
    }

    /// In words: a relation, a long name and what leads to them.
    private static let longestIntroduction = 9
    private static let leads: StaticString = "it its is s es for para pa this the patient el la paciente ok yes si"

    /// `for me and my husband`, `los dos`, `my two kids`: one request cannot be for both.
    package static func namesTwo(_ line: Line) -> Bool {
        let words = line.words.map(\.word)
        guard words.contains(where: { $0.isOne(of: wanting) }), !words.contains(where: { $0.isOne(of: besideTwo) })
        else { return false }
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

    private static let wanting: StaticString = """
        need needs want book booking schedule appointment appointments appt seen see come for para pa hurt cita citas necesitamos \
        queremos necesito quiero
        """
    /// `we both need a ride`, `I watch my three grandkids`: something else is for two.
    private static let besideTwo: StaticString = """
        ride insurance email phone live lives like likes pick watch drop school mornings dias seguro cuido recoger drives drive
        """

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
        guard let end = words.lastIndex(where: { $0.range.upperBound <= proxy.range.upperBound }) else { return nil }
        var rest = words[(end + 1)...]
        if let name = patientName(line, proxy) { rest = rest.drop { $0.range.upperBound <= name.range.upperBound } }
        let joint = words[...end].lastIndex { $0.word.isOne(of: "for para pa") }
        if let joint, joint > 0,
            words[joint - 1].word.isOne(of: "is its s es be this appointment appt cita request visit sera")
        {
            // `it's for me, not for my wife`, `it is hard for my mom`, `the exercises are for my mom`
            return words[..<joint].suffix(2).contains { $0.word.isOne(of: "not no") }
                || words[joint...end].contains { $0.word.isOne(of: "not no me myself") }
                || !words[..<joint].allSatisfy { $0.word.isOne(of: beforeTurn) }
                || !rest.allSatisfy { $0.word.isOne(of: behindTurn) } ? nil : proxy
        }
        // `my husband needs the appointment, not me`
        let isNotMe = zip(rest, rest.dropFirst()).contains { $0.word.isOne(of: "not no") && $1.word.isOne(of: "me yo") }
        return joint == nil && isNotMe && rest.allSatisfy { $0.word.isOne(of: needing) } ? proxy : nil
    }

    /// In words.
    private static let longestTurn = 14
    private static let behindTurn: StaticString = """
        actually not me for mi no para yo en realidad instead please por favor sorry perdon oops and y really though
        """
    private static let needing: StaticString = """
        needs wants is one who that the this it appointment appt visit therapy pt to be seen patient not me es el la paciente quien que \
        necesita quiere ocupa cita no yo y and
        """
    private static let beforeTurn: StaticString = """
        it its is s this that the appointment appt request visit actually oh wait sorry no not me mine be was i meant should really \
        para mi es esta esto la cita solicitud en realidad perdon espere ay mas bien de hecho sera yo um uh well so and but btw also say to \
        forgot mention for ok hey por cierto
        """
}
