import Language
import Slots

/// What somebody says in passing where a request is to be agreed to, read over or was just sent.
extension Line {
    /// `who sees it?`, `¿a dónde va?`: what becomes of what was typed, and no other question.
    var asksWhoSees: Bool {
        guard words.count <= Self.shortPassing, let first = words.first?.word else { return false }
        let opens = first.isOne(of: "who where what whose quien quienes donde adonde a que")
        return opens
            && words.contains {
                $0.word.isOne(
                    of: """
                        sees see reads read gets access go goes stored kept keep keeps happens share shared ve ven lee leen va guarda guardan \
                        hacen pasa comparten
                        """)
            }
            && words.contains {
                $0.word.isOne(
                    of: """
                        it this that data info information details typed answers lo esto eso datos informacion va escribi
                        """)
            }
    }

    /// `can I add something?`, `puedo agregar algo`: that more is to come.
    var asksToAdd: Bool {
        words.count <= Self.shortPassing && !words.contains { $0.word.isOne(of: "not no nothing nada") }
            && zip(words, words.dropFirst()).contains {
                $0.word.isOne(of: "add mention change agregar anadir decir cambiar")
                    && $1.word.isOne(of: "something anything more another one algo otra")
                    // `can I say one more thing`
                    || $0.word == "say" && $1.word == "one"
            }
            && words.last?.word.isOne(of: "something anything more thing else algo mas cosa please favor")
                == true
    }

    /// `the phone is right`, `el correo está bien`: a line of the review that stands.
    var affirmsLine: Bool {
        guard words.count <= Self.shortPassing, !hasQuestionMark, let last = words.last?.word else { return false }
        return last.isOne(of: "right correct fine good ok okay bien correcto correcta")
            && words.dropLast().contains { $0.word.isOne(of: "is are looks look esta estan es") }
            && words.contains {
                $0.word.isOne(
                    of: """
                        phone number email name birthday date reason day days time times doctor rest telefono numero correo nombre fecha motivo dia \
                        dias hora doctora demas
                        """)
            }
            && !words.contains { $0.word.isOne(of: "not no isnt") }
    }

    /// `que sea en la tarde` of `sí, que sea en la tarde`; `no me dejen recado` of `sí pero que no me dejen recado`: what
    /// is to be otherwise, behind a yes.
    var wishBehindYes: Line? {
        guard !hasQuestionMark, words.first?.word.isOne(of: "si claro ok okay bueno yes") == true,
            let lead = words.prefix(4).lastIndex(where: { $0.word == "que" || $0.word == "q" }), lead > 0,
            words[1..<lead].allSatisfy({ $0.word.isOne(of: "y pero e and but claro solo nomas nada mas") }),
            words.indices.contains(lead + 1), words[lead + 1].word.isOne(of: Self.wished)
        else { return nil }
        let wish = words[(lead + 1)...]
        // `sí, que no`, `sí, que no guarden nada` agree to nothing; `sí, que me llamen` to what was asked.
        guard wish.count > 1, !wish.contains(where: { $0.word.isOne(of: Self.keeping) }),
            !wish.allSatisfy({ $0.word.isOne(of: "me nos le llamen llame hablen hable manden mande por favor porfa") })
        else { return nil }
        return Line(original(words[lead + 1].range.lowerBound..<text.utf8.count))
    }

    private static let keeping: StaticString = "guarden guarde guardar conserven conserve datos nada nunca"

    private static let wished: StaticString = """
        no sea sean me le les nos llamen llame hablen hable manden mande dejen deje avisen avise pongan ponga busquen escriban         digan diga este esten puedan
        """

    /// `what happens next`, `¿y luego qué?`: how the request goes on.
    var asksWhatNext: Bool {
        [
            "what happens next", "what is next", "what next", "then what", "and then", "what happens then",
            "what happens now", "now what", "y luego", "y luego que", "que sigue", "y despues", "y ahora que",
            "ahora que",
            "que pasa despues",
        ].contains(plain)
    }

    /// `no I'm ok, it passed`, `sorry ignore that`: said behind an alarm, and no answer to what was asked before it.
    var givesAllClear: Bool {
        words.count <= Self.shortClear
            && words.contains {
                $0.word.isOne(
                    of:
                        "ok okay fine passed better ignore nevermind safe kidding joking joke gone bien paso broma jugando calme"
                )
            }
            && words.contains { $0.word.isOne(of: "i im am it its sorry was just ya estoy era fue perdon nevermind") }
            && !words.contains {
                $0.kind == .number || $0.word.isOne(of: "not email text phone day days either any works")
            }
    }

    /// In words: `no I'm ok now, it was only heartburn, sorry`.
    private static let shortClear = 12

    /// `no hay prisa`, `no tengo carro`: a Spanish `no` that denies what stands behind it, and answers nothing.
    var lacksSomething: Bool {
        words.count > 2 && words[0].word == "no" && words[1].word.isOne(of: "hay tengo puedo")
            && !words.contains { $0.word.isOne(of: "nada problema cambios") }
    }

    /// `see you tuesday`, `I'll be there at 9`: a good-bye, and no wish for another time.
    var looksForward: Bool {
        Self.meetings.areSaid(in: self)
    }

    private static let meetings = Phrases("see you;see ya;be there;nos vemos;ahi estare;alla estare;ahi voy;alla voy")

    /// In words.
    private static let shortPassing = 8
}
