import Language

/// Names of days, months and parts of the day, in English and Spanish.
package enum DateWords {
    package static func month(_ word: String) -> Int? { months[word] }

    package static func weekday(_ word: String) -> Weekday? { weekdays[word] }

    /// Whether the word names a weekday or a month.
    static func isName(_ word: String) -> Bool { weekdays[word] != nil || months[word] != nil }

    /// Whether the word names a weekday over and over: `Tuesdays`.
    static func isPlural(_ word: String) -> Bool { word.hasSuffix("days") || word == "sabados" || word == "domingos" }

    static func part(_ word: String) -> DayPart? {
        parts[word] ?? (word.hasSuffix("ish") ? parts[String(word.dropLast(3))] : nil)
    }

    /// Every name of a day, a month, a part of the day or a place in a row.
    static let names: Set<String> = Set(months.keys).union(weekdays.keys).union(parts.keys).union(
        NumberWords.ordinalNames)

    /// The month and the number in one word: `dec31`, `dec4th`.
    static func opensGluedDate(_ word: String) -> (month: Int, number: Int)? {
        guard word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        let name = String(word.prefix { $0.isLetter })
        let rest = word.dropFirst(name.count)
        let digits = rest.prefix { $0.isNumber }
        guard let month = months[name], let number = Int(digits),
            rest.count == digits.count || String(rest.dropFirst(digits.count)).isOne(of: "st nd rd th")
        else { return nil }
        return (month, number)
    }

    /// A day of a month, `4`, `4th`, `fourth`, and the index after it.
    static func dayNumber(_ scan: SlotScan, _ index: Int) -> (Int, Int)? {
        if let number = scan.digits(index), (1...31).contains(number), scan.word(index).utf8.count <= 2 {
            let hasEnding = scan.word(index + 1).isOne(of: "st nd rd th") && scan.isGlued(index + 1)
            return (number, hasEnding ? index + 2 : index + 1)
        }
        if scan.word(index).isOne(of: "twenty thirty"), let tens = scan.number(index)?.value {
            let at = scan.word(index + 1) == "-" ? index + 2 : index + 1
            if let unit = NumberWords.ordinal(scan.word(at)), unit < 10, tens + unit <= 31 {
                return (tens + unit, at + 1)
            }
        }
        guard let number = ordinal(scan.word(index)) else { return nil }
        return (number, index + 1)
    }

    private static func ordinal(_ word: String) -> Int? {
        // `second` and `segundo` are far more often a moment than a day.
        word == "second" || word == "segundo" ? nil : NumberWords.ordinal(word)
    }

    private static let months = table([
        "january jan enero ene", "february feb febrero", "march mar marzo", "april apr abril abr", "may mayo",
        "june jun junio", "july jul julio", "august aug agosto ago", "september sept sep septiembre setiembre",
        "october oct octubre", "november nov noviembre", "december dec diciembre dic",
    ]).mapValues { $0 + 1 }

    private static let weekdays = table([
        "monday mondays mon lunes lunez lun", "tuesday tuesdays tue tues tuseday martes",
        "wednesday wednesdays wed weds miercoles mierkoles wendsday wensday wensdays wednsday wednesdy mie mier",
        "thursday thursdays thu thur thurs thrusday thursdy jueves juebes jue juev",
        "friday fridays fri firday viernes biernes vierns vie vier",
        "saturday saturdays sat saterday sabado sabados savado sab", "sunday sundays sun domingo domingos dom",
    ]).mapValues { Weekday.allCases[$0] }

    private static let parts = table([
        "morning mornings mornin mananas temprano tempranito", "afternoon afternoons aft tarde tardes",
        "evening evenings",
        "night nights nite nites tonight tonite noche noches",
        "lunch lunchtime mediodia", "daytime",
    ]).mapValues { DayPart.allCases[$0] }

    private static func table(_ rows: [String]) -> [String: Int] {
        var table: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            for word in row.split(separator: " ") { table[String(word)] = index }
        }
        return table
    }

    /// `mañana o tarde`: beside another part of the day it is the morning, and no tomorrow.
    static func isPartBeside(_ scan: SlotScan, _ index: Int) -> Bool {
        scan.word(index) == "manana"
            && (scan.word(index + 1).isOne(of: "o y") && scan.word(index + 2).isOne(of: "tarde noche tardes")
                || scan.word(index - 1).isOne(of: "o y") && scan.word(index - 2).isOne(of: "tarde noche tardes"))
    }
}
