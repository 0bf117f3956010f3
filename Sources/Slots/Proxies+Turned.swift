package import Language

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
            // `it's for my son Leo, he is 10`: a single name leaves the other one to be asked for.
            if let name = rest.first, line.hasCapital(name.range), !NameWords.ordinary.contains(name.word) {
                rest = rest.dropFirst()
            }
            if let age = rest.first, age.word.isOne(of: "he she hes shes tiene"), rest.count <= 6,
                rest.contains(where: { $0.kind == .number })
            {
                rest = []
            }
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
