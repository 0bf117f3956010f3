/// Makes text from outside harmless to show and to match.
package enum CleanText {
    /// The text without control characters, terminal escapes or invisible format characters.
    ///
    /// A control character or a terminal's whole escape sequence becomes one space, so that no two words grow together;
    /// characters without width (joiners, direction marks, soft hyphens) vanish, so that no word is hidden by being cut.
    /// Everything else, the patient's own spelling included, stays as it was typed.
    package static func line(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
        var cleaner = Cleaner(scalars: Array(text.unicodeScalars))
        return cleaner.cleaned()
    }

    private struct Cleaner {
        let scalars: [Unicode.Scalar]
        var position = 0
        /// Set once the rest of the text is known to hold no end of a string sequence; searching again would be quadratic.
        var hasNoTerminatorLeft = false

        init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

        mutating func cleaned() -> String {
            var kept = String.UnicodeScalarView()
            while position < scalars.count {
                let scalar = scalars[position]
                position += 1
                switch scalar.value {
                case 0x1B:
                    skipEscape()
                    kept.append(" ")
                case 0x9B:
                    skipControlSequence()
                    kept.append(" ")
                case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: kept.append(" ")
                case 0x00AD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
                    0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
                    break
                default: kept.append(scalar)
                }
            }
            return String(kept)
        }

        /// After ESC: `[ …` to its final letter, `] …` (and its kin) to BEL or ESC \, or one character.
        mutating func skipEscape() {
            guard position < scalars.count else { return }
            switch scalars[position] {
            case "[":
                position += 1
                skipControlSequence()
            case "]", "P", "X", "^", "_":
                position += 1
                skipString()
            case "(", ")", "#", "%": position = min(position + 2, scalars.count)
            case "\\", "=", ">", "7", "8", "c", "D", "E", "H", "M", "N", "O", "Z": position += 1
            default: break
            }
        }

        /// Parameters and one final letter; where that is not what follows, only the introducer goes.
        mutating func skipControlSequence() {
            var end = position
            while end < scalars.count, (0x30...0x3F).contains(scalars[end].value), end - position < 64 { end += 1 }
            // A space belongs to it only behind a parameter, as in `ESC [ 2 SPACE q`.
            let lowest: UInt32 = end > position ? 0x20 : 0x21
            if end < scalars.count, (lowest...0x2F).contains(scalars[end].value) { end += 1 }
            if end < scalars.count, (0x40...0x7E).contains(scalars[end].value) { position = end + 1 }
        }

        /// A title or the like, which must end; words behind a stray introducer are the patient's and stay.
        mutating func skipString() {
            guard !hasNoTerminatorLeft else { return }
            for end in position..<scalars.count {
                if scalars[end].value == 0x07 || scalars[end].value == 0x9C {
                    position = end + 1
                    return
                }
                if scalars[end].value == 0x1B, end + 1 < scalars.count, scalars[end + 1] == "\\" {
                    position = end + 2
                    return
                }
            }
            hasNoTerminatorLeft = true
        }
    }
}
