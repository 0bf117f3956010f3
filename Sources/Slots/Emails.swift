package import Language

/// E-mail addresses, typed or dictated.
package enum Emails {
    /// Every address in a line; something with an @ that can be none is there as `invalid`.
    package static func read(_ line: Line) -> [Reading<String>] {
        typed(line) + dictated(line)
    }

    private static func typed(_ line: Line) -> [Reading<String>] {
        let bytes = Array(line.text.utf8)
        var found: [Reading<String>] = []
        for at in bytes.indices where bytes[at] == 0x40 {
            var start = at
            while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
            var end = at + 1
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            // A sentence's own full stop or dash is no part of the address.
            while end > at + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
            guard start < at || end > at + 1 else { continue }
            let local = String(decoding: bytes[start..<at], as: UTF8.self)
            let domain = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
            let doubled = start > 0 && bytes[start - 1] == 0x40 || end < bytes.count && bytes[end] == 0x40
            let problem: SlotProblem? = isSound(local, domain) && !doubled ? nil : .invalid
            found.append(Reading(local + "@" + domain, start..<end, rule: "address with @", problem: problem))
        }
        return found
    }

    /// `maria dot lopez at example dot com`.
    private static func dictated(_ line: Line) -> [Reading<String>] {
        let tokens = line.tokens
        var found: [Reading<String>] = []
        for at in tokens.indices where tokens[at].word.isOne(of: "at arroba") {
            guard let (domain, end) = spelled(tokens, from: at + 1, step: 1), domain.contains("."),
                let (local, start) = spelled(tokens, from: at - 1, step: -1), isSound(local, domain),
                !local.isOne(of: "you me us look it works working him her them go shop visit online")
            else { continue }
            let range = tokens[start].range.lowerBound..<tokens[end].range.upperBound
            found.append(Reading(local + "@" + domain, range, rule: "dictated address"))
        }
        return found
    }

    /// Words joined by spoken marks, walking away from the `at`; the index is the last token taken.
    private static func spelled(_ tokens: [Token], from start: Int, step: Int) -> (String, last: Int)? {
        var parts: [String] = []
        var index = start
        var last = start
        while tokens.indices.contains(index), tokens[index].kind != .mark {
            parts.append(tokens[index].word)
            last = index
            index += step
            // `j underscore friday 77 at`: spoken marks around them tell that word and number are one piece.
            if step < 0, tokens[last].kind == .number, index > 0, tokens[index].kind == .word,
                spokenMarks[tokens[index - 1].word] != nil
            {
                parts.append(tokens[index].word)
                last = index
                index += step
            }
            guard tokens.indices.contains(index) else { break }
            let mark = spokenMarks[tokens[index].word]
            // A full stop with a space behind it ends a sentence.
            let isTyped =
                tokens[index].kind == .mark && tokens[index].word.isOne(of: ". _ -") && tokens[index].isGlued
                && tokens.indices.contains(index + 1) && tokens[index + 1].isGlued
            guard let mark = mark ?? (isTyped ? tokens[index].word : nil), tokens.indices.contains(index + step),
                tokens[index + step].kind != .mark
            else { break }
            parts.append(mark)
            index += step
        }
        guard !parts.isEmpty else { return nil }
        return ((step > 0 ? parts : parts.reversed()).joined(), last)
    }

    private static let spokenMarks = [
        "dot": ".", "punto": ".", "underscore": "_", "dash": "-", "hyphen": "-", "guion": "-", "plus": "+",
    ]

    private static func isSound(_ local: String, _ domain: String) -> Bool {
        guard (1...64).contains(local.utf8.count), domain.utf8.count <= 253, local.first != ".", local.last != ".",
            !local.contains("..")
        else { return false }
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let top = labels.last, top.utf8.count >= 2, top.allSatisfy(\.isLetter) else {
            return false
        }
        return labels.allSatisfy { (1...63).contains($0.utf8.count) && $0.first != "-" && $0.last != "-" }
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2D || byte == 0x2E
    }

    private static func isLocal(_ byte: UInt8) -> Bool { isDomain(byte) || "_+%'&/=".utf8.contains(byte) }
}
