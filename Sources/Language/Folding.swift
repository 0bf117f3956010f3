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
        if isApostrophe(scalar) || isCombining(scalar) || appendLatin(value, to: &bytes) { return }
        switch value {
        case 0xFF01...0xFF5E: append(Unicode.Scalar(UInt8(value - 0xFEE0)), to: &bytes)  // full-width ASCII
        case 0xFB00...0xFB06: bytes.append(contentsOf: ligatures[Int(value - 0xFB00)].utf8)
        case 0x1E9E: bytes.append(contentsOf: "ss".utf8)
        default:
            for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isCombining(lower) {
                if lower.value < 0x80 {
                    bytes.append(UInt8(lower.value))
                } else if !appendLatin(lower.value, to: &bytes) {
                    bytes.append(contentsOf: UTF8.encode(lower)?.map(\.self) ?? [])
                }
            }
        }
    }

    /// Whether the scalar is an apostrophe in any of its usual shapes.
    package static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0x02B9, 0x02BB, 0x02BC, 0x2018, 0x2019, 0x201B, 0x2032: true
        default: false
        }
    }

    /// Whether the scalar only puts an accent on the letter before it.
    static func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x0300...0x036F).contains(scalar.value) }

    private static func appendLatin(_ value: UInt32, to bytes: inout [UInt8]) -> Bool {
        guard value >= latinStart, value < latinEnd else { return false }
        let plain = latin[Int(value - latinStart)]
        guard plain.first != 0 else { return false }
        bytes.append(plain.first)
        if plain.second != 0 { bytes.append(plain.second) }
        return true
    }

    private static let latinStart: UInt32 = 0xC0
    private static let latinEnd: UInt32 = 0x250

    /// The one or two plain letters of each accented one; zeros for none.
    private static let latin: [(first: UInt8, second: UInt8)] = {
        var table = [(first: UInt8, second: UInt8)](repeating: (0, 0), count: Int(latinEnd - latinStart))
        for (letters, plain) in accents {
            let bytes = Array(plain.utf8)
            for scalar in letters.unicodeScalars {
                table[Int(scalar.value - latinStart)] = (bytes[0], bytes.count > 1 ? bytes[1] : 0)
            }
        }
        return table
    }()

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    private static let accents: [(letters: String, plain: String)] = [
        ("ÀÁÂÃÄÅĀĂĄàáâãäåāăąǍǎ", "a"), ("Ææ", "ae"), ("ÇĆĈĊČçćĉċč", "c"), ("ÐĎĐðďđ", "d"),
        ("ÈÉÊËĒĔĖĘĚèéêëēĕėęě", "e"), ("ĜĞĠĢĝğġģ", "g"), ("ĤĦĥħ", "h"), ("ÌÍÎÏĨĪĬĮİìíîïĩīĭįıǏǐ", "i"), ("Ĵĵ", "j"),
        ("Ķķ", "k"), ("ĹĻĽĿŁĺļľŀł", "l"), ("ÑŃŅŇñńņň", "n"), ("ÒÓÔÕÖØŌŎŐòóôõöøōŏőǑǒ", "o"), ("Œœ", "oe"),
        ("ŔŖŘŕŗř", "r"), ("ŚŜŞŠȘśŝşšșſ", "s"), ("ß", "ss"), ("ŢŤŦȚţťŧț", "t"), ("ÙÚÛÜŨŪŬŮŰŲùúûüũūŭůűųǓǔ", "u"),
        ("Ŵŵ", "w"), ("ÝŶŸýŷÿ", "y"), ("ŹŻŽźżž", "z"), ("Þþ", "th"),
    ]
}
