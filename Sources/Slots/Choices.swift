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
        if Self.noYes.contains(where: plain.hasPrefix), !plain.hasSuffix(" si") { return false }
        return yesPhrases.contains { !["y", "that is ok", "that is okay"].contains($0) && plain.hasPrefix($0 + " ") }
    }

    private static let noYes = [
        "si mi ", "si mis ", "si su ", "si usted ", "si no ", "si me explica", "si tuviera", "si fuera", "si pudiera",
        "si hubiera", "si supiera", "si es gratis", "ya le ", "ya te ",
        "ya les ", "ya no ", "ya hable", "ya mande",
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
