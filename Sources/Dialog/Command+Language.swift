import Language
import Slots

/// Wishes for the other language.
extension Command {
    /// A wish for another language inside a sentence: `sorry can we do this in english`, `podemos seguir en español`.
    static func wishedLanguage(_ line: Line) -> LanguageCode? {
        let words = line.words.map(\.word)
        let pairs = Array(zip(words, words.dropFirst()))
        if speaksNoSpanish(words) { return .english }
        let isWished =
            // `switch my subtitles to English` is about something else.
            words.contains { $0.isOne(of: "switch continue seguir seguimos cambiar") }
            && !pairs.contains { $0.isOne(of: "switch cambiar") && $1.isOne(of: "my the mi el la los las") }
            || pairs.contains { $0.isOne(of: "can could") && $1 == "we" || $0 == "do" && $1.isOne(of: "this it") }
            || words.first == "podemos"
            // `mejor en inglés`, `better in English`
            || pairs.contains { $0 == "mejor" && $1 == "en" || $0.isOne(of: "better rather") && $1 == "in" }
        // `she needs somebody to talk to her in Spanish` is a need of the visit.
        let isOther = words.contains {
            $0.isOne(
                of:
                    "she he they mother father mom dad ella el mama papa call me llamen llame her him interpreter interprete"
            )
        }
        guard words.count <= longestLanguageWish, isWished, !isOther, !words.contains(where: Proxies.isRelation) else {
            return nil
        }
        return pairs.lazy.compactMap { joint, name in
            guard joint.isOne(of: "in to en a speak talk hablar") else { return nil }
            return name.isOne(of: "english ingles")
                ? LanguageCode.english : name.isOne(of: "spanish espanol español") ? .spanish : nil
        }.first
    }

    /// `sorry, I don't speak Spanish`, `no hablo mucho español`: said of oneself, and of no other language.
    private static func speaksNoSpanish(_ words: [String]) -> Bool {
        words.indices.dropFirst().contains { verb in
            guard words[verb].isOne(of: "speak understand read hablo entiendo leo"),
                words[verb - 1] == "no" && !words[verb].isOne(of: "speak read")
                    || words[verb - 1] == "not" && words[..<verb].suffix(3).first == "i",
                let object = words[(verb + 1)...].first(where: {
                    !$0.isOne(of: "much any good mucho bien nada de very well")
                })
            else { return false }
            return object.isOne(of: "spanish espanol español")
                && (!words.contains { $0.isOne(of: "english ingles") }
                    || words.contains { $0.isOne(of: "mejor better") })
        }
    }

    /// In words.
    private static let longestLanguageWish = 12
}
