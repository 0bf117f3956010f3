import Language

/// When somebody is busy, and when a medicine is taken: no days or times that are wished for.
extension LineBackground {
    /// Whether the words around some bytes tell when somebody is busy, or only why something else is wished.
    package func tellsOfDuty(_ range: Range<Int>) -> Bool {
        guard let stretch = stretch(range) else { return false }
        if reasons.contains(stretch) { return true }
        let words = words(around: range)
        return tellsOfOthersDuty(range)
            || zip(words, words.dropFirst()).contains {
                $0.isOne(of: "i we")
                    && $1.isOne(of: "work sleep teach coach drive cross close open volunteer babysit watch commute fly")
                    || $0 == "trabajo" && $1.isOne(of: "de los el en")
                    // `afternoons i have the kids`
                    || $0.isOne(of: "have got tengo")
                        && $1.isOne(of: "the kids class classes practice meetings work mass los ninos clase clases")
                        && words.contains {
                            $0.isOne(of: "kids class classes practice meetings work mass ninos clase clases")
                        }
            }
            || words.contains {
                $0.isOne(of: "cancel cancelar dialysis dialisis chemo quimio dentist dentista church iglesia")
            }
                && !Self.wishes(words)
    }

    /// Whether a day or an hour is said to be taken by work or treatment, and nothing else of it: `I have chemo on
    /// Tuesdays`, `I work 8 to 5`.
    func isTaken(_ range: Range<Int>) -> Bool {
        guard let own = stretch(range),
            !words.joined().contains(where: {
                $0.isOne(of: "not off no best better only well but pero mejor after despues")
            })
        else { return false }
        // A list goes on behind its commas.
        let isList = words[own].allSatisfy { DateWords.weekday($0) != nil || $0.isOne(of: "and y los the on") }
        let told = isList ? words[...own].last(where: Self.takesTime) ?? [] : words[own]
        return Self.takesTime(told) && !Self.wishes(told.filter { $0 != "work" })
    }

    /// `I have dialysis`, `I work`, `trabajo`, `I pick up my kids`, `my shift is`.
    static func takesTime(_ words: [String]) -> Bool {
        words.first { $0 != "yo" }?.isOne(of: "trabajo recojo entro estudio cuido") == true
            // `los martes trabajo`, `los viernes cuido a mi nieto`
            || words.last?.isOne(of: "trabajo estudio") == true
                && words.dropLast().last.map { DateWords.weekday($0) != nil || $0.isOne(of: "semana yo") } == true
            || zip(words, words.dropFirst()).contains { $0 == "cuido" && $1 == "a" }
            || picksUp(words)
            || words.contains { $0.isOne(of: "shift turno") } && words.contains { $0.isOne(of: "my mi") }
            || zip(words, words.dropFirst()).contains {
                $0.isOne(of: "i we") && $1.isOne(of: "work teach coach babysit study") && !words.contains("home")
                    || $0.isOne(of: "have got tengo") && $1.isOne(of: duties)
                    || $0 == "have" && $1 == "work" && !words.contains { $0.isOne(of: "comp release permit") }
            }
    }

    /// `I pick up my kids`, `recojo a mi hijo`; not `my son will pick me up`, `I'd pick Tuesday for my son`.
    private static func picksUp(_ words: [String]) -> Bool {
        words.indices.contains { index in
            words[index].isOne(of: "pick drop recoger recojo llevo")
                && words[(index + 1)...].prefix(4).contains {
                    $0.isOne(of: "kids kid son daughter children grandkids ninos hijos hijo hija nietos")
                }
                && !words[(index + 1)...].prefix(3).contains {
                    $0.isOne(of: "me us for at") || DateWords.weekday($0) != nil
                }
        }
    }

    private static let duties: StaticString =
        "dialysis dialisis chemo quimio radiation infusion class classes clase clases church school escuela iglesia court"

    /// `Thursday I have bridge`, `los jueves tengo bingo`: a day that something else has.
    private func hasOwnDay(_ words: [String]) -> Bool {
        words.indices.dropFirst().contains { index in
            guard words[index].isOne(of: "have got tengo"), index + 1 < words.count,
                let day = words[..<index].last(where: { !$0.isOne(of: "i we yo") }), DateWords.weekday(day) != nil
            else { return false }
            // `el martes tengo cita con el cardiólogo`: an article further on says nothing of being free.
            let own = words[(index + 1)...].prefix(4)
            return DateWords.weekday(words[index + 1]) == nil && DateWords.part(words[index + 1]) == nil
                && !words[index + 1].isOne(of: "la el") && !own.contains { $0.isOne(of: Self.unbusy) }
        }
    }

    private static let unbusy: StaticString = """
        sitter ride
        time off free available open nothing no none to it that available tiempo libre disponible nada que chance rato todo por espacio hueco \
        hours availability room work till until from before after all any only the
        """

    /// Whether the words around some bytes tell when somebody else is busy, or what else a day is for: `my husband works
    /// monday to friday`.
    package func tellsOfOthersDuty(_ range: Range<Int>) -> Bool {
        let words = words(around: range)
        return hasOwnDay(words)
            || zip(words, words.dropFirst()).contains { who, verb in
                verb.isOne(of: "works working work trabaja trabajan")
                    && who.isOne(
                        of: """
                            husband wife son daughter mom mother dad father partner boyfriend girlfriend he she they \
                            esposo esposa marido mujer hijo hija mama papa novio novia el ella ellos
                            """)
            }
    }

    /// Whether the words around some bytes tell when a medicine is taken: `gabapentin twice a day, morning and evening`.
    package func tellsOfDose(_ range: Range<Int>) -> Bool {
        guard let stretch = stretch(range) else { return false }
        let isOnlyTimes = words[stretch].allSatisfy {
            DateWords.names.contains($0) || $0.isOne(of: "and or y the in")
        }
        let before = isOnlyTimes ? words[..<stretch].last { !$0.isEmpty } ?? [] : []
        let told = before + words[stretch]
        return told.contains { $0.isOne(of: Self.doses) } && !Self.wishes(told)
    }

    private static let doses: StaticString = """
        mg pill pills tablet tablets dose doses gabapentin ibuprofen tramadol naproxen metformin insulin tylenol advil \
        aleve pastilla pastillas dosis ibuprofeno paracetamol naproxeno
        """
}
