/// Cuts a line into tokens.
enum Tokenizer {
    /// - Parameter stemmed: false leaves the stems empty, for who only needs the words.
    static func tokens(of text: String, stemmed: Bool = true) -> [Token] {
        var reader = Reader(text, stemmed: stemmed)
        reader.readAll()
        return reader.tokens
    }

    private struct Reader {
        let bytes: [UInt8]
        let stemmed: Bool
        var tokens: [Token] = []
        var position = 0
        var clause = 0
        var clauseHasWords = false
        var touching = false
        /// What the token under way folds to; kept between tokens for its room.
        var folded: [UInt8] = []

        init(_ text: String, stemmed: Bool) {
            bytes = Array(text.utf8)
            self.stemmed = stemmed
            tokens.reserveCapacity(min(bytes.count / 4, 65_536) + 4)
        }

        mutating func readAll() {
            while position < bytes.count {
                let scalar = scalar(at: position)
                if isDigit(scalar) {
                    takeNumber()
                } else if isLetter(scalar) {
                    takeWord()
                } else if isSpace(scalar) {
                    touching = false
                    position += UTF8.width(scalar)
                } else {
                    takeMark(scalar)
                }
            }
        }

        /// The scalar that starts at a byte of valid UTF-8.
        func scalar(at index: Int) -> Unicode.Scalar {
            let first = UInt32(bytes[index])
            if first < 0x80 { return Unicode.Scalar(UInt8(first)) }
            let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            var value = first & (0xFF >> UInt32(length + 1))
            for byte in bytes[(index + 1)..<min(index + length, bytes.count)] {
                value = value << 6 | UInt32(byte & 0x3F)
            }
            return Unicode.Scalar(value) ?? "\u{FFFD}"
        }

        mutating func takeNumber() {
            let start = position
            folded.removeAll(keepingCapacity: true)
            while position < bytes.count {
                let scalar = scalar(at: position)
                guard isDigit(scalar) else { break }
                Folding.append(scalar, to: &folded)
                position += UTF8.width(scalar)
            }
            append(String(decoding: folded, as: UTF8.self), .number, start..<position, glued: touching)
        }

        mutating func takeMark(_ scalar: Unicode.Scalar) {
            let start = position
            folded.removeAll(keepingCapacity: true)
            Folding.append(scalar, to: &folded)
            position += UTF8.width(scalar)
            let word = folded.isEmpty ? String(scalar) : String(decoding: folded, as: UTF8.self)
            append(word, .mark, start..<position, glued: touching)
            if endsClause(scalar, at: start) { endClause() }
        }

        /// A word may hold apostrophes between letters, and digits after its first letter.
        mutating func takeWord() {
            let start = position
            folded.removeAll(keepingCapacity: true)
            var apostrophe: Int?
            while position < bytes.count {
                let scalar = scalar(at: position)
                let width = UTF8.width(scalar)
                if Folding.isApostrophe(scalar) {
                    guard position + width < bytes.count, isLetter(self.scalar(at: position + width)) else { break }
                    apostrophe = folded.count
                } else if !isLetter(scalar), !isDigit(scalar), !Folding.isCombining(scalar) {
                    break
                }
                Folding.append(scalar, to: &folded)
                position += width
            }
            let word = String(decoding: folded, as: UTF8.self)
            let glued = touching
            switch word {
            case "but", "pero", "however", "sino": endClause()
            default: break
            }
            guard !isName(word, start), let written = Shorthand.expand(word, apostrophe: apostrophe) else {
                append(word, .word, start..<position, glued: glued)
                return
            }
            for word in written { append(word, .word, start..<position, glued: glued) }
        }

        /// `Ty Okafor`: with capitals like a name's, and another behind it, it is no `thank you`.
        func isName(_ word: String, _ start: Int) -> Bool {
            guard word == "ty", bytes[start] == 0x54, position + 1 < bytes.count, bytes[position] == 0x20 else {
                return false
            }
            return (0x41...0x5A).contains(bytes[position + 1])
        }

        mutating func append(_ word: String, _ kind: Token.Kind, _ range: Range<Int>, glued: Bool) {
            tokens.append(
                Token(word: word, kind: kind, range: range, clause: clause, isGlued: glued, stems: stems(word, kind)))
            touching = true
            if kind != .mark { clauseHasWords = true }
        }

        func stems(_ word: String, _ kind: Token.Kind) -> Token.Stems {
            guard stemmed else { return Token.Stems(english: "", spanish: "") }
            return kind == .word ? Token.Stems(of: word) : Token.Stems(english: word, spanish: word)
        }

        /// Whether a mark parts two clauses.
        ///
        /// It does not inside `10:30` or `3.5`, nor behind `Dr` or the letters of `p.m.`
        func endsClause(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
            switch scalar {
            case "!", "?", ";", "¿", "¡", "…": return true
            case ".", ":", ",":
                guard let before = tokens.dropLast().last, before.range.upperBound == index else { return true }
                switch before.kind {
                case .mark: return true
                case .number: return !(position < bytes.count && (0x30...0x39).contains(bytes[position]))
                case .word: return !(scalar == "." && isAbbreviated(before))
                }
            default: return false
            }
        }

        /// Whether the point behind a word belongs to it.
        func isAbbreviated(_ word: Token) -> Bool {
            // `the 1st.` ends a sentence, and is no street.
            let isOrdinal = word.word == "st" && word.isGlued && tokens.dropLast(2).last?.kind == .number
            if Self.abbreviations.contains(word.word), !isOrdinal { return true }
            guard word.range.count == 1 else { return false }
            let goesOn = position < bytes.count && isLetter(scalar(at: position))
            let wentOn = word.isGlued && tokens.dropLast(2).last?.word == "."
            return goesOn || wentOn
        }

        static let abbreviations: Set<String> = [
            "dr", "dra", "mr", "mrs", "ms", "sr", "sra", "srta", "jr", "st", "ste", "no", "vs", "ext", "tel", "approx",
            "dept",
        ]

        mutating func endClause() {
            if clauseHasWords { clause += 1 }
            clauseHasWords = false
        }

        func isDigit(_ scalar: Unicode.Scalar) -> Bool {
            (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
        }

        func isSpace(_ scalar: Unicode.Scalar) -> Bool {
            scalar.value < 0x80
                ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
        }

        /// Whether a word may begin with it.
        func isLetter(_ scalar: Unicode.Scalar) -> Bool {
            let value = scalar.value
            if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
            if value < 0x300 { return scalar.properties.isAlphabetic && !Folding.isApostrophe(scalar) }
            return scalar.properties.isAlphabetic && !Folding.isCombining(scalar)
        }
    }
}
