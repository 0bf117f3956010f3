import Knowledge
import Language
import Matching

/// The language that the desk speaks, turn by turn.
extension TurnBuilder {
    /// The language this line seems to be in.
    var spokenLanguage: LanguageCode {
        let guess = LanguageGuess(line)
        if let change = guess.change(from: conversation.language) { return change }
        if conversation.isLanguageSet { return conversation.language }
        if Command.isSpanish(line) || Self.spanishGreetings.contains(line.plain) { return .spanish }
        return guess.first(known: match.known)
    }

    private static let spanishGreetings: Set<String> = [
        "hola", "hola buenas", "buenas", "holi", "hola hola", "oiga", "disculpe", "buen dia", "que tal", "hola que tal",
    ]

    /// Goes on in the language of the line; inside a request only where more than one line was in it.
    mutating func chooseLanguage(_ spoken: LanguageCode) {
        guard !line.isEmpty else { return }
        conversation.isLanguageSet = true
        if let booking = conversation.booking {
            follow(spoken, booking)
        } else {
            conversation.language = spoken
        }
    }

    private mutating func follow(_ spoken: LanguageCode, _ booking: Booking) {
        guard spoken != conversation.language else {
            if LanguageGuess(line).favors(conversation.language) { conversation.otherLanguageLines = nil }
            return
        }
        let lines = (conversation.otherLanguageLines ?? 0) + 1
        conversation.otherLanguageLines = lines
        // The words of the consent stay in the language in which they were shown.
        guard lines >= Self.linesToFollow, booking.focus != .consent, Command(line) == nil,
            // `do you hablan español?` asks about languages.
            !line.words.contains(where: { $0.word.isOne(of: "english spanish ingles espanol español") })
        else { return }
        conversation.otherLanguageLines = nil
        conversation.language = spoken
        say(.languageChanged)
    }

    /// One line may be a reason copied from a letter.
    private static let linesToFollow = 2
}
