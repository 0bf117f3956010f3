import Language

/// Words that say that what stands beside them does not suit, or take it back.
extension WhenBuilder {
    /// Whether a `no` is meant for what follows: `no big news this week` denies the news.
    func reaches(_ negator: Int, _ start: Int) -> Bool {
        // `on vacation Dec 1 to 10`; a day of vacation is a free one.
        if scan.word(negator) == "vacation", scan.word(negator - 1) != "on" { return false }
        if scan.word(negator) == "vacaciones", !scan.word(negator - 2).isOne(of: "estoy ando estare salgo voy") {
            return false
        }
        // `ningún día que no sea lunes`
        if scan.word(negator) == "no", scan.word(negator - 1) == "que", scan.word(negator - 2).isOne(of: "dia dias") {
            return false
        }
        // `Tuesday, but if not Thursday`
        if scan.word(negator).isOne(of: "not no"), scan.word(negator - 1).isOne(of: "if si"),
            scan.word(negator + 1) != "on"
        {
            return false
        }
        // `estoy de viaje del 5 al 9`, `voy a estar fuera`
        if scan.word(negator).isOne(of: "fuera viaje") {
            let before = (1...3).map { scan.word(negator - $0) }
            return before.contains { $0.isOne(of: "estoy ando estare estar salgo voy andar andare vamos estamos") }
                && !before.contains("no")
        }
        // `no estoy ocupada los lunes`; `my insurance is gone in January so December 15`, `I'm gone by 3`
        if scan.word(negator).isOne(of: "ocupado ocupada busy") {
            let before = [scan.word(negator - 1), scan.word(negator - 2)]
            if before.contains(where: { $0.isOne(of: "no not never") }) { return false }
        }
        if scan.word(negator) == "gone" {
            let isOwn = scan.word(negator - 1).isOne(of: "am be are") && scan.word(negator + 1) != "by"
            if !isOwn || (negator..<start).contains(where: { scan.word($0) == "so" }) { return false }
        }
        // `don't forget Tuesday`
        let isForgetting = { (index: Int) in scan.word(index).isOne(of: "forget olvide olvida") }
        if isForgetting(negator + 1) || isForgetting(negator) && scan.word(negator - 1).isOne(of: "not no to se me") {
            return false
        }
        // `Friday, if that's not possible the Friday after`
        if scan.word(negator) == "not", scan.word(negator + 1).isOne(of: "possible available free open taken full") {
            // `not available the 8th`
            return scan.word(negator + 1).isOne(of: "available free") && negator + 2 <= start
                && (negator + 2..<start).allSatisfy { scan.word($0).isOne(of: "on the for at el los") }
        }
        return scan.word(negator) != "no"
            || (negator + 1..<start).allSatisfy {
                scan.tokens[$0].kind == .mark || Self.passing.contains(scan.word($0))
            }
    }

    static let passing: Set<String> = Set(
        """
        on the early late more my in any at for los las el la me nos te le lo se en por de ni con a puedo puede podria podemos podre
        sirve sirven queda quedan va van bien funciona funcionan conviene convienen gusta quiero quisiera trabajo estoy estare
        es son tengo voy vengo salgo hay sea estar
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// `mondays don't work`, `el martes no`: the denial stands behind.
    func isDenied(behind end: Int) -> Bool {
        var at = end
        while scan.word(at).isOne(of: "mornings afternoons evenings does do will would is are really just me nos ya") {
            at += 1
        }
        if scan.word(at) == "tampoco" { return true }
        if scan.word(at).isOne(of: "no not") {
            let next = scan.word(at + 1)
            if scan.word(at) == "no" {
                // `del 20 al 6 no voy a estar`, and no `el lunes no voy a trabajar`
                if next == "voy", scan.word(at + 2) == "a", scan.word(at + 3).isOne(of: "estar poder andar"),
                    !scan.word(at + 4).isOne(of: "ocupado ocupada ocupados trabajando")
                {
                    return true
                }
                if next.isOne(of: "estoy estare ando"),
                    scan.isEnd(at + 2) || scan.word(at + 2).isOne(of: "aqui disponible")
                {
                    return true
                }
                return next.isEmpty
                    || next.isOne(
                        of: """
                            . ; ? ! good puedo puede pueden me nos se podemos podre podria sirve sirven funcionan conviene convienen alcanzo porque por porfa please pls plz gracias thanks
                            """)
                    || next == "," && at == end && !scan.word(at + 2).isOne(of: "wait espera espere perdon sorry")
            }
            // `Monday works, Tuesday and Thursday don't`
            if at > end, scan.word(at - 1).isOne(of: "do does"), next.isEmpty || next.isOne(of: ". ; , ! but") {
                return true
            }
            return next.isOne(of: "work suit good possible great available an ok okay going")
        }
        // `next week I'm out of town`
        if scan.word(at) == "i", scan.word(at + 1).isOne(of: "am will") {
            let state = scan.word(at + 2) == "be" ? at + 3 : at + 2
            let isAway = scan.word(state).isOne(of: "away traveling travelling unavailable") && scan.isEnd(state + 1)
            let isOutOfTown =
                scan.word(state) == "out" && scan.word(state + 1) == "of" && scan.word(state + 2) == "town"
                && scan.isEnd(state + 3)
            if isAway || isOutOfTown { return true }
        }
        // `Wednesday is the only day I can't`, and no `Monday is the only day I'm not busy`
        if at > end, scan.word(at) == "the", scan.word(at + 1) == "only", scan.word(at + 2).isOne(of: "day one time"),
            scan.word(at + 4).isOne(of: "cannot") || scan.word(at + 4) == "can" && scan.word(at + 5) == "not"
        {
            return true
        }
        // `Tuesday is my golf day`
        if at > end, scan.word(at).isOne(of: "my our"), scan.word(at + 2) == "day",
            scan.word(at + 1).isOne(of: Self.duties)
        {
            return true
        }
        return at > end && scan.word(at).isOne(of: "out bad impossible too")
    }

    private static let duties: StaticString = """
        golf chemo work working long busy laundry dialysis bowling church bridge choir court surgery school market shopping
        """

    static let negators: Set<String> = [
        "not", "no", "except", "never", "cannot", "away", "busy", "unavailable", "nor", "besides", "excepto", "menos",
        "nunca", "tampoco", "ni", "salvo",
        "gone", "ocupado", "ocupada", "avoid", "miss", "skip", "minus", "vacation", "vacaciones", "traveling",
        "travelling", "forget", "olvide",
        "olvida", "fuera", "viaje",
    ]
}
