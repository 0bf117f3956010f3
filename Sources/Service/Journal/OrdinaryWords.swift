import Knowledge
import Language

/// Words that tell nothing of who typed them: common ones, and those of the clinic's own subjects.
struct OrdinaryWords: Sendable {
    private let dictionary: RealWords
    private let names: RealWords
    private let subjects: Set<String>

    /// A request is asked for with made-up names, so its phrasings teach nothing here.
    private static let kinds: Set<EntryKind> = [.answer, .handOff, .medicalAdvice]

    /// - Parameter real: the words of the desk's speller; where it has none they are read.
    init(_ knowledge: KnowledgeBase, real: RealWords) {
        dictionary = real.isEmpty ? SystemWords.read() : real
        names = SystemWords.readNames()
        var words: Set<String> = []
        for language in LanguageCode.allCases {
            for entry in knowledge[language].entries where Self.kinds.contains(entry.kind) {
                let texts = entry.phrasings.map(\.text) + [entry.answer.map { knowledge.fill($0) } ?? ""]
                for text in texts { words.formUnion(Line.plain(text).split(separator: " ").map(String.init)) }
            }
        }
        // The doctors' given names are other people's too; their family names are enough to know whom a line means.
        let names = knowledge.facts.values.filter { $0.key.hasPrefix("doctor") }.map {
            Line($0.value).words.map(\.word)
        }
        subjects = words.subtracting(names.flatMap { $0.dropLast() }.filter { $0 != "dr" })
    }

    /// - Parameter word: folded.
    func contains(_ word: String) -> Bool { dictionary.contains(word) && !names.contains(word) }

    /// Whether it is a word of the clinic's own subjects.
    func belongs(_ word: String) -> Bool { subjects.contains(word) }
}
