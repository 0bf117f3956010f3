/// Finds the few of many rules that may hold in a line, by the stems that a match may begin with.
package struct RuleIndex: Sendable {
    private var places: [UInt64: [Int32]] = [:]

    /// - Parameter rules: each under the number by which it is found; of one language, since stems are.
    package init(_ rules: some Sequence<(number: Int, rule: Rule)>) {
        for (number, rule) in rules {
            for stem in rule.firstStems { places[stem, default: []].append(Int32(number)) }
        }
    }

    /// The numbers of the rules that may hold, in rising order.
    ///
    /// - Parameter stems: the numbers of the line's stems in the rules' language.
    package func candidates(_ stems: [UInt64]) -> [Int] {
        var found: Set<Int32> = []
        for stem in stems { if let some = places[stem] { found.formUnion(some) } }
        return found.sorted().map(Int.init)
    }
}
