package import Language

/// E-mail addresses, typed or dictated.
package enum Emails {
    /// Every address in a line; something with an @ that can be none is there as `invalid`.
    package static func read(_ line: Line) -> [Reading<String>] {
        (typed(line) + dictated(line)).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The address in the answer to a question for one; of two the one that is meant.
    package static func answer(_ line: Line) -> [Reading<String>] {
        let found = read(line).filter { !isDenied($0, line) }
        if found.isEmpty, let spaced = spaced(line) { return [spaced] }
        if found.count == 1, let mended = mendedBehind(found[0], line) { return [mended] }
        guard found.count == 2, found.allSatisfy({ $0.problem == nil }) else { return found }
        let between = line.tokens.filter {
            $0.range.lowerBound >= found[0].range.upperBound && $0.range.upperBound <= found[1].range.lowerBound
        }
        if between.contains(where: {
            $0.word.isOne(of: SlotScan.takingBack)
                || $0.word.isOne(of: "no use instead new old anymore ahora now pero but")
        }
        ) {
            return [found[1]]
        }
        return between.contains { $0.word == "not" } ? [found[0]] : found
    }

    /// `do not send anything to …`, `not … anymore`.
    private static func isDenied(_ address: Reading<String>, _ line: Line) -> Bool {
        let before = line.words.filter { $0.range.upperBound <= address.range.lowerBound }.suffix(5).map(\.word)
        return before.last == "not"
            || before.contains { $0.isOne(of: "not no never") }
                && before.contains { $0.isOne(of: "send use mandar mande usar") }
    }

    /// An address with spaces around its marks: `nora . quill @ proton . me`.
    private static func spaced(_ line: Line) -> Reading<String>? {
        guard line.tokens.contains(where: { $0.word == "@" }) else { return nil }
        var text = line.text
        for mark in [".", "@", "_", "-"] {
            text = text.split(separator: " \(mark) ").joined(separator: mark)
        }
        guard text != line.text, let found = typed(Line(text)).first, found.problem == nil else { return nil }
        return Reading(found.value, 0..<line.text.utf8.count, rule: "address with @")
    }

    /// `kp@gmail.com no sorry hotmail`, `tad@exampel.com oops, example.com`: what stands behind it says its domain anew.
    private static func mendedBehind(_ address: Reading<String>, _ line: Line) -> Reading<String>? {
        guard let first = line.tokens.firstIndex(where: { $0.range.lowerBound >= address.range.upperBound }),
            case let tail = line.part(first..<line.tokens.count), tail.tokens.count <= longestMend,
            let mended = corrected(
                address.value, by: Line(tail.original(tail.tokens[0].range.lowerBound..<line.text.utf8.count)))
        else { return nil }
        return Reading(mended.value, address.range, rule: mended.rule)
    }

    /// In tokens: a longer tail says something else.
    private static let longestMend = 8

    private static func typed(_ line: Line) -> [Reading<String>] {
        let bytes = Array(line.text.utf8)
        var found: [Reading<String>] = []
        for at in bytes.indices where bytes[at] == 0x40 {
            // `dana.roth @ gmail.com`
            let before = at > 1 && bytes[at - 1] == 0x20 && isLocal(bytes[at - 2]) ? at - 1 : at
            let behind = at + 2 < bytes.count && bytes[at + 1] == 0x20 && isDomain(bytes[at + 2]) ? at + 2 : at + 1
            var start = before
            while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
            var end = behind
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            // A sentence's own full stop or dash is no part of the address.
            while end > behind, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
            guard start < before || end > behind else { continue }
            var local = String(decoding: bytes[start..<before], as: UTF8.self)
            if let (whole, from) = accented(bytes, from: start, to: before) { (local, start) = (whole, from) }
            let domain = String(decoding: bytes[behind..<end], as: UTF8.self)
            if before < at || behind > at + 1, !isSound(local, domain) { continue }
            // `insta is @joeyk`
            if before < at, behind == at + 1, local.lowercased().isOne(of: "is es insta instagram ig handle at") {
                continue
            }
            let doubled = start > 0 && bytes[start - 1] == 0x40 || end < bytes.count && bytes[end] == 0x40
            let problem: SlotProblem? = isSound(local, domain) && !doubled ? nil : .invalid
            found.append(Reading(local + "@" + domain, start..<end, rule: "address with @", problem: problem))
        }
        return found
    }

    /// `maría@…` as it is typed without accents, and where it begins; hardly an address has accents, and most writers do.
    ///
    /// Nil where no letter with an accent stands before it: a quotation mark is no part of an address.
    private static func accented(_ bytes: [UInt8], from start: Int, to end: Int) -> (local: String, start: Int)? {
        var first = start
        while first > 0, isLocal(bytes[first - 1]) || bytes[first - 1] >= 0x80 { first -= 1 }
        guard first < start else { return nil }
        var folded: [UInt8] = []
        for scalar in String(decoding: bytes[first..<end], as: UTF8.self).unicodeScalars {
            if scalar.isASCII { folded.append(UInt8(scalar.value)) } else { Folding.append(scalar, to: &folded) }
        }
        guard folded.count > end - start, folded.allSatisfy(isLocal) else { return nil }
        return (String(decoding: folded, as: UTF8.self), first)
    }

    static func isSound(_ local: String, _ domain: String) -> Bool {
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

    static func isLocal(_ byte: UInt8) -> Bool { isDomain(byte) || "_+%'&/=".utf8.contains(byte) }
}
