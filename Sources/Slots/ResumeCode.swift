package import Language

/// The twelve letters with which somebody goes on with a request that was not finished.
///
/// Consonants only: no code looks like a word, and no letter like a number.
package struct ResumeCode: Sendable, Hashable, Codable {
    private let letters: String

    private static let alphabet = Array("BCDFGHJKLMNPQRSTVWXZ")
    private static let length = 12
    private static let group = 4

    /// - Parameter number: random bits; a guess hits one code in 4,096,000,000,000,000.
    package init(number: UInt64) {
        var (rest, letters) = (number, "")
        for _ in 0..<Self.length {
            letters.append(Self.alphabet[Int(rest % UInt64(Self.alphabet.count))])
            rest /= UInt64(Self.alphabet.count)
        }
        self.letters = letters
    }

    /// The code in a line: twelve letters together, in groups of four or one by one.
    package init?(in line: Line) {
        for start in line.words.indices {
            var letters = ""
            for word in line.words[start...] {
                let piece = word.word.uppercased()
                guard [1, Self.group, Self.length].contains(piece.count), piece.allSatisfy(Self.alphabet.contains)
                else { break }
                letters += piece
                if letters.count >= Self.length { break }
            }
            if letters.count == Self.length {
                self.letters = letters
                return
            }
        }
        return nil
    }
}

extension ResumeCode: CustomStringConvertible {
    /// `BCDF-GHJK-LMNP`.
    package var description: String {
        let all = Array(letters)
        return stride(from: 0, to: all.count, by: Self.group).map { String(all[$0..<min($0 + Self.group, all.count)]) }
            .joined(separator: "-")
    }
}
