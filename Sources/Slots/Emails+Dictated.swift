import Language

/// Addresses as they are spoken: `ana dot gil at example dot com`.
extension Emails {
    /// `maria dot lopez at example dot com`.
    static func dictated(_ line: Line) -> [Reading<String>] {
        // `lee [at] example [dot] com`
        let tokens = joined(line, line.tokens.filter { !$0.word.isOne(of: "[ ] ( ) < >") })
        var found: [Reading<String>] = []
        for at in tokens.indices where tokens[at].word.isOne(of: "at arroba") {
            guard let (domain, end) = spelled(tokens, from: at + 1, step: 1), domain.contains("."),
                var (local, start) = spelled(tokens, from: at - 1, step: -1),
                !local.isOne(of: "you me us look it works working him her them go shop visit online")
            else { continue }
            for word in wordsBefore(tokens, start, isOneWord: line.saysOneWord) {
                local = word + local
                start -= 1
            }
            guard isSound(local, domain) else { continue }
            let range = tokens[start].range.lowerBound..<tokens[end].range.upperBound
            found.append(Reading(local + "@" + domain, range, rule: "dictated address"))
        }
        return found
    }

    /// The words that belong to the same name: `yogi mom 77 at …` where nothing else is said, or where the line says so.
    private static func wordsBefore(_ pieces: [Piece], _ start: Int, isOneWord: Bool) -> [String] {
        var words: [String] = []
        var index = start - 1
        while index >= 0, pieces[index].kind != .mark, spokenMarks[pieces[index].word] == nil,
            !introduces(pieces[index].word)
        {
            words.append(pieces[index].word)
            index -= 1
        }
        return isOneWord || index < 0 && words.count <= 2 && !pieces[start].word.isEmpty ? words : []
    }

    private static func introduces(_ word: String) -> Bool {
        word.isOne(
            of: """
                is its it at arroba es email e mail correo address my mi to and yes yeah ok okay sure hi hello um uh \
                use send por favor the a si claro mande electronico so well try
                """)
    }

    /// The tokens with what is one piece in one: `r u s s`, `bluefish forty two`, `guion bajo`.
    private static func joined(_ line: Line, _ tokens: [Token]) -> [Piece] {
        var pieces: [Piece] = []
        var index = 0
        while index < tokens.count {
            var piece = Piece(tokens[index])
            var end = index + 1
            let isLetter = { (token: Token) in
                token.kind == .word && line.original(token.range).utf8.count == 1
            }
            if isLetter(tokens[index]), index + 1 < tokens.count, isLetter(tokens[index + 1]) {
                piece.word = ""
                end = index
                while end < tokens.count, isLetter(tokens[end]) {
                    piece.word += line.original(tokens[end].range).lowercased()
                    end += 1
                }
            } else if piece.word == "guion", end < tokens.count, tokens[end].word.isOne(of: "bajo medio") {
                piece.word = tokens[end].word == "bajo" ? "underscore" : "dash"
                end += 1
            } else if isLetter(tokens[index]) {
                // What a letter is short for elsewhere: `r` for are.
                piece.word = line.original(tokens[index].range).lowercased()
            } else if tokens[index].kind == .word, let (number, count) = NumberWords.value(tokens[index...]) {
                piece.word = String(number)
                piece.kind = .number
                end = index + count
            }
            piece.range = piece.range.lowerBound..<tokens[end - 1].range.upperBound
            index = end
            // A number behind a word belongs to it, where the word says nothing else.
            if piece.kind == .number, let last = pieces.last, last.kind == .word, spokenMarks[last.word] == nil,
                !last.word.isOne(of: "is its it at arroba es email e mail correo address my mi to and")
            {
                pieces[pieces.count - 1].word += piece.word
                pieces[pieces.count - 1].range = last.range.lowerBound..<piece.range.upperBound
            } else {
                pieces.append(piece)
            }
        }
        return pieces
    }

    /// A token, or several that are dictated as one.
    private struct Piece {
        var word: String
        var kind: Token.Kind
        var range: Range<Int>
        let isGlued: Bool

        init(_ token: Token) { (word, kind, range, isGlued) = (token.word, token.kind, token.range, token.isGlued) }
    }

    /// Words joined by spoken marks, walking away from the `at`; the index is the last token taken.
    private static func spelled(_ tokens: [Piece], from start: Int, step: Int) -> (String, last: Int)? {
        var parts: [String] = []
        var index = start
        var last = start
        while tokens.indices.contains(index), tokens[index].kind != .mark {
            parts.append(tokens[index].word)
            last = index
            index += step
            guard tokens.indices.contains(index) else { break }
            let mark = spokenMarks[tokens[index].word]
            // A full stop with a space behind it ends a sentence.
            let isTyped =
                tokens[index].kind == .mark && tokens[index].word.isOne(of: ". _ -") && tokens[index].isGlued
                && tokens.indices.contains(index + 1) && tokens[index + 1].isGlued
            guard let mark = mark ?? (isTyped ? tokens[index].word : nil), tokens.indices.contains(index + step),
                tokens[index + step].kind != .mark
            else { break }
            parts.append(mark)
            index += step
        }
        guard !parts.isEmpty else { return nil }
        return ((step > 0 ? parts : parts.reversed()).joined(), last)
    }

    private static let spokenMarks = [
        "dot": ".", "punto": ".", "underscore": "_", "dash": "-", "hyphen": "-", "guion": "-", "plus": "+",
    ]
}

extension Line {
    /// `all one word`, `todo junto`.
    fileprivate var saysOneWord: Bool {
        let plain = plain
        return ["one word", "no spaces", "todo junto", "sin espacios", "una palabra"].contains { plain.contains($0) }
    }
}
