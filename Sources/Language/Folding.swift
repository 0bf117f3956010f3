/// Folds letters to the plain lower-case forms that words are compared by.
package enum Folding {
    /// The word in lower case, without accents or apostrophes: `D’Ángelo` becomes `dangelo`.
    package static func word(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds what a scalar folds to, as UTF-8; nothing for a combining mark or an apostrophe.
    package static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            if value == 0x27 || value == 0x60 { return }
            bytes.append(UInt8(value >= 0x41 && value <= 0x5A ? value + 0x20 : value))
            return
        }
        if let plain = plainLetters[value] {
            bytes.append(contentsOf: plain.utf8)
            return
        }
        switch value {
        case 0x0300...0x036F, 0xB4, 0x02BB, 0x02BC, 0x2018, 0x2019, 0x201B, 0x2032: return
        case 0xFF01...0xFF5E:  // full-width ASCII
            append(Unicode.Scalar(UInt8(value - 0xFEE0)), to: &bytes)
        default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// Whether the scalar is an apostrophe in any of its usual shapes.
    package static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0x02BB, 0x02BC, 0x2018, 0x2019, 0x201B, 0x2032: true
        default: false
        }
    }

    private static let plainLetters: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        for (letters, plain) in accents { for scalar in letters.unicodeScalars { table[scalar.value] = plain } }
        return table
    }()

    private static let accents: [(letters: String, plain: String)] = [
        ("ÀÁÂÃÄÅĀĂĄàáâãäåāăą", "a"), ("Ææ", "ae"), ("ÇĆĈĊČçćĉċč", "c"), ("ÐĎĐðďđ", "d"),
        ("ÈÉÊËĒĔĖĘĚèéêëēĕėęě", "e"), ("ĜĞĠĢĝğġģ", "g"), ("ĤĦĥħ", "h"), ("ÌÍÎÏĨĪĬĮİìíîïĩīĭįı", "i"), ("Ĵĵ", "j"),
        ("Ķķ", "k"), ("ĹĻĽĿŁĺļľŀł", "l"), ("ÑŃŅŇñńņň", "n"), ("ÒÓÔÕÖØŌŎŐòóôõöøōŏő", "o"), ("Œœ", "oe"),
        ("ŔŖŘŕŗř", "r"), ("ŚŜŞŠȘśŝşšș", "s"), ("ß", "ss"), ("ŢŤŦȚţťŧț", "t"), ("ÙÚÛÜŨŪŬŮŰŲùúûüũūŭůűų", "u"),
        ("Ŵŵ", "w"), ("ÝŶŸýŷÿ", "y"), ("ŹŻŽźżž", "z"), ("Þþ", "th"),
    ]
}
