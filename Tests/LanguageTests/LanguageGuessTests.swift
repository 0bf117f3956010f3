import Language
import Testing

struct LanguageGuessTests {
    @Test(arguments: [
        ("where are you located", LanguageCode.english), ("¿dónde están ustedes?", .spanish), ("hola", .english),
        ("necesito una cita para mi hijo", .spanish), ("niño", .spanish), ("", .english), ("12345", .english),
        ("do you speak español", .english),
    ])
    func guessesAFirstLine(text: String, language: LanguageCode) {
        #expect(LanguageGuess(Line(text)).first() == language)
    }

    @Test func theKnowledgesWordsTipTheScale() {
        #expect(LanguageGuess(Line("fisioterapia")).first(known: (0, 1)) == .spanish)
        #expect(LanguageGuess(Line("fisioterapia")).first(known: (1, 1)) == .english)
    }

    @Test(arguments: [
        ("me llamo Maria de la Cruz", LanguageCode.english, LanguageCode.spanish as LanguageCode?),
        ("quiero una cita", .english, .spanish),
        ("los dos", .english, nil), ("where is the clinic", .spanish, .english), ("where is the clinic", .english, nil),
        ("rodilla izquierda duele", .english, nil),
    ])
    func changesOnlyOnAClearLine(text: String, current: LanguageCode, other: LanguageCode?) {
        #expect(LanguageGuess(Line(text)).change(from: current) == other)
    }
}
