import Knowledge
import Language
import Slots

/// Commands that are said in more words than the table has.
extension Command {
    /// `go back to the phone number, i gave you my old one`.
    static func fieldToReturnTo(_ line: Line) -> BookingField? {
        let words = line.words.map(\.word)
        for lead in returns where words.starts(with: lead) {
            let rest = words.dropFirst(lead.count).filter { !$0.isOne(of: "my the mi el la los las al") }
            for count in [3, 2, 1] where rest.count >= count {
                if let field = field(named: rest.prefix(count).joined(separator: " ")) { return field }
            }
        }
        return nil
    }

    private static let returns = [
        "go back to", "back to", "return to", "can we go back to", "can i go back to", "let us go back to",
        "take me back to",
        "regresa a", "regresa", "regrese a", "regrese", "volver a", "volver", "vuelve a", "vuelva a", "vuelve",
        "vuelva",
    ].map { $0.split(separator: " ").map(String.init) }

    /// `no. why do u need all this`, `do i have to`: what is asked for is questioned.
    static func asksWhy(_ line: Line) -> Bool {
        let plain = " " + line.plain + " "
        guard line.words.count <= longestWhy, !line.words.contains(where: { $0.kind == .number }) else { return false }
        return [
            " why do you need ", " why you need ", " why do you want ", " why are you asking ", " why do you ask ",
            " why ask ", " para que quiere ", " por que quiere ", " para que quieren ", " por que quieren ",
            " por que preguntan ", " por que pregunta ", " por que me preguntan ", " por que me pregunta ",
            " para que preguntan ", " para que me preguntan ",
        ]
        .contains { lead in
            plain.firstRange(of: lead).map {
                Line(String(plain[$0.upperBound...])).words.first?.word.isOne(
                    of: "all this that it so to me for esto eso tanto saber") == true
            } ?? false
        }
            || bareWhys.contains(line.plain)
            || line.words.count <= shortWhy
                && whyLeads.contains { line.plain == $0 || line.plain.hasPrefix($0 + " ") }
    }

    /// In words.
    private static let longestWhy = 12
    private static let shortWhy = 7
    /// They question what is asked for, whatever field they name behind them.
    private static let whyLeads = [
        "para que quieren", "para que quiere", "para que la quieren", "para que lo quieren", "para que ocupan",
        "para que necesitan", "por que me preguntan", "por que preguntan tanto", "por que piden", "para que piden",
        "why do you want my", "why do you need my", "why do you need all", "why so many questions",
        "why all the questions", "why do you ask so",
    ]
    private static let bareWhys: Set<String> = [
        "do i have to", "do i have to choose", "do i really have to", "do i need to", "is that required",
        "what if i say no", "what happens if i say no", "what if i do not agree", "what happens if i do not give it",
        "what if i do not give it", "what happens if i do not", "y si digo que no", "que pasa si digo que no",
        "que pasa si no quiero", "y si no quiero", "que pasa si no lo doy",
        "is it required", "is that needed", "why do you ask", "why are you asking", "why do you need it",
        "why do you need to know", "por que pregunta", "por que preguntan", "por que me pregunta",
        "por que me preguntan",
        "para que preguntan", "para que lo quiere", "para que lo necesitan", "y eso para que",
        "es obligatorio", "a fuerza", "tengo que darlo",
    ]

    /// `one sec let me check my calendar`.
    static func pauses(_ line: Line) -> Bool {
        guard line.words.count <= 12, !line.words.contains(where: { $0.kind == .number }) else { return false }
        let plain = line.plain + " "
        if line.words.contains(where: { $0.word == "brb" }) { return true }
        return pausing.contains { plain.hasPrefix($0 + " ") }
    }

    private static let pausing = [
        "one sec", "one second", "one moment", "one minute", "1 sec", "hold on", "hang on", "just a sec",
        "just a second",
        "just a minute", "give me a", "gimme a", "let me check", "let me look", "let me find", "let me get",
        "let me grab",
        "let me ask", "let me think", "brb", "be right back", "un momento", "un momentito", "esperame", "espereme",
        "espere tantito",
        "espera tantito", "un segundo", "dame un", "deme un", "permitame", "dejeme ver", "dejame ver", "dejeme buscar",
    ]

    static func changeWithWords(_ line: Line) -> Command? {
        guard let to = line.words.firstIndex(where: { $0.word.isOne(of: "to a al por") }), to > 1,
            to + 1 < line.words.count,
            let name = changedName(line.words[..<to].map(\.word).joined(separator: " "))
        else { return labelledReason(line) ?? changeWithBareWords(line) }
        let words = line.original(line.words[to + 1].range.lowerBound..<line.text.utf8.count)
        if let field = field(named: name) { return .changeTo(field, words) }
        return Aside(named: name).map { .changeAside($0, words) }
    }

    /// `reason: knee pain since the marathon`, `el motivo es la espalda baja`; no `the reason is too long`.
    private static func labelledReason(_ line: Line) -> Command? {
        let words = line.words.drop { $0.word.isOne(of: "the my el mi") }
        guard let label = words.first, label.word.isOne(of: "reason motivo"), !line.asks,
            case let rest = words.dropFirst().drop(while: {
                $0.word.isOne(of: "is es was should be de la visita cita visit for")
            }),
            let first = rest.first, rest.count > 1 || line.tokens.contains(where: { $0.word == ":" }),
            !first.word.isOne(of: "why i that you no not to a and has"),
            line.complaint(area: nil, besides: []) != nil || BodyAreaReader.read(line) != nil
        else { return nil }
        return .changeTo(.reason, line.original(first.range.lowerBound..<line.text.utf8.count))
    }

    /// `remove my question`, `take the note out`, `quite la nota`, `no note`: of what stands behind no field.
    static func droppedAside(_ line: Line) -> Aside? {
        let said = line.words.map(\.word)
        let words = said.filter {
            !$0.isOne(
                of: "please my the mi mis la el las los that from it por favor can you could i want to need quiero")
        }
        guard words.count <= 3,
            let aside = words.lazy.compactMap({
                $0.isOne(of: "question questions pregunta preguntas")
                    ? Aside.question : $0.isOne(of: "note notes nota notas") ? .note : nil
            }).first
        else { return nil }
        // `no questions`, `skip the question` are about the one that is asked.
        let isNone = aside == .note && words.contains { $0.isOne(of: "no sin skip") }
        return takesOut(said) || isNone ? aside : nil
    }

    /// `remove my date of birth`, `take out my email`, `borre mi correo`; the name stays, and so do a consent and the
    /// question whether to send.
    static func droppedField(_ line: Line) -> BookingField? {
        let said = line.words.map(\.word)
        // `no dob please`
        let isNone = said.first == "no" && said.contains { $0.isOne(of: "dob birthday birthdate birth nacimiento") }
        guard said.count <= longestTakingOut, takesOut(said) || isNone else { return nil }
        let words = said.filter { !$0.isOne(of: besideTakingOut) && !$0.isOne(of: takingOut) }
        guard let field = field(named: words.joined(separator: " ")) else { return nil }
        // `I can take time off` frees a day.
        if said.contains("off"), field == .times || field == .days { return nil }
        return [.name, .consent, .confirm].contains(field) ? nil : field
    }

    private static func takesOut(_ words: [String]) -> Bool {
        words.contains { $0.isOne(of: takingOut) }
            || words.contains { $0.isOne(of: "take leave saque") } && words.contains { $0.isOne(of: "out off") }
            || words.starts(with: ["saque"])
    }

    /// In words: `can you please take my date of birth off of there`.
    private static let longestTakingOut = 12

    private static let takingOut: StaticString = """
        remove delete drop strike scratch erase clear quite quita quiteme quitame quitele borre borra borreme elimine elimina quitela
        """

    private static let besideTakingOut: StaticString = """
        please my the mi mis la el los las that from it por favor can could you i want to need quiero would like take leave out off saque of de del \
        number numero address actually and y no oh just again there here now puede
        """

    /// `change guardian Kate Walsh`: the new words right behind the field.
    private static func changeWithBareWords(_ line: Line) -> Command? {
        guard
            let verb = line.words.prefix(3).firstIndex(where: {
                $0.word.isOne(of: "change cambiar cambie cambia")
            })
        else { return nil }
        let rest = line.words[(verb + 1)...].drop { $0.word.isOne(of: "my the mi el la los las") }
        for count in [2, 1] where rest.count > count {
            guard let field = field(named: rest.prefix(count).map(\.word).joined(separator: " ")), field != .reason
            else { continue }
            return .changeTo(
                field, line.original(rest[rest.startIndex + count].range.lowerBound..<line.text.utf8.count))
        }
        return nil
    }

    /// `change my phone`, `fix the days`, `edit name`.
    static func changedField(_ plain: String) -> BookingField? { changedName(plain).flatMap(field(named:)) }

    /// What stands behind the word for a change.
    static func changedName(_ plain: String) -> String? {
        let words = plain.split(separator: " ").map(String.init)
        let verb = words.firstIndex { $0.isOne(of: "change edit fix correct cambiar cambie cambia corregir corrija") }
        // `can i go back and change my birthday`: what is to be changed stands at the end.
        guard let verb, verb <= 9 else { return nil }
        let rest = words.dropFirst(verb + 1).filter {
            !$0.isOne(of: "my the mi el la los las please number address of de")
        }
        return rest.joined(separator: " ")
    }
}
