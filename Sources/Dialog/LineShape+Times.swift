import Language
import Slots

/// What a line says of days and times: a wish, a thing of the past, a complaint or a duty.
extension Line {
    /// Whether it wishes for days or times and says nothing else: `fridays only`, `mornings are best`.
    func isAboutTimes(on today: CivilDay) -> Bool {
        let whens = Whens(self, today: today)
        guard !whens.isEmpty, whens.problem == nil else { return false }
        return words.allSatisfy { word in
            Self.wishing.contains(word.word) || whens.pieces.contains { $0.overlaps(word.range) }
        }
    }

    private static let wishing: Set<String> = Set(
        """
        only best better are is work works good great ideal fine for me us please pls preferably i prefer would could can do be any
        the on in at free available open ok okay maybe or and if possible my schedule usually mostly ideally works well anything
        nah nope no not but except pero menos excepto yeah yes yep si sip
        de preferencia preferible en las los el la mejor por favor me sirve sirven queda quedan bien puedo puede ser prefiero
        solo solamente nomas o y si se puede gustaria
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Whether the clause around some bytes tells what has happened: `i rolled my ankle saturday`.
    func tellsOfPast(_ range: Range<Int>) -> Bool {
        let words = wordsOfClause(around: range)
        return words.contains { Self.happened.contains($0.word) }
            && !words.contains {
                $0.word.isOne(
                    of: "book schedule appointment come free available prefer slot cita venir disponible agendar")
            }
    }

    /// Whether the clause around some bytes is about a complaint: `worst when i get up in the morning`.
    func complains(_ range: Range<Int>) -> Bool {
        wordsOfClause(around: range).contains {
            Self.complaints.contains($0.stems.english) || Self.complaints.contains($0.word)
                || $0.word.isOne(of: "worst worse wake waking stiff peor despierto amanece")
        }
    }

    /// Whether the clause around some bytes tells when somebody is busy: `i work nights`.
    func tellsOfDuty(_ range: Range<Int>) -> Bool {
        let words = wordsOfClause(around: range)
        return zip(words, words.dropFirst()).contains {
            $0.word.isOne(of: "i we") && $1.word.isOne(of: "work sleep") || $0.word == "trabajo" && $1.word == "de"
        }
    }

    private func wordsOfClause(around range: Range<Int>) -> [Token] {
        guard let clause = tokens.first(where: { $0.range.overlaps(range) })?.clause else { return [] }
        return words.filter { $0.clause == clause }
    }

    private static let happened: Set<String> = Set(
        """
        hurt injured fell tripped slipped twisted rolled sprained strained tore broke popped started began happened pulled tweaked
        playing lifting ran crashed hit was were been had did last surgery accident operaron cai lastime torci empezo choque
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Whether it speaks of coming in, so that a day in it is a wish.
    var speaksOfComing: Bool {
        words.contains { Self.coming.contains($0.word) }
    }

    private static let coming: Set<String> = [
        "book", "schedule", "appointment", "come", "free", "available", "availability", "off", "prefer", "best",
        "works", "work", "see", "slot", "visit", "in", "want", "need",
        "cita", "puedo", "venir", "ir", "libre", "prefiero", "disponible", "agendar", "quiero", "mejor",
    ]
}
