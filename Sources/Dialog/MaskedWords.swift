package import Language
package import Slots

/// A patient's words with everything taken out that could tell who they are.
///
/// What is kept is what is known to be harmless, not what is not known to be harmful: words of the dictionary in small
/// letters and words of the knowledge. Everything else is a mark in square brackets.
package struct MaskedWords: Sendable {
    package let text: String
    /// How many words were kept.
    package let kept: Int

    /// - Parameters:
    ///   - ordinary: whether a folded word is a common one and no name.
    ///   - today: by which dates are read.
    package init(
        _ line: Line, in conversation: Conversation, today: CivilDay, ordinary: (String) -> Bool
    ) {
        let hidden = Self.hidden(line, today)
        let own = Self.ownWords(conversation)
        var words: [String] = []
        var (kept, last) = (0, "")
        var isAfterIntroduction = 0
        for token in line.tokens {
            var word = token.word
            if let mark = hidden.first(where: { $0.range.overlaps(token.range) })?.mark {
                word = mark
            } else if token.kind == .number || token.word.contains(where: \.isNumber) {
                word = "[number]"
            } else if token.kind == .mark {
                if word.isOne(of: "? , . !"), !words.isEmpty { words[words.count - 1] += word }
                continue
            } else if own.contains(token.word) {
                word = "[name]"
            } else if !ordinary(token.word) || isAfterIntroduction > 0 && Self.isCapital(line, token) {
                word = "[word]"
            } else {
                kept += 1
            }
            isAfterIntroduction = Self.introducers.contains(token.word) ? 3 : max(0, isAfterIntroduction - 1)
            if word == last, word.hasPrefix("[") { continue }
            last = word
            words.append(word)
        }
        (text, self.kept) = (words.joined(separator: " "), kept)
    }

    /// Names, numbers, addresses and dates, as the readers of the booking find them.
    private static func hidden(_ line: Line, _ today: CivilDay) -> [(range: Range<Int>, mark: String)] {
        let patient = Proxies.read(line).flatMap { Proxies.patientName(line, $0) }
        let names = [Names.volunteered(line, hasContact: true), Names.speaker(line), patient]
        var found = names.compactMap { $0.map { ($0.range, "[name]") } }
        found += SecretNumbers.ranges(line).map { ($0, "[number]") }
        found += Phones.read(line).map { ($0.range, "[phone]") }
        found += Emails.read(line).map { ($0.range, "[e-mail]") }
        found += BirthDates.read(line, today: today).map { ($0.range, "[date]") }
        // A weekday tells nothing of anybody, and often all of the question.
        let dates = Whens(line, today: today).wishes.map(\.range).filter { range in
            line.original(range).contains(where: \.isNumber) && !found.contains { $0.0.overlaps(range) }
        }
        found += dates.map { ($0, "[date]") }
        return found.map { (range: $0.0, mark: $0.1) }
    }

    /// The words of all names that this talk holds.
    private static func ownWords(_ conversation: Conversation) -> Set<String> {
        let bookings = [conversation.booking].compactMap(\.self) + conversation.sent.map(\.booking)
        let names = bookings.flatMap { booking in
            booking.values.values.compactMap { value -> String? in
                switch value {
                case .name(let name): name.full
                case .guardian(let guardian): guardian.name
                case .email(let address): address
                default: nil
                }
            } + [booking.booker?.full].compactMap(\.self)
        }
        return Set(names.flatMap { Line($0).words.map(\.word) })
    }

    private static func isCapital(_ line: Line, _ token: Token) -> Bool {
        line.original(token.range).unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// Behind these a capital letter begins a name, whatever the word is.
    private static let introducers: Set<String> = [
        "am", "name", "is", "im", "this", "llamo", "soy", "nombre", "dr", "doctor", "doctora", "mr", "mrs", "ms",
        "senor", "senora", "daughter", "son", "wife", "husband", "mother", "father", "hija", "hijo", "esposa", "esposo",
    ]
}
