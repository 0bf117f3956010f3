/// Phrases that are looked for among a line's words, as whole words.
package struct Phrases: Sendable {
    /// By their first words.
    private let phrases: [String: [[String]]]

    /// - Parameter text: folded phrases between `;`, in lines of any length.
    package init(_ text: String) {
        let all = text.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
        phrases = Dictionary(grouping: all.filter { !$0.isEmpty }) { $0[0] }
    }

    /// Where they stand in a line, as indices into its `words`.
    package func places(in line: Line) -> some Sequence<Range<Int>> {
        line.words.indices.lazy.flatMap { start in
            (phrases[line.words[start].word] ?? []).lazy
                .filter { line.words[start...].lazy.map(\.word).starts(with: $0) }
                .map { start..<(start + $0.count) }
        }
    }

    /// The first of those places.
    package func first(in line: Line) -> Range<Int>? { places(in: line).first { _ in true } }

    package func areSaid(in line: Line) -> Bool { first(in: line) != nil }
}
