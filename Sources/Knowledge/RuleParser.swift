import Language

/// Reads a rule's text: `can i [do] {exercises} (by myself|alone)`.
struct RuleParser {
    private let text: [Character]
    private let language: LanguageCode
    private let groups: [String: [String]]
    private var position = 0

    /// What is wrong with a rule, and at which character of it.
    struct Mistake: Error, Equatable {
        let code: String
        let offset: Int
        let message: String
        let remedy: String
    }

    static func parse(
        _ text: String, language: LanguageCode, groups: [String: [String]]
    ) throws(Mistake) -> RulePattern {
        var parser = RuleParser(text: Array(text), language: language, groups: groups)
        let pattern = try parser.alternatives(until: nil, depth: 0)
        if pattern.canBeEmpty {
            throw Mistake(
                code: "K012", offset: 0, message: "this rule would match without any word",
                remedy: "Take at least one word out of the [ ].")
        }
        return pattern
    }

    private init(text: [Character], language: LanguageCode, groups: [String: [String]]) {
        (self.text, self.language, self.groups) = (text, language, groups)
    }

    private mutating func alternatives(until close: Character?, depth: Int) throws(Mistake) -> RulePattern {
        let start = position
        var choices: [RulePattern] = []
        var parts: [RulePattern] = []
        while true {
            guard position < text.count else {
                if let close { throw unclosed(close, at: start - 1) }
                break
            }
            let character = text[position]
            if character == close { break }
            switch character {
            case " ", "\t": position += 1
            case "|" where close == ")":
                choices.append(.sequence(parts))
                parts = []
                position += 1
            case "(", "[": parts.append(try bracket(character, depth: depth))
            case "{": parts.append(try group())
            case ")", "]", "}", "|":
                throw Mistake(
                    code: "K011", offset: position, message: "this \(character) has no opening before it",
                    remedy: "Delete it, or write ( [ or { where the part begins.")
            default: parts += word()
            }
        }
        if close != nil { position += 1 }
        choices.append(.sequence(parts))
        return choices.count == 1 ? choices[0] : .either(choices)
    }

    private mutating func bracket(_ open: Character, depth: Int) throws(Mistake) -> RulePattern {
        if depth >= 8 {
            throw Mistake(
                code: "K011", offset: position, message: "brackets stand more than eight deep here",
                remedy: "Split this rule into two.")
        }
        position += 1
        let inside = try alternatives(until: open == "(" ? ")" : "]", depth: depth + 1)
        return open == "(" ? inside : .optional(inside)
    }

    private mutating func group() throws(Mistake) -> RulePattern {
        let start = position
        guard let close = text[position...].firstIndex(of: "}") else { throw unclosed("}", at: start) }
        let name = String(text[(start + 1)..<close])
        position = close + 1
        guard let members = groups[name] else {
            let near = EditDistance.suggestion(for: name, among: groups.keys.sorted())
            throw Mistake(
                code: "K013", offset: start, message: "there is no word group `\(name)`",
                remedy: near.map { "Did you mean {\($0)}?" } ?? "Add the group to words.md, or write the words out.")
        }
        return .either(members.map { .sequence(stems($0)) })
    }

    private mutating func word() -> [RulePattern] {
        let start = position
        while position < text.count, !" \t()[]{}|".contains(text[position]) { position += 1 }
        return stems(String(text[start..<position]))
    }

    private func stems(_ words: String) -> [RulePattern] {
        Line(words).words.map { .word($0.stems[language]) }
    }

    private func unclosed(_ close: Character, at offset: Int) -> Mistake {
        Mistake(
            code: "K011", offset: max(0, offset), message: "this bracket is never closed",
            remedy: "Write \(close) where the part ends.")
    }
}
