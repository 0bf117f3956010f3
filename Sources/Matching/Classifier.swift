import Glibc

/// Multinomial logistic regression, trained by plain stochastic gradient descent.
struct Classifier: Sendable {
    let classes: Int
    /// The weights of all classes for a feature lie side by side.
    private var weights: [Float]

    /// Learning starts at `rate` and falls to nothing; `passes` go over all lines in a seeded order.
    struct Settings {
        var rate: Float = 4
        var passes = 8
        /// L2 is 1 / (this × the number of lines).
        var looseness: Float = 20
        var seed: UInt64 = 20_260_601
    }

    init(_ lines: [(vector: SparseVector, label: Int)], features: Int, classes: Int, _ settings: Settings = Settings())
    {
        self.classes = classes
        weights = [Float](repeating: 0, count: features * classes)
        guard !lines.isEmpty, classes > 0 else { return }
        var order = Array(lines.indices)
        var random = SplitMix64(seed: settings.seed)
        let steps = Float(lines.count * settings.passes)
        let decay = 1 / (settings.looseness * Float(lines.count))
        // Shrinking all weights at every step would touch the whole matrix; a common factor does the same.
        var factor: Float = 1
        var scores = [Float](repeating: 0, count: classes)
        var step: Float = 0
        for _ in 0..<settings.passes {
            random.shuffle(&order)
            for index in order {
                let rate = settings.rate * (1 - step / steps)
                step += 1
                let (vector, label) = lines[index]
                weights.withUnsafeMutableBufferPointer { weights in
                    scores.withUnsafeMutableBufferPointer { scores in
                        Self.score(vector, weights, scores, factor)
                        Self.softmax(scores)
                        scores[label] -= 1
                        factor *= 1 - rate * decay
                        Self.update(vector, weights, scores, -rate / factor)
                    }
                }
                if factor < 1e-3 { settle(&factor) }
            }
        }
        settle(&factor)
    }

    /// The raw score of every class.
    func logits(_ vector: SparseVector) -> [Float] {
        var scores = [Float](repeating: 0, count: classes)
        weights.withUnsafeBufferPointer { weights in
            scores.withUnsafeMutableBufferPointer { scores in
                Self.score(vector, UnsafeMutableBufferPointer(mutating: weights), scores, 1)
            }
        }
        return scores
    }

    private mutating func settle(_ factor: inout Float) {
        for index in weights.indices { weights[index] *= factor }
        factor = 1
    }

    private static func score(
        _ vector: SparseVector, _ weights: UnsafeMutableBufferPointer<Float>,
        _ scores: UnsafeMutableBufferPointer<Float>,
        _ factor: Float
    ) {
        let classes = scores.count
        for index in 0..<classes { scores[index] = 0 }
        for (feature, value) in zip(vector.features, vector.values) {
            let row = Int(feature) * classes
            for index in 0..<classes { scores[index] += weights[row + index] * value }
        }
        for index in 0..<classes { scores[index] *= factor }
    }

    private static func update(
        _ vector: SparseVector, _ weights: UnsafeMutableBufferPointer<Float>,
        _ gradient: UnsafeMutableBufferPointer<Float>,
        _ rate: Float
    ) {
        let classes = gradient.count
        for (feature, value) in zip(vector.features, vector.values) {
            let row = Int(feature) * classes
            let pace = rate * value
            for index in 0..<classes { weights[row + index] += pace * gradient[index] }
        }
    }

    private static func softmax(_ scores: UnsafeMutableBufferPointer<Float>) {
        let top = scores.max() ?? 0
        var sum: Float = 0
        for index in scores.indices {
            scores[index] = Float(exp(Double(scores[index] - top)))
            sum += scores[index]
        }
        for index in scores.indices { scores[index] /= sum }
    }
}

/// A small random generator whose numbers are the same everywhere (Vigna's SplitMix64, public domain).
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func shuffle(_ items: inout [Int]) {
        guard items.count > 1 else { return }
        for index in stride(from: items.count - 1, to: 0, by: -1) {
            items.swapAt(index, Int(next() % UInt64(index + 1)))
        }
    }
}
