/// A small seeded generator, so that a failing case can be run again.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Text of every kind that can be typed or pasted: words, marks, accents, escapes, any scalar at all.
    mutating func text() -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...60, using: &self) {
            switch Int.random(in: 0..<8, using: &self) {
            case 0:
                scalars.append(
                    contentsOf: ["can't", "but", "u", "l'eau", "Dr.", "n't", "10:30"].randomElement(using: &self)?
                        .unicodeScalars ?? "x".unicodeScalars)
            case 1: scalars.append(" ")
            case 2: scalars.append(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &self)))
            case 3: scalars.append(Unicode.Scalar(UInt8.random(in: 0...0x1F, using: &self)))
            case 4: scalars.append(Unicode.Scalar(UInt32.random(in: 0xA0...0x36F, using: &self)) ?? "x")
            case 5:
                scalars.append(
                    ["'", "’", "ʼ", "`", "´", "\u{1B}", "[", "]", "\u{7}"].randomElement(using: &self) ?? "x")
            case 6: scalars.append(Unicode.Scalar(UInt32.random(in: 0x2000...0x206F, using: &self)) ?? "x")
            default: scalars.append(Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) ?? "\u{FFFD}")
            }
        }
        return String(scalars)
    }
}
