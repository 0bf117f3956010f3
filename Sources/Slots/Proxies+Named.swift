package import Language

/// A person told by a relation and a name.
extension Proxies {
    /// `my husband Juan Lara`, `es mi esposo juan lara`: whom it is for and the name, and what only tells more of them:
    /// `my son Tyler Brooks, he's 9`.
    package static func introduced(_ whole: Line) -> (proxy: Reading<Proxy>, name: Reading<PersonName>)? {
        let line = beforeSpeaker(whole)
        let said = line.words.drop { $0.word.isOne(of: leads) }
        guard said.count >= 3, let owner = said.first,
            owner.word.isOne(of: "my our mi"), let person = said.dropFirst().first,
            let relation = relations[person.word],
            let first = line.tokens.firstIndex(where: { $0.range.lowerBound >= person.range.upperBound })
        else { return nil }
        var start = first
        while line.tokens[start].word.isOne(of: ", : is es") { start += 1 }
        guard let name = Names.run(line, from: start, openEnded: true), name.value.given != nil,
            line.words.filter({ $0.range.lowerBound < name.range.upperBound }).count <= longestIntroduction,
            endsOrTellsMore(line, name),
            // `my son plays soccer` names nobody; in small letters something must lead to the name.
            isCapital(name.value.full) || said.startIndex > line.words.startIndex
        else { return nil }
        let range = owner.range.lowerBound..<person.range.upperBound
        let proxy = Proxy(words: line.original(range), relation: relation)
        return (Reading(proxy, range, rule: "for somebody else"), name)
    }

    /// Whether nothing stands behind a name, or, behind a whole one, words that go on about its owner.
    private static func endsOrTellsMore(_ line: Line, _ name: Reading<PersonName>) -> Bool {
        let behind = line.tokens.filter { $0.range.lowerBound >= name.range.upperBound }
        guard behind.contains(where: { $0.kind != .mark }) else { return true }
        guard name.value.family != nil, isCapital(name.value.full), let joint = behind.first,
            joint.word.isOne(of: ", and y who que"), let next = behind.dropFirst().first
        else { return false }
        return next.word.isOne(of: "he she they his her is age aged who has had just el ella tiene se su le de que")
            || next.kind == .number || joint.word.isOne(of: "who que")
    }

    /// `my mother Rosa Delgado, I am Ana Delgado`: without who types, where that stands behind.
    private static func beforeSpeaker(_ line: Line) -> Line {
        guard let speaker = Names.speaker(line), speaker.range.lowerBound > 0 else { return line }
        let before = line.tokens.filter { $0.range.upperBound <= speaker.range.lowerBound }
            .reversed().drop { $0.word.isOne(of: ", . ; and y") }
        return before.first.map { Line(line.original(0..<$0.range.upperBound)) } ?? line
    }

    private static func isCapital(_ name: String) -> Bool {
        name.split(separator: " ").allSatisfy {
            $0.first?.isUppercase == true || Names.particles.contains($0.lowercased())
        }
    }

    /// In words: a relation, a long name and what leads to them.
    private static let longestIntroduction = 9
    private static let leads: StaticString = "it its is s es for para pa this the patient el la paciente ok yes si"
}
