package import Language

/// What a line tells beside its wish: what has happened, what hurts when, and when somebody is busy.
///
/// A day or a time in it is none that is wished for. It is judged by the stretch of words around it, which ends at a
/// mark or at a word that begins another thought.
package struct LineBackground: Sendable {
    private let tokens: [Token]
    /// The stretch of each token.
    private let stretches: [Int]
    /// Stretches that only say why the next one holds: `i get off at 4, so 4:30`.
    let reasons: Set<Int>
    /// The words of each stretch.
    let words: [[String]]

    package init(_ line: Line) {
        tokens = line.tokens
        var (stretch, clause) = (0, 0)
        var reasons: Set<Int> = []
        stretches = line.tokens.indices.map { index in
            let token = line.tokens[index]
            let next = index + 1 < line.tokens.count ? line.tokens[index + 1].word : ""
            let third = index + 2 < line.tokens.count ? line.tokens[index + 2].word : ""
            let isComma = token.word == "," && !(index + 1 < line.tokens.count && line.tokens[index + 1].isGlued)
            let turns =
                token.word.isOne(of: "but pero porque xq because cuz when cuando") && index > 0
                || token.word.isOne(of: "and y") && next.isOne(of: "move change make put moverla cambiarla pasarla")
            if Self.concludes(token.word, next, third) {
                reasons.insert(stretch)
                stretch += 1
            } else if isComma || turns || token.clause != clause || token.word.isOne(of: ". ; ! ?") && !token.isGlued {
                stretch += 1
            }
            clause = token.clause
            return stretch
        }
        self.reasons = Set(reasons.flatMap { last in Array(max(0, last - 2)...last) })
        var words = [[String]](repeating: [], count: stretch + 1)
        for (token, stretch) in zip(tokens, stretches) where token.kind != .mark { words[stretch].append(token.word) }
        self.words = words
    }

    private static func concludes(_ word: String, _ next: String, _ third: String) -> Bool {
        word == "so" && next == "it" && third.isOne(of: "has must needs would should will")
            || word == "so"
                && !next.isOne(of: "i that far on much many long we he she they it bad badly anytime any whenever all")
            || word == "entonces"
            || word == "asi" && next == "que" || word == "therefore"
    }

    /// Whether the words around some bytes tell what has happened: `i rolled my ankle saturday`.
    package func tellsOfPast(_ range: Range<Int>) -> Bool {
        if isBehindMishap(range) { return true }
        let words = words(around: range)
        // `en agosto tuve que cancelar mi cita`: the appointment was, too.
        if words.contains(where: { $0.isOne(of: "tuve fui vine came went estuve") }),
            !words.contains(where: { Self.wishing.contains($0) && !$0.isOne(of: "appointment appt cita slot") })
        {
            return true
        }
        return words.contains { Self.happened.contains($0) || Self.born.contains($0) }
            && !Self.wishes(words)
    }

    /// `I need to be seen for my ankle I rolled it Saturday`: right behind what happened, whatever else is wished.
    private func isBehindMishap(_ range: Range<Int>) -> Bool {
        guard let own = stretch(range) else { return false }
        // `something popped. mornings are best`: another sentence is another thought.
        let before = zip(tokens, stretches).filter {
            $0.kind != .mark && $1 == own && $0.range.upperBound <= range.lowerBound
        }.suffix(3).map(\.0.word)
        guard let verb = before.lastIndex(where: { $0.isOne(of: Self.mishaps) }) else { return false }
        return before[(verb + 1)...].allSatisfy {
            $0.isOne(of: "it my on last the this that me el la los las was in fue en de del")
        }
    }

    private static let mishaps: StaticString = """
        hurt injured fell tripped slipped twisted rolled sprained strained tore broke popped tweaked accident surgery operation injury crash wreck \
        repair replacement replaced cai torci lastime accidente cirugia operacion choque operaron opero pusieron quitaron \
        atropellaron chocaron fracture quebre rompi diagnosticaron
        """

    /// Whether the words around some bytes speak of a birth: `my dob is`.
    package func tellsOfBirth(_ range: Range<Int>) -> Bool { words(around: range).contains(where: Self.born.contains) }

    /// Whether the words around some bytes are about a complaint: `worst when i get up in the morning`.
    package func complains(_ range: Range<Int>) -> Bool {
        let words = words(around: range)
        // `a 7 out of 10 at night`
        let rates = zip(words, zip(words.dropFirst(), words.dropFirst(2))).contains {
            $0 == "out" && $1.0 == "of" && $1.1.isOne(of: "10 ten")
        }
        return (rates || words.contains(where: Self.complaining.contains))
            && !Self.wishes(words)
    }

    /// Whether the words around some bytes are about the one who types: `mine is`.
    package func tellsOfOneself(_ range: Range<Int>) -> Bool {
        words(around: range).contains { $0.isOne(of: "mine myself mia mio") }
    }

    func stretch(_ range: Range<Int>) -> Int? {
        tokens.firstIndex { $0.range.overlaps(range) }.map { stretches[$0] }
    }

    func words(around range: Range<Int>) -> [String] { stretch(range).map { words[$0] } ?? [] }

    /// Whether words wish for a visit; `I can barely walk`, `solo puedo caminar poco` only tell of a body.
    static func wishes(_ words: [String]) -> Bool {
        words.indices.contains { index in
            guard wishing.contains(words[index]) else { return false }
            let isModal = words[index].isOne(of: "can could puedo podria need necesito")
            return
                !(isModal
                && words[(index + 1)...].first { !$0.isOne(of: "barely hardly not only no apenas casi ya to") }?
                    .isOne(of: Self.abilities) == true)
        }
    }

    private static let abilities: StaticString = """
        walk move bend lift stand sit sleep run climb kneel squat reach raise caminar andar mover moverme dormir sentarme \
        pararme agacharme cargar levantar levantarme subir bajar doblar correr
        """

    private static let wishing: Set<String> = Set(
        """
        can could come coming book schedule appointment appt want need free available prefer works work slot hoping hoped thinking
        wondering looking supposed cita puedo podria venir ir disponible agendar quiero quisiera necesito libre
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let happened: Set<String> = Set(
        """
        hurt injured fell tripped slipped twisted rolled sprained strained tore broke popped started began happened pulled
        tweaked playing lifting ran crashed hit was been had surgery accident operaron operado cai lastime torci empezo choque
        chocaron repair replacement reconstruction op arthroscopy cirugia operacion fue claim policy poliza married mri since took opero operaban expires expire expired resets reset renews opere died woke tuve fui estuve vine injury lesion dated issued
        deductible referral authorization autorizacion vence vencio caduca replaced pusieron quitaron hicieron infiltraron diagnosticaron
        diagnosed atropellaron fracture fracturo quebre rompi protesis
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let born: Set<String> = [
        "born", "birth", "birthday", "birthdate", "bday", "dob", "naci", "nacio", "nacimiento", "cumpleanos",
    ]

    private static let complaining: Set<String> = Set(
        """
        worse worst wakes waking wake stiff peor duele duelen duelo dolor despierta despierto amanece hurts hurting ache aches
        aching throbs swells pain painful sore numb sleeping pill pills pastilla pastillas advil tylenol aleve ibuprofen meds
        medicine medicina dose feels hincha hinchan entume entumen entumece arde arden
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
