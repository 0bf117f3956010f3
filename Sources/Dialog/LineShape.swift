import Language
import Slots

extension Line {
    /// About so many bytes from the start, cut where a word begins.
    func beginning(_ bytes: Int) -> Line {
        let end = words.last { $0.range.upperBound <= bytes }?.range.upperBound ?? 0
        return Line(original(0..<end))
    }

    var hasLetters: Bool { words.contains { $0.kind == .word } }

    /// Whether the line is put as a question.
    var asks: Bool {
        if tokens.contains(where: { $0.word == "?" || $0.word == "¿" }) { return true }
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
        if first.word.isOne(of: "es son"), next.isOne(of: "su mi la el un una mis sus para primera") { return false }
        if first.word == "como", next.isOne(of: "un una de a las") { return false }
        // `do not leave a voicemail`; `do not you open on sundays` keeps its question.
        if first.word == "do", next == "not", !third.isOne(of: "you i we they the") { return false }
        return WordLists.questionStarts.contains(first.word)
    }

    /// Whether it takes back or changes something said before.
    var corrects: Bool {
        let plain = self.plain
        if deniesFirst { return true }
        return Self.corrections.contains {
            plain == $0 || plain.hasPrefix($0 + " ") || plain.contains(" " + $0 + " ") || plain.hasSuffix(" " + $0)
        }
    }

    /// `not Tuesday, Wednesday`, `no, Thursday`: one thing denied and another said in its place.
    private var deniesFirst: Bool {
        guard let first = tokens.first, first.word.isOne(of: "not no"), words.count > 1 else { return false }
        return tokens.dropFirst().dropLast().contains { $0.word.isOne(of: ", ; . but") }
    }

    private static let corrections = [
        "spelled", "misspelled", "typed", "my mistake", "oops", "whoops", "i forgot", "my bad",
        "mal", "ups", "no espera", "no espere", "me falto", "se escribe",
        "actually", "no wait", "wait", "sorry", "i meant", "i mean", "instead", "change", "correction", "wrong",
        "scratch that", "make that", "make it", "not that",
        "rather", "en realidad", "perdon", "mejor", "quise decir", "cambie", "cambiar", "me equivoque", "espere",
        "correccion", "jk", "just kidding", "kidding", "mistyped", "typo", "wrong number", "digo", "es broma", "broma",
        "should be", "deberia ser",
    ]

    /// Whether it says that the last answer was not what was asked, and no more.
    package var repudiates: Bool { Self.repudiations.contains(plain) }

    private static let repudiations: Set<String> = [
        "that is not what i asked", "no that is not what i asked", "not what i asked", "that is not what i meant",
        "no that is not what i meant", "not what i meant", "that is not it", "no not that", "not that",
        "that is not my question", "that was not my question", "that does not answer my question",
        "you did not answer my question", "you misunderstood", "you misunderstood me", "wrong answer", "no wrong",
        "eso no", "no eso no", "no es eso", "eso no pregunte", "no pregunte eso", "eso no le pregunte",
        "eso no es lo que pregunte", "no es lo que pregunte", "eso no contesta mi pregunta", "no me entendio",
    ]

    /// Whether the clause around some bytes tells what has happened: `i rolled my ankle saturday`.
    func tellsOfPast(_ range: Range<Int>) -> Bool {
        guard let clause = tokens.first(where: { $0.range.overlaps(range) })?.clause else { return false }
        let words = words.filter { $0.clause == clause }
        return words.contains { Self.happened.contains($0.word) }
            && !words.contains {
                $0.word.isOne(
                    of: "book schedule appointment come free available prefer slot cita venir disponible agendar")
            }
    }

    /// Whether the clause around some bytes is about a complaint or a duty: `worst when i get up in the morning`.
    func complains(_ range: Range<Int>) -> Bool {
        guard let clause = tokens.first(where: { $0.range.overlaps(range) })?.clause else { return false }
        let words = words.filter { $0.clause == clause }
        // `i work nights`
        let isBusy = zip(words, words.dropFirst()).contains {
            $0.word.isOne(of: "i we") && $1.word.isOne(of: "work sleep") || $0.word == "trabajo" && $1.word == "de"
        }
        return isBusy
            || words.contains {
                (Self.complaints.contains($0.stems.english) || Self.complaints.contains($0.word)
                    || $0.word.isOne(of: "worst worse wake waking stiff peor despierto amanece"))
            }
    }

    private static let happened: Set<String> = Set(
        """
        hurt injured fell tripped slipped twisted rolled sprained strained tore broke popped started began happened pulled tweaked
        playing lifting ran crashed hit was were been had did last surgery accident operaron cai caí lastime torci empezo choque
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

    /// What stands before its questions, or behind them; nil where all of it asks, or nothing does.
    var beforeQuestion: Line? {
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

    /// Whether it wishes for days or times and says nothing else: `fridays only`, `mornings are best`.
    func isAboutTimes(on today: CivilDay) -> Bool {
        let whens = Whens(self, today: today)
        guard !whens.isEmpty, whens.problem == nil else { return false }
        return words.allSatisfy { word in
            Self.wishing.contains(word.word) || whens.wishes.contains { $0.range.overlaps(word.range) }
                || whens.range?.overlaps(word.range) ?? false
        }
    }

    private static let wishing: Set<String> = Set(
        """
        only best better are is work works good great ideal fine for me us please pls preferably i prefer would could can do be any
        the on in at free available open ok okay maybe or and if possible my schedule usually mostly ideally works well anything
        nah nope no yeah yes yep si sip
        de preferencia preferible en las los el la mejor por favor me sirve sirven queda quedan bien puedo puede ser prefiero
        solo solamente nomas o y si se puede gustaria
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// The part of the line that names a complaint, without the words that are other values.
    ///
    /// - Parameters:
    ///   - area: the bytes of a part of the body; what stands around it goes before any other complaint.
    ///   - facts: the bytes of the other values.
    func complaint(area: Range<Int>?, besides facts: [Range<Int>]) -> String? {
        var stretches: [[Token]] = [[]]
        for token in tokens {
            let breaks =
                token.kind == .mark && token.word.isOne(of: "/ ; | , .") || facts.contains { $0.overlaps(token.range) }
            let isNewClause = stretches[stretches.count - 1].last.map { $0.clause != token.clause } ?? false
            if breaks || isNewClause { stretches.append([]) }
            if !breaks, token.kind != .mark || !stretches[stretches.count - 1].isEmpty {
                stretches[stretches.count - 1].append(token)
            }
        }
        let withArea = area.flatMap { area in stretches.first { $0.contains { $0.range.overlaps(area) } } }
        let complaining = stretches.first { stretch in
            stretch.contains { Self.complaints.contains($0.stems.english) || Self.complaints.contains($0.word) }
        }
        guard let stretch = withArea ?? complaining, let first = stretch.first, let last = stretch.last else {
            return nil
        }
        return original(first.range.lowerBound..<last.range.upperBound)
    }

    private static let complaints: Set<String> = [
        "pain", "hurt", "ach", "ache", "sore", "injuri", "injur", "surgeri", "stiff", "sprain", "broke", "torn",
        "swollen", "weak", "numb", "duele", "duelen", "dolor", "lastime",
        "operaron", "cirugia",
    ]
}
