/// Makes text from outside harmless to show and to match.
package enum CleanText {
    /// The text without control characters, terminal escapes or invisible format characters.
    ///
    /// Each of them becomes one space, so that no two words grow together; a terminal's whole escape sequence counts
    /// as one. Everything else, the patient's own spelling included, stays as it was typed.
    package static func line(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
        var kept = String.UnicodeScalarView()
        var escape = Escape.none
        for scalar in text.unicodeScalars {
            switch (escape, scalar.value) {
            case (_, 0x1B):
                escape = .begun
                kept.append(" ")
            case (.begun, 0x5B): escape = .control
            case (.begun, 0x5D): escape = .text
            case (.begun, _): escape = .none
            case (.control, 0x40...0x7E): escape = .none
            case (.control, 0x20...0x3F): break
            case (.text, 0x07): escape = .none
            case (.text, 0x20...): break
            default:
                escape = .none
                kept.append(isHarmless(scalar) ? scalar : " ")
            }
        }
        return String(kept)
    }

    /// How far a terminal's escape sequence has been read: ESC, ESC [ …, ESC ] ….
    private enum Escape { case none, begun, control, text }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
        if scalar.value < 0xA0 { return false }
        switch scalar.value {
        // Word joiners and direction marks hide what a line really says.
        case 0x00AD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            return false
        default: return true
        }
    }
}
