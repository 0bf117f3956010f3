package import Language

/// What somebody says beside a booking's fields: an interpreter, a wheelchair, no message on the phone.
package enum Needs {
    /// Each need once, in the order it was said; a question about one is no need.
    package static func read(_ line: Line) -> [VisitNeed] {
        let words = line.words
        return words.indices.reduce(into: []) { found, index in
            guard let need = needs[words[index].word] ?? language(words, index), !found.contains(need),
                words[index].word.isOne(of: "english ingles") || need == .spanish || !isNegated(words, index),
                !isHistory(words, index),
                !asks(line, words[index].clause)
            else { return }
            found.append(need)
        }
    }

    /// `she only speaks spanish`, `call me in spanish`, `no habla inglés`: the language to be spoken with the patient;
    /// an interpreter where it is neither of the desk's two.
    private static func language(_ words: [Token], _ index: Int) -> VisitNeed? {
        let near = Set(words.filter { $0.clause == words[index].clause }.map(\.word))
        let isWished =
            switch words[index].word {
            // `no hablo español, mejor en inglés` wishes for none.
            case "spanish", "español", "espanol":
                !near.isDisjoint(with: wishes) && !(isNegated(words, index) && !near.isDisjoint(with: speakers))
            case _ where words[index].word.isOne(of: others):
                !near.isDisjoint(with: [
                    "hable", "hablen", "habla", "hablo", "speak", "speaks", "only", "solo", "nomas", "need", "ocupo",
                ])
            case "english", "ingles": isNegated(words, index) && !near.isDisjoint(with: speaking)
            default: false
            }
        guard isWished else { return nil }
        if words.contains(where: { $0.word.isOne(of: others) }) { return .interpreter }
        // `he doesn't speak english`, in English, does not say what he speaks.
        let isUnsaid =
            words[index].word == "english" && !words.contains { $0.word.isOne(of: "spanish espanol español") }
        return isUnsaid ? .interpreter : .spanish
    }

    private static let others: StaticString = """
        vietnamese tagalog filipino chinese mandarin cantonese korean japanese arabic farsi persian dari pashto somali amharic russian \
        ukrainian portuguese french german italian hmong lao khmer thai hindi punjabi urdu bengali samoan chamorro kurdish turkish \
        mixteco zapoteco kekchi qeqchi quiche kanjobal triqui purepecha otomi maya mam chuj nahuatl asl vietnamita chino coreano arabe ruso portugues frances
        """

    private static let wishes: Set<String> = [
        "only", "just", "prefer", "prefers", "need", "needs", "with", "to", "call", "text", "solo", "nomas",
        "solamente", "necesito", "necesita", "prefiero", "prefiere", "hablen", "hablenle", "hablarle", "hablenme",
        "llamen", "llamenme", "llamenle",
    ]
    private static let speakers: Set<String> = ["speak", "hablo"]
    private static let speaking: Set<String> = ["speak", "speaks", "habla", "hablo", "hablan", "no", "sin", "without"]

    /// Whether a message may be left on the phone; nil where the line does not speak of it.
    package static func voicemail(_ line: Line) -> Bool? {
        let words = line.words
        for index in words.indices where isMessage(words, index) {
            if isNegated(words, index) { return false }
            if !asks(line, words[index].clause), words[..<index].suffix(4).contains(where: { isLeaving($0.word) }) {
                return true
            }
        }
        return nil
    }

    private static let needs: [String: VisitNeed] = [
        "interpreter": .interpreter, "translator": .interpreter, "interprete": .interpreter, "traductor": .interpreter,
        "traductora": .interpreter, "asl": .interpreter, "wheelchair": .wheelchair, "wheelchairs": .wheelchair,
        "ruedas": .wheelchair,
    ]

    private static func isMessage(_ words: [Token], _ index: Int) -> Bool {
        let word = words[index].word
        if word.isOne(of: "voicemail voicemails voicemessage voicemessages buzon") { return true }
        if word == "mail" || word == "mails" { return index > 0 && words[index - 1].word == "voice" }
        guard word.isOne(of: "message messages mensaje mensajes msg recado recados") else { return false }
        let before = words[..<index].suffix(4)
        return before.contains { isLeaving($0.word) } || index + 1 < words.count && words[index + 1].word == "voz"
            || index + 2 < words.count && words[index + 2].word == "voz"
    }

    private static func isLeaving(_ word: String) -> Bool {
        word.isOne(of: "leave leaving left deje dejen dejar dejes dejarme dejenme dejan")
    }

    private static func isNegated(_ words: [Token], _ index: Int) -> Bool {
        let near = max(0, index - 6)..<index
        return near.contains { at in
            words[at].clause == words[index].clause && words[at].word.isOne(of: "no not never without sin nunca ni")
                // `si no contesto dejen mensaje`
                && !words[at + 1].word.isOne(of: "contesto contesta conteste answer pick puedo")
        }
    }

    private static func isHistory(_ words: [Token], _ index: Int) -> Bool {
        words[..<index].suffix(4).contains {
            $0.clause == words[index].clause && $0.word.isOne(of: "was were used out had estuve estaba")
        }
    }

    /// `do you have an interpreter`, `is it wheelchair accessible`.
    private static func asks(_ line: Line, _ clause: Int) -> Bool {
        let words = line.words.filter { $0.clause == clause }
        guard let first = words.first else { return false }
        return first.word.isOne(of: "do does are is can could may have puedo tienen hay es what how que como")
            || words.contains { $0.word.isOne(of: "accessible access ramp ramps accesible rampa") }
    }
}
