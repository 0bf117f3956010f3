extension String {
    /// The text for a terminal that shows nothing but ASCII: letters without their accents, marks that look alike.
    package var asciiOnly: String {
        var text = ""
        for scalar in unicodeScalars {
            if scalar.isASCII { text.unicodeScalars.append(scalar) } else { text += Self.plain[scalar] ?? "?" }
        }
        return text
    }

    private static let plain: [Unicode.Scalar: String] = {
        let pairs = [
            "áàâäãå": "a", "éèêë": "e", "íìîï": "i", "óòôöõ": "o", "úùûü": "u", "ñ": "n", "ç": "c", "ÁÀÂÄÃÅ": "A",
            "ÉÈÊË": "E", "ÍÌÎÏ": "I", "ÓÒÔÖÕ": "O", "ÚÙÛÜ": "U", "Ñ": "N", "Ç": "C", "‘’‚‹›": "'", "“”„«»": "\"",
            "–—−": "-", "·•": "-", "…": "...", "¿¡": "", "\u{A0}": " ", "\u{301}\u{303}\u{308}": "",
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (from, to) in pairs { for scalar in from.unicodeScalars { table[scalar] = to } }
        return table
    }()
}
