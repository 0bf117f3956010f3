import Glibc

/// The classifier's scores as shares of one belief.
package struct Belief {
    private let shares: [Double]

    package init(_ logits: [Float]) {
        let top = logits.max() ?? 0
        let powers = logits.map { exp(Double($0 - top)) }
        let sum = powers.reduce(0, +)
        shares = powers.map { $0 / sum }
    }

    package subscript(target: Int) -> Double { shares[target] }
}
