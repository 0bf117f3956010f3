import Knowledge
import Language
import Matching

/// What the talk was about, as far as it can still be meant.
struct TalkContext {
    /// The entry answered last; it fades after a few turns.
    let topic: String?
    /// How many turns ago it was answered; 1 is the turn before.
    let age: Int
    /// The question that was answered with it.
    let question: String?

    /// After so many turns nobody means a topic with a bare pronoun any more.
    private static let memory = 3
    /// The things that the talk named together, in their order.
    private let listed: [String]

    init(_ conversation: Conversation) {
        age = conversation.turns - conversation.topicTurn
        topic = age <= Self.memory ? conversation.topic : nil
        question = topic == nil ? nil : conversation.topicQuestion
        listed = topic == nil ? [] : conversation.listed ?? []
    }

    /// The entry whose follow-ups may be meant.
    var parent: String? { topic }

    /// Whether the line leans on what was said before: a pronoun, a bare question word, `and …`.
    func isDependent(_ line: Line) -> Bool {
        guard topic != nil, let first = line.words.first else { return false }
        if line.words.count <= 3 { return true }
        if first.word.isOne(of: "and but or y pero o") || Self.openers.contains(where: { line.plain.hasPrefix($0) }) {
            return true
        }
        return line.words.count <= 9 && line.words.contains { Self.pronouns.contains($0.word) }
    }

    /// Whether the line says nothing by itself: `why?`, `what for`, `what if i don't`.
    ///
    /// `where`, `who` or `how long` ask for something of their own.
    func isBare(_ line: Line) -> Bool {
        topic != nil && age == 1 && line.words.count <= 6
            && !line.words.contains {
                $0.word.isOne(of: "where who when how which donde quien cuando cuanto cuanta como cual con")
            }
            && line.words.allSatisfy { token in
                WordLists.isFunctionWord(token.word)
                    || Self.pronouns.contains(token.word) || Self.little.contains(token.word)
            }
    }

    private static let little: Set<String> = [
        "not", "no", "so", "then", "too", "also", "only", "just", "else", "ok", "okay", "well", "really", "anything",
        "exactly", "si",
        "nada", "entonces", "tampoco", "tambien", "mas", "ahora",
    ]

    private static let openers = ["what about", "how about", "what if", "que tal", "y si", "que hay de"]

    private static let pronouns: Set<String> = [
        "it", "that", "this", "they", "them", "those", "these", "he", "she", "him", "her", "his", "there", "one",
        "ones",
        "same", "eso", "esto", "esa", "ese", "el", "ella", "ellos", "ellas", "alli", "ahi", "lo", "la", "las", "los",
    ]

    /// The line with the question before it, to be read together.
    func widened(_ line: Line, _ desk: Desk) -> Line? {
        guard let question else { return nil }
        let before = desk.matcher.speller.mend(Line(question)).line
        return before.followed(by: line)
    }

    /// The one of several things named together that the line means: `the second one`, `y el último`.
    func item(meantBy line: Line) -> String? {
        guard listed.count > 1, line.words.count <= 7,
            let place = zip(line.words, line.words.dropFirst()).lazy.compactMap({ before, word in
                before.word.isOne(of: "the el la") ? Self.places[word.word] : nil
            }).first,
            line.words.allSatisfy({ token in
                Self.places[token.word] != nil || Self.little.contains(token.word) || Self.pronouns.contains(token.word)
                    || token.word.isOne(of: "tell me more about explain thing hace hacen sobre cuenteme digame")
                    || WordLists.isFunctionWord(token.word)
            })
        else { return nil }
        return place < 0 ? listed.last : listed.indices.contains(place) ? listed[place] : nil
    }

    /// Places in a list; −1 is its end.
    private static let places: [String: Int] = [
        "first": 0, "1st": 0, "former": 0, "primero": 0, "primera": 0, "primer": 0, "second": 1, "2nd": 1, "segundo": 1,
        "segunda": 1, "third": 2, "3rd": 2, "tercero": 2, "tercera": 2, "last": -1, "latter": -1, "ultimo": -1,
        "ultima": -1,
    ]

    /// The entry that belongs to the topic as the other of two, where the line asks for `the other one`, or has nothing
    /// but a person in it: `and his?`.
    func other(meantBy line: Line, in desk: Desk) -> String? {
        let isPerson =
            line.words.count <= 3 && line.words.contains { $0.word.isOne(of: "his hers him her he she ella el") }
            && line.words.allSatisfy { $0.word.isOne(of: "and y a de what about his hers him her he she ella el") }
        guard let topic,
            isPerson || line.words.count <= 8 && line.words.contains(where: { $0.word.isOne(of: "other otro otra") })
        else { return nil }
        return desk.knowledge.entry(topic, in: .english)?.next.first { next in
            next != topic && desk.knowledge.entry(next, in: .english)?.next.contains(topic) == true
                && next.prefix(3) == topic.prefix(3)
        }
    }
}
