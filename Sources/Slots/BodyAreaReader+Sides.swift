package import Language

/// A side that is said by itself, for a part of the body named before.
extension BodyAreaReader {
    /// A side said for a part of the body that was named before: `the right one`, `on the left side`, `el izquierdo`.
    package static func sideAlone(_ line: Line) -> Reading<Side>? { sideAlone(line.words[...], isWhole: true) }

    static func sideAlone(_ words: ArraySlice<Token>, isWhole: Bool) -> Reading<Side>? {
        for index in words.indices {
            guard let side = sides[words[index].word], !isDenied(index, of: words) else { continue }
            let next = index + 1 < words.endIndex ? words[index + 1].word : ""
            let before = index > words.startIndex ? words[index - 1].word : ""
            let isNamed =
                next.isOne(of: "one side sided lado")
                || before.isOne(of: "el la del lado") && !words[index].word.isOne(of: "left right both")
            // `I put the wrong side, it's the left`; `that's right` names none.
            let isTold =
                isWhole && (next.isEmpty || words[index + 1].clause != words[index].clause)
                && (before.isOne(of: "the my") || before == "is" && words[index].word != "right")
                && words[..<index].suffix(3).contains { $0.word.isOne(of: "is its meant mean es era") }
            let isBare =
                isWhole && words.count <= 3
                && words[index].word.isOne(of: "left izquierdo izquierda izq lft derecho derecha der")
            if isNamed || isTold || isBare { return Reading(side, words[index].range, rule: "a side by itself") }
        }
        return nil
    }

    /// `my left shoulder, no, the right one`; in `my left knee, no, the right is fine` the other one stands.
    static func sideSaidAnew(_ words: ArraySlice<Token>) -> Side? {
        guard let mark = words.firstIndex(where: { $0.word == "no" || $0.word.isOne(of: SlotScan.takingBack) }),
            let index = words[mark...].prefix(6).firstIndex(where: { sides[$0.word] != nil }),
            !words[mark..<index].contains(where: { $0.word == "not" }), !isContrast(words, mark, index),
            // `no, right now it is fine`, `no, right, on the stairs`
            words[index].word != "right" || words[..<index].last?.word.isOne(of: "the my is its") == true
                || index == words.endIndex - 1
        else { return nil }
        return isFine(words[(index + 1)...].drop { $0.word.isOne(of: "one side") }) ? nil : sides[words[index].word]
    }

    /// `la rodilla izquierda, no la derecha`: the Spanish `no` that denies; in `izquierda, no, la derecha` a mark stands.
    private static func isContrast(_ words: ArraySlice<Token>, _ mark: Int, _ side: Int) -> Bool {
        words[mark].word == "no" && words[mark].clause == words[side].clause
            && !words[side].word.isOne(of: "left right both")
            && words[(mark + 1)..<side].allSatisfy { $0.word.isOne(of: "la el es de") }
    }

    /// The first side that a line names, of whatever it is.
    package static func sideNamed(_ line: Line) -> Side? { line.words.lazy.compactMap { sides[$0.word] }.first }

    /// `not the right one`, `no es la derecha`, `la otra`: the side that a line leaves of the one that is known.
    package static func sideLeft(by line: Line, of known: Side?) -> Side? {
        guard known == .left || known == .right, line.words.count <= shortSide else { return nil }
        let words = line.words[...]
        let denied = words.indices.contains { sides[words[$0].word] == known && isDenied($0, of: words) }
        return denied || saysOnlyOther(line) ? (known == .left ? .right : .left) : nil
    }

    /// `no, the other knee`, `perdón, la otra`; not `the other one is fine`, `no tengo otro`, `not Dr. Shulman, the other one`.
    private static func saysOnlyOther(_ line: Line) -> Bool {
        zip(line.words, line.words.dropFirst()).contains {
            $0.word.isOne(of: "the my la el mi su his her") && $1.word.isOne(of: "other opposite wrong otra otro")
        }
            && line.words.allSatisfy {
                $0.word.isOne(
                    of: """
                        no not it is s was i put picked chose gave said typed wrong you mean meant sorry actually wait oops the my his her other opposite one side es \
                        era la el mi su otra otro lado perdon digo espere es de
                        """) || isArea($0)
            }
    }

    /// In words.
    private static let shortSide = 7

    private static func isArea(_ word: Token) -> Bool { read(Line(word.word)) != nil }

    /// `not the right one`, `no es la derecha`; `no, la derecha` says another one, and so does `no la derecha` alone.
    private static func isDenied(_ index: Int, of words: ArraySlice<Token>) -> Bool {
        let before = words[..<index].suffix(4).filter { $0.clause == words[index].clause }.map(\.word)
        guard let no = before.lastIndex(where: { $0.isOne(of: "not no") }) else { return false }
        let between = before[(no + 1)...]
        guard between.allSatisfy({ $0.isOne(of: "es era is was the my la el mi of on en") }) else { return false }
        // `my knee is not right`
        let next = words[(index + 1)...].first?.word
        if words[index].word == "right", between.isEmpty, next?.isOne(of: "one side") != true { return false }
        let isSaidAnew = words[(index + 1)...].contains {
            sides[$0.word] != nil && sides[$0.word] != sides[words[index].word]
        }
        return before[no] == "not" || isSaidAnew || between.contains { $0.isOne(of: "es era is was") }
    }
}
