import Language

/// A line cut finer than into clauses: what is said of one thing must not quiet, or stir up, another beside it.
///
/// `i had surgery in march and i can not breathe`: the first part is over, the second is not.
struct Spans: Sendable {
    struct Span: Sendable {
        let words: Range<Int>
        let tense: Tense
    }

    /// As far as little words and endings tell: `had a stroke` is told as past and may be long over, an `event`
    /// like `fainted` rather not.
    enum Tense: Sendable { case present, past, event, none }

    let all: [Span]
    /// Of each word its span.
    private let numbers: [Int]
    private let words: [String]

    /// No word, no span.
    init() { (all, numbers, words) = ([], [], []) }

    init(_ line: Line) {
        let clauses = line.words.map(\.clause)
        let words = line.words.map(\.word)
        self.words = words
        let starts = words.indices.filter {
            $0 == 0 || clauses[$0] != clauses[$0 - 1] || Self.begins($0, words, clauses)
        }
        let ends = starts.dropFirst() + [words.count]
        let all = zip(starts, ends).map { Span(words: $0..<$1, tense: Self.tense(words[$0..<$1])) }
        self.all = all
        numbers = all.indices.flatMap { number in all[number].words.map { _ in number } }
    }

    /// The spans that some words stand in, in rising order.
    func of(_ words: Range<Int>) -> ClosedRange<Int> { numbers[words.lowerBound]...numbers[words.upperBound - 1] }

    /// Whether a span says hardly more than some words of it do: `that was two years ago`, and no `i played two years ago`.
    func isBare(_ span: Int, besides words: Range<Int>) -> Bool {
        let own = all[span].words
        let rest = own.filter { !words.contains($0) }.map { self.words[$0] }
        return rest.count <= Self.hardlyMore
            && (rest.first.map(Self.pointing.contains) ?? true || Self.tense(rest) == .none)
    }

    private static let hardlyMore = 3

    private static func begins(_ index: Int, _ words: [String], _ clauses: [Int]) -> Bool {
        let (word, before) = (words[index], words[index - 1])
        if laughs.contains(word) || laughs.contains(before) { return true }
        func follows(_ first: Int) -> Tense {
            tense((first..<min(words.count, first + reach)).prefix { clauses[$0] == clauses[first] }.map { words[$0] })
        }
        if connectors.contains(word), index + 1 < words.count, clauses[index + 1] == clauses[index] {
            return bearers.contains(words[index + 1]) || follows(index + 1) != .none
        }
        return subjects.contains(word) && !connectors.contains(before) && !leading.contains(before)
            && follows(index) == .present
    }

    /// How far behind its subject's first word a verb stands.
    private static let reach = 5

    private static func tense(_ words: some Sequence<String>) -> Tense {
        var tense = Tense.none
        for word in words {
            if isPresent(word) { return .present }
            if pasts.contains(word) { tense = .past } else if tense == .none, isEvent(word) { tense = .event }
        }
        return tense
    }

    private static func isPresent(_ word: String) -> Bool {
        presents.contains(word)
            || word.utf8.count > 4 && !notVerbs.contains(word)
                && ["ing", "ando", "iendo"].contains(where: word.hasSuffix)
    }

    private static func isEvent(_ word: String) -> Bool {
        events.contains(word)
            || word.utf8.count > 4 && !notVerbs.contains(word)
                && ["ed", "aron", "ieron", "aba", "aban"].contains(where: word.hasSuffix)
    }

    private static let laughs = words("lol lolol lmao rofl haha hahaha hehe jaja jajaja jajajaja jeje jejeje")
    private static let connectors = words("and so because then plus while but y e pero porque entonces pues mientras")
    private static let subjects = words(
        """
        i he she it we they you my his her our their the there this mi mis me se le les el la ella ellos no yo su sus tengo
        tiene estoy esta siento ahora ahorita
        """)
    /// Behind these a subject goes on with what was begun.
    private static let leading = words(
        """
        that if when whether as than like of to with for in on at from by about after before since until think know hope
        guess say says said told tell sure what where who which how why is are was were do does did can could will would
        should have has had not no or nor the a an my his her our their i he she we they you it this these those feel
        feels feeling see seen saw hear heard help make makes made let lets get gets got means like que si cuando donde
        como de a en con por para sin ni o el la los las un una mi su yo me te se le les lo no ya creo se dice dijo dicen
        """)
    private static let presents = words(
        """
        is are am can do does will has have hurts feels looks keeps says wants hits beats seems sounds burns comes goes hurt
        feel want need es esta estan estoy son soy tengo tiene tienen siento siente puedo puede pueden duele duelen hay
        quiero quiere voy va anda ando traigo trae sigue sigo pega grita
        """)
    /// What a person has had: told so of years as of minutes ago.
    private static let pasts = words(
        """
        had was were been suffered survived tuve tuvo tuvimos dio dieron sufrio sufri hubo habia era eran estaba estaban
        """)
    private static let events = words(
        """
        did got went took drank came told said lost felt woke saw began threw fell broke tore fue fui paso dije dijo hizo
        hice trago tomo comi tome perdi perdio avento cayo cai choque choco quebro quebre
        """)
    /// With these a verb is sure to come.
    private static let bearers = words(
        "i he she it we they there yo se me le les nos te ella ellos creo tengo estoy esta siento no")
    /// What is said of that which was told before.
    private static let pointing = words("it that this those these which eso esto fue paso ya y and")
    private static let notVerbs = words(
        """
        morning evening during something anything nothing everything thing things spring string training feeling swelling
        being building parking ceiling need needed bleed speed indeed cuando bando
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
