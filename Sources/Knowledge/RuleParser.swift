import Language

/// The word groups of one language, each read once for all rules.
struct WordGroups {
    private let patterns: [String: RulePattern]
    private let names: [String]
    private let read = ReadWords()
    let language: LanguageCode

    /// Words that were read already: rules and groups share most of theirs.
    private final class ReadWords { var patterns: [String: [RulePattern]] = [:] }

    init(_ groups: [String: [String]], language: LanguageCode) {
        self.language = language
        names = groups.keys.sorted()
        patterns = groups.mapValues { [read] members in
            .either(
                members.map { Self.stems($0, language, read) }.filter { !$0.isEmpty }.map(RulePattern.sequence))
        }
    }

    func pattern(_ name: String) -> RulePattern? { patterns[name] }

    /// A group of nearly this name.
    func suggestion(for name: String) -> String? { EditDistance.suggestion(for: name, among: names) }

    /// The stems of words, in order.
    func stems(_ words: String) -> [RulePattern] { Self.stems(words, language, read) }

    private static func stems(_ words: String, _ language: LanguageCode, _ read: ReadWords) -> [RulePattern] {
        if let known = read.patterns[words] { return known }
        let stems = Line(words).words.map { RulePattern.word($0.stems[language]) }
        read.patterns[words] = stems
        return stems
    }

    /// A group's name as rules are compared by: without regard to case and spaces.
    static func folded(_ name: some StringProtocol) -> String {
        name.lowercased().split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }
}

/// Reads a rule's text: `can i [do] {exercises} (by myself|alone)`.
struct RuleParser {
    /// UTF-8, in which the brackets are single bytes.
    private let text: [UInt8]
    private let groups: WordGroups
    private var position = 0

    /// What is wrong with a rule, and at which character of it.
    struct Mistake: Error, Equatable {
        let code: String
        let offset: Int
        let message: String
        let remedy: String
    }

    static func parse(_ text: String, groups: WordGroups) throws(Mistake) -> RulePattern {
        var parser = RuleParser(text: Array(text.utf8), groups: groups)
        let pattern = try parser.alternatives(open: nil, depth: 0)
        if pattern.canBeEmpty {
            throw parser.mistake(
                "K012", at: 0, "this rule would match without any word",
                remedy: "Take at least one word out of the [ ].")
        }
        return pattern
    }

    private init(text: [UInt8], groups: WordGroups) { (self.text, self.groups) = (text, groups) }

    /// The bytes that mean something.
    private enum Mark {
        static let bar = UInt8(ascii: "|")
        static let openRound = UInt8(ascii: "(")
        static let closeRound = UInt8(ascii: ")")
        static let openSquare = UInt8(ascii: "[")
        static let closeSquare = UInt8(ascii: "]")
        static let openGroup = UInt8(ascii: "{")
        static let closeGroup = UInt8(ascii: "}")

        static func isOne(_ byte: UInt8) -> Bool {
            switch byte {
            case bar, openRound, closeRound, openSquare, closeSquare, openGroup, closeGroup: true
            default: false
            }
        }
    }

    /// Everything up to the bracket's end; `open` is the bracket's place.
    private mutating func alternatives(open: Int?, depth: Int) throws(Mistake) -> RulePattern {
        let close = open.map { text[$0] == Mark.openRound ? Mark.closeRound : Mark.closeSquare }
        var choices: [RulePattern] = []
        var parts: [RulePattern] = []
        while true {
            guard position < text.count else {
                if let open { throw unclosed(close ?? Mark.closeRound, at: open) }
                break
            }
            let byte = text[position]
            if byte == close { break }
            switch byte {
            case Mark.bar where open != nil:
                choices.append(try choice(parts))
                parts = []
                position += 1
            case Mark.openRound, Mark.openSquare: parts.append(try bracket(depth: depth))
            case Mark.openGroup: parts.append(try group())
            case Mark.bar:
                throw mistake(
                    "K011", at: position, "this | stands outside of ( )",
                    remedy: "Put the words to choose from between ( and ), as in (this|that).")
            case Mark.closeRound, Mark.closeSquare, Mark.closeGroup:
                throw mistake(
                    "K011", at: position, "this \(Self.letter(byte)) has no opening before it",
                    remedy: "Delete it, or write ( [ or { where the part begins.")
            default: parts += words()
            }
        }
        if open == nil { return .sequence(parts) }
        choices.append(try choice(parts))
        position += 1
        return choices.count == 1 ? choices[0] : .either(choices)
    }

    private func choice(_ parts: [RulePattern]) throws(Mistake) -> RulePattern {
        guard parts.isEmpty else { return .sequence(parts) }
        throw mistake(
            "K011", at: position, "no word stands before this \(Self.letter(text[position]))",
            remedy: "Write a word there; what may be missing stands between [ and ].")
    }

    private mutating func bracket(depth: Int) throws(Mistake) -> RulePattern {
        if depth >= 8 {
            throw mistake(
                "K011", at: position, "brackets stand more than eight deep here", remedy: "Split this rule into two.")
        }
        let open = position
        position += 1
        let inside = try alternatives(open: open, depth: depth + 1)
        return text[open] == Mark.openRound ? inside : .optional(inside)
    }

    private mutating func group() throws(Mistake) -> RulePattern {
        let start = position
        let ends = [Mark.closeGroup, Mark.openRound, Mark.openSquare, Mark.bar]
        guard let close = text[position...].firstIndex(where: ends.contains), text[close] == Mark.closeGroup else {
            throw unclosed(Mark.closeGroup, at: start)
        }
        let name = String(decoding: text[(start + 1)..<close], as: UTF8.self)
        position = close + 1
        if let pattern = groups.pattern(WordGroups.folded(name)) { return pattern }
        let near = groups.suggestion(for: WordGroups.folded(name))
        throw mistake(
            "K013", at: start, "there is no word group \(quoted(name))",
            remedy: near.map { "Did you mean {\($0)}?" } ?? "Add the group to words.md, or write the words out.")
    }

    /// Words up to the next bracket, read together so that `don't` and `re-ed` stay what they are in a question.
    private mutating func words() -> [RulePattern] {
        let start = position
        while position < text.count, !Mark.isOne(text[position]) { position += 1 }
        return groups.stems(String(decoding: text[start..<position], as: UTF8.self))
    }

    private func unclosed(_ close: UInt8, at place: Int) -> Mistake {
        mistake(
            "K011", at: place, "this \(Self.letter(text[place])) is never closed",
            remedy: "Write \(Self.letter(close)) where the part ends.")
    }

    private func mistake(_ code: String, at place: Int, _ message: String, remedy: String) -> Mistake {
        let before = String(decoding: text[..<place], as: UTF8.self)
        return Mistake(code: code, offset: before.count, message: message, remedy: remedy)
    }

    private static func letter(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}
