package import Language

/// Values that are one of a few: yes or no, a clinician, a way to be reached.
package enum Choices {
    /// Yes or no where one of them was asked for.
    ///
    /// The whole line has to be an answer: a yes with a question behind it is still a yes, a `no` inside a sentence
    /// about something else is none.
    package static func yesNo(_ line: Line) -> Bool? {
        let words = line.words.map { drawnOut[$0.word] ?? $0.word }
        let plain = words.joined(separator: " ")
        if noObjections.contains(where: { plain == $0 || plain.hasPrefix($0 + " ") }) { return true }
        if noPhrases.contains(where: { plain == $0 || plain.hasPrefix($0 + " ") }) { return false }
        if yesPhrases.contains(plain) || opensWithYes(plain) {
            // `yes, but change the phone` is no yes to send, and `alright, no thanks` is none at all.
            return words.contains { $0.isOne(of: "but except wait change wrong pero espere cambie cambiar") }
                || denies(plain) ? nil : true
        }
        return nil
    }

    /// `sii`, `yesss`, `noo`: answers with a last letter held long.
    private static let drawnOut: [String: String] = {
        var table: [String: String] = ["yas": "yes", "yass": "yes", "yasss": "yes"]
        for word in ["yes", "yep", "yup", "yeah", "ok", "si", "no", "nope", "va", "claro", "dale", "sure", "ya"] {
            guard let last = word.last else { continue }
            for count in 1...4 { table[word + String(repeating: last, count: count)] = word }
        }
        return table
    }()

    /// Whether a yes stands first, whatever follows; `of course not` is none.
    package static func startsWithYes(_ line: Line) -> Bool {
        yesNo(line) != false && opensWithYes(line.words.map(\.word).joined(separator: " "))
    }

    /// Whether a no stands in it that is no more than `no problem` or `why not`.
    private static func denies(_ plain: String) -> Bool {
        let rest = (noObjections + ["why not", "i said yes"]).reduce(" " + plain + " ") { text, phrase in
            text.replacing(" " + phrase + " ", with: " ")
        }
        return rest.split(separator: " ").contains {
            String($0).isOne(of: "no not nope nah never rather nunca tampoco")
        }
    }

    /// In Spanish a `y` with words behind it is an and; `that's ok` with words behind it may be a no.
    private static func opensWithYes(_ plain: String) -> Bool {
        yesPhrases.contains { !["y", "that is ok", "that is okay"].contains($0) && plain.hasPrefix($0 + " ") }
    }

    /// Yes or no to sending what is shown: a yes that says anything else besides is none.
    ///
    /// The yes may stand anywhere, and be any word that finds the whole in order: `that's me, go`, `there we go, right`.
    package static func sending(_ line: Line) -> Bool? {
        if yesNo(line) == false { return false }
        let words = line.words.map { drawnOut[$0.word] ?? $0.word }
        let plain = words.joined(separator: " ")
        guard !denies(plain), !asks(line) else { return nil }
        // What is said of no objection holds words that agree to nothing by themselves.
        let objection = noObjections.filter { plain == $0 || plain.hasPrefix($0 + " ") }.map(\.utf8.count).max() ?? 0
        let rest = plain.utf8.dropFirst(objection).split(separator: 0x20).compactMap { String($0) }
        guard rest.allSatisfy(agreeing.contains) else { return nil }
        // `let's go over it`: only what is sent goes over.
        if rest.contains("over"), !rest.contains("send") { return nil }
        return objection > 0 || yesPhrases.contains(plain) || rest.contains(where: assenting.contains) ? true : nil
    }

    /// Whether it is put as a question: `is that right`.
    private static func asks(_ line: Line) -> Bool {
        guard let first = line.words.first?.word else { return false }
        return line.tokens.contains { $0.word == "?" } || first.isOne(of: "is are what how who when where will")
            || first.isOne(of: "do can did does")
                && line.words.dropFirst().first?.word.isOne(of: "you we they i") == true
    }

    /// Words that may stand in a yes to sending.
    private static let agreeing: Set<String> = {
        let words =
            yesPhrases.joined(separator: " ") + """
                 please thanks thank you so much now this everything request whole great awesome cool lol dude man bro sir maam spelled perfectly finally honest true better fixed updated ahora \
                and then on just really very my me mine the there here we us a over along away how to ahead well nice lovely wonderful exactly \
                puede pueden mandarla mandarlo enviarla enviarlo senor senora senorita \
                mi la lo el esta solicitud eso es gracias muchas por favor ya todo manda envie
                """
        return Set(words.split(whereSeparator: \.isWhitespace).map(String.init)).subtracting(["not", "no"])
    }()

    /// Words one of which makes a line of such words a yes.
    private static let assenting: Set<String> = Set(
        """
        yes yeah yep yup ya yea yess ok okay sure absolutely definitely correct right good perfect fine agree agreed confirm \
        confirmed send submit ship go great exactly done awesome cool affirmative roger aye certainly \
        si sip simon orale vale claro correcto acepto dale sale adelante mandela mandelo mandarla mandarlo enviarla enviarlo envielo enviela perfecto bueno bien exacto exactamente
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Yes or no said by itself, politely or not: `no thanks`, and not `no email address`.
    package static func bareYesNo(_ line: Line) -> Bool? {
        let words = line.words.map(\.word).filter {
            !$0.isOne(of: "please thanks thank you so much por favor gracias muchas")
        }
        let plain = words.joined(separator: " ")
        if noPhrases.contains(plain) { return false }
        return yesPhrases.contains(plain) ? true : nil
    }

    private static let yesPhrases = phrases(
        """
        yes;yeah;yep;yup;ya;y;ye;yea;yess;ok;okay;k;kk;sure;of course;absolutely;definitely;correct;right;that is right;that is correct;looks good;
        look good;all good;good;perfect;fine;that is fine;i agree;agreed;i do;i consent;you may;you can;go ahead;please do;do it;send it;send;
        submit;confirm;confirmed;sounds good;affirmative;uh huh;mhm;mm hmm;sure thing;you bet;yessir;yes sir;yes maam;yes ma am;all set;all done;done;fine by me;fine with me;works for me;that works;that is it;that is all;yes that is it;
        granted;permission granted;consent given;i give consent;i give my consent;i give permission;i give my permission;
        you have my consent;that is acceptable;acceptable;be my guest;that is the one;yes already;
        con gusto;con mucho gusto;le doy permiso;les doy permiso;doy permiso;doy mi permiso;tiene mi permiso;tienen mi permiso;
        doy mi consentimiento;si pueden;si puede;si senor;si senora;si senorita;exacto;exactamente;
        ahora si;good to go;we are good;im good with that;that will do;ready to send;send it off;send it in;i said yes;i already said yes;ya dije que si;que si;asi esta bien;thumbs up;roger;aye;let us do it;let us go;ship it;looks right;looks correct;quite right;you have my permission;it is right;now it is right;now its right;that is right now;it is correct;now it is correct;all correct;he says yes;she says yes;
        they say yes;certainly;by all means;why not;yes please;for sure;sounds right;that is ok;that is okay;that is everything;that is all of it;alright;all right;alrighty;yes alright;
        she says it is right;he says it is right;they say it is right;she says it is fine;he says it is fine;she says go ahead;he says go ahead;eso es todo;es correcto;dice que si;that is good;that is great;that is perfect;
        si;sip;sep;simon;orale;va;ok va;vale;sale y vale;ta bien;todo bien;todo correcto;me parece bien;como no;claro;claro que si;por supuesto;esta bien;de acuerdo;correcto;acepto;dale;sale;adelante;mandela;mandelo;envielo;enviela;perfecto;asi es;simon;ok si;bueno
        """)

    /// A no to the thought that anything stands against it.
    private static let noObjections = phrases(
        """
        no problem;no prob;no problema;no worries;no objection;no objections;no changes;no change needed;nothing else;nothing to change;
        no nothing;nope nothing;nah nothing;no that is all;no that is it;no that is everything;no that looks;no looks good;no it looks;
        no it is fine;no all good;no it is all;no it is good;no it is correct;no it is right;can not see why not;do not see why not;
        i can not see why not;i do not see why not;i do not mind;do not mind;not at all;no i do not mind;
        no hay problema;ningun problema;sin problema;no hay ningun problema;no veo por que no;nada que cambiar;no hay nada que cambiar;nada mas;no nada mas;no asi esta bien;
        no esta bien;no todo bien;no tengo inconveniente;sin inconveniente
        """)

    private static let noPhrases = phrases(
        """
        no;nope;nah;n;not now;not yet;not really;no thanks;no thank you;never;i do not agree;i do not consent;i refuse;i would rather not;i do not;
        do not;please do not;absolutely not;of course not;not ok;negative;no way;i disagree;wrong;that is wrong;not right;not correct;
        no gracias;no quiero;no acepto;no estoy de acuerdo;todavia no;mejor no;para nada;claro que no;incorrecto
        """)

    private static func phrases(_ text: String) -> [String] {
        text.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

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
            if found.count == 2, !found.contains(where: { isRefused($0.range, line) }),
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
            .filter { !$0.isOne(of: "dr doctor dra doctora the el la with con a to please by") }
        // `con el doctor no, con la doctora`
        let behind = line.tokens.drop { $0.range.lowerBound < name.upperBound }.prefix(2).map(\.word)
        if behind.first?.isOne(of: "no not") == true, behind.count < 2 || behind[1].isOne(of: ", . ;") { return true }
        guard let last = near.last else { return false }
        if last.isOne(of: "not except menos excepto salvo besides") { return true }
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
                    "a man;the man;a male;male;the male;the guy;a guy;the gentleman;hombre;el hombre;un hombre;mark;take him;him please;him then;want him;rather have him;him again;el doctor"
                )
            ],
            findsDenied: true),
        PhraseTable<Clinician>(
            "clinician",
            [
                (
                    .mckay,
                    "woman;women;lady;female;the girl;a girl;girl doctor;doctora;la doctora;mujer;la muchacha;una muchacha;take her;her please;her then;want her;rather have her;her again;con ella"
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
                not picky;no preferencia;cualquiera;sin preferencia;da igual;me da igual;no tengo preferencia;cual sea;el que sea;la que sea;no importa;quien sea
                """
            )
        ])

    /// How somebody wishes to be reached.
    package static func contact(_ line: Line) -> Reading<ContactPreference>? {
        guard let found = contacts.find(line) else { return nil }
        let next = line.words.first { $0.range.lowerBound >= found.range.upperBound }
        // `don't call before 9` says when, and not how.
        return next?.word.isOne(of: "before after until between at antes despues") == true ? nil : found
    }

    private static let contacts = PhraseTable<ContactPreference>(
        "how to be reached",
        [
            (
                .text,
                """
                puro texto;puros textos;mensajito;mensajitos;mejor mensaje;mandenme texto;mandeme texto;manden texto;texto al cel;mensaje al cel;texteenme;texteeme;puro mensaje;solo texto;solo mensaje;nada de llamadas;no contesto llamadas;never answer calls;do not answer calls;do not answer my phone;text me;txt me;text is better;texting is better;better to text;txt only;text only;just txt;by txt;un texto;mandenme un texto;by text;send texts;send me a text;send text;send a text;texts;message me;mandenme mensaje;mandeme mensaje;manden mensaje;mande mensaje;mandar mensaje;text message;text only;texts only;just text;only text;text instead;a text;texting;text is;prefer text;text please;mensaje de texto;por mensaje;por texto
                """
            ),
            (
                .email,
                "email only;only email;please email;email rather than;rather email;email please;correo por favor;escriban al correo;escribanme al correo;escribir al correo;manden correo;mandenme un correo;mandeme un correo;use email;use my email;reach me by email;email is the only;email works best;just email;email instead;no phone calls;no calls;do not call;solo correo;no me llamen;no llamadas;email me;by email;prefer email;email is the best way;email is the best;email is better;best way is email;best by email;el correo es mejor;mejor por correo;e mail me;by e mail;email is best;por correo;por email"
            ),
            (
                .phone,
                """
                please call;never reads texts;never read texts;does not read texts;do not read texts;never checks texts;does not text;do not text;phone calls only;calls only;only phone calls;telephone me;ring me;give me a call;do not text;no texts;no text;phone only;voice call;llamada;llamadas;que me llamen;marqueme;marquenme;call only;just call;only call;a call;call me;by phone;prefer a call;phone call;call is best;phone is best;por telefono;llamenme;llameme
                """
            ),
        ])
}
