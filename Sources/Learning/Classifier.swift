/// Multinomial logistic regression, trained by plain stochastic gradient descent.
package struct Classifier {
    package let classes: Int
    /// The weights of all classes for a feature lie side by side, in packs that are added and multiplied at once.
    package private(set) var weights: [Pack]
    package let packs: Int

    package typealias Pack = SIMD8<Float>

    /// Learning starts at `rate` and falls to nothing; `passes` go over all lines in a seeded order.
    package struct Settings {
        package var rate: Float = 8
        package var passes = 4
        /// L2 is 1 / (this × the number of lines).
        package var looseness: Float = 20
        package var seed: UInt64 = 20_260_601

        package init() {}
    }

    /// - Parameters:
    ///   - labels: for each vector its class.
    ///   - keys: for each vector a number of its own, by which each pass is ordered: a vector more or less then leaves the
    ///     order of all others as it was, and with it nearly all that is learnt. Without them the order is drawn by the seed.
    package init(
        _ vectors: [SparseVector], _ labels: [Int], keys: [UInt64] = [], features: Int, classes: Int,
        _ settings: Settings = Settings()
    ) {
        self.classes = classes
        packs = (classes + Pack.scalarCount - 1) / Pack.scalarCount
        weights = [Pack](repeating: .zero, count: features * packs)
        guard !vectors.isEmpty, classes > 0 else { return }
        var order = Array(vectors.indices)
        var random = SplitMix64(seed: settings.seed)
        let steps = Float(vectors.count * settings.passes)
        let decay = 1 / (settings.looseness * Float(vectors.count))
        // Shrinking all weights at every step would touch the whole matrix; a common factor does the same.
        var factor: Float = 1
        var scores = [Pack](repeating: .zero, count: packs)
        var step: Float = 0
        for pass in 0..<settings.passes {
            if keys.count == vectors.count {
                order = Self.order(keys, settings.seed &+ UInt64(pass))
            } else {
                random.shuffle(&order)
            }
            for index in order {
                let rate = settings.rate * (1 - step / steps)
                step += 1
                let (vector, label) = (vectors[index], labels[index])
                score(vector, &scores, factor)
                let moved = gradient(&scores, label)
                factor *= 1 - rate * decay
                update(vector, scores, moved, -rate / factor)
                if factor < 1e-3 { settle(&factor) }
            }
        }
        settle(&factor)
    }

    /// The vectors in the order of one pass.
    private static func order(_ keys: [UInt64], _ seed: UInt64) -> [Int] {
        let drawn = keys.map { key in
            var random = SplitMix64(seed: key ^ (seed &* 0x9e37_79b9_7f4a_7c15))
            return random.next()
        }
        return drawn.indices.sorted { (drawn[$0], $0) < (drawn[$1], $1) }
    }

    /// The raw score of every class.
    package func logits(_ vector: SparseVector) -> [Float] {
        var scores = [Pack](repeating: .zero, count: packs)
        score(vector, &scores, 1)
        return (0..<classes).map { scores[$0 / Pack.scalarCount][$0 % Pack.scalarCount] }
    }

    private mutating func settle(_ factor: inout Float) {
        for index in weights.indices { weights[index] *= factor }
        factor = 1
    }

    private func score(_ vector: SparseVector, _ scores: inout [Pack], _ factor: Float) {
        weights.withUnsafeBufferPointer { weights in
            scores.withUnsafeMutableBufferPointer { scores in
                for index in 0..<packs { scores[index] = .zero }
                for (feature, value) in zip(vector.features, vector.values) {
                    let row = Int(feature) * packs
                    for index in 0..<packs { scores[index] += weights[row + index] * value }
                }
                for index in 0..<packs { scores[index] *= factor }
            }
        }
    }

    /// Below this a class's share of the belief moves no weight: most classes, most of the time.
    private static let least: Float = 1e-4

    /// Makes scores a gradient, and lists the packs that have one to speak of.
    private func gradient(_ scores: inout [Pack], _ label: Int) -> [Int] {
        scores.withUnsafeMutableBufferPointer { scores in
            // What the last pack has over is no class.
            for lane in classes..<(packs * Pack.scalarCount) { scores[lane / 8][lane % 8] = -.infinity }
            var tops = scores[0]
            for pack in scores.dropFirst() { tops = pointwiseMax(tops, pack) }
            let top = tops.max()
            var sums = Pack.zero
            for index in scores.indices {
                scores[index] = Self.exp(scores[index] - top)
                sums += scores[index]
            }
            let share = 1 / sums.sum()
            for index in scores.indices {
                scores[index] *= share
                scores[index].replace(with: 0, where: scores[index] .< Self.least)
            }
            scores[label / 8][label % 8] -= 1
            return scores.indices.filter { scores[$0] != .zero }
        }
    }

    /// e to the power of numbers up to 0, to six digits, the same on every machine; nearly 0 far below.
    private static func exp(_ numbers: Pack) -> Pack {
        // Adding it leaves a number's whole part in the lowest bits.
        let rounder: Float = 12_582_912
        let power = pointwiseMax(numbers, Pack(repeating: -80)) * 1.442_695_04
        let shifted = power + rounder
        let rest = power - (shifted - rounder)
        var value = Pack(repeating: 0.001_333_36)
        for coefficient: Float in [0.009_618_13, 0.055_504_11, 0.240_226_5, 0.693_147_2, 1] {
            value = value * rest + coefficient
        }
        let whole = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- Int32(bitPattern: rounder.bitPattern)
        return value * unsafeBitCast((whole &+ 127) &<< 23, to: Pack.self)
    }

    private mutating func update(_ vector: SparseVector, _ gradient: [Pack], _ moved: [Int], _ rate: Float) {
        weights.withUnsafeMutableBufferPointer { weights in
            for (feature, value) in zip(vector.features, vector.values) {
                let row = Int(feature) * packs
                let pace = rate * value
                for index in moved { weights[row + index] += gradient[index] * pace }
            }
        }
    }
}
