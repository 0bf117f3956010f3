package import Language

/// An address that is known, with a part of it said anew.
extension Emails {
    /// The known address with what a line changes of it: `.org, not .com`, `it's gmail`, `underscore, not dash`.
    ///
    /// Nil where the line says nothing of the address, or says a whole new one.
    package static func corrected(_ address: String, by line: Line) -> Reading<String>? {
        guard let at = address.firstIndex(of: "@"), read(line).isEmpty else { return nil }
        let local = String(address[..<at])
        let domain = String(address[address.index(after: at)...])
        let chunks = line.chunks.filter { !$0.folded.isOne(of: "dot punto") }
        let isNamed = line.words.contains { $0.word.isOne(of: "email mail correo address domain dominio") }
        let mends = isNamed || line.exchanges || line.words.contains { $0.word.isOne(of: SlotScan.takingBack) }
        if mends, let (new, range) = newDomain(domain, chunks, line, isNamed: isNamed) {
            return Reading(local + "@" + new, range, rule: "domain mended")
        }
        guard isNamed || line.exchanges, let new = newLocal(local, chunks, line, isNamed: isNamed), new != local else {
            return nil
        }
        return Reading(new + "@" + domain, 0..<line.text.utf8.count, rule: "address mended")
    }

    private static func newDomain(_ old: String, _ chunks: [Chunk], _ line: Line, isNamed: Bool) -> (
        String, Range<Int>
    )? {
        let labels = old.split(separator: ".").map(String.init)
        guard let top = labels.last, let host = labels.dropLast().last else { return nil }
        let said = chunks.map { $0.text.lowercased() }
        for (index, chunk) in chunks.enumerated() where !isDenied(chunks, index) {
            var word = said[index]
            if word.hasPrefix("@") { word.removeFirst() }
            let bare = word.hasPrefix(".") ? String(word.dropFirst()) : word
            guard bare != old, bare != top, bare != host else { continue }
            // `example.org`, `@gmail.com`
            if !word.hasPrefix("."), isSound("a", word),
                topLevels.contains(word.split(separator: ".").last.map(String.init) ?? "")
            {
                return (word, chunk.range)
            }
            if providers.contains(bare), isNamed || providers.contains(host) || line.exchanges {
                return (bare + ".com", chunk.range)
            }
            let isEnding = word.hasPrefix(".") || said.contains(top) || said.contains("." + top)
            if topLevels.contains(bare),
                isEnding || isNamed && line.words.contains(where: { $0.word.isOne(of: endings) })
            {
                return ((labels.dropLast() + [bare]).joined(separator: "."), chunk.range)
            }
        }
        return nil
    }

    private static let endings: StaticString = "ends ending dot punto termina acaba"
    private static let providers: Set<String> = [
        "gmail", "yahoo", "hotmail", "outlook", "icloud", "aol", "msn", "comcast", "protonmail",
    ]
    private static let topLevels: Set<String> = ["com", "org", "net", "edu", "gov", "mil", "mx", "io", "us", "me"]

    /// Whether what stands at a place is what does not hold: `not .com`, `instead of yahoo`, `no es gmail`.
    private static func isDenied(_ chunks: [Chunk], _ index: Int) -> Bool {
        guard let last = chunks[..<index].last?.folded else { return false }
        if last.isOne(of: "not no isnt") { return true }
        let before = chunks[..<index].dropLast().last?.folded
        return last.isOne(of: "of es the a de") && before?.isOne(of: "instead not no vez") == true
    }

    private static func newLocal(_ old: String, _ chunks: [Chunk], _ line: Line, isNamed: Bool) -> String? {
        let lower = old.lowercased()
        if let mended = marked(lower, line, isNamed: isNamed) { return mended }
        guard line.exchanges else { return isNamed ? LetterMends.mended(old, by: line) : nil }
        let said = chunks.enumerated().map { (text: $1.text.lowercased(), isDenied: isDenied(chunks, $0)) }
        // `jlund78 not jlund77`, `it ends in 78, not 77`
        let hasDigits = { (text: String) in text.contains(where: \.isNumber) }
        for piece in said where piece.text.utf8.count > 1 && (piece.text == lower || hasDigits(piece.text)) {
            guard lower.hasSuffix(piece.text) || lower == piece.text,
                let new = said.first(where: {
                    !lower.contains($0.text) && !$0.isDenied && isLocalPart($0.text)
                        && (piece.text == lower ? similar($0.text, lower) : hasDigits($0.text))
                })
            else { continue }
            return String(old.dropLast(piece.text.count)) + new.text
        }
        return isNamed ? LetterMends.mended(old, by: line) : nil
    }

    private static func isLocalPart(_ text: String) -> Bool {
        text.utf8.count > 1 && isSound(text, "example.com") && text.utf8.allSatisfy(isLocal)
    }

    /// Whether two local parts share their beginning or their end.
    private static func similar(_ one: String, _ other: String) -> Bool {
        one.prefix(3) == other.prefix(3) || one.suffix(3) == other.suffix(3)
    }

    /// `underscore not dash`, `no dot in it`: one mark in another's place, or none.
    private static func marked(_ local: String, _ line: Line, isNamed: Bool) -> String? {
        let words = line.words.map(\.word)
        let named = words.enumerated().compactMap { index, word in
            marks[word].map {
                (
                    mark: $0,
                    isDenied: words[..<index].suffix(3).contains { $0.isOne(of: "not no without instead sin vez") }
                )
            }
        }
        guard let gone = named.first(where: { $0.isDenied && local.contains($0.mark) }) else {
            // `should be an underscore`
            let old = local.filter { "._-".contains($0) }
            guard isNamed, named.count == 1, old.count == 1, let new = named.first, !new.isDenied,
                !local.contains(new.mark), words.contains(where: { $0.isOne(of: "should be es va") })
            else { return nil }
            return local.replacing(old, with: String(new.mark))
        }
        let new = named.first { !$0.isDenied }
        return String(local.flatMap { $0 == gone.mark ? new.map { [$0.mark] } ?? [] : [$0] })
    }

    private static let marks: [String: Character] = [
        "underscore": "_", "dash": "-", "hyphen": "-", "dot": ".", "period": ".", "punto": ".", "guion": "-",
    ]
}
