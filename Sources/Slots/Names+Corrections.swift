package import Language

/// A name that is known, with a part of it said anew.
extension Names {
    /// The known name with what a line changes of it: `first name is spelled Kathryn`, `Browne with an e`, `two t's`.
    ///
    /// Nil where nothing in the line is like a part of the name, or says which part it stands for.
    package static func corrected(_ name: PersonName, by line: Line) -> Reading<PersonName>? {
        guard let given = name.given, let family = name.family, speaksOfSpelling(line) else { return nil }
        let isFamily = names(line, "last") || line.words.contains { $0.word.isOne(of: "surname apellido family") }
        let isGiven = !isFamily && (names(line, "first") || line.words.contains { $0.word == "given" })
        func mended(_ part: String, _ isFamily: Bool, _ range: Range<Int>) -> Reading<PersonName>? {
            let part = isFamily ? surnames(family, with: part, line) : part
            let (first, last) = isFamily ? (given, part) : (part, family)
            guard part != (isFamily ? family : given) else { return nil }
            return Reading(
                PersonName(full: first + " " + last, given: first, family: last), range, rule: "name mended")
        }
        if let (part, range) = anew(line, given: given, family: family, isNamed: isFamily || isGiven) {
            let isFamily = isFamily || !isGiven && PersonName.likeness(part, family) > PersonName.likeness(part, given)
            return mended(part, isFamily, range)
        }
        let whole = 0..<line.text.utf8.count
        if !isGiven, let part = LetterMends.mended(family, by: line) { return mended(part, true, whole) }
        if !isFamily, let part = LetterMends.mended(given, by: line) { return mended(part, false, whole) }
        return nil
    }

    /// The family names with a new one: of two the one that is named, or that it is like; a second one joins the first.
    private static func surnames(_ family: String, with new: String, _ line: Line) -> String {
        let parts = family.split(separator: " ").map(String.init)
        let says = { (word: String) in
            zip(line.words, line.words.dropFirst()).contains { $0.word == word && $1.word.hasPrefix("apellido") }
        }
        // `de la Cruz` is one, and who says one of the parts alone goes by it.
        let isOne = family.split(separator: " ").contains { $0.first?.isLowercase == true } || parts.contains(new)
        if isOne || line.words.contains(where: { $0.word.isOne(of: "solo only un one") }) { return new }
        if says("segundo") { return (parts.prefix(max(1, parts.count - 1)) + [new]).joined(separator: " ") }
        if says("primer") { return ([new] + parts.dropFirst()).joined(separator: " ") }
        guard parts.count > 1,
            let like = parts.indices.max(by: {
                PersonName.likeness(parts[$0], new) < PersonName.likeness(parts[$1], new)
            }), PersonName.likeness(parts[like], new) >= enough
        else { return new }
        return parts.enumerated().map { $0.offset == like ? new : $0.element }.joined(separator: " ")
    }

    /// `my last name is …`; `last month` names none.
    private static func names(_ line: Line, _ part: String) -> Bool {
        zip(line.words, line.words.dropFirst()).contains {
            $0.word == part && $1.word.isOne(of: "name names is s its spelled spelt starts ends")
        }
    }

    private static func speaksOfSpelling(_ line: Line) -> Bool {
        line.words.contains {
            $0.word.isOne(
                of: """
                    spelled spelt spelling misspelled misspelt spell name surname last first letter letters with typo \
                    nombre apellido escribe letra con not no typed autocorrect meant
                    """)
        }
    }

    /// A word that is said in a part's place: spelled out, or like one of the parts.
    private static func anew(_ line: Line, given: String, family: String, isNamed: Bool) -> (String, Range<Int>)? {
        let words = line.chunks.map { Chunk(text: unspelled($0.text), range: $0.range) }.filter {
            $0.text.utf8.count > 2 && $0.text.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
                // `I'm`, `don't`
                && Line($0.text).words.count == 1
                && ![given, family].contains($0.text) && !$0.folded.isOne(of: fieldWords)
                && !NameWords.ordinary.contains($0.folded)
                && !WordLists.isFunctionWord($0.folded)
        }
        let best = words.max {
            max(PersonName.likeness($0.text, given), PersonName.likeness($0.text, family))
                < max(PersonName.likeness($1.text, given), PersonName.likeness($1.text, family))
        }
        if let best, max(PersonName.likeness(best.text, given), PersonName.likeness(best.text, family)) >= enough {
            return (best.text, best.range)
        }
        // `first name is spelled Kathryn`: which part is meant is said, so that it need not be like it.
        guard isNamed, let word = words.first(where: { line.hasCapital($0.range) }),
            words.allSatisfy({ $0.text == word.text || !line.hasCapital($0.range) })
        else { return nil }
        return (word.text, word.range)
    }

    private static let fieldWords: StaticString = """
        first last name surname given family nombre apellido spelled spelt spelling misspelled typo autocorrect actually sorry oops segundo primer falta lleva hache acento tilde
        """

    /// The least share: `Jaysen` for `Jason`, `Fischer` for `Fisher`; below it another name is meant.
    private static let enough = 0.65
}
