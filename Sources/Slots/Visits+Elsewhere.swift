import Language

/// Somebody else's visits, and visits somewhere else.
extension Visits {
    /// `my sister is a patient there but I'm not`.
    static func notOneself(_ line: Line) -> Reading<VisitKind>? {
        let words = line.words
        guard words.contains(where: { $0.word.isOne(of: others) }), let last = words.last, last.word != "new",
            last.word != "nuevo",
            let own = words.suffix(4).first(where: { $0.word.isOne(of: "i me yo") }),
            words.suffix(3).contains(where: { $0.word.isOne(of: "not no never") })
        else { return nil }
        return found(.new, own, last)
    }

    /// `my wife was a patient, first time for me`, `been to another clinic`: another person or another place is known.
    static func elsewhere(_ line: Line) -> Reading<VisitKind>? {
        guard let first = line.words.first, let last = line.words.last else { return nil }
        let isOtherPlace = otherPlaces.areSaid(in: line) && !thisPlaceToo.areSaid(in: line)
        let isOtherPerson = line.words.contains { Proxies.isRelation($0.word) } && oneselfInstead.areSaid(in: line)
        return isOtherPlace || isOtherPerson ? found(.new, first, last) : nil
    }

    private static let otherPlaces = Phrases(
        """
        somewhere else;someplace else;pt elsewhere;therapy elsewhere;another clinic;another place;another pt;a different clinic;
        other clinics;not here;but not there;en otra clinica;en otro lado;en otro lugar;otra clinica;pero no aqui;pero no ahi
        """)
    private static let thisPlaceToo = Phrases(
        """
        here before;here in;with you;yours;and here;and there too;i was here;we both;ahi tambien;y aqui;aqui antes
        """)
    private static let oneselfInstead = Phrases(
        """
        first time for me;first visit for me;this is for me;this one is for me;i am new;not me;primera vez para mi;yo no;
        yo soy nuevo;yo soy nueva
        """)

    /// `ya fui con mi doctor y me mandó a terapia`, `ya mero voy a ir`: that says nothing of this clinic.
    static func wentToOthers(_ line: Line) -> Bool {
        // `quiero cita con ustedes` is no visit.
        let isHere = zip(line.words, zip(line.words.dropFirst(), line.words.dropFirst(2))).contains {
            $1.1.word == "ustedes" && !$0.word.isOne(of: "cita citas terapia")
        }
        return otherVisits.areSaid(in: line) && !isHere
            && !line.words.contains { $0.word.isOne(of: "mckay shulman aqui ahi") }
    }

    private static let otherVisits = Phrases(
        """
        fui con mi doctor;fui con el doctor;fui con un doctor;fui con la doctora;fui con mi doctora;fui al doctor;fui con mi medico;
        fui con el medico;fui con un medico;fui al medico;fui con el especialista;fui al especialista;fui al quiropractico;
        fui con el quiropractico;fui con un quiropractico;fui al hospital;fui a urgencias;fui a emergencias;fui a otra;fui a otro;
        fui con otro;fui con otra;fui al sobador;fui con el sobador;ya mero voy;apenas voy
        """)

    /// `I went there once with my sister`: who only came along has not been treated.
    static func cameAlong(_ line: Line) -> Bool {
        let words = line.words
        if words.contains(where: { $0.word.isOne(of: "treated helped fixed atendieron atendio") }) { return false }
        return words.indices.contains { index in
            words[index].word.isOne(of: "with con brought took drove llevar acompanar lleve")
                && words[(index + 1)...].prefix(3).contains { Proxies.isRelation($0.word) }
                && words[..<index].contains { $0.word.isOne(of: "went come came been was fui vine drove took brought") }
        }
    }
}
