/// Cuts a line into tokens.
enum Tokenizer {
    static func tokens(of text: String) -> [Token] {
        var reader = Reader(text)
        reader.readAll()
        return reader.tokens
    }

    private struct Reader {
        let scalars: String.UnicodeScalarView
        var tokens: [Token] = []
        var offset = 0
        var clause = 0
        var clauseHasWords = false
        var touching = false

        init(_ text: String) { scalars = text.unicodeScalars }

        mutating func readAll() {
            var index = scalars.startIndex
            while index < scalars.endIndex {
                let scalar = scalars[index]
                if isDigit(scalar) {
                    take(from: &index, as: .number, while: isDigit)
                } else if isLetter(scalar) {
                    takeWord(from: &index)
                } else if scalar.properties.isWhitespace {
                    touching = false
                    if scalar == "\n" { endClause() }
                    advance(&index)
                } else {
                    take(from: &index, as: .mark, while: nil)
                    if ".!?;:,¿¡…".unicodeScalars.contains(scalar) { endClause() }
                }
            }
        }

        mutating func advance(_ index: inout String.UnicodeScalarView.Index) {
            offset += UTF8.width(scalars[index])
            index = scalars.index(after: index)
        }

        mutating func take(
            from index: inout String.UnicodeScalarView.Index, as kind: Token.Kind,
            while continues: ((Unicode.Scalar) -> Bool)?
        ) {
            let start = offset
            var bytes: [UInt8] = []
            repeat {
                Folding.append(scalars[index], to: &bytes)
                advance(&index)
            } while continues.map { index < scalars.endIndex && $0(scalars[index]) } ?? false
            let folded = String(decoding: bytes, as: UTF8.self)
            append(folded, kind, start..<offset, glued: touching)
        }

        /// A word may hold apostrophes between letters, and digits after its first letter.
        mutating func takeWord(from index: inout String.UnicodeScalarView.Index) {
            let start = offset
            var bytes: [UInt8] = []
            var apostrophe: Int?
            while index < scalars.endIndex {
                let scalar = scalars[index]
                if Folding.isApostrophe(scalar) {
                    let next = scalars.index(after: index)
                    guard next < scalars.endIndex, isLetter(scalars[next]) else { break }
                    apostrophe = bytes.count
                } else if !isLetter(scalar), !isDigit(scalar) {
                    break
                }
                Folding.append(scalar, to: &bytes)
                advance(&index)
            }
            let folded = String(decoding: bytes, as: UTF8.self)
            let glued = touching
            if ["but", "pero", "however", "sino"].contains(folded) { endClause() }
            for word in Shorthand.expand(folded, apostrophe: apostrophe) {
                append(word, .word, start..<offset, glued: glued)
            }
        }

        mutating func append(_ word: String, _ kind: Token.Kind, _ range: Range<Int>, glued: Bool) {
            let stems =
                kind == .word
                ? Token.Stems(english: Stemmer.of(.english).stem(word), spanish: Stemmer.of(.spanish).stem(word))
                : Token.Stems(english: word, spanish: word)
            tokens.append(
                Token(word: word, kind: kind, range: range, clause: clause, isGlued: glued, stems: stems))
            touching = true
            if kind != .mark { clauseHasWords = true }
        }

        mutating func endClause() {
            if clauseHasWords { clause += 1 }
            clauseHasWords = false
        }

        func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

        func isLetter(_ scalar: Unicode.Scalar) -> Bool {
            let value = scalar.value
            if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
            return scalar.properties.isAlphabetic || (0x0300...0x036F).contains(value)
        }
    }
}
