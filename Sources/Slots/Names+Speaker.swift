package import Language

/// The name of who types, where it is another's request.
extension Names {
    /// The name that the one who types gives of themselves, as against the patient's: `i'm his wife Ann Baker`.
    ///
    /// The range begins with the words that announce it.
    package static func speaker(_ line: Line) -> Reading<PersonName>? {
        let tokens = line.tokens
        for index in tokens.indices {
            for lead in speakerLeads where matches(tokens, index, lead) {
                var start = index + lead.count
                let isBehindRelation = start + 2 < tokens.count && tokens[start].word.isOne(of: "his her their su")
                if start + 2 < tokens.count, tokens[start].word.isOne(of: "his her their the su la el") {
                    start += 2
                    // `soy la abuelita de Mateo` names the patient.
                    if tokens[start].word.isOne(of: "de del of") { continue }
                    // `her legal guardian Opal Jennings`
                    while start + 1 < tokens.count, start < index + lead.count + 4,
                        line.original(tokens[start].range).first?.isLowercase == true
                    { start += 1 }
                }
                guard let name = run(line, from: start, openEnded: true) else { continue }
                let isCapital = line.hasCapital(name.range)
                // `im her mom kate`
                let isRightBehind = isBehindRelation && name.range.lowerBound == tokens[start].range.lowerBound
                let isLast = line.words.last.map { $0.range.upperBound <= name.range.upperBound } ?? false
                guard
                    isCapital || lead.contains("name") || name.value.given != nil
                        || isRightBehind && isLast && !NameWords.ordinary.contains(Folding.word(name.value.full))
                else { continue }
                return Reading(
                    name.value, tokens[index].range.lowerBound..<name.range.upperBound, rule: "speaker's own name")
            }
        }
        return addedSpeaker(line)
    }

    /// `put my name down too, it's Paul Delacroix, I'm her son`: beside the patient's, with who it is.
    private static func addedSpeaker(_ line: Line) -> Reading<PersonName>? {
        let tokens = line.tokens
        guard let start = tokens.indices.first(where: { matches(tokens, $0, ["my", "name"]) }),
            tokens.contains(where: { $0.word.isOne(of: "too also tambien") }),
            Proxies.read(line)?.rule == "says who",
            let joint = tokens[start...].prefix(8).lastIndex(where: { $0.word.isOne(of: "is its as es") }),
            let name = run(line, from: joint + 1, openEnded: true), line.hasCapital(name.range)
        else { return nil }
        return Reading(
            name.value, tokens[start].range.lowerBound..<name.range.upperBound, rule: "speaker's own name")
    }

    private static let speakerLeads = [
        "my name is", "my own name is", "mine is", "this is", "i am", "me llamo", "mi nombre es", "soy", "yo soy",
        "habla",
    ].map { $0.split(separator: " ").map(String.init) }
}
