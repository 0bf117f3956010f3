import Glibc
import Knowledge
import Language
import Learning

/// Learns the threshold from phrasings that a classifier had not seen.
struct HeldOut {
    /// One unseen line: how sure the classifier was, and what came of it.
    private struct Trial {
        let confidence: Double
        let isInside: Bool
        let isAnswered: Bool
        let isRight: Bool
        /// What answering costs where it is wrong: sending somebody to the phone does little harm.
        let harm: Double
    }

    private let trials: [Trial]

    /// Of every so many phrasings of an entry one is held out; of what is out of scope more, since it is rare.
    private static func each(_ kind: EntryKind) -> Int { kind == .outOfScope ? 3 : 5 }

    /// - Parameter names: shown always.
    init(
        _ vectors: [SparseVector], _ blocks: [FeatureBlocks], _ source: PhrasingSource, _ vocabulary: Vocabulary,
        _ owners: StemOwners, names: [(vector: SparseVector, target: Int)]
    ) {
        var (shown, labels, held) = (names.map(\.vector), names.map(\.target), [Int]())
        var (place, target) = (0, -1)
        let all = source.labels
        for (index, label) in all.enumerated() {
            (place, target) = label == target ? (place + 1, target) : (0, label)
            if place % Self.each(source.targets[target].kind) == 1 {
                held.append(index)
            } else {
                shown.append(vectors[index])
                labels.append(label)
            }
        }
        let classifier = Classifier(
            shown, labels, features: vocabulary.idf.count, classes: source.targets.count)
        trials = held.map { index in
            let label = all[index]
            let logits = classifier.logits(vectors[index])
            let best = logits.indices.max { (logits[$0], $1) < (logits[$1], $0) } ?? 0
            let coverage = owners.coverage(blocks[index], of: best, vocabulary, isItsOwn: best == label)
            let isInside = source.targets[label].kind != .outOfScope
            return Trial(
                confidence: Double(logits[best]) + Candidate.coverageWeight * coverage, isInside: isInside,
                isAnswered: source.targets[best].kind != .outOfScope, isRight: best == label,
                harm: source.targets[best].kind == .answer ? 1 : 0.25)
        }
    }

    /// Where nothing could be learnt.
    static let standard = 2.6

    /// The confidence at which the share of the rightly answered and that of the rightly declined are highest together.
    ///
    /// Each trial counts as spread over its neighbourhood, so that one line more or less moves the threshold little.
    var threshold: Double {
        let inside = trials.filter(\.isInside).count
        let outside = trials.count - inside
        guard inside >= 20, outside >= 20 else { return Self.standard }
        var best = (gain: -Double.infinity, threshold: Self.standard)
        for step in 0...200 {
            let threshold = Double(step) / 10
            var gain = 0.0
            for trial in trials where trial.isAnswered {
                let answered = 1 / (1 + exp((threshold - trial.confidence) / Self.spread))
                gain +=
                    trial.isInside
                    ? (trial.isRight ? answered : -Self.wrong * trial.harm * answered) / Double(inside)
                    : -trial.harm * answered / Double(outside)
            }
            if gain > best.gain { best = (gain, threshold) }
        }
        return best.threshold
    }

    private static let spread = 0.25
    /// What a wrong answer to a question of ours costs, where a right one is worth 1.
    private static let wrong = 0.25
}
