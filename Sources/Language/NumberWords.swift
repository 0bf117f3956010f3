/// Numbers written out, in English and Spanish.
package enum NumberWords {
    /// The number that starts at a token, in digits or in words below one hundred, and how many tokens it takes.
    package static func value(_ tokens: ArraySlice<Token>) -> (value: Int, count: Int)? {
        guard let first = tokens.first else { return nil }
        if let number = first.number { return (number, 1) }
        guard let value = whole[first.word] else { return nil }
        guard value >= 20, value % 10 == 0 else { return (value, 1) }
        let rest = tokens.dropFirst().drop { $0.word == "-" || $0.word == "y" }
        let skipped = tokens.count - 1 - rest.count
        guard skipped <= 1, let next = rest.first, let unit = units[next.word], (1...9).contains(unit) else {
            return (value, 1)
        }
        return (value + unit, 2 + skipped)
    }

    /// The value of an ordinal word or of a digit's ending: `third`, `tercero`.
    package static func ordinal(_ word: String) -> Int? { ordinals[word] }

    /// Every ordinal word.
    package static var ordinalNames: Dictionary<String, Int>.Keys { ordinals.keys }

    /// A single digit as it is dictated: `oh` is 0.
    package static func digit(_ word: String) -> Int? {
        if word == "oh" || word == "o" { return 0 }
        return units[word].flatMap { $0 <= 9 ? $0 : nil }
    }

    private static let units: [String: Int] = {
        let upToNineteen = [
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                + "seventeen eighteen nineteen",
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
                + "diecisiete dieciocho diecinueve",
        ]
        let twenties =
            "veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
        return table(upToNineteen, from: 0, step: 1)
            .merging(table([twenties], from: 21, step: 1)) { first, _ in first }
            .merging(["un": 1, "una": 1, "veintiun": 21, "veintiuna": 21]) { first, _ in first }
    }()

    private static let tens: [String: Int] = table(
        [
            "twenty thirty forty fifty sixty seventy eighty ninety",
            "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        ], from: 20, step: 10)

    private static let whole = units.merging(tens) { unit, _ in unit }

    private static let ordinals: [String: Int] = table(
        [
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
                + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
            "primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo",
            "primera segunda tercera cuarta quinta sexta septima octava novena decima",
        ], from: 1, step: 1
    ).merging(["thirtieth": 30, "primer": 1, "tercer": 3]) { first, _ in first }

    private static func table(_ lists: [String], from: Int, step: Int) -> [String: Int] {
        var table: [String: Int] = [:]
        for list in lists {
            for (index, word) in list.split(separator: " ").enumerated() { table[String(word)] = from + index * step }
        }
        return table
    }
}
