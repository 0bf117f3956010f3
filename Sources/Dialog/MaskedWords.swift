package import Language
package import Slots

/// A patient's words with everything taken out that could tell who they are.
///
/// What is kept is what is known to be harmless, not what is not known to be harmful: words of the dictionary in small
/// letters and words of the knowledge. Everything else is a mark in square brackets.
package struct MaskedWords: Sendable {
    package let text: String
    /// How many words were kept that say something; little ones do not.
    package let kept: Int

    /// - Parameters:
    ///   - today: by which dates are read.
    ///   - ordinary: whether a folded word is a common one and no name.
    ///   - familiar: whether it belongs to the clinic's own subjects, and so is no part of a name beside it either.
    package init(
        _ line: Line, in conversation: Conversation, today: CivilDay, ordinary: (String) -> Bool,
        familiar: (String) -> Bool
    ) {
        let hidden = Self.hidden(line, today)
        let own = Self.ownWords(conversation)
        let tokens = line.tokens
        var words = tokens.map { token -> String in
            if let mark = hidden.first(where: { $0.range.overlaps(token.range) })?.mark { return mark }
            if token.kind == .mark { return token.word }
            if token.kind == .number || token.word.contains(where: \.isNumber) { return "[number]" }
            if own.contains(token.word) { return "[name]" }
            return ordinary(token.word) || familiar(token.word) ? token.word : "[word]"
        }
        Self.hideNeighbours(tokens, &words, line, familiar)
        var text: [String] = []
        var kept = 0
        for (token, word) in zip(tokens, words) {
            if token.kind == .mark, !word.hasPrefix("[") {
                if word.isOne(of: "? , . !"), !text.isEmpty, !text[text.count - 1].hasSuffix(word) {
                    text[text.count - 1] += word
                }
                continue
            }
            if word.hasPrefix("["), text.last == word { continue }
            let says = !Self.isLittle(token) || WordLists.questionWords.contains(token.word)
            if !word.hasPrefix("["), says { kept += 1 }
            text.append(word)
        }
        (self.text, self.kept) = (text.joined(separator: " "), kept)
    }

    /// What stands beside a name is often the rest of it: `grace` before an unknown word, what follows `mr` or `my son`
    /// with a capital, the street before `street`.
    private static func hideNeighbours(
        _ tokens: [Token], _ words: inout [String], _ line: Line, _ familiar: (String) -> Bool
    ) {
        func isNoName(_ index: Int) -> Bool { familiar(tokens[index].word) || isLittle(tokens[index]) }
        func hide(_ index: Int) {
            guard words.indices.contains(index), tokens[index].kind == .word, !words[index].hasPrefix("[") else {
                return
            }
            words[index] = "[word]"
        }
        let unknown = words.indices.filter { ["[word]", "[name]"].contains(words[$0]) }
        for index in unknown {
            for step in [-1, 1] {
                var place = index + step
                while tokens.indices.contains(place), particles.contains(tokens[place].word) { place += step }
                let isJoined = place != index + step
                if tokens.indices.contains(place), isJoined || !isNoName(place) { hide(place) }
            }
        }
        for index in tokens.indices {
            let word = tokens[index].word
            if titles.contains(word) { hide(index + 1) }
            for place in (index + 1)...(index + 3) where introducers.contains(word) && tokens.indices.contains(place) {
                if isCapital(line, tokens[place]) { hide(place) }
            }
            if streets.contains(word), index > 0, !isNoName(index - 1) { hide(index - 1) }
        }
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
            let tellsADay = line.words.contains { word in
                word.range.overlaps(range) && (word.kind == .number || DateWords.month(word.word) != nil)
            }
            return tellsADay && !found.contains { $0.0.overlaps(range) }
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

    /// Whether it is a word that holds a sentence together.
    private static func isLittle(_ token: Token) -> Bool {
        WordLists.isFunctionWord(token.word)
    }

    private static func isCapital(_ line: Line, _ token: Token) -> Bool {
        line.original(token.range).unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// Behind these a capital letter begins a name, whatever the word is.
    private static let introducers: Set<String> = [
        "am", "name", "is", "im", "this", "llamo", "soy", "nombre", "daughter", "son", "wife", "husband", "mother",
        "father", "hija", "hijo", "esposa", "esposo",
    ]

    /// Behind these stands a name, with a capital or not; the clinic's doctors are asked for without one as well.
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "sir", "senor", "senora", "sr", "sra", "don", "dona", "uncle", "aunt",
    ]

    /// They join the parts of a name.
    private static let particles: Set<String> = ["de", "del", "la", "van", "von", "der", "di", "y", "mac", "o"]

    private static let streets: Set<String> = [
        "street", "avenue", "ave", "road", "rd", "blvd", "boulevard", "lane", "drive", "court", "calle", "avenida",
    ]
}
