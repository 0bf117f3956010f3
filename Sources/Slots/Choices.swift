package import Language

/// Values that are one of a few: here yes and no.
package enum Choices {
    /// Yes or no where one of them was asked for.
    ///
    /// The whole line has to be an answer: a yes with a question behind it is still a yes, a `no` inside a sentence
    /// about something else is none.
    package static func yesNo(_ line: Line) -> Bool? {
        let words = line.words.map { drawnOut[$0.word] ?? $0.word }
        let plain = words.joined(separator: " ")
        if noObjections.contains(where: { plain == $0 || plain.hasPrefix($0 + " ") }) { return true }
        if noPhrases.contains(where: { plain == $0 || plain.hasPrefix($0 + " ") && refuses(behind: $0, plain) }) {
            return false
        }
        if yesPhrases.contains(plain) || opensWithYes(plain) {
            // `yes, but change the phone` is no yes to send, and `alright, no thanks` is none at all.
            return words.contains {
                $0.isOne(of: "but except wait change wrong if unless first ask pero espere cambie cambiar primero")
            }
                || denies(plain) ? nil : true
        }
        return nil
    }

    /// `I do not agree` is a no; `I do not drive after dark` tells something.
    private static func refuses(behind phrase: String, _ plain: String) -> Bool {
        guard phrase.hasSuffix("do not") else { return true }
        let next = plain.dropFirst(phrase.utf8.count + 1).prefix { $0 != " " }
        return !String(next).isOne(
            of: """
                drive work speak hear live sleep sit walk come smoke drink eat ride travel type read remember know recall
                """)
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
        // `si mi abogado me deja` is an if.
        // `ya le dije` complains.
        if Self.noYes.contains(where: plain.hasPrefix) { return false }
        return yesPhrases.contains { !["y", "that is ok", "that is okay"].contains($0) && plain.hasPrefix($0 + " ") }
    }

    private static let noYes = [
        "si mi ", "si mis ", "si su ", "si usted ", "si no ", "si me explica", "si tuviera", "si fuera", "si pudiera",
        "si hubiera", "si supiera", "si alguien", "si es gratis", "si es que", "si hay", "ya le ", "ya se ", "ya te ",
        "ya lo ", "ya les ", "ya no ", "ya hable", "ya habia", "ya mande", "ya puse", "ya estoy",
    ]

    /// Yes or no to sending what is shown: a yes that says anything else besides is none.
    ///
    /// The yes may stand anywhere, and be any word that finds the whole in order: `that's me, go`, `there we go, right`.
    package static func sending(_ line: Line) -> Bool? {
        let words = line.words.map { drawnOut[$0.word] ?? $0.word }
        let plain = words.joined(separator: " ")
        if noChanges.contains(plain) { return true }
        if yesNo(line) == false { return false }
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
                 please thanks thank you so much now this everything request whole great awesome cool lol dude man bro sir maam dear hon honey sweetie sweetheart spelled perfectly finally honest true better fixed updated ahora \
                and then on just really very my me mine the there here we us a over along away how to ahead well nice lovely wonderful exactly \
                puede pueden porfa fa dele mandala mandalo mandarla mandarlo enviarla enviarlo senor senora senorita \
                mi la lo el esta solicitud eso es gracias muchas por favor ya todo manda envie
                """
        return Set(words.split(whereSeparator: \.isWhitespace).map(String.init)).subtracting(["not", "no"])
    }()

    /// Words one of which makes a line of such words a yes.
    private static let assenting: Set<String> = Set(
        """
        yes yeah yep yup ya yea yess ok okay sure absolutely definitely correct right good perfect fine agree agreed confirm \
        confirmed send submit ship go great exactly done awesome cool affirmative roger aye certainly \
        si sip simon orale vale mandala mandalo dele claro correcto acepto dale sale adelante mandela mandelo mandarla mandarlo enviarla enviarlo envielo enviela perfecto bueno bien exacto exactamente
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
        bet;hell yeah;heck yeah;heck yes;hell yes;andale;andale pues;pos si;aja;submit;confirm;confirmed;sounds good;affirmative;uh huh;mhm;mm hmm;sure thing;you bet;yessir;yes sir;yes maam;yes ma am;all set;all done;done;fine by me;fine with me;works for me;that works;that is it;that is all;yes that is it;
        granted;permission granted;consent given;i give consent;i give my consent;i give permission;i give my permission;
        you have my consent;that is acceptable;acceptable;accept;i accept;it is ok;it is okay;that is ok with me;that is okay with me;that is fine with me;ok with me;yse;book it;be my guest;that is the one;yes already;
        con gusto;con mucho gusto;le doy permiso;les doy permiso;doy permiso;doy mi permiso;tiene mi permiso;tienen mi permiso;
        doy mi consentimiento;si pueden;si puede;si senor;si senora;si senorita;exacto;exactamente;
        ahora si;good to go;we are good;im good with that;that will do;ready to send;send it off;send it in;i said yes;i already said yes;ya dije que si;que si;asi esta bien;thumbs up;roger;aye;let us do it;let us go;ship it;looks right;looks correct;quite right;you have my permission;it is right;now it is right;now its right;that is right now;it is correct;now it is correct;all correct;he says yes;she says yes;
        they say yes;certainly;by all means;why not;yes please;for sure;sounds right;that is ok;that is okay;that is everything;that is all of it;alright;all right;alrighty;yes alright;
        she says it is right;he says it is right;they say it is right;she says it is fine;he says it is fine;she says go ahead;he says go ahead;eso es todo;es correcto;dice que si;that is good;that is great;that is perfect;
        si;sip;sep;simon;orale;va;ok va;vale;sale y vale;ta bien;todo bien;todo correcto;me parece bien;como no;claro;claro que si;por supuesto;esta bien;de acuerdo;correcto;acepto;dale;sale;adelante;mandela;mandelo;envielo;enviela;perfecto;asi es;simon;ok si;bueno;pues si;si pues;enviar;mandar;enviala;envialo;si enviar;si mandar;si mandenla;si ya mandenla;si mandela;si mandelo
        """)

    /// A no to the thought that anything stands against it.
    private static let noObjections = phrases(
        """
        no hay pedo;por mi no hay problema;no le hace;no si esta bien;no pues si;no me opongo;no problem;no prob;no problema;no worries;no objection;no objections;no changes;no change needed;nothing else;nothing to change;
        no nothing;nope nothing;nah nothing;no that is all;no that is it;no that is everything;no that looks;no looks good;no it looks;
        no it is fine;no all good;no it is all;no it is good;no it is correct;no it is right;can not see why not;do not see why not;
        i can not see why not;i do not see why not;i do not mind;do not mind;no i do not mind;i have no problem with that;have no problem with that;
        no hay problema;ningun problema;sin problema;no hay ningun problema;no veo por que no;nada que cambiar;no hay nada que cambiar;nada mas;no nada mas;no asi esta bien;
        no esta bien;no todo bien;no tengo inconveniente;sin inconveniente;no tengo problema;no tengo ningun problema;no me molesta;no hay de otra
        """)

    /// A no to the thought that anything is to be changed, where all of it has been shown.
    private static let noChanges = Set(
        phrases(
            """
            no change;no changes please;no that is right;no that is fine;no that is correct;no that is good;no go ahead;nope all good;nah all good;
            nope that is right;nope that is fine;nope go ahead;nope that is it;do not change anything;i do not want to change anything;no need to change;
            no need to change anything;nothing needs changing;no everything is right;no everything is fine;no leave it;leave it as it is;
            no cambie nada;no cambien nada;no hay cambios;sin cambios;ningun cambio;no asi dejelo;no todo esta bien;no asi esta
            """))

    private static let noPhrases = phrases(
        """
        no;nope;nah;n;not now;not yet;not really;no thanks;no thank you;never;i do not agree;i do not consent;i refuse;i would rather not;i do not;
        do not;please do not;absolutely not;of course not;not ok;negative;no way;i disagree;wrong;that is wrong;not right;not correct;
        no gracias;no quiero;no acepto;no estoy de acuerdo;todavia no;mejor no;para nada;claro que no;incorrecto
        """)

    private static func phrases(_ text: String) -> [String] {
        text.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    /// Whether anything offered suits: `whenever`, `cuando ustedes puedan`, `I'm flexible`.
    package static func isIndifferent(_ line: Line) -> Bool {
        // `u open?` asks.
        if line.tokens.contains(where: { $0.word == "?" }) { return false }
        let rest = line.words.map(\.word).filter { !$0.isOne(of: besideIndifference) }
        return indifferent.contains(rest.joined(separator: " "))
    }

    private static let besideIndifference: StaticString = """
        i am do me it is really honestly well just please works work fine ok okay good you u they have can got the for with that time day \
        time's por favor pues la verdad esta bien a mi usted ustedes gracias thanks thank totally pretty very super
        """

    private static let indifferent: Set<String> = [
        "any", "either", "anything", "whatever", "all", "not care", "does not matter", "flexible", "whenever", "open",
        "wide open", "up to", "no preference", "not mind", "not picky", "pick", "choose", "whatever whenever",
        "whenever flexible", "any flexible", "all same to", "cualquiera", "no importa", "da igual", "cuando sea",
        "cuando pueda", "cuando puedan", "cuando haya", "cuando tengan", "cuando tenga", "cuando haya lugar",
        "cuando tengan lugar", "cuando haya espacio", "lo que haya", "lo que sea", "lo que tengan", "el que sea",
        "el dia que sea", "hora que sea", "cuando quiera", "cuando quieran", "cuando guste", "cuando gusten",
        "como diga", "como digan", "lo que diga", "sin preferencia", "no tengo preferencia", "me da igual",
        "quien sea", "con quien sea", "quien haya", "con quien haya", "escoja", "escojan", "lo mismo", "da lo mismo",
        "el que haya",
        "la que haya", "cuando les quede", "cuando quede mejor",
    ]
}
