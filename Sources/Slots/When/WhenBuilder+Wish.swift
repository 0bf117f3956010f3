import Language

/// What is wished, as far as it has been put together.
extension WhenBuilder {
    /// A wish under way and the pieces it is made of, in tokens.
    struct Wish {
        var value: WhenValue
        let start: Int
        private(set) var end: Int
        var problem: SlotProblem?
        /// Whether all day suits: `all day tomorrow and Friday till noon`.
        var isWholeDay = false
        /// Whether its time was said before its day: `mornings on Tuesdays`.
        var isTimeFirst = false
        /// Whether its day is only that of the wish before it: `Tuesday morning or afternoon`.
        var borrowsDay = false
        /// The Monday of the week that was named before its weekday: `next week, Thursday`.
        var week: CivilDay?
        private(set) var parts: [(start: Int, end: Int, rule: String)]

        init(_ value: WhenValue, _ start: Int, _ end: Int, rule: String, problem: SlotProblem? = nil) {
            (self.value, self.start, self.end, self.problem) = (value, start, end, problem)
            parts = [(start, end, rule)]
        }

        /// The rule of the first piece.
        var rule: String { parts[0].rule }

        mutating func add<Value>(_ piece: SlotScan.Piece<Value>) {
            end = max(end, piece.end)
            parts.append((piece.start, piece.end, piece.rule))
            problem = problem ?? piece.problem
        }

        func with(_ value: WhenValue) -> Wish {
            var wish = self
            wish.value = value
            return wish
        }
    }
}
