import Language
import Testing

@testable import Safety

/// Dangers in the plainest words, beside calm words that once silenced them, and the calm lines that are nearest.
struct PlainWordsTests {
    private static let screen = SafetyScreen()

    private func isDanger(_ text: String) -> Bool {
        (Self.screen.screen(Line(text)).map { $0.level > .urgent }) ?? false
    }

    private static let plain = [
        "my 11 year old granddaughter wants to die",
        "he shot himself in the garage",
        "she was molested at camp this weekend",
        "her stepparents and my parents beat me",
        "a mi hermana la violaron en una fiesta",
        "a mi vecina la han violado",
        "fui violada por mi cuñado",
        "mi sobrino tiene ideas suicidas",
        "en mi casa a mí me golpean",
        "anoche quería meterme un plomazo",
        "acabamos de chocar en la 805, hay heridos",
        "a mi abuelo ya no le late el corazón",
        "the man in the lobby is unconcious",
        "the baby is coming and we are in the parking lot",
        "she has been choking me for six years",
    ]
    private static let besideCalmWords = [
        "i don't want to live anymore, i live in san diego",
        "i read a book on suicide and i want to kill myself",
        "mi ex me pega jugando",
        "he touched a live wire at work",
        "ya no quiero vivir y vivo en tijuana",
        "me quiero colgar de las barras del parque",
        "mi ex me golpea jugando según él",
        "mi esposo me golpea cuando anda con gripe",
        "my husband punches me when i win at chess",
        "mi sobrina de 5 años se electrocutó",
        "my dad beat me in the truck",
        "she collapsed in pilates class and has no heartbeat",
        "i want to kill myself. we moved here years ago",
    ]
    private static let calm = [
        "se me cansan las manos al coser",
        "el codo me sigue molestando",
        "i need to push my visit to next week",
        "can we move him to wednesday",
        "is it ok if my baby is coming with us",
        "como una descarga eléctrica que baja por la pierna",
        "someone is watching my kids on thursday",
        "please don't text me",
        "she is my niece",
        "she is here now",
        "i don't want to live in san diego anymore, too pricey",
        "a mi hija le pegó la gripe",
        "existing patient of yours",
        "mañana es mi cumpleaños, otro día",
        "¿por qué con los dedos?",
        "tengo ganas de hacerme un examen",
        "my daughter beat me at scrabble",
        "tengo una cita por la embolia del año pasado",
    ]

    @Test(arguments: plain) func theyAreHeard(text: String) { #expect(isDanger(text)) }

    @Test(arguments: besideCalmWords) func calmWordsBesideThemQuietNothing(text: String) { #expect(isDanger(text)) }

    @Test(arguments: calm) func theNearestCalmLinesAreNone(text: String) { #expect(!isDanger(text)) }

    /// A line that was learnt would be heard whatever the rules say.
    @Test func noneOfTheLinesWasLearnt() {
        let learnt = Set(SafetyExamples.all.map { Line($0.text).plain })
        #expect((Self.plain + Self.besideCalmWords + Self.calm).filter { learnt.contains(Line($0).plain) } == [])
    }

    @Test func aVerbWithAStarHasItsForms() {
        let forms = SpanishVerb.forms("tocar")
        #expect(["toco", "toque", "tocaron", "tocando", "tocada"].allSatisfy(forms.contains))
        #expect(SpanishVerb.forms("amenazar").contains("amenace"))
        #expect(SpanishVerb.expanded("(me|nos) violar* ayer").hasPrefix("(me|nos) (=violo|"))
        #expect(SpanishVerb.expanded("nada de eso") == "nada de eso")
    }

    /// Two concepts of one name would be one.
    @Test func noTwoConceptsShareAName() {
        var phrases: [String: String] = [:]
        for concept in SafetyRules.all.flatMap({ $0.concepts + ($0.unless.map { [$0] } ?? []) }) {
            let said = concept.english + concept.spanish
            #expect(phrases[concept.name, default: said] == said, "\(concept.name)")
            phrases[concept.name] = said
        }
    }
}
