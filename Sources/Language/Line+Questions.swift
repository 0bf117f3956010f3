extension Line {
    /// The clauses that put a question, as far as marks and first words tell.
    package var askingClauses: Set<Int> {
        var asking: Set<Int> = []
        var clause = -1
        for (index, token) in tokens.enumerated() where !asking.contains(token.clause) {
            if token.word == "?" { asking.insert(token.clause) }
            guard token.kind != .mark, token.clause != clause else { continue }
            if Self.fillers.contains(token.word) { continue }
            clause = token.clause
            let next = index + 1 < tokens.count ? tokens[index + 1].word : ""
            // `do not call before 3` forbids; `do not you open on sundays` asks.
            let third = index + 2 < tokens.count ? tokens[index + 2].word : ""
            if token.word.isOne(of: "do does did"), next == "not", !third.isOne(of: "you i we they he she") { continue }
            // `es la primera vez` tells.
            if token.word.isOne(of: "es son"), next.isOne(of: Self.behindIs) { continue }
            if token.word == "como", next.isOne(of: "un una") { continue }
            if token.word.isOne(of: "puedo puede"), next.isOne(of: Self.behindCan) { continue }
            if WordLists.questionStarts.contains(token.word) { asking.insert(clause) }
        }
        return asking
    }

    /// What stands behind `es` where it tells.
    package static let behindIs: StaticString = "su mi la el un una mis sus para primera nuevo nueva de"

    /// What stands behind `puede` where it tells when.
    package static let behindCan: StaticString = """
        cualquier cualquiera los el las en por de despues antes solo nomas lunes martes miercoles jueves viernes sabado \
        sabados domingo domingos manana
        """

    /// Whether it asks something.
    package var isQuestion: Bool { !askingClauses.isEmpty }

    /// The line cut where one sentence or question ends and the next begins; itself where it is one.
    package var parts: [Line] {
        var starts: [Int] = [0]
        for index in tokens.indices.dropFirst() where begins(at: index) { starts.append(index) }
        guard starts.count > 1 else { return [self] }
        return zip(starts, starts.dropFirst() + [tokens.count]).map { part($0..<$1) }.filter { !$0.isEmpty }
    }

    /// What stands behind the last comma.
    package var behindLastComma: Line? {
        tokens.lastIndex { $0.word == "," }.map { part(($0 + 1)..<tokens.count) }
    }

    /// The part of a line between two tokens.
    package func part(_ range: Range<Int>) -> Line { Line(text: text, tokens: Array(tokens[range])) }

    /// This line's words and then another's, to be understood as one; places in the text are no longer to be relied on.
    package func followed(by other: Line) -> Line { Line(text: text + " " + other.text, tokens: tokens + other.tokens) }

    /// The line without the clauses that only say what is not asked: `forget the price, where are you`.
    ///
    /// Nil where there are none, or nothing is left.
    package var withoutDismissed: Line? {
        var dismissed: Set<Int> = []
        for (clause, words) in wordsByClause where Self.dismisses(words) { dismissed.insert(clause) }
        guard !dismissed.isEmpty else { return nil }
        let rest = tokens.filter { !dismissed.contains($0.clause) }
        guard rest.filter({ $0.kind != .mark }).count >= 2 else { return nil }
        return Line(text: text, tokens: rest)
    }

    /// The line without the words that only lead on to it: `ok and the phone`; nil where there are none, or little is left.
    package var withoutLeadIn: Line? {
        let start = tokens.firstIndex { $0.kind != .mark && !Self.fillers.contains($0.word) } ?? 0
        guard start > 0 else { return nil }
        let rest = part(start..<tokens.count)
        return rest.words.contains { !WordLists.isFunctionWord($0.word) } ? rest : nil
    }

    /// Whether a new sentence or question begins with a token.
    private func begins(at index: Int) -> Bool {
        let (token, before) = (tokens[index], tokens[index - 1])
        if before.kind == .mark, before.word.isOne(of: "? ! ; …") { return true }
        if before.word == ".", before.clause != token.clause { return true }
        if token.word == "¿" { return true }
        guard token.kind != .mark, before.word != "¿" else { return false }
        let isAfterComma = before.word == "," || before.word == ":"
        if isAfterComma, startsQuestion(at: index) { return true }
        guard token.word.isOne(of: "and also plus but or y tambien pero o e"), index + 1 < tokens.count else {
            return false
        }
        if startsQuestion(at: index + 1) { return true }
        // `…, and till what time`: behind a comma the question word may stand a little later.
        return before.word == ","
            && tokens[(index + 1)...].prefix(4).contains { WordLists.questionWords.contains($0.word) }
    }

    private func startsQuestion(at index: Int) -> Bool {
        var index = index
        while index < tokens.count, Self.fillers.contains(tokens[index].word) || tokens[index].kind == .mark {
            index += 1
        }
        guard index + 1 < tokens.count else { return false }
        let (word, next) = (tokens[index].word, tokens[index + 1].word)
        if word.isOne(
            of: "what where who whose which how why cual cuales quien quienes donde cuanto cuanta cuantos cuantas como")
        {
            return true
        }
        if word.isOne(of: "que por cuando when") { return next != "," }
        if word.isOne(of: "do does did is are can could will would should may have has") {
            return next.isOne(
                of: "i you we they he she it this that there the my your anyone anybody someone dr doctor these those")
        }
        if word.isOne(of: "till until at in on for to by from en a de con para hasta desde") {
            return next.isOne(of: "what which who whom how que cual quien cuanto cuantos donde cuando")
        }
        return word.isOne(
            of: "puedo puede pueden tienen aceptan hay atienden hacen dan duele cuesta cobran hablan abren")
    }

    private var wordsByClause: [(clause: Int, words: [String])] {
        var clauses: [(clause: Int, words: [String])] = []
        for token in words {
            if clauses.last?.clause == token.clause {
                clauses[clauses.count - 1].words.append(token.word)
            } else {
                clauses.append((token.clause, [token.word]))
            }
        }
        return clauses
    }

    private static func dismisses(_ words: [String]) -> Bool {
        let rest = Array(words.drop { fillers.contains($0) })
        return dismissals.contains { rest.starts(with: $0) }
    }

    private static let fillers: Set<String> = [
        "so", "and", "ok", "okay", "well", "but", "also", "hey", "hi", "hello", "oh", "please", "just", "um", "y",
        "pero",
        "oye", "oiga", "ahi", "entonces", "bueno", "pues", "tambien",
    ]

    private static let dismissals: [[String]] = """
        forget;never mind;nevermind;ignore;leaving aside;leave aside;setting aside;putting aside;apart from;aside from;\
        not asking;i am not asking;i do not want to know;i do not need to know;i do not care;i do not mean;\
        i know what;i know who;i know where;i know how;i know the;i know you;i already know;i understand what;i get what;\
        i get that;not what;not who;not where;not when;not how;not why;not the;not about;skip the;no need to;\
        that is not what;that was not;that is not my question;not what i asked;not what i meant;you misunderstood;\
        eso no;no es eso;no es lo que;no le pregunte;\
        do not tell me;do not give me;don t tell me;spare me;\
        olvide;olvida;olvidese;olvidate;no pregunto;no le pregunto;no quiero saber;no me importa;no me diga;ya se que;\
        ya se quien;ya se donde;ya se como;dejando de lado;aparte de
        """.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
}
