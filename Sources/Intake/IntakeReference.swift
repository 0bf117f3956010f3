/// What a patient is shown and can read out on the telephone: six letters and digits, `K7QF2M`.
package struct IntakeReference: Sendable, Hashable {
    private let text: String

    /// How many references there are: 887,503,681.
    package static let count: UInt64 = 31 * 31 * 31 * 31 * 31 * 31

    /// Without 0 O 1 I L, which are taken for one another.
    package static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ".utf8)

    /// One reference for each number below `count`; larger numbers begin again.
    package init(number: UInt64) {
        var (rest, letters) = (number % Self.count, [UInt8]())
        for _ in 0..<6 {
            letters.append(Self.alphabet[Int(rest % 31)])
            rest /= 31
        }
        text = String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// - Parameter checked: six letters of the alphabet.
    init(checked letters: Substring.UTF8View) { text = String(Substring(letters)) }
}

extension IntakeReference: LosslessStringConvertible, Codable {
    package init?(_ text: String) {
        guard text.utf8.count == 6, text.utf8.allSatisfy({ Self.alphabet.contains($0) }) else { return nil }
        self.text = text
    }

    package var description: String { text }

    package init(from decoder: any Decoder) throws { self = try decoder.decodeText("reference") }

    package func encode(to encoder: any Encoder) throws { try encoder.encodeText(self) }
}
