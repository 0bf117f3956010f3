import Language
import Slots

/// Whether a line wishes for a visit, in which words ever.
extension Line {
    /// Whether it speaks of coming in, so that a day in it is a wish.
    var speaksOfComing: Bool {
        words.contains { Self.coming.contains($0.word) }
    }

    /// `my knee aches, can i come in`: behind what it tells, it is put as a question and is a wish to come.
    var endsAskingToCome: Bool {
        let words = words
        guard
            let verb = words.lastIndex(where: { $0.word.isOne(of: "can could may puedo podria podrian pueden") }),
            verb > 0, words.count - verb <= Self.longestWish
        else { return false }
        let rest = words[verb...].dropFirst()
        return rest.prefix(3).contains { $0.word.isOne(of: Self.comingVerbs) }
            && rest.allSatisfy { word in
                word.word.isOne(of: Self.comingVerbs) || Self.comingRest.contains(word.word)
                    || DateWords.weekday(word.word) != nil
            }
    }

    /// `appointment for my mother, 81, bad balance`, `cita por favor, el hombro`: what is wished for stands first.
    var namesVisitFirst: Bool {
        let said = words.filter {
            !$0.word.isOne(of: "hi hello hey hola please pls an a one new una por favor request")
        }
        .map(\.word)
        return words.count > 1 && said.first?.isOne(of: "appointment appt apt booking cita eval evaluation") == true
            && (said.dropFirst().first?.isOne(of: "for with to needed asap para pa con soon this next") ?? true)
            && !words.contains { $0.word.isOne(of: Self.ofOldVisit) }
    }

    /// `looking for rehab after a meniscus repair`.
    var looksForCare: Bool {
        guard
            let verb = words.prefix(6).firstIndex(where: {
                $0.word.isOne(of: "looking searching hoping wanting needing busco buscando ando")
            })
        else { return false }
        return words[verb...].prefix(6).contains {
            $0.word.isOne(
                of: "pt rehab therapy therapist physio physical terapia terapeuta rehabilitacion appointment cita")
        }
            && !words.contains {
                $0.word.isOne(of: Self.ofOldVisit) || $0.word.isOne(of: "job work exercises exercise info information")
            }
    }

    /// `need help w my left foot`: near its start, and with something of one's own.
    var asksForHelp: Bool {
        let first = words.prefix(8)
        guard let verb = first.firstIndex(where: { $0.word.isOne(of: "need want necesito ocupo") }),
            let help = first[verb...].dropFirst().prefix(3).first(where: { $0.word.isOne(of: "help ayuda") }),
            let joint = words.first(where: { $0.range.lowerBound >= help.range.upperBound }),
            joint.word.isOne(of: "with w for con para")
        else { return false }
        return words.contains { $0.word.isOne(of: "my mi his her su") && $0.range.lowerBound > joint.range.lowerBound }
    }

    /// `both my knees are bad and my son told me to write to you`: somebody has sent who writes.
    var wasSentHere: Bool {
        let words = words
        return words.indices.contains { index in
            words[index].word.isOne(of: "told sent referred suggested recommended dijo mando recomendo")
                && words[(index + 1)...].prefix(9).contains {
                    $0.word.isOne(of: "come see write contact call ask viniera escribiera llamara vengo")
                }
                && words[(index + 1)...].prefix(12).contains { $0.word.isOne(of: "you u yall here ustedes aqui") }
        }
    }

    /// `it's for my kid, he hurt his ankle`: whom it is for stands first.
    var startsWithWhom: Bool {
        let first = words.prefix(4).map(\.word)
        return first.contains { $0.isOne(of: "for para pa") }
            && first.first?.isOne(of: "it its this is es for para pa") == true
    }

    /// Words about an appointment that somebody has, or about appointments as such.
    private static let ofOldVisit: StaticString = """
        cancel cancelled canceled reschedule move moved late missed tomorrow reminder confirm policy fee cost length long \
        mine today cancelar cancelada mover tarde cambiar
        """

    private static let longestWish = 9
    private static let comingVerbs: StaticString =
        "book schedule come get make set squeeze fit agendar venir ir sacar hacer"
    private static let comingRest: Set<String> = [
        "i", "we", "you", "me", "us", "in", "an", "a", "the", "appointment", "appt", "apt", "visit", "there", "soon",
        "sometime", "this", "next", "week", "today", "tomorrow", "please", "pls", "up", "somebody", "someone", "seen",
        "una", "cita", "me", "hoy", "manana", "esta", "semana", "proxima", "favor", "por", "on", "morning", "afternoon",
        "alli", "ahi", "pronto",
    ]

    private static let coming: Set<String> = [
        "book", "schedule", "appointment", "come", "free", "available", "availability", "off", "prefer", "best",
        "works", "work", "see", "slot", "visit", "in", "want", "need", "only", "solo", "nomas",
        "cita", "puedo", "venir", "ir", "libre", "prefiero", "disponible", "agendar", "quiero", "mejor",
    ]
}
