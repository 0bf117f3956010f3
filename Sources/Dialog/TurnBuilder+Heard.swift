import Knowledge
import Language
import Slots

/// What was said before a request began, and what of it the request takes.
extension TurnBuilder {
    /// Lines before a request that are remembered, and the longest of them in bytes.
    private static let heardLines = 6
    private static let longestHeard = 1000

    /// Remembers a line for the request that may follow.
    mutating func hear() {
        guard line.text.utf8.count <= Self.longestHeard else { return }
        conversation.heard = (conversation.heard + [line.text]).suffix(Self.heardLines)
    }

    /// Facts that were said before the request began; of two the later one stands, and this line's own before all.
    ///
    /// Only what says the same in a question as in a statement: who asks about a doctor does not wish for that one.
    mutating func takeWhatWasHeard() -> [BookingField] {
        var noted: [BookingField] = []
        for text in conversation.heard.reversed() {
            let line = Line(text)
            let facts = Volunteered(line, today: today, taken: nil, wantsTimes: line.speaksOfComing).facts
            // What was said before for whom it is said is the speaker's own, and tells only how to reach them.
            let lasting = conversation.booking?.proxy == nil || Proxies.read(line) != nil ? Self.lasting : Self.ways
            for fact in facts where lasting.contains(fact.field) && conversation.booking?.values[fact.field] == nil {
                conversation.booking?.take(fact.value, for: fact.field, said: fact.said(line))
                noted.append(fact.field)
            }
        }
        if case .bodyArea(let areas)? = conversation.booking?.values[.bodyArea], areas.side == nil,
            let side = conversation.heard.lazy.compactMap({ BodyAreaReader.sideAlone(Line($0))?.value }).last
        {
            conversation.booking?.take(.bodyArea(BodyAreas(areas: areas.areas, side: side)), for: .bodyArea, said: nil)
        }
        conversation.heard = []
        return noted
    }

    private static let ways: Set<BookingField> = [.phone, .email]
    private static let lasting: Set<BookingField> = [
        .name, .phone, .email, .dateOfBirth, .days, .times, .painLevel, .onset, .bodyArea,
    ]
}
