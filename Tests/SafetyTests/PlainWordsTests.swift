import Language
import Testing

@testable import Safety

/// Dangers in the plainest words, beside calm words that once silenced them, and the calm lines that are nearest.
struct PlainWordsTests {
    private static let screen = SafetyScreen()

    private func isDanger(_ text: String) -> Bool {
        (Self.screen.screen(Line(text)).map { $0.level > .urgent }) ?? false
    }

    @Test(arguments: [
        "my 12 year old wants to die", "i shot myself", "i was molested", "my parents beat me", "i'm being stalked",
        "me han violado", "fui violada", "tengo pensamientos suicidas", "a mí me pegan", "prefiero pegarme un tiro",
        "acabo de chocar, hay heridos", "no le late el corazón", "he's unconcious", "the baby is coming",
        "he has been beating me for six years",
    ])
    func theyAreHeard(text: String) { #expect(isDanger(text)) }

    @Test(arguments: [
        "i don't want to live anymore, i live in san diego", "i read a book on suicide and i want to kill myself",
        "me quiero colgar de la barra de la regadera", "mi ex me pega jugando",
        "mi esposo me pega cuando tiene la gripe",
        "my husband hits me when i beat him at chess", "mi hijo de 5 años tiene crisis de asma",
        "he touched a live wire at work",
        "i want to kill myself. i used to go to another therapist years ago",
    ])
    func calmWordsBesideThemQuietNothing(text: String) { #expect(isDanger(text)) }

    @Test(arguments: [
        "me duelen las manos", "el hombro me sigue doliendo", "i need to push my appointment to friday",
        "should i move her to tuesday", "my baby is coming along with me", "siento descarga eléctrica desde la cintura",
        "someone is watching my son tuesday so i can come", "don't text me", "he is my son", "he is here",
        "i don't want to live in san diego anymore", "mi hijo me pegó la gripe", "existing patient",
        "hoy es mi cumpleaños",
        "¿por qué con las manos?", "tengo ganas de hacerme un masaje",
    ])
    func theNearestCalmLinesAreNone(text: String) { #expect(!isDanger(text)) }

    @Test func aVerbWithAStarHasItsForms() {
        let forms = SpanishVerb.forms("tocar")
        #expect(["toco", "toque", "tocaron", "tocando", "tocada"].allSatisfy(forms.contains))
        #expect(SpanishVerb.forms("herir").contains("heria"))
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
