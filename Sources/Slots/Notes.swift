package import Language

/// What somebody tells the clinic beside a booking's fields and only staff can heed: when to call, who pays.
///
/// It is kept in their own words, a stretch at a time; nothing is concluded from it.
package enum Notes {
    /// The stretches that tell such a thing, in the order in which they were said; a question tells none.
    package static func read(_ line: Line) -> [Reading<String>] {
        found(line) {
            tellsWhenToCall($0) || forbidsWay($0) || tellsWhoPays($0) || tellsOfCare($0) || isForStaff($0)
                || tellsHowEarly($0) || tellsWhosePhone($0) || tellsHowOften($0) || tellsBusyHours($0)
                || asksSecrecy($0) || namesHolder($0, in: line) || namesWhomToAsk($0)
        }
        .map { Reading(line.original($0), $0, rule: "note for the clinic") }
    }

    /// The bytes that tell when somebody is to be called.
    package static func callHours(_ line: Line) -> [Range<Int>] { found(line, where: tellsWhenToCall) }

    /// Whether it says whose phone a number is.
    package static func saysWhosePhone(_ line: Line) -> Bool {
        !found(line) { tellsWhosePhone($0) || namesHolder($0, in: line) }.isEmpty
    }

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
        !found(line) { tellsWhenToCall($0) || forbidsWay($0) || tellsWhoPays($0) || isForStaff($0) || asksSecrecy($0) }
            .isEmpty
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
                // `que me llamen después de las 5` wishes.
                && !(first.word == "que" && words.dropFirst().first?.word.isOne(of: "me nos le les no") == true)
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
                DateWords.part($0.word) != nil
                    || $0.word.isOne(
                        of: "work home house school trabajo casa escuela clase class manana mananas madrugada")
            }
        }
        let isOnly = (ahead + behind).contains { $0.word.isOne(of: "only just not never solo solamente nomas no") }
        return isBound && behind.contains { isTime($0) || namesTime([$0]) }
            || namesTime(behind) && (isOnly || verb < 3)
    }

    /// `I work 8 to 5`: when somebody can't come, and not when they can.
    private static func tellsBusyHours(_ words: [Token]) -> Bool {
        LineBackground.takesTime(words.map(\.word)) && words.contains(where: isTime)
    }

    private static func isTime(_ word: Token) -> Bool {
        word.kind == .number && word.word.utf8.count <= 4 || NumberWords.value([word]) != nil
            || word.word.isOne(of: "noon midday lunch mediodia")
    }

    /// In words: `call me on my cell any time after 4`.
    private static let near = 9
    static let reaching: StaticString = """
        call calls llamadas phone ring reach text contact llame llamen llamenme llameme marque marquen marquenme marqueme hablen hablenme hableme \
        llamar llamarme contacten contactenme llamada hablar hablarme ablar ablarme ablen hablan
        """
}
