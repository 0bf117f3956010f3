import Language

/// Whom the clinic reaches under a number, and who shall not hear of it.
extension Notes {
    /// `my daughter's phone is …`, `es el celular de mi hija`, `call my daughter Lisa at …`: whose it is, where another
    /// shall be called.
    static func tellsWhosePhone(_ words: [Token]) -> Bool {
        words.indices.contains { index in
            guard Proxies.isRelation(words[index].word), index > 0,
                words[index - 1].word.isOne(of: "my mi our a mis")
            else { return false }
            let digits = { (some: ArraySlice<Token>) in some.reduce(0) { $0 + $1.word.filter(\.isNumber).count } }
            // `619 555 0191 es de mi vecina`
            if words[..<index].suffix(2).contains(where: { $0.word.isOne(of: "de of") }),
                digits(words[..<index].suffix(6)) > 6
            {
                return true
            }
            if words[..<index].suffix(3).contains(where: { $0.word.isOne(of: reaching) }), digits(words[index...]) > 6 {
                return true
            }
            // `my husband's 619 555 0142, he handles my calls`
            if words[(index + 1)...].first?.kind == .number, digits(words[index...]) > 6 { return true }
            return words[(index + 1)...].prefix(2).contains { $0.word.isOne(of: phones) }
                || words[..<index].suffix(4).contains { $0.word.isOne(of: phones) }
                    && words[..<index].suffix(2).contains { $0.word.isOne(of: "de of") }
        }
    }

    /// `619 555 0191, it's my daughter's`: a stretch that only says whose the number beside it is.
    static func namesHolder(_ words: [Token], in line: Line) -> Bool {
        guard words.count <= shortHolder, let last = words.last, Proxies.isRelation(last.word),
            words.first?.word.isOne(of: "it its that thats thats this es ese este") == true,
            words.contains(where: { $0.word.isOne(of: "my mi") }), !Phones.volunteered(line).isEmpty
        else { return false }
        let isTheirs = line.original(last.range).contains { "'’".contains($0) }
        return isTheirs || words.contains { $0.word == "de" }
    }

    /// In words: `it is my daughter's`.
    private static let shortHolder = 5

    /// `don't tell my husband`, `que no le digan a mi esposo`: from whom the clinic should keep it.
    static func asksSecrecy(_ words: [Token]) -> Bool {
        guard
            let verb = words.firstIndex(where: {
                $0.word.isOne(of: "tell telling diga digan digas digale diganle avisen avisele cuenten comenten")
            }), words[..<verb].suffix(3).contains(where: { $0.word.isOne(of: "not no never without sin") })
        else { return false }
        return words[verb...].prefix(5).contains {
            Proxies.isRelation($0.word) || $0.word.isOne(of: "anyone anybody nadie family familia her him them")
        }
    }

    private static let phones: StaticString = "phone cell number mobile cellphone telefono celular cel numero"
}
