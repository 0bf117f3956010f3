/// The forms of a Spanish verb in -ar, which rules name by its infinitive and a star: `violar*`.
///
/// A short Spanish stem is compared whole, since it may be an English word; so every form of such a verb has to be named,
/// and as it is spelled: the stem of `manosea` is that of `manos`.
enum SpanishVerb {
    /// Phrases as `Concept` has them, with a choice of all its forms in the place of each verb with a star.
    static func expanded(_ phrases: String) -> String {
        guard phrases.contains(sign) else { return phrases }
        var (expanded, word) = ("", "")
        for character in phrases {
            if character == sign {
                expanded += "(" + forms(word).map { String(Concept.wholeSign) + $0 }.joined(separator: "|") + ")"
                word = ""
            } else if character.isLetter {
                word.append(character)
            } else {
                expanded += word + String(character)
                word = ""
            }
        }
        return expanded + word
    }

    private static let sign: Character = "*"

    /// The folded forms in which somebody tells of what happens or has happened; the word itself where it is none.
    static func forms(_ infinitive: String) -> [String] {
        guard infinitive.hasSuffix("ar") else { return [infinitive] }
        let stem = String(infinitive.dropLast(2))
        return endings.map { stem + $0 } + ["e", "es", "en"].map { beforeE(stem) + $0 }
    }

    private static let endings =
        "o as a amos an aste aron aba abas abamos aban ado ada ados adas ando ar are ara aran aria arian"
        .split(separator: " ")

    /// `tocar`, `toque`; `pegar`, `pegue`; `amenazar`, `amenace`.
    private static func beforeE(_ stem: String) -> String {
        switch stem.last {
        case "c": stem.dropLast() + "qu"
        case "g": stem + "u"
        case "z": stem.dropLast() + "c"
        default: stem
        }
    }
}
