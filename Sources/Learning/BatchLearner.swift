/// Teaches a classifier, batch by batch.
///
/// What it learns lies in memory of its own: every step goes over all of it, and none should ask who else holds it.
struct BatchLearner {
    private let settings: Classifier.Settings
    private let (classes, packs): (Int, Int)
    private let batch: Int
    private let batches: Float
    private var done: Float = 0

    private let rows: Memory<Pack>
    private let readers: Memory<Pack>
    private let biases: Memory<Float>
    /// How far each feature's row, each number of a reader and each bias has moved so far, squared and summed.
    private let movedRows: Memory<Float>
    private let movedReaders: Memory<Pack>
    private let movedBiases: Memory<Float>

    /// The features of the batch at hand, what it asks of them, and for each feature its place among them or -1.
    private var touched: [Int32] = []
    private var asked: Memory<Pack>
    private let places: Memory<Int32>
    private let askedOfReaders: Memory<Pack>
    private let askedOfBiases: Memory<Float>
    /// A line's own: its row, what it asks of its features' rows, its classes' shares.
    private let row: Memory<Pack>
    private let back: Memory<Pack>
    private let shares: Memory<Float>

    private typealias Pack = Classifier.Pack

    /// So that the first step is none too long.
    private static let start: Float = 1e-4
    /// Below this a class's share of the belief moves nothing: most classes, most of the time.
    private static let least: Float = 1e-4

    init(_ classifier: Classifier, _ settings: Classifier.Settings, lines: Int) {
        self.settings = settings
        (classes, packs) = (classifier.classes, classifier.packs)
        batch = settings.batch(of: lines)
        batches = Float((lines + batch - 1) / batch * settings.passes(over: lines))
        let features = classifier.rows.count / packs
        (rows, readers, biases) = (Memory(classifier.rows), Memory(classifier.readers), Memory(classifier.biases))
        movedRows = Memory(Self.start, count: features)
        movedReaders = Memory(Pack(repeating: Self.start), count: readers.count)
        movedBiases = Memory(Self.start, count: classes)
        places = Memory(-1, count: features)
        asked = Memory(.zero, count: packs)
        (askedOfReaders, askedOfBiases) = (Memory(.zero, count: readers.count), Memory(0, count: classes))
        (row, back, shares) = (Memory(.zero, count: packs), Memory(.zero, count: packs), Memory(0, count: classes))
    }

    /// What was learnt.
    var learnt: (rows: [Classifier.Pack], readers: [Classifier.Pack], biases: [Float]) {
        (rows.values, readers.values, biases.values)
    }

    /// Goes over all lines once.
    mutating func learn(_ vectors: [SparseVector], _ labels: [Int], _ keys: [UInt64], pass: Int) {
        let seed = settings.seed &+ UInt64(pass)
        let drawn = keys.map { key in
            var random = SplitMix64(seed: key ^ (seed &* 0x9e37_79b9_7f4a_7c15))
            return random.next()
        }
        let order = drawn.indices.sorted { (drawn[$0], $0) < (drawn[$1], $1) }
        for start in stride(from: 0, to: order.count, by: batch) {
            let lines = order[start..<min(start + batch, order.count)]
            for line in lines {
                see(vectors[line].leaving(out: settings.leftOut, drawn[line]), labels[line], 1 / Float(lines.count))
            }
            settle(settings.rate * (1 - done / batches))
            done += 1
        }
    }

    /// Adds what one line asks for, which counts as so much of the batch.
    private mutating func see(_ line: SparseVector, _ label: Int, _ weight: Float) {
        row.fill(.zero)
        back.fill(.zero)
        for (feature, value) in zip(line.features, line.values) {
            row.add(rows, Int(feature) * packs, times: value)
        }
        believe()
        for number in 0..<classes {
            let asks = ((number == label ? -1 : 0) + shares[number]) * weight
            guard abs(asks) > Self.least * weight else { continue }
            askedOfBiases[number] += asks
            for index in 0..<packs {
                back[index] += readers[number * packs + index] * asks
                askedOfReaders[number * packs + index] += row[index] * asks
            }
        }
        for (feature, value) in zip(line.features, line.values) {
            let start = place(of: Int(feature)) * packs
            for index in 0..<packs { asked[start + index] += back[index] * value }
        }
    }

    /// Each class's share of the belief in the line at hand.
    private func believe() {
        for number in 0..<classes {
            var sum = Pack.zero
            for index in 0..<packs { sum += row[index] * readers[number * packs + index] }
            shares[number] = sum.sum() + biases[number]
        }
        var top = -Float.infinity
        for number in 0..<classes { top = max(top, shares[number]) }
        var sum: Float = 0
        for number in 0..<classes {
            shares[number] = shares[number].powerOfE(below: top)
            sum += shares[number]
        }
        for number in 0..<classes { shares[number] /= sum }
    }

    /// Where the batch keeps what it asks of a feature.
    private mutating func place(of feature: Int) -> Int {
        if places[feature] < 0 {
            places[feature] = Int32(touched.count)
            touched.append(Int32(feature))
            if asked.count < touched.count * packs { asked = asked.grown(.zero) }
        }
        return Int(places[feature])
    }

    /// Does what the batch asks for, and forgets it.
    private mutating func settle(_ rate: Float) {
        let lanes = Float(packs * Pack.scalarCount)
        for (place, feature) in touched.enumerated() {
            let (asking, moving) = (place * packs, Int(feature) * packs)
            var squares = Pack.zero
            for index in 0..<packs { squares += asked[asking + index] * asked[asking + index] }
            movedRows[Int(feature)] += squares.sum() / lanes
            let pace = rate / movedRows[Int(feature)].squareRoot()
            for index in 0..<packs {
                rows[moving + index] -= asked[asking + index] * pace
                asked[asking + index] = .zero
            }
            places[Int(feature)] = -1
        }
        touched.removeAll(keepingCapacity: true)
        for index in 0..<readers.count {
            movedReaders[index] += askedOfReaders[index] * askedOfReaders[index]
            readers[index] -= askedOfReaders[index] * rate / movedReaders[index].squareRoot()
            askedOfReaders[index] = .zero
        }
        for index in 0..<classes {
            movedBiases[index] += askedOfBiases[index] * askedOfBiases[index]
            biases[index] -= askedOfBiases[index] * rate / movedBiases[index].squareRoot()
            askedOfBiases[index] = 0
        }
    }
}

extension SparseVector {
    /// The vector without so many 256ths of its features, drawn at random, and the others the larger for it.
    fileprivate func leaving(out share: Int, _ seed: UInt64) -> SparseVector {
        guard share > 0 else { return self }
        var random = SplitMix64(seed: seed)
        let growth = 256 / Float(256 - share)
        var bits: UInt64 = 0
        var kept = SparseVector(features: [], values: [])
        kept.features.reserveCapacity(features.count)
        kept.values.reserveCapacity(features.count)
        for index in features.indices {
            if index % 8 == 0 { bits = random.next() }
            if Int(bits & 0xFF) >= share {
                kept.features.append(features[index])
                kept.values.append(values[index] * growth)
            }
            bits >>= 8
        }
        return kept
    }
}

extension Float {
    /// e to the power of this less `top`, to six digits, the same on every machine; nearly 0 far below.
    fileprivate func powerOfE(below top: Float) -> Float {
        // Adding it leaves a number's whole part in the lowest bits.
        let rounder: Float = 12_582_912
        let power = Swift.max(self - top, -80) * 1.442_695_04
        let shifted = power + rounder
        let rest = power - (shifted - rounder)
        var value: Float = 0.001_333_36
        value = value * rest + 0.009_618_13
        value = value * rest + 0.055_504_11
        value = value * rest + 0.240_226_5
        value = value * rest + 0.693_147_2
        value = value * rest + 1
        let whole = Int32(bitPattern: shifted.bitPattern) &- Int32(bitPattern: rounder.bitPattern)
        return value * Float(bitPattern: UInt32(bitPattern: (whole &+ 127) &<< 23))
    }
}
