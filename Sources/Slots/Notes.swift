package import Language

/// What somebody tells the clinic beside a booking's fields and only staff can heed: when to call, who pays.
///
/// It is kept in their own words, a stretch at a time; nothing is concluded from it.
package enum Notes {
    /// The stretches that tell such a thing, in the order in which they were said; a question tells none.
    package static func read(_ line: Line) -> [Reading<String>] {
        found(line) {
            tellsWhenToCall($0) || forbidsWay($0) || tellsWhoPays($0) || tellsOfCare($0) || isForStaff($0)
                || tellsHowEarly($0) || tellsWhosePhone($0)
        }
        .map { Reading(line.original($0), $0, rule: "note for the clinic") }
    }

    /// The bytes that tell when somebody is to be called.
    package static func callHours(_ line: Line) -> [Range<Int>] { found(line, where: tellsWhenToCall) }

    /// Whether it says whose phone a number is.
    package static func saysWhosePhone(_ line: Line) -> Bool { !found(line, where: tellsWhosePhone).isEmpty }

    /// Whether it says how early or late a visit may be, and no hour.
    package static func saysHowEarly(_ line: Line) -> Bool { !found(line, where: tellsHowEarly).isEmpty }

    private static func found(_ line: Line, where tells: ([Token]) -> Bool) -> [Range<Int>] {
        stretches(line).compactMap { stretch in
            let words = Array(stretch.filter { $0.kind != .mark }.drop { $0.word.isOne(of: "and y oh also") })
            guard let first = words.first, let last = words.last, tells(words), !asks(line, words),
                !forbidsWriting(words)
            else { return nil }
            return first.range.lowerBound..<last.range.upperBound
        }
    }

    /// `don't put my insurance`, `do not write that I'm pregnant`.
    private static func forbidsWriting(_ words: [Token]) -> Bool {
        words.indices.contains { index in
            words[index].word.isOne(of: "not no never forget rather olvide olvida")
                && words[(index + 1)...].prefix(4).contains {
                    $0.word.isOne(
                        of: """
                            write put keep store mention note save record said told share escriba escriban ponga pongan guarde guarden anote \
                            anoten dije mencione
                            """)
                }
        }
    }

    /// Whether a note is about the request itself and not only about a body: when to call, who pays, what staff shall be told.
    package static func concernsRequest(_ line: Line) -> Bool {
        !found(line) { tellsWhenToCall($0) || forbidsWay($0) || tellsWhoPays($0) || isForStaff($0) }.isEmpty
    }

    /// Cut at marks and where another thought begins.
    private static func stretches(_ line: Line) -> [ArraySlice<Token>] {
        var (stretches, start) = ([ArraySlice<Token>](), 0)
        for (index, token) in line.tokens.enumerated() {
            let isMark = token.kind == .mark && !token.isGlued && token.word.isOne(of: ", ; . ! ? ( ) —")
            let isMarkBehind =
                token.kind == .mark && token.word.isOne(of: ", ; ! ? ( )")
                || token.word == "." && !(index + 1 < line.tokens.count && line.tokens[index + 1].isGlued)
            let turns = index > start && token.word.isOne(of: "but so pero entonces")
            guard isMark || isMarkBehind || turns else { continue }
            stretches.append(line.tokens[start..<index])
            start = index + 1
        }
        return (stretches + [line.tokens[start...]]).filter { !$0.isEmpty }
    }

    private static func asks(_ line: Line, _ words: [Token]) -> Bool {
        guard let first = words.first, let last = words.last else { return true }
        let behind = line.tokens.first { $0.range.lowerBound >= last.range.upperBound }
        return behind?.word == "?" || line.tokens.contains { $0.word == "?" } && words.count < 2
            || first.word.isOne(
                of:
                    "do does will can could is are what how when which would acepta aceptan toman cubre cubren puedo cuanto que"
            )
                && words.dropFirst().first?.word != "not"
    }

    /// `don't call before 3`, `call me after work`, `llámenme después de las 5`.
    private static func tellsWhenToCall(_ words: [Token]) -> Bool {
        guard let verb = words.firstIndex(where: { $0.word.isOne(of: reaching) }),
            // `the doctor's office will call`, `i called at 3`
            !words[..<verb].suffix(3).contains(where: { $0.word.isOne(of: "will would i they he she did") })
        else { return false }
        let behind = words[(verb + 1)...].prefix(near)
        let ahead = words[..<verb]
        let isBound = behind.contains {
            $0.word.isOne(of: "before after between until till past during antes despues entre hasta durante")
        }
        let namesTime = { (words: ArraySlice<Token>) in
            words.contains {
                DateWords.part($0.word) != nil || $0.word.isOne(of: "work home school trabajo casa escuela clase class")
            }
        }
        let isOnly = (ahead + behind).contains { $0.word.isOne(of: "only just not never solo solamente nomas no") }
        return isBound && behind.contains { isTime($0) || namesTime([$0]) }
            || namesTime(behind) && (isOnly || verb < 3)
    }

    private static func isTime(_ word: Token) -> Bool {
        word.kind == .number && word.word.utf8.count <= 4 || NumberWords.value([word]) != nil
            || word.word.isOne(of: "noon midday lunch mediodia")
    }

    /// In words: `call me on my cell any time after 4`.
    private static let near = 9
    private static let reaching: StaticString = """
        call phone ring reach text contact llame llamen llamenme llameme marque marquen marquenme marqueme hablen hablenme hableme \
        llamar llamarme contacten contactenme llamada hablar hablarme ablar ablarme ablen hablan
        """

    /// `don't email me`, `no emails`: a way that is not to be taken.
    private static func forbidsWay(_ words: [Token]) -> Bool {
        words.indices.contains { index in
            words[index].word.isOne(of: "email emails mail correos correo mailing")
                && words[..<index].suffix(3).contains { $0.word.isOne(of: "not no never ni sin") }
                && (words[index].word.isOne(of: "emails correos")
                    || index + 1 < words.count && words[index + 1].word.isOne(of: "me us"))
        }
    }

    /// `it might be workers comp`, `we have Tricare through my husband`.
    private static func tellsWhoPays(_ words: [Token]) -> Bool {
        guard words.count >= 2 else { return false }
        let isPayer =
            words.contains { $0.word.isOne(of: payers) }
            || zip(words, words.dropFirst()).contains {
                $0.word.isOne(of: "workers worker workmans workman work") && $1.word.isOne(of: "comp compensation")
                    || $0.word == "blue" && $1.word.isOne(of: "shield cross")
                    || $0.word == "self" && $1.word == "pay" || $0.word == "united" && $1.word == "healthcare"
                    || $0.word == "medi" && $1.word == "cal"
                    || $0.word.isOne(of: "tengo tiene traigo have has with through thru")
                        && $1.word.isOne(of: namesakes)
            }
        // `no insurance number to give you`, `my insurance id is …`: a number is not kept.
        let digits = words.reduce(0) { $0 + $1.word.filter(\.isNumber).count }
        return isPayer && digits < 4
            && !words.contains { $0.kind == .number && $0.word.utf8.count > 4 || $0.word.isOne(of: "id") }
    }

    /// `I have a pacemaker`, `she is hard of hearing`, `my brother will drive me`: what who treats or calls should know.
    private static func tellsOfCare(_ words: [Token]) -> Bool {
        guard words.count >= 2 else { return false }
        return words.contains { $0.word.isOne(of: conditions) }
            || zip(words, words.dropFirst()).contains {
                $0.word.isOne(of: "blood") && $1.word.isOne(of: "thinner thinners")
                    || $0.word == "hearing" && $1.word.isOne(of: "aid aids")
                    || $0.word == "hard" && $1.word == "of"
                    || $0.word.isOne(of: "uses use with usa uso con") && $1.word.isOne(of: "walker andadera baston")
                    || $0.word.isOne(of: "a un una") && $1.word.isOne(of: "walker andadera baston")
            }
            || words.contains { $0.word.isOne(of: "drive drives driving bring brings lleva llevar") }
                && words.contains { Proxies.isRelation($0.word) || $0.word.isOne(of: "aide caregiver cuidadora") }
                && words.contains { $0.word.isOne(of: "me him her us them lleva llevar will") }
    }

    private static let conditions: StaticString = """
        pacemaker marcapasos latex anticoagulante anticoagulantes diabetic diabetica diabetico pregnant embarazada epilepsy epileptic         deaf sorda sordo blind ciega ciego oxygen oxigeno alergica alergico allergic
        """

    /// `not too early`, `pero no tan tarde`: no hour that could be noted.
    private static func tellsHowEarly(_ words: [Token]) -> Bool {
        words.indices.contains { index in
            words[index].word.isOne(of: "early late temprano tarde") && index > 0
                && words[index - 1].word.isOne(of: "too so very super that tan muy")
                && words[..<index].suffix(4).contains { $0.word.isOne(of: "not no nothing nada never") }
                && !words[..<index].suffix(4).contains { $0.word.isOne(of: "is am are its es") }
        }
    }

    /// `my daughter's phone is …`, `es el celular de mi hija`: whose it is, where another shall be called.
    private static func tellsWhosePhone(_ words: [Token]) -> Bool {
        words.indices.contains { index in
            guard Proxies.isRelation(words[index].word), index > 0,
                words[index - 1].word.isOne(of: "my mi our a mis")
            else { return false }
            return words[(index + 1)...].prefix(2).contains { $0.word.isOne(of: phones) }
                || words[..<index].suffix(4).contains { $0.word.isOne(of: phones) }
                    && words[..<index].suffix(2).contains { $0.word.isOne(of: "de of") }
        }
    }

    private static let phones: StaticString = "phone cell number mobile cellphone telefono celular cel numero"

    /// `please tell them I use a walker`, `díganle a la doctora que …`.
    private static func isForStaff(_ words: [Token]) -> Bool {
        let start = words.prefix(4).firstIndex { $0.word.isOne(of: "tell digale diganle avise avisele avisenle") }
        guard let start, words.count - start >= 4 else { return false }
        let whom = words[(start + 1)...].prefix(4)
        // `tell me about Dr. McKay`
        return whom.first?.word.isOne(of: "me us") == false
            && whom.contains {
                $0.word.isOne(
                    of: "them doctor dr shulman mckay therapist staff clinic whoever her him doctora terapeuta que")
            }
    }

    /// Who pays, where somebody has it; by themselves these are people's names or other things.
    private static let namesakes: StaticString = "medical molina humana kaiser anthem"
    private static let payers: StaticString = """
        insurance insured tricare medicare medicaid aetna cigna ppo hmo adjuster workcomp uninsured attorney lawyer \
        seguro aseguranza aseguradora ajustador abogado abogada
        """
}
