import Knowledge
import Language
import Slots
import Testing

@testable import Dialog

/// The language a talk is carried on in.
struct LanguageTalkTests {
    private func talk(upTo count: Int, _ lines: String...) -> Talk { Talk.booking(upTo: count, lines) }

    @Test func greetsInSpanish() {
        var talk = Talk()
        talk.say("hola")
        #expect(talk.conversation.language == .spanish)
    }

    /// A request goes on in the language that is spoken, behind two lines in it.
    @Test func followsTheLanguage() {
        var talk = Talk(.spanish)
        for line in ["quiero una cita", "hi my name is John Miller", "my phone is 619 555 0188"] { talk.say(line) }
        #expect(talk.conversation.language == .english && talk.last?.asking == "email")
        talk.say("no tengo correo pero sí tengo teléfono de mi casa")
        #expect(talk.conversation.language == .english)
        talk.say("es mi primera vez y no sé qué llevar")
        #expect(talk.conversation.language == .spanish)
    }

    @Test func oneLineInAnotherLanguageChangesNothing() {
        var talk = Talk(.spanish)
        for line in [
            "quiero una cita", "hi my name is John Miller", "619 555 0188", "no tengo correo y no lo quiero",
            "this is my first visit",
        ] {
            talk.say(line)
        }
        #expect(talk.conversation.language == .spanish)
    }

    /// The words of the consent are agreed to in the language in which they were shown.
    @Test func theConsentKeepsItsLanguage() {
        let first = "me da igual con cuál de los dos sea la cita"
        #expect(talk(upTo: 9, first, first).conversation.language == .spanish)
        let talk = talk(upTo: 10, first, "sí, pueden guardar lo que les di")
        #expect(talk.turns.dropLast().last?.asking == "consent" && talk.conversation.language == .english)
    }

    @Test(arguments: [
        ("can we speak english please", LanguageCode.english), ("no hablo mucho español mejor en ingles", .english),
        ("sorry i don't speak spanish", .english), ("podemos hablar en español", .spanish),
    ])
    func aLanguageIsWished(line: String, language: LanguageCode) {
        var talk = Talk(language.other)
        for line in ["book", "Ana Gil", line] { talk.say(line) }
        #expect(talk.conversation.language == language && talk.conversation.booking?.needs == [])
    }

    @Test(arguments: [
        "no hablo inglés, hablo español", "i do not speak english only spanish", "no, I speak Spanish",
        "no entiendo inglés solo español",
    ])
    func staysSpanish(line: String) {
        var talk = Talk(.spanish)
        for line in ["cita", "Ana Gil", "619 555 0142", line] { talk.say(line) }
        #expect(talk.conversation.language == .spanish)
    }

    @Test func whoSpeaksNoEnglishIsSpokenToInSpanish() {
        #expect(talk(upTo: 3, "no hablo inglés").conversation.booking?.needs == [.spanish])
    }
}
