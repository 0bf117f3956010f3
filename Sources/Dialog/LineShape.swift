import Language

extension Line {
    var hasQuestionMark: Bool {
        // `since summer maybe?` is only unsure.
        zip([""] + tokens.map(\.word), tokens.map(\.word)).contains { before, word in
            word == "¿" || word == "?" && !before.isOne(of: "maybe idk guess think")
        }
    }

    var hasLetters: Bool { words.contains { $0.kind == .word } }

    /// `can u switch it to afternoons`, `put me with Dr. McKay`: a bidding, also in a question's clothes.
    var bidsToChange: Bool {
        // `one thing, put me with Dr. McKay`
        if !asks,
            words.prefix(5).contains(where: { $0.word.isOne(of: "put make add ponga pongame") })
                || words.prefix(Self.preamble).contains(where: { $0.word.isOne(of: "pon ponga ponle pongale") })
        {
            return true
        }
        // `sorry one more thing, can you make it only thursdays`
        let first = words.prefix(Self.preamble).map(\.word)
        guard
            let modal = first.firstIndex(where: {
                $0.isOne(of: "can could would will please puede puedes podria podrias")
            })
        else { return false }
        return first[modal...].dropFirst().prefix(3).contains {
            $0.isOne(of: "change switch make put move swap set cambia cambiar cambie poner pon ponga ponerle")
        }
    }

    /// `could it be Dr. McKay`, `can we do Wednesday instead`: a wish in a question's clothes, where it names its object.
    var wishesInQuestion: Bool {
        zip(zip(words, words.dropFirst()), words.dropFirst(2)).contains { start, verb in
            start.0.word.isOne(of: "can could may might puede podria") && start.1.word.isOne(of: "it we i that ser")
                && verb.word.isOne(of: "be do have get see try con")
        } || words.contains { $0.word == "instead" }
    }

    /// `can you text me`, `¿me pueden mandar mensaje?`; `when can you call me` asks.
    var asksToBeReached: Bool {
        let words = words.map(\.word)
        guard let modal = words.firstIndex(where: { $0.isOne(of: "can could pueden podrian puede podria") }),
            !words[..<modal].contains(where: { $0.isOne(of: "when how what why if cuando como que si") })
        else { return false }
        // `can you text me the address`
        guard words.count <= Self.shortWish, !words.contains(where: { $0.isOne(of: "the la el los las") }) else {
            return false
        }
        let near = words[(modal + 1)...].prefix(3)
        return near.contains {
            $0.isOne(of: "text email call message mandar mandarme llamar llamarme escribir escribirme")
        }
            && (words[(modal + 1)...].prefix(4) + words[..<modal].suffix(1)).contains {
                $0.isOne(of: "me us mandarme llamarme escribirme")
            }
    }

    /// In words: `hi i'm deaf so can you text me please`.
    private static let shortWish = 10

    /// In words: what may stand before a bidding.
    private static let preamble = 9

    /// Whether the line is put as a question.
    var asks: Bool {
        if hasQuestionMark { return true }
        guard
            let first = words.first(where: {
                !$0.word.isOne(of: "so and ok okay wait but also hi hey oh y pero oye entonces")
            })
        else { return false }
        let rest = words.drop { $0.range != first.range }.dropFirst()
        let (next, third) = (rest.first?.word ?? "", rest.dropFirst().first?.word ?? "")
        if first.word.isOne(of: "is are am will would may can could have has es por que"), words.count < 3 {
            return false
        }
        if first.word == "por", next != "que" { return false }
        // `es su primera vez`, `como un 7`
        if first.word.isOne(of: "es son"), next.isOne(of: Self.behindIs) { return false }
        if first.word == "como", next.isOne(of: "un una de a las") { return false }
        // `May 14 2017`, `has to be after work`, `when i walk`
        if first.word == "may", rest.first?.kind == .number || NumberWords.ordinal(next) != nil { return false }
        if first.word.isOne(of: "has have"), next == "to" { return false }
        // `puede cualquier día menos el miércoles`
        if first.word.isOne(of: "puedo puede"), next.isOne(of: Self.behindCan) { return false }
        if first.word == "cuando", next.isOne(of: "sea puedan quieran gusten") { return false }
        if first.word == "when", next.isOne(of: "i it he she we") { return false }
        // `do not leave a voicemail`; `do not you open on sundays` keeps its question.
        if first.word.isOne(of: "do does did have has can could will would should is are"), next == "not",
            !third.isOne(of: "you i we they the it he she there that")
        {
            return false
        }
        return WordLists.questionStarts.contains(first.word)
    }

    /// `we have Tricare, do you take it`: what stands last is put as a question, whatever stands before it.
    var endsAsking: Bool {
        let parts = parts
        return parts.count > 1 && parts.last?.isQuestion == true && parts.last?.asks == true
    }

    /// Whether somebody tells something, of themselves or of what hurts, and wonders at nothing: `it comes and goes`.
    var tells: Bool {
        guard let first = words.first(where: { !$0.word.isOne(of: "well so and but yeah no um uh y pues bueno") })
        else {
            return false
        }
        let isSubject = first.word.isOne(
            of: """
                i it he she they we my his her its im yo me mi el ella se le duele duelen tengo tiene camina uso usa soy vivo vive
                """)
        // `hace como tres semanas`
        let isSpan =
            first.word.isOne(of: "hace about since desde")
            && words.contains {
                $0.word.isOne(
                    of: "day days week weeks month months year years dia dias semana semanas mes meses ano anos")
            }
        return isSubject && !inquires || isSpan
    }

    /// Whether words in it say that somebody wants to know something, or to be helped.
    var inquires: Bool {
        words.contains {
            $0.word.isOne(
                of: """
                    wonder wondering know ask asking question questions curious hear need want help worried tell \
                    what how why which que como cual pregunta preguntar saber duda ayuda necesito quiero quisiera
                    """)
        }
    }

    /// `tell me about Dr. McKay`, `hábleme de ella`: a question in the shape of a bidding.
    var asksForTelling: Bool {
        let said = words.prefix(4).map(\.word)
        return zip(said, said.dropFirst()).contains {
            $0.isOne(of: "tell give") && $1 == "me"
                || $0.isOne(of: "hableme cuenteme digame") && $1.isOne(of: "de del sobre algo")
        } && words.contains { $0.word.isOne(of: "about more sobre de del") }
    }

    /// `tengo cita mañana`: who has an appointment wishes for none.
    var tellsOfAppointment: Bool {
        guard let verb = words.firstIndex(where: { $0.word.isOne(of: "have had got tengo tenia tuve") }) else {
            return false
        }
        return words[verb...].dropFirst().prefix(3).contains {
            $0.word.isOne(of: "cita citas appointment appt apt visit")
        }
    }

    /// What stands before its questions, or behind them; nil where all of it asks, or nothing does.
    var besideQuestion: Line? {
        let parts = parts
        guard parts.count > 1 else { return nil }
        let isAsking = parts.map(\.isQuestion)
        guard let first = isAsking.firstIndex(of: true), let last = isAsking.lastIndex(of: true) else { return nil }
        let rest = first > 0 ? parts[..<first] : parts[(last + 1)...]
        guard let start = rest.first?.tokens.first, let end = rest.last?.tokens.last(where: { $0.kind != .mark }) else {
            return nil
        }
        return Line(original(start.range.lowerBound..<end.range.upperBound))
    }
}
