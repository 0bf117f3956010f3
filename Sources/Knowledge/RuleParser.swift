import Language

/// The word groups of one language, each read once for all rules.
struct WordGroups {
    private let patterns: [String: RulePattern]
    private let names: [String]
    let language: LanguageCode

    init(_ groups: [String: [String]], language: LanguageCode) {
        self.language = language
        patterns = groups.mapValues { members in
            .either(members.map { Self.stems($0, language) }.filter { !$0.isEmpty }.map(RulePattern.sequence))
        }
        names = groups.keys.sorted()
    }

    func pattern(_ name: String) -> RulePattern? { patterns[name] }

    /// A group of nearly this name.
    func suggestion(for name: String) -> String? { EditDistance.suggestion(for: name, among: names) }

    static func stems(_ words: String, _ language: LanguageCode) -> [RulePattern] {
        Line(words).words.map { .word($0.stems[language]) }
    }

    /// A group's name as rules are compared by: without regard to case and spaces.
    static func folded(_ name: some StringProtocol) -> String {
        name.lowercased().split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }
}

/// Reads a rule's text: `can i [do] {exercises} (by myself|alone)`.
struct RuleParser {
    private let text: [Character]
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
        var parser = RuleParser(text: Array(text), groups: groups)
        let pattern = try parser.alternatives(open: nil, depth: 0)
        if pattern.canBeEmpty {
            throw Mistake(
                code: "K012", offset: 0, message: "this rule would match without any word",
                remedy: "Take at least one word out of the [ ].")
        }
        return pattern
    }

    private init(text: [Character], groups: WordGroups) { (self.text, self.groups) = (text, groups) }

    /// Everything up to the bracket's end; `open` is the bracket's place.
    private mutating func alternatives(open: Int?, depth: Int) throws(Mistake) -> RulePattern {
        let close: Character? = open.map { text[$0] == "(" ? ")" : "]" }
        var choices: [RulePattern] = []
        var parts: [RulePattern] = []
        while true {
            guard position < text.count else {
                if let open { throw unclosed(close ?? ")", at: open) }
                break
            }
            let character = text[position]
            if character == close { break }
            switch character {
            case "|" where open != nil:
                choices.append(try choice(parts))
                parts = []
                position += 1
            case "(", "[": parts.append(try bracket(depth: depth))
            case "{": parts.append(try group())
            case "|":
                throw Mistake(
                    code: "K011", offset: position, message: "this | stands outside of ( )",
                    remedy: "Put the words to choose from between ( and ), as in (this|that).")
            case ")", "]", "}":
                throw Mistake(
                    code: "K011", offset: position, message: "this \(character) has no opening before it",
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
        throw Mistake(
            code: "K011", offset: position, message: "no word stands before this \(text[position])",
            remedy: "Write a word there; what may be missing stands between [ and ].")
    }

    private mutating func bracket(depth: Int) throws(Mistake) -> RulePattern {
        if depth >= 8 {
            throw Mistake(
                code: "K011", offset: position, message: "brackets stand more than eight deep here",
                remedy: "Split this rule into two.")
        }
        let open = position
        position += 1
        let inside = try alternatives(open: open, depth: depth + 1)
        return text[open] == "(" ? inside : .optional(inside)
    }

    private mutating func group() throws(Mistake) -> RulePattern {
        let start = position
        guard let close = text[position...].firstIndex(where: { $0 == "}" || $0 == "(" || $0 == "[" || $0 == "|" }),
            text[close] == "}"
        else { throw unclosed("}", at: start) }
        let name = String(text[(start + 1)..<close])
        position = close + 1
        if let pattern = groups.pattern(WordGroups.folded(name)) { return pattern }
        let near = groups.suggestion(for: WordGroups.folded(name))
        throw Mistake(
            code: "K013", offset: start, message: "there is no word group \(quoted(name))",
            remedy: near.map { "Did you mean {\($0)}?" } ?? "Add the group to words.md, or write the words out.")
    }

    /// Words up to the next bracket, read together so that `don't` and `re-ed` stay what they are in a question.
    private mutating func words() -> [RulePattern] {
        let start = position
        while position < text.count, !"()[]{}|".contains(text[position]) { position += 1 }
        return WordGroups.stems(String(text[start..<position]), groups.language)
    }

    private func unclosed(_ close: Character, at offset: Int) -> Mistake {
        Mistake(
            code: "K011", offset: offset, message: "this \(text[offset]) is never closed",
            remedy: "Write \(close) where the part ends.")
    }
}
