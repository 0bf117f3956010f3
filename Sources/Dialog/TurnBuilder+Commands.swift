import Knowledge
import Language
import Slots

extension TurnBuilder {
    /// Carries a command out; false where it means nothing here and the line is read as any other.
    mutating func obey(_ command: Command) -> Bool {
        switch command {
        case .help: answer("help", score: nil)
        case .topics: listTopics()
        case .contact: answer("contact", score: nil)
        case .book:
            guard desk.abilities.booking else { return false }
            startBooking(score: nil, source: nil)
        case .startOver: startOver()
        case .quit:
            if desk.knowledge.entry("goodbye", in: conversation.language) == nil { effect = .leave }
            answer("goodbye", score: nil)
        case .again: sayAgain()
        case .language(let language): change(to: language)
        case .goOn, .review, .back, .skipAll:
            guard line.words.count <= 2, Self.bookingWords.contains(line.plain) else { return false }
            say(.noBooking)
            acts.append(Act(.booking))
        case .pause:
            // `give me a recipe` asks for something.
            guard line.words.count <= 4 || Self.pauses.contains(line.words[0].word) else { return false }
            ready()
        case .skip, .cancel, .why, .change, .changeTo, .changeAside, .clearAside, .clear: return false
        }
        return true
    }

    /// Said where nothing was asked and nothing waits: `yes`, `hold on`, `hm`.
    mutating func ready() {
        say(.ready)
        acts.append(Act(.help))
    }

    /// A line that says no more than that somebody is there; false where it says anything else.
    mutating func takeBareWord() -> Bool {
        guard Choices.bareYesNo(line) != nil || Self.noises.contains(line.plain), !policy.isExact else { return false }
        ready()
        return true
    }

    private static let pauses: Set<String> = [
        "hold", "hang", "brb", "wait", "espere", "espera", "esperame", "espereme",
    ]

    private static let noises: Set<String> = [
        "hm", "hmm", "hmmm", "mm", "mmm", "um", "umm", "uh", "uhh", "er", "erm", "oh", "ah", "eh", "este", "pues", "so",
        "wait", "espera", "espere", "esperame", "espereme", "lol", "haha", "jaja", "jajaja", "wow", "cool", "nice",
    ]

    /// Commands that speak of a request even where there is none.
    private static let bookingWords: Set<String> = [
        "review", "continue", "skip all", "revisar", "seguir", "omitir todo", "back", "atras",
    ]

    private mutating func listTopics() {
        let entries = pack.entries.filter { $0.kind == .answer || $0.kind == .handOff }
        say(.topics)
        for (index, entry) in entries.enumerated() {
            say(.choice, ["number": String(index + 1), "choice": entry.title])
        }
        conversation.choices = entries.map(\.id)
        acts.append(Act(.help))
    }

    private mutating func startOver() {
        let language = conversation.language
        conversation = conversation.fresh
        conversation.language = language
        say(.startOver)
        acts.append(Act(.help))
    }

    private mutating func sayAgain() {
        if let topic = conversation.topic {
            answer(topic, score: nil)
        } else {
            say(.nothingToRepeat)
            acts.append(Act(.help))
        }
    }

    mutating func change(to language: LanguageCode) {
        conversation.language = language
        conversation.isLanguageSet = true
        say(.languageChanged)
        acts.append(Act(.help))
        askAgain()
    }
}

extension Conversation {
    /// The same sitting with nothing said yet.
    var fresh: Conversation {
        var fresh = self
        (fresh.topic, fresh.topicQuestion, fresh.runnersUp) = (nil, nil, [])
        (fresh.topicsAsked, fresh.choices, fresh.offer, fresh.misses) = ([], [], .notMade, 0)
        fresh.alarmTurn = nil
        (fresh.booking, fresh.openStop, fresh.openQuestion) = (nil, nil, nil)
        // Whoever starts over may be somebody else.
        (fresh.sent, fresh.openWithdrawal, fresh.heard) = ([], nil, [])
        return fresh
    }
}
