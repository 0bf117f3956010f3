import Language

extension Line {
    /// A long story's parts of some words each, which overlap by half: one sign in the middle must not drown in the rest.
    ///
    /// None where the line is short enough to be read as a whole.
    var stretches: [Line] {
        let places = tokens.indices.filter { tokens[$0].kind != .mark }
        guard places.count > Self.longestWhole else { return [] }
        // A very long line is cut into longer parts, so that there are never many.
        let length = max(Self.stretch, (places.count / Self.mostStretches + 1) * 2)
        return stride(from: 0, to: places.count - length / 2, by: length / 2).map { start in
            excerpt(start..<min(start + length, places.count))
        }
    }

    /// Some of its words, with the marks between them.
    func excerpt(_ words: Range<Int>) -> Line {
        let places = tokens.indices.filter { tokens[$0].kind != .mark }
        return part(places[words.lowerBound]..<(places[words.upperBound - 1] + 1))
    }

    private static let longestWhole = 22
    private static let stretch = 16
    private static let mostStretches = 64
}
