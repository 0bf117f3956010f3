/// How likely one word is a slip of the fingers, the ear or the memory for another.
package enum SlipDistance {
    /// One slip, of any kind.
    package static let oneSlip = 105
    /// The cost in hundredths of the cheapest way from what was meant to what was typed; `never` above the limit.
    ///
    /// Swapped neighbours, doubled letters, keys side by side, vowels and letters that sound alike cost less than 100.
    package static func between(_ typed: [UInt8], _ meant: [UInt8], limit: Int) -> Int {
        let (rows, columns) = (typed.count, meant.count)
        if rows == 0 || columns == 0 || abs(rows - columns) * cheapest > limit { return never }
        // One row for each letter typed, row 0 for none.
        let width = columns + 1
        var costs = [Int](repeating: 0, count: (rows + 1) * width)
        for column in 0...columns { costs[column] = column * 100 }
        for row in 1...rows {
            costs[row * width] = row * 100
            var best = row * 100
            for column in 1...columns {
                let (mine, its) = (typed[row - 1], meant[column - 1])
                let place = row * width + column
                var cost = costs[place - width - 1]
                if mine != its { cost += substitution(mine, its, isFirst: column == 1) }
                let isTwice = row > 1 && typed[row - 2] == mine
                cost = min(cost, costs[place - width] + (isTwice ? cheapest : insertion(mine)))
                let isDoubled = column > 1 && meant[column - 2] == its
                cost = min(cost, costs[place - 1] + (isDoubled ? cheapest : insertion(its)))
                if row > 1, column > 1, mine != its, mine == meant[column - 2], typed[row - 2] == its {
                    cost = min(cost, costs[place - 2 * width - 2] + swapped)
                }
                costs[place] = cost
                best = min(best, cost)
            }
            if best > limit + 100 { return never }
        }
        let cost = costs[rows * width + columns]
        return cost <= limit ? cost : never
    }

    /// More than any limit.
    package static let never = Int.max
    private static let cheapest = 50
    private static let swapped = 70

    /// A silent letter or a vowel is easily lost or added.
    private static func insertion(_ letter: UInt8) -> Int { isVowel(letter) || letter == UInt8(ascii: "h") ? 80 : 100 }

    private static func substitution(_ typed: UInt8, _ meant: UInt8, isFirst: Bool) -> Int {
        var cost = 100
        if isVowel(typed), isVowel(meant) {
            cost = 70
        } else if soundAlike(typed, meant) || areNeighbours(typed, meant) {
            cost = 75
        }
        // Hardly anybody gets the first letter wrong.
        return isFirst ? cost + 40 : cost
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    private static func soundAlike(_ one: UInt8, _ other: UInt8) -> Bool {
        sounds.contains { $0.contains(one) && $0.contains(other) }
    }

    private static let sounds: [[UInt8]] = ["ckqs", "szx", "vbf", "gj", "dt", "mn", "hj", "lr"].map { Array($0.utf8) }

    private static func areNeighbours(_ one: UInt8, _ other: UInt8) -> Bool {
        guard let first = keys[Int(one & 0x7F)], let second = keys[Int(other & 0x7F)] else { return false }
        return abs(first.row - second.row) <= 1 && abs(first.column - second.column) <= 1
    }

    /// Where a letter lies on the keyboard, in halves of a key's width.
    private static let keys: [(row: Int, column: Float)?] = {
        var places = [(row: Int, column: Float)?](repeating: nil, count: 128)
        for (row, (letters, shift)) in [("qwertyuiop", Float(0)), ("asdfghjkl", 0.25), ("zxcvbnm", 0.75)].enumerated() {
            for (column, letter) in letters.utf8.enumerated() { places[Int(letter)] = (row, Float(column) + shift) }
        }
        return places
    }()
}
