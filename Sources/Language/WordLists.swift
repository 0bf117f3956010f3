/// Closed classes of words that tell a line's language and shape.
package enum WordLists {
    /// The little words that hold a sentence of the language together.
    package static func functionWords(_ language: LanguageCode) -> Set<String> {
        language == .english ? english : spanish
    }

    /// Whether a word, folded, only holds a sentence together, in either language.
    package static func isFunctionWord(_ word: String) -> Bool { english.contains(word) || spanish.contains(word) }

    /// Words that turn what follows them in the clause into its opposite.
    package static let negators: Set<String> = [
        "not", "no", "never", "without", "nor", "neither", "none", "nunca", "sin", "ni", "jamas", "tampoco",
    ]

    /// Words a question begins with.
    package static let questionStarts: Set<String> = [
        "what", "where", "when", "why", "who", "whom", "whose", "which", "how", "is", "are", "am", "do", "does", "did",
        "can", "could", "will", "would", "should", "may", "have", "has", "que", "cual", "cuales", "quien", "quienes",
        "donde", "cuando", "como", "por", "cuanto", "cuanta", "cuantos", "cuantas", "puedo", "puede", "pueden",
        "tienen", "hacen", "aceptan", "hay", "es", "son", "atienden",
    ]

    /// Words that ask, wherever they stand.
    package static let questionWords: Set<String> = [
        "what", "where", "when", "why", "who", "which", "how", "cual", "cuales", "quien", "donde", "cuando", "cuanto",
        "cuanta", "cuantos", "cuantas",
    ]

    static let english = words(
        """
        a an the is are am was were be been do does did has have had can could will would should may might must i me my
        mine you your we us our he she him her his they them their it its this that these those what where when why who
        which how and or but if of to in on at by for from with about not there here any some get need want please
        """)

    static let spanish = words(
        """
        el la los las un una unos unas a de del al y o u que en con por para como donde cuando quien cual cuanto cuesta es
        son esta estan soy estoy ser hay mi mis me te se lo le les nos su sus yo tu usted ustedes ella ellos este esta
        esto ese esa eso pero porque si muy mas ya tengo tiene tienen quiero quiere puedo puede pueden necesito hacer
        hacen hace sin sobre
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
