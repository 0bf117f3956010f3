package import Language

/// What an entry is for; it decides the kind of the act.
package enum EntryKind: String, Sendable, CaseIterable {
    case answer
    case handOff = "hand-off"
    case smallTalk = "small talk"
    case medicalAdvice = "medical advice"
    case outOfScope = "out of scope"
    /// The one entry of booking.md that starts a request.
    case booking
}

/// One subject the desk can speak about.
package struct Entry: Sendable {
    package let id: String
    package private(set) var kind: EntryKind
    package let title: String
    package let language: LanguageCode
    package let location: SourceLocation
    /// Nil where a mistake in the file or a missing translation left nothing to say.
    package internal(set) var answer: Template?
    /// Where the facts come from, as the file says.
    package let source: String?
    package let reviewBy: String?
    /// The title is the first of them.
    package let phrasings: PhrasingList
    package let mustNotAnswer: PhrasingList
    package let rules: [Rule]
    /// Ids of what is suggested afterwards, known ones only; `book` is the booking.
    package internal(set) var next: [String]
    package internal(set) var followUps: [FollowUp]

    /// The lines that messages about several entries point at; nil once they are checked, since a line keeps its file.
    private(set) var lines: Lines?

    /// The plain forms of the phrasings, by which two of them are the same.
    package var plainPhrasings: [String] { phrasings.map { Line.plain($0.text) } }

    /// The entry with nothing left to say.
    func handedOver(asKind kind: EntryKind) -> Entry {
        var entry = self
        (entry.kind, entry.answer, entry.followUps) = (kind, nil, [])
        return entry
    }

    /// The entry without what only messages need.
    func settled() -> Entry {
        var entry = self
        entry.lines = nil
        return entry
    }

    /// The `id:` and the items of every `Next:`, follow-ups' included.
    struct Lines: Sendable {
        let id: Section.Value
        let next: [Section.Value]
        /// Empty where nobody compares them.
        let phrasings: [Asked]

        /// A phrasing's place, and its words as they are compared.
        struct Asked: Sendable {
            let value: Section.Value
            /// A hash of them; 0 where there are none.
            let words: UInt64

            init(_ value: Section.Value) {
                let plain = Line.plain(value.text)
                (self.value, words) = (value, plain.isEmpty ? 0 : StemCode.of(plain))
            }
        }
    }
}

/// A question that only makes sense right after its parent's answer.
package struct FollowUp: Sendable {
    package let title: String
    package let answer: Template
    /// The title is the first of them.
    package let phrasings: PhrasingList
    package let rules: [Rule]
    package internal(set) var next: [String]
    package let location: SourceLocation
}
