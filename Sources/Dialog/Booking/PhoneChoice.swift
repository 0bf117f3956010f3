import Language
import Slots

/// Several numbers that were given in one line, and which of them a later line means.
struct PhoneChoice {
    private let numbers: [(value: PhoneNumber, label: String?)]

    init(_ line: Line) {
        let found = Phones.answer(line).sorted { $0.range.lowerBound < $1.range.lowerBound }
        // `cell 619 …, home 858 …` or `619 … cell, 858 … home`
        let first = found.first?.range.lowerBound ?? 0
        let isAhead = line.words.contains { $0.range.upperBound <= first && Self.kind($0.word) != nil }
        numbers = found.indices.map { index in
            let start = index > 0 ? found[index - 1].range.upperBound : 0
            let end = index + 1 < found.count ? found[index + 1].range.lowerBound : line.text.utf8.count
            let own = found[index].range
            let near = isAhead ? start..<own.lowerBound : own.upperBound..<end
            return (
                found[index].value,
                line.words.lazy.filter { near.overlaps($0.range) }.compactMap { Self.kind($0.word) }.first
            )
        }
    }

    /// The number that a line without digits of its own names by its place or its label; nil where it names none.
    func number(meantBy line: Line) -> PhoneNumber? {
        // `not the cell`, `the first one is my wife's`, `my first name is Juan`, `any time after 5`
        guard numbers.count > 1, line.words.count <= Self.shortChoice,
            !line.words.contains(where: {
                $0.word.isOne(of: "not no name time after before nombre hora") || Proxies.isRelation($0.word)
            })
        else { return nil }
        if let kind = line.words.lazy.compactMap({ Self.kind($0.word) }).first,
            let labelled = numbers.first(where: { $0.label == kind })
        {
            return labelled.value
        }
        let says = { (words: StaticString) in line.words.contains { $0.word.isOne(of: words) } }
        if says("first 1st primero primera primer either any both whichever cualquiera dos ambos") {
            return numbers.first?.value
        }
        if says("second 2nd segundo segunda last other ultimo otro") { return numbers.last?.value }
        return nil
    }

    /// In words: `the first one is better`.
    private static let shortChoice = 7

    /// What a word says of the phone, whatever the language.
    private static func kind(_ word: String) -> String? {
        switch true {
        case word.isOne(of: "cell mobile cellphone celular cel movil"): "mobile"
        case word.isOne(of: "home house landline casa fijo"): "home"
        case word.isOne(of: "work office job trabajo oficina"): "work"
        default: nil
        }
    }
}
