package import Language

/// Whom a patient wishes to see, and whom not.
extension Choices {
    /// The clinician somebody wishes to see.
    package static func clinician(_ line: Line, isAsked: Bool) -> Reading<Clinician>? {
        var found = clinicians.compactMap { $0.find(line) }
        if let slip = misspelt(line), !found.contains(where: { $0.value == slip.value }) { found.append(slip) }
        if found.isEmpty, isAsked { found = genders.compactMap { $0.find(line) } }
        // `it doesn't have to be McKay`
        if found.count == 1, anybodyElse.contains(where: { (" " + line.plain).contains(" " + $0) }) {
            return Reading(.any, found[0].range, rule: "either clinician")
        }
        let any = anyClinician.find(line)
        if let last = found.map(\.range).max(by: { $0.lowerBound < $1.lowerBound }) {
            // `Shulman... or no, either`, `Dr. McKay, no, actually Shulman`
            if found.count == 1, let any, takesBack(line, from: last.upperBound, to: any.range.lowerBound) {
                return any
            }
            if found.count == 2, !found.contains(where: { isRefused($0.range, line) || isUnwanted($0.range, line) }),
                let first = found.map(\.range.upperBound).min(), takesBack(line, from: first, to: last.lowerBound)
            {
                return found.first { $0.range == last }
            }
        }
        if found.count == 2 {
            let kept = found.filter { !isRefused($0.range, line) && !isUnwanted($0.range, line) }
            if kept.count == 1 { return kept[0] }
        }
        if found.count == 2 { return Reading(.any, found[0].range, rule: "either clinician") }
        // `anyone but Shulman`: the other of the two.
        if let one = found.first {
            // `Shulman's my neighbor, so the other one`
            let isOther =
                zip(line.words, line.words.dropFirst()).contains {
                    $0.word.isOne(of: "other otro otra")
                        && $1.word.isOne(of: "one doctor doc therapist doctora terapeuta")
                } || line.plain.hasSuffix(" la otra") || line.plain.hasSuffix(" el otro")
            guard isOther || isUnwanted(one.range, line) else { return one }
            return Reading(one.value == .shulman ? .mckay : .shulman, one.range, rule: "the other clinician")
        }
        guard let any else { return nil }
        // `no preference on which doctor`; without the doctor it may be about a day.
        let isAboutDoctors = line.words.contains {
            $0.word.isOne(
                of: "doctor doctors therapist therapists doctores doctoras doctora terapeuta terapeutas dr doc docs")
        }
        return isAsked || isAboutDoctors && any.range.count > 3 ? any : nil
    }

    /// Whether a name that holds a clinician's is a patient's own: `Allison Brown`, `Steve McKay`.
    package static func isNamesake(_ name: PersonName) -> Bool {
        let words = Line(name.full).words.map(\.word)
        guard words.count > 1, let first = words.first, let last = words.last else { return false }
        let isOwn = first.isOne(of: "mark") && last == "shulman" || first.isOne(of: "allison alison") && last == "mckay"
        return !isOwn && !first.isOne(of: "dr doctor dra doctora doc mr mrs ms miss")
            && !NameWords.ordinary.contains(first)
    }

    /// `dr shulmn`: a slip in a clinician's name, behind the title.
    private static func misspelt(_ line: Line) -> Reading<Clinician>? {
        for (title, name) in zip(line.words, line.words.dropFirst())
        where title.word.isOne(of: "dr doctor dra doctora with w con") && (5...9).contains(name.word.utf8.count) {
            if name.word.hasPrefix("shul") || name.word.hasPrefix("schul") {
                return Reading(.shulman, name.range, rule: "clinician")
            }
            if name.word.hasPrefix("mcka") || name.word.hasPrefix("mckk") {
                return Reading(.mckay, name.range, rule: "clinician")
            }
        }
        return nil
    }

    /// Whether a word between two places takes back what stands before it.
    private static func takesBack(_ line: Line, from start: Int, to end: Int) -> Bool {
        line.words.contains {
            $0.range.lowerBound >= start && $0.range.upperBound <= end
                && ($0.word == "no" || $0.word.isOne(of: SlotScan.takingBack))
        }
    }

    private static let anybodyElse = [
        "not have to be", "does not need to be", "no tiene que ser", "or anyone", "or anybody", "or whoever",
        "o cualquiera", "o quien sea", "not care who", "no me importa quien", "not matter who",
    ]

    /// `McKay instead of Shulman`, `rather have McKay than Shulman`, `not Shulman`.
    private static func isRefused(_ name: Range<Int>, _ line: Line) -> Bool {
        let before = words(before: name, line).suffix(4).map(\.word)
        let near = before.filter { !$0.isOne(of: "dr doctor dra the el la with con") }
        // `scratch Shulman, put McKay`
        if near.last?.isOne(of: "scratch forget drop") == true { return true }
        return near.last?.isOne(of: "not no of than de") == true
            && (near.last?.isOne(of: "not no") == true
                || near.dropLast().last?.isOne(of: "instead rather vez lugar") == true
                || near.last == "than")
    }

    /// Whether a clinician is named only to say that it be another: `anyone but Shulman`, `I don't want Dr. McKay`.
    private static func isUnwanted(_ name: Range<Int>, _ line: Line) -> Bool {
        let near = words(before: name, line).map(\.word).suffix(7)
            .filter { !$0.isOne(of: "dr doctor dra doctora the el la un una with con a to please by") }
        // `con el doctor no, con la doctora`
        let behind = line.tokens.drop { $0.range.lowerBound < name.upperBound }.prefix(2).map(\.word)
        // `Dr. Shulman was too rough`
        let told = line.words.drop { $0.range.lowerBound < name.upperBound }.prefix(4).map(\.word)
        if told.first?.isOne(of: "was is fue es hurt me") == true,
            !told.contains(where: { $0.isOne(of: "not never no nunca") }),
            told.contains(where: { $0.isOne(of: "rough mean rude hurt brusco rudo grosero lastimo") })
        {
            return true
        }
        if behind.first?.isOne(of: "no not") == true, behind.count < 2 || behind[1].isOne(of: ", . ; por please") {
            return true
        }
        guard let last = near.last else { return false }
        // `me da pena con un hombre`
        if last == "no", near.count == 1 { return true }
        if last.isOne(
            of: "not except menos excepto salvo besides pena verguenza incomoda incomodo uncomfortable")
        {
            return true
        }
        let others = near.dropLast()
        switch last {
        case "but": return others.last?.isOne(of: "anyone anybody either whoever everyone any") == true
        case "than": return others.last == "other" && !others.contains("no")
        case "no": return !others.isEmpty && others.last?.isOne(of: "mejor oh wait pero") == false
        default:
            // `do not want to see`, `no quiero ver`
            return last.isOne(of: "want like see have get ver quiero")
                && others.suffix(3).contains { $0.isOne(of: "not no") }
                && !near.contains { $0.isOne(of: "mind care whether") }
        }
    }

    private static let clinicians = [
        PhraseTable<Clinician>(
            "clinician", [(.shulman, "shulman;schulman;shullman;schullman;shulmann;shulmen;shulmann;shulmon;dr mark")],
            findsDenied: true),
        PhraseTable<Clinician>(
            "clinician",
            [(.mckay, "mckay;mc kay;mackay;mckey;mackey;makay;mckai;mccay;macay;allison;alison;dr allison")],
            findsDenied: true),
    ]

    /// The words before a name; what a comma parts from it denies something else.
    private static func words(before name: Range<Int>, _ line: Line) -> [Token] {
        let mark = line.tokens.last { $0.range.upperBound <= name.lowerBound && $0.kind == .mark && $0.word != "." }
        let start = mark?.range.upperBound ?? 0
        return line.words.filter { $0.range.lowerBound >= start && $0.range.upperBound <= name.lowerBound }
    }

    /// Where one of the two is asked for, what tells them apart: one is an Allison, the other a Mark.
    private static let genders = [
        PhraseTable<Clinician>(
            "clinician",
            [
                (
                    .shulman,
                    "a man;the man;a male;male;the male;the guy;a guy;the gentleman;hombre;el hombre;un hombre;mark;take him;him please;put me with him;him then;want him;rather have him;him again;el doctor"
                )
            ],
            findsDenied: true),
        PhraseTable<Clinician>(
            "clinician",
            [
                (
                    .mckay,
                    "woman;women;lady;female;the girl;a girl;girl doctor;doctora;la doctora;mujer;la muchacha;una muchacha;take her;her please;put me with her;her then;want her;rather have her;her again;con ella"
                )
            ],
            findsDenied: true),
    ]

    private static let anyClinician = PhraseTable<Clinician>(
        "no preference",
        [
            (
                .any,
                """
                any doctor;any doc;any therapist;either doctor;either doc;either therapist;either one;any of the doctors;cualquier doctor;
                no preference;no pref;no preferance;no prefrence;idc;i do not care;any of them;whoever has;whoever is;quien tenga;either;any;anyone;anybody;both;whoever;does not matter;do not care;do not mind;whichever;
                not picky;no preferencia;cualquiera;el que tenga lugar;la que tenga lugar;el mas pronto;con los dos;el que este;sin preferencia;da igual;me da igual;no tengo preferencia;cual sea;el que sea;la que sea;no importa;quien sea;quien haya;usted escoja;ustedes escojan;lo mismo;you choose;you pick;first available
                """
            )
        ])
}
