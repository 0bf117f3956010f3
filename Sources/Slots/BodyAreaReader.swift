package import Language

/// Parts of the body and their side, under English names.
package enum BodyAreaReader {
    /// All areas that a line names, in order; nil where it names none.
    package static func read(_ line: Line) -> Reading<BodyAreas>? {
        let words = line.words
        var areas: [String] = []
        var side: Side?
        // `el hombro derecho y el pie izquierdo`: no one side is both's.
        var (sided, isMixed) = ("", false)
        var pieces: [Range<Int>] = []
        var index = 0
        while index < words.count {
            let (name, count) = area(words, index)
            guard let name else {
                index += 1
                continue
            }
            // `my hand therapist`: who treats it, and no complaint.
            if index + count < words.count,
                words[index + count].word.isOne(of: "therapist therapists doctor surgeon specialist clinic")
            {
                index += count
                continue
            }
            // `fat fingers, the last digit is a 3`: a slip, and no complaint.
            if index > 0, words[index - 1].word.isOne(of: "fat butter clumsy sausage") {
                index += count
                continue
            }
            // `the ankle, no wait, the foot, the ankle is fine`
            if isFine(words[(index + count)...]) || isContrasted(words, index..<(index + count))
                || isDenied(words[..<index], among: areas)
            {
                index += count
                continue
            }
            if !areas.isEmpty, areas != [name], takesBack(words[..<index].suffix(5)) { (areas, side) = ([], nil) }
            // `in 2022 for my shoulder, this time it's the hip`: the earlier visit's part is none of this one.
            if isThisTime(words[..<index].suffix(5)) { (areas, side, pieces) = ([], nil, []) }
            if !areas.contains(name) { areas.append(name) }
            if let said = Self.side(words, index..<(index + count)) {
                // `left knee no wait the right knee`
                if takesBack(words[..<index].suffix(5)) { side = nil }
                isMixed = isMixed || side != nil && side != said && sided != name
                side = side == nil || side == said ? said : .both
                sided = name
            }
            let bytes = words[index].range.lowerBound..<words[index + count - 1].range.upperBound
            pieces.append(bytes)
            index += count
        }
        // `threw her back out, lower back, that is`: the part names the whole.
        if areas.contains(where: { $0.hasSuffix(" back") }) { areas.removeAll { $0 == "back" } }
        guard let first = pieces.first, let last = pieces.last, !areas.isEmpty else { return nil }
        if let said = sideSaidAnew(words.drop { $0.range.lowerBound < last.upperBound }) { side = said }
        let rule = "parts of the body"
        return Reading(
            BodyAreas(areas: areas, side: isMixed ? nil : side), first.lowerBound..<last.upperBound, rule: rule,
            parts: pieces.count > 1 ? pieces.map { ReadingPart(rule: rule, range: $0) } : [])
    }

    /// `it's not the neck, it's more the upper back`: another part is meant, and stands behind.
    private static func isContrasted(_ words: [Token], _ place: Range<Int>) -> Bool {
        let before = words[..<place.lowerBound].suffix(4).map(\.word).filter {
            !$0.isOne(of: "the my his her so much in really el la mi es era")
        }
        guard before.last?.isOne(of: "not no") == true, before.count > 1 || place.lowerBound < 4 else { return false }
        let behind = words[place.upperBound...]
        // `not knee, hip`
        if place.lowerBound < 3, words.count <= shortContrast,
            behind.indices.contains(where: { area(words, $0).0 != nil })
        {
            return true
        }
        return behind.prefix(3).contains { $0.word.isOne(of: "its it is but more es sino") }
            && behind.indices.contains { area(words, $0).0 != nil }
    }

    /// In words: `not the knee, the hip`.
    private static let shortContrast = 6

    private static func isThisTime(_ words: ArraySlice<Token>) -> Bool {
        zip(words, words.dropFirst()).contains {
            ($0.word, $1.word) == ("this", "time") || ($0.word, $1.word) == ("esta", "vez")
        }
    }

    private static func takesBack(_ words: ArraySlice<Token>) -> Bool {
        words.contains { $0.word.isOne(of: SlotScan.takingBack) || $0.word == "really" }
    }

    /// `my hip, not the back`: behind a part that stands.
    private static func isDenied(_ before: ArraySlice<Token>, among areas: [String]) -> Bool {
        guard !areas.isEmpty else { return false }
        let near = before.suffix(3).map(\.word).filter { !$0.isOne(of: "my the his her el la mi su") }
        return near.last?.isOne(of: "not no") == true
    }

    /// `the ankle is fine`, `el tobillo está bien`.
    static func isFine(_ words: ArraySlice<Token>) -> Bool {
        let next = words.prefix(3).map(\.word)
        // `shin's fine now`
        if next.first?.isOne(of: "fine healed") == true { return true }
        return next.first?.isOne(of: "is are s esta estan") == true
            && next.dropFirst().contains { $0.isOne(of: "fine ok okay good alright bien") }
    }

    /// The side that is said with a part of the body: before it, right behind it, or as `… on the left side`.
    private static func side(_ words: [Token], _ area: Range<Int>) -> Side? {
        // `el hombro derecho y el pie izquierdo`: in Spanish the side stands right behind.
        if area.upperBound < words.count, let side = sides[words[area.upperBound].word],
            !words[area.upperBound].word.isOne(of: "left right both")
        {
            return side
        }
        let near = max(0, area.lowerBound - 3)..<min(words.count, area.upperBound + 2)
        // `right between the shoulders`, `right in the hip`: a word that says how near.
        let said = near.lazy.filter { index in
            !(index + 1 < words.count && words[index].word == "right"
                && words[index + 1].word.isOne(
                    of: "between in at on where under above below behind around here there now"))
        }
        if let side = said.compactMap({ sides[words[$0].word] }).first { return side }
        let isPair = area.lowerBound > 0 && words[area.lowerBound - 1].word.isOne(of: "two dos")
        let behind = words[area.upperBound...].prefix(4)
        // `me operaron de la rodilla hace dos meses`
        let isBoth = behind.indices.contains { index in
            words[index].word.isOne(of: "both ambas ambos")
                || words[index].word == "dos" && index > 0 && words[index - 1].word.isOne(of: "las los de")
        }
        if isPair || isBoth { return .both }
        return sideAlone(words[area.upperBound...].prefix(12), isWhole: false)?.value
    }

    private static func area(_ words: [Token], _ index: Int) -> (String?, Int) {
        let word = words[index].word
        let next = index + 1 < words.count ? words[index + 1].word : ""
        if word.isOne(of: "lower low upper mid"), next == "back" {
            return (word == "upper" ? "upper back" : word == "mid" ? "mid back" : "lower back", 2)
        }
        if word == "espalda", next.isOne(of: "baja alta") { return (next == "baja" ? "lower back" : "upper back", 2) }
        if word == "parte", next == "baja" { return ("lower back", 2) }
        if word.isOne(of: "shoulder shoulderblade"), next.isOne(of: "blade blades") { return ("upper back", 2) }
        // `come back`, `call me back`, `be back`: no part of anybody.
        if word == "back" {
            let before = index > 0 ? words[index - 1].word : ""
            let isBody = before.isOne(of: "my his her the bad left right a back and sore your of")
            let isAlone = words.count == 1 || next.isOne(of: "pain hurts ache injury surgery problems spasm spasms is")
            return (isBody || isAlone ? "back" : nil, 1)
        }
        return (isFigure(words, index) ? nil : names[word], 1)
    }

    /// `never set foot there`, `on the other hand`, `head over`, `a pie`: a part of nobody's body.
    private static func isFigure(_ words: [Token], _ index: Int) -> Bool {
        let before = words[..<index].suffix(3).map(\.word)
        let (last, next) = (before.last ?? "", index + 1 < words.count ? words[index + 1].word : "")
        switch words[index].word {
        case "foot": return last.isOne(of: "set on by sets setting")
        case "feet":
            // `unsteady on my feet`, `stand on my own two feet`
            let stands =
                before.contains("on")
                && words.contains { $0.word.isOne(of: "unsteady steady stand standing wobbly shaky balance light") }
            return next.isOne(of: "tall high away deep wide") || last.isOne(of: "cold square") || stands
                || before.suffix(2) == ["own", "two"]
        case "hand": return last.isOne(of: "other by first to not i at") && next != "hurts" && !before.contains("in")
        case "hands": return last.isOne(of: "good great safe their") || next == "on"
        case "head": return next.isOne(of: "over there out to home back in up down start") || last == "i"
        case "pie": return last == "a" || last.isOne(of: "de en") && before.dropLast().last == "estar"
        case "mano": return last.isOne(of: "a de") && next.isOne(of: "obra")
        case "leg": return next == "up"
        default: return false
        }
    }
}
