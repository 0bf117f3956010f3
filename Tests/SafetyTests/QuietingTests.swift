import Language
import Testing

@testable import Safety

@Suite struct QuietingTests {
    private static let screen = ScreenTests.screen

    /// What is over, asked, or laughed about in another part of the message quiets no danger.
    @Test(arguments: [
        "i had knee surgery in march and i want to kill myself", "my mom went to you last year, his face is drooping",
        "my mom went to you last year his face is drooping", "do you treat sciatica, his words come out all mush",
        "he is not waking up lol do you have anything on tuesday",
        "what happens if i miss a visit, i think it's sepsis",
        "i want to kill myself. i used to go to another therapist years ago", "i fainted. i used to do yoga years ago",
        "my kid swallowed my pain pills, which core exercises do you recommend for home",
        "el año pasado mi mamá fue con ustedes, me falta el aire",
        "jaja se me está hinchando la lengua, ¿hay lugar el martes?",
        "hice las planchas y el puente, mi esposo me pega, sigo con la serie",
        "¿atienden a niños? se me durmió media cara",
        "emergency, where are you", "¿a qué hora abren? emergencia",
    ])
    func anotherPartQuietsNoDanger(text: String) {
        #expect(Self.screen.screen(Line(text)).map { $0.level > .urgent } == true)
    }

    /// A thing beside somebody, a word of help, a film that others watch.
    @Test(arguments: [
        "grandma at the table is choking", "i got out of the car and collapsed", "my coworker on the ladder fainted",
        "business partner collapsed at work", "mi papá se desmayó en la silla", "estaba paseando al perro y se desmayó",
        "mi hijo se ahoga con el pastel", "auxilio por favor", "auxilio se cayó mi abuelita", "acabo de usar el epipen",
        "at the movies my mom passed out", "we were watching a movie and my husband collapsed",
        "he stomped on her foot",
        "qué hago si no respira mi bebé", "que es esto no puedo respirar",
        "i had a seizure last year and i just had one",
    ])
    func whatStandsBesideQuietsNoDanger(text: String) {
        #expect(Self.screen.screen(Line(text)).map { $0.level > .urgent } == true)
    }

    @Test(arguments: [
        "my tent collapsed camping so i slept crooked", "se me ahogó el celular, uso otro número",
        "soy alérgica y cargo mi epipen, estoy bien", "my wife twisted her ankle", "urgencia no, solo dolor",
        "emergency, contact is my wife", "i googled how many stretches are too many",
        "there won't be anyone to treat me on saturday right", "la golpeé fuerte la rodilla",
    ])
    func whatIsNobodysDangerIsQuiet(text: String) {
        #expect(Self.screen.screen(Line(text)).map { $0.level > .urgent } != true)
    }

    /// A now that belongs to another part of the message stirs up nothing that is over.
    @Test(arguments: [
        "my uncle had a seizure back in 1998, and it's his old knee that wants a tuesday now",
        "had a stroke two years ago, this morning i finally called my insurance and now need a tuesday",
        "my husband had a stroke. we moved here last year and he needs therapy",
        "my dad had a heart attack, that was two years ago, can he come on friday",
        "do you treat stroke, parkinson's, tremor", "tuve un infarto hace dos años, ¿me pueden atender hoy?",
        "emergency: Ana Ruiz, my wife", "haha my brother nearly had a heart attack when he saw the bill",
    ])
    func anotherNowStirsNothingUp(text: String) {
        #expect(Self.screen.screen(Line(text)).map { $0.level > .urgent } != true)
    }

    /// Words that are calm elsewhere, beside a danger.
    @Test(arguments: [
        "i'm going to end it with the pills", "i want to end it after christmas", "my husband hit me like a dog",
        "i'm bleeding and it's my first pregnancy", "estoy sangrando y es mi primer embarazo",
        "looks like he was hit by a car", "i can't feel my legs since i was hit by a car",
        "mi mamá se cayó y el celular no lo contesta, no se puede parar", "a little girl burned her whole face",
        "se está muriendo mi papá, vengan primero a esta dirección", "llamen al 911 primero",
        "i blacked out the whole drive home today", "seizure free for years but just had a seizure that won't stop",
        "me quiero morir de la pena", "voy a matarla en la cancha", "choking hazard he swallowed it",
        "mi vecina se muere de hambre, nadie la cuida",
        "bee sting, i have an epipen, do i use it", "niego que esté bien, me duele el pecho",
    ])
    func calmWordsBesideItHideNoDanger(text: String) {
        #expect(Self.screen.screen(Line(text)).map { $0.level > .urgent } == true)
    }

    /// Rules hear a danger's own words, and not every line that shares some with it.
    @Test(arguments: [
        "my mom is on oxygen and is 85", "presión de 12 y me hicieron la rodilla",
        "i stood on the edge of my step on the second floor and rolled my ankle",
        "can he write a letter to my employer for after my surgery", "my coach makes us do things like burpees",
        "pain from him pushing on my knee in pt", "i do not see why i should keep paying", "no talk, heat pack please",
        "my groin hurts", "me duele la espalda y la pierna", "la pierna dormida, ya va un año",
        "i can't lift my shoulder over my head to brush my hair",
    ])
    func sharedWordsAreNoDanger(text: String) {
        #expect(Self.screen.screen(Line(text)).map { $0.level > .caution } != true)
    }

    /// A form's noes, answered before or behind, and nobody who tells of anything.
    @Test(arguments: [
        "chest pain no, dizzy no, fever no, knee yes", "niego dolor de pecho, solo tortícolis",
        "nada de falta de aire, puro codo", "convulsiones no, marcapasos no", "denies chest pain",
    ])
    func aFormsNoesAreNoDanger(text: String) {
        #expect(Self.screen.screen(Line(text)).map { $0.level > .urgent } != true)
    }

    /// Whatever rule, hardly any of its examples goes unheard beside talk of something else.
    @Test(arguments: [
        ("my mom went to you last year, ", ""), ("i have done pt since high school, ", ", can you call me"),
        ("do you take aetna, ", ", and is there parking"), ("", ", which core exercises do you recommend for home"),
        ("el año pasado mi mamá fue con ustedes, ", ""), ("¿qué pasa si falto a una cita? ", ""),
        ("hice las planchas y el puente, ", ", ¿sigo con la serie?"),
    ])
    func examplesAreHeardBesideCalmTalk(before: String, after: String) {
        let dangers = SafetyRules.all.filter { $0.level > .urgent && $0.scope != .alone }.flatMap(\.examples)
        let unheard = dangers.filter {
            Self.screen.screen(Line(before + $0 + after)).map { $0.level > .urgent } != true
        }
        #expect(unheard.count * 100 <= dangers.count * 6, "\(unheard)")
    }

    @Test(arguments: [
        ("i had surgery in march and i can not breathe", ["i had surgery in march", "and i can not breathe"]),
        ("my mom came last year his face is drooping", ["my mom came last year", "his face is drooping"]),
        ("history of stroke and heart attack", ["history of stroke and heart attack"]),
        ("he passed out lol what now", ["he passed out", "lol", "what now"]),
        ("me operaron en marzo y me falta el aire", ["me operaron en marzo", "y me falta el aire"]),
    ])
    func linesAreCutWhereSomethingElseIsSaid(text: String, parts: [String]) {
        let line = Line(text)
        let spans = Spans(line).all.map { span in span.words.map { line.words[$0].word }.joined(separator: " ") }
        #expect(spans == parts)
    }

    /// Why no alarm came of a rule can be read.
    @Test(arguments: [
        ("i had a heart attack in 2015, can i still do planks", SafetyScreen.Reason.past),
        ("the portal gives me the worst headache every month, could you tell me how many visits are left", .example),
        ("i work at the suicide hotline, can only talk after 5, could you tell me where to park", .ordinary),
    ])
    func whatWasPassedOverHasAReason(text: String, reason: SafetyScreen.Reason) {
        #expect(Self.screen.passedOver(Line(text)).map(\.reason).contains(reason))
    }
}
