/// A linear classifier whose weights are a product: each feature is a short row of numbers, and each class reads them.
///
/// What the features of many classes share is learnt once, so that few examples of each go further than with a weight
/// for every feature and class (measured on public intent sets). Scores stay sums over features.
package struct Classifier {
    package let classes: Int
    /// The features' rows, one behind the other, each of `packs` packs.
    package private(set) var rows: [Pack]
    package let packs: Int
    /// How each class reads a row, one behind the other.
    package private(set) var readers: [Pack]
    /// What each class has before any feature speaks.
    package private(set) var biases: [Float]

    package typealias Pack = SIMD8<Float>

    /// How to learn: by stochastic gradient descent over small batches, each feature at a pace that falls the more it has
    /// moved (AdaGrad), with a share of each line's features left out at random.
    package struct Settings: Sendable {
        /// How many numbers a feature has; rounded up to whole packs.
        package var width = 48
        /// The pace of the first batch; it falls to nothing.
        package var rate: Float = 0.15
        /// How often all lines are gone over; nil for as often as so many lines need.
        package var passes: Int?
        /// The share of features left out, in 256ths.
        package var leftOut = 128
        package var seed: UInt64 = 20_260_601

        package init() {}

        /// Few lines are gone over more often.
        func passes(over lines: Int) -> Int { passes ?? min(30, max(4, 25_000 / max(1, lines))) }

        /// Few lines make small batches, so that there are enough of them.
        func batch(of lines: Int) -> Int { min(32, max(1, lines / 40)) }
    }

    /// - Parameters:
    ///   - vectors: of features below `features`.
    ///   - labels: for each vector its class, below `classes`.
    ///   - keys: for each vector a number of its own, by which each pass is ordered: a vector more or less then leaves the
    ///     order of all others nearly as it was. Without them the order is drawn by the seed.
    ///   - features: how many features there are.
    package init(
        _ vectors: [SparseVector], _ labels: [Int], keys: [UInt64] = [], features: Int, classes: Int,
        _ settings: Settings = Settings()
    ) {
        let keys = keys.count == vectors.count ? keys : vectors.indices.map { UInt64($0) }
        self.init(features: features, classes: classes, settings)
        guard !vectors.isEmpty, classes > 0 else { return }
        precondition(labels.allSatisfy { (0..<classes).contains($0) }, "a class that there is not")
        precondition(
            vectors.allSatisfy { $0.features.allSatisfy { (0..<Int32(features)).contains($0) } }, "no such feature")
        var learner = BatchLearner(self, settings, lines: vectors.count)
        for pass in 0..<settings.passes(over: vectors.count) { learner.learn(vectors, labels, keys, pass: pass) }
        (rows, readers, biases) = learner.learnt
    }

    /// One that knows nothing yet.
    private init(features: Int, classes: Int, _ settings: Settings) {
        let packs = max(1, (settings.width + Pack.scalarCount - 1) / Pack.scalarCount)
        let firstReader = Self.firstReader / Float(packs * Pack.scalarCount).squareRoot()
        var random = SplitMix64(seed: settings.seed)
        (self.classes, self.packs) = (classes, packs)
        rows = (0..<(features * packs)).map { _ in random.pack(upTo: Self.firstRow) }
        readers = (0..<(classes * packs)).map { _ in random.pack(upTo: firstReader) }
        biases = [Float](repeating: 0, count: classes)
    }

    /// How large the numbers are before anything is learnt.
    private static let firstRow: Float = 0.09
    private static let firstReader: Float = 1.7

    /// The raw score of every class.
    package func logits(_ vector: SparseVector) -> [Float] {
        var row = [Pack](repeating: .zero, count: packs)
        for (feature, value) in zip(vector.features, vector.values) {
            for index in 0..<packs { row[index] += rows[Int(feature) * packs + index] * value }
        }
        return (0..<classes).map { number in
            var sum = Pack.zero
            for index in 0..<packs { sum += row[index] * readers[number * packs + index] }
            return sum.sum() + biases[number]
        }
    }
}

extension SplitMix64 {
    /// Eight numbers from -limit to limit.
    fileprivate mutating func pack(upTo limit: Float) -> Classifier.Pack {
        var pack = Classifier.Pack.zero
        for lane in 0..<8 { pack[lane] = (Float(next() >> 40) / 8_388_608 - 1) * limit }
        return pack
    }
}
