import Language
import Slots

/// What somebody wishes to be written down besides what is asked for.
extension Line {
    /// `can you add to the reason that i can't sleep on it`: the patient's words behind the wish; nil where there is none.
    var addition: String? {
        var rest = words.drop { Self.politely.contains($0.word) }
        if let more = complaintBeside(rest) { return more }
        guard let verb = rest.popFirst()?.word else { return nil }
        switch verb {
        case _
        where verb.isOne(
            of: "add include mention note agregue agrega agregar anada anade apunte apunta anote anota mencione"):
            break
        case _ where verb.isOne(of: "write put"):
            guard rest.first?.word.isOne(of: "down in also") == true else { return nil }
        case _ where verb.isOne(of: "ponga pongale ponle pon"):
            guard rest.first?.word.isOne(of: "tambien que") == true else { return nil }
        case "make":
            guard rest.popFirst()?.word == "a", rest.popFirst()?.word == "note" else { return nil }
        default: return nil
        }
        // `to the reason`, `in there too`, `al motivo`
        rest = rest.drop { Self.toWhat.contains($0.word) }
        guard let joint = rest.first, joint.word.isOne(of: "that que") || Self.subjects.contains(joint.word) else {
            return nil
        }
        if joint.word.isOne(of: "that que") { rest.removeFirst() }
        // `add that to the list`, `mention it to the doctor`
        let behind = joint.word == "it" ? rest.dropFirst().first : rest.first
        guard behind?.word.isOne(of: "to too in on also please as now down one") == false else { return nil }
        guard rest.count >= Self.fewest, let first = rest.first, let last = rest.last else { return nil }
        return original(first.range.lowerBound..<last.range.upperBound)
    }

    /// `also my left hip clicks`: another complaint, behind words that put it beside the first.
    private func complaintBeside(_ rest: ArraySlice<Token>) -> String? {
        let lead = words.prefix(words.count - rest.count)
        guard
            lead.contains(where: { $0.word.isOne(of: "also tambien") })
                || lead.first?.word == "oh" && lead.contains(where: { $0.word.isOne(of: "and y") }),
            !words.contains(where: { $0.word.isOne(of: "thanks thank gracias better fine mejor") }),
            rest.count >= Self.fewest, !asks, BodyAreaReader.read(self) != nil, let first = rest.first,
            let last = rest.last
        else { return nil }
        return original(first.range.lowerBound..<last.range.upperBound)
    }

    /// `I forgot to say that it's worse at night`, `I also have diabetes`: what was left out, in the patient's words.
    ///
    /// Nil where a question stands behind those words.
    var toldBesides: String? {
        let said = words.drop { $0.word.isOne(of: "oh sorry and y ah ay perdon wait oye") }
        guard let lead = Self.besides.first(where: { said.map(\.word).starts(with: $0.words) }), !asks else {
            return nil
        }
        let rest = said.dropFirst(lead.isPart ? 0 : lead.words.count).drop { $0.word.isOne(of: "that que is es") }
        guard rest.count >= Self.fewest, let first = rest.first, let last = rest.last,
            rest.contains(where: { $0.word.isOne(of: Self.tellers) }),
            // `I also have a son who needs help`
            !rest.contains(where: { Proxies.isRelation($0.word) }),
            !rest.contains(where: {
                $0.word.isOne(of: "question questions pregunta preguntas duda appointment cita thanks gracias")
            })
        else { return nil }
        let told = original(first.range.lowerBound..<last.range.upperBound)
        return Line(told).asks || Line(told).isQuestion || Line(told).endsAsking ? nil : told
    }

    private static let tellers: StaticString = """
        i my me it he she his her we mi tengo tiene me le duele uso usa tomo toma soy padezco peor no
        """

    /// Words that lead to what was left out; some are a part of it.
    private static let besides: [(words: [String], isPart: Bool)] =
        phrases(
            """
            i forgot to say;i forgot to mention;i forgot to tell you;i forgot to tell them;i forgot to add;forgot to say;forgot to mention;
            i should say;i should mention;i should also say;i should also mention;i should tell you;one more thing;one other thing;
            one last thing;another thing;by the way;se me olvido decir;se me olvido decirle;se me olvido decirles;se me olvido mencionar;
            me falto decir;me falto decirle;me falto mencionar;una cosa mas;otra cosa;por cierto
            """, false)
        + phrases(
            """
            i also have;i also use;i also take;i also wear;i also had;i also get;i have also had;she also has;he also has;tambien tengo;
            tambien uso;tambien tomo;tambien padezco;tambien tiene;ademas tengo;ademas tomo;ademas uso
            """, true)

    private static func phrases(_ list: String, _ isPart: Bool) -> [(words: [String], isPart: Bool)] {
        list.split(separator: ";").map { ($0.split(whereSeparator: \.isWhitespace).map(String.init), isPart) }
    }

    /// Whether words in it say that it comes beside what was said before.
    var addsBeside: Bool {
        // `add Wednesday`, `or Wednesday`, `and Fridays`
        words.count > 1 && words.count <= Self.shortAddition
            && words[0].word.isOne(of: "add and or plus y o agrega agregue anade anada")
            || tokens.indices.contains { index in
                switch tokens[index].word {
                case "also", "tambien", "ademas", "plus": true
                // `Wednesdays work too`, and not `Tuesday is too soon`
                case "too": index + 1 == tokens.count || tokens[index + 1].kind == .mark
                case "well": index > 0 && tokens[index - 1].word == "as"
                default: false
                }
            }
    }

    /// In words: `and Friday mornings too`.
    private static let shortAddition = 5

    private static let politely = Set(
        """
        oh ok okay and also please pls can could would you u i want need like to id just hey y tambien por favor porfa puede podria me quiero
        quisiera hay le digo que
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let toWhat = Set(
        """
        to on in the my reason reasons notes note request down there too also for of al a el la mi motivo razon nota notas solicitud tambien ahi
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let subjects: Set<String> = ["i", "it", "he", "she", "we"]
    /// In words: a shorter one names a field, as `add my email`.
    private static let fewest = 3
}
