/// What became of one word of a line.
package struct WordFate: Sendable {
    package let word: String
    /// UTF-8 offsets in the line's text.
    package let range: Range<Int>
    /// How telling it is: rarer words more.
    package let weight: Double
    /// Whether any phrasing of the language has it.
    package let isKnown: Bool
    /// Whether a phrasing of the entry in question has it, or a word of its group.
    package let isExplained: Bool
    /// The word groups it stands for here.
    package let groups: [String]
}
