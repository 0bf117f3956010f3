import Language
import Learning

/// How much a line is like the examples of each danger, and like the quiet ones.
///
/// The rules hear meanings that somebody thought of; this hears what reads like them.
struct Likeness: Sendable {
    private let vocabulary: LikenessVocabulary
    private let weights: CompactWeights
    /// The examples themselves, as hashes in order, with what each is.
    private let known: Table<UInt64>
    private let knownKinds: Table<UInt8>
    /// Words that stand in dangers far more often than in quiet lines.
    private let telling: TellingWords

    /// What a line may be like; the order is that of the classes.
    enum Kind: Int, Sendable, CaseIterable {
        case quiet, urgent, suicide, harm, abuse, emergency

        var level: SafetyLevel? {
            switch self {
            case .quiet: nil
            case .urgent: .urgent
            case .suicide, .harm, .abuse: .crisis
            case .emergency: .emergency
            }
        }

        /// As staff read it.
        var name: String {
            switch self {
            case .quiet: "nothing"
            case .urgent: "something to be seen today"
            case .suicide: "thoughts of suicide"
            case .harm: "harm to others"
            case .abuse: "harm by somebody else"
            case .emergency: "an emergency"
            }
        }

        var flag: SafetyFlag? {
            switch self {
            case .harm: .harm
            case .abuse: .abuse
            default: nil
            }
        }
    }

    /// What is learnt of one example; the line itself would take up several times as much.
    struct Example {
        let kind: Kind
        fileprivate let features: LikenessFeatures
        /// A hash of its words.
        fileprivate let hash: UInt64
        fileprivate let words: Set<UInt64>

        /// Whether the same words alone are known to be that.
        fileprivate let isWhole: Bool

        init(_ line: Line, _ kind: Kind, isWhole: Bool = true) {
            (self.kind, self.isWhole) = (kind, isWhole)
            features = LikenessFeatures(line)
            (hash, words) = (StemCode.of(line.plain), TellingWords.hashes(of: line))
        }
    }

    /// Learns from examples.
    init(_ examples: [Example]) {
        let hashes = examples.lazy.filter(\.isWhole).map { ($0.hash, UInt8($0.kind.rawValue)) }.sorted { $0 < $1 }
        (known, knownKinds) = (Table(hashes.map(\.0)), Table(hashes.map(\.1)))
        telling = TellingWords(examples.lazy.map { ($0.words, $0.kind != .quiet) })
        let vocabulary = LikenessVocabulary(examples.lazy.filter(\.isWhole).map(\.features))
        var settings = Classifier.Settings()
        settings.width = 8
        settings.rate = 0.2
        settings.passes = 5
        weights = CompactWeights(
            Classifier(
                examples.map { vocabulary.vector($0.features) }, examples.map(\.kind.rawValue),
                keys: examples.map(\.hash), features: vocabulary.count,
                classes: Kind.allCases.count, settings), features: vocabulary.count)
        self.vocabulary = vocabulary
    }

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        vocabulary = try LikenessVocabulary(archive)
        weights = try CompactWeights(archive, features: vocabulary.count, classes: Kind.allCases.count)
        (known, knownKinds) = (try archive.table(), try archive.table())
        telling = TellingWords(hashes: try archive.values())
        guard known.count == knownKinds.count, knownKinds.allSatisfy({ Kind(rawValue: Int($0)) != nil }) else {
            throw ArchiveReader.Broken()
        }
    }

    func put(into archive: inout ArchiveWriter) {
        vocabulary.put(into: &archive)
        weights.put(into: &archive)
        archive.put(known)
        archive.put(knownKinds)
        archive.put(telling.hashes)
    }

    /// What an example that has the same words is.
    func known(_ line: Line) -> Kind? {
        let hash = StemCode.of(line.plain)
        var (low, high) = (0, known.count)
        while low < high {
            let middle = (low + high) / 2
            if known[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < known.count && known[low] == hash ? Kind(rawValue: Int(knownKinds[low])) : nil
    }

    /// How likely each kind is; together they are 1.
    func shares(_ line: Line) -> [Kind: Double] {
        let shares = belief(line)
        return Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, shares[$0.rawValue]) })
    }

    /// The most likely danger, and how likely it is that there is one at all, from 0 to 1.
    func danger(_ line: Line) -> (kind: Kind, belief: Double) {
        let shares = belief(line)
        var kind = Kind.allCases.dropFirst().max { shares[$0.rawValue] < shares[$1.rawValue] } ?? .emergency
        // Of two that are near, the graver one.
        if kind == .urgent, shares[Kind.emergency.rawValue] > Self.near * shares[kind.rawValue] { kind = .emergency }
        return (kind, 1 - shares[Kind.quiet.rawValue])
    }

    private func belief(_ line: Line) -> Belief { Belief(weights.logits(vocabulary.vector(LikenessFeatures(line)))) }

    /// How likely a danger must be to count as one (drawn on held-out lines, so that ordinary ones hardly ever do).
    enum Demand: Double {
        /// Of a line, or of a part of a long one.
        case line = 0.35
        /// Of what was asked for, and beside a rule that has fired.
        case more = 0.5

        /// Few words must say it the more clearly.
        func needed(of words: Int) -> Double {
            switch words {
            case ..<4: max(0.9, rawValue)
            case ..<9: max(0.8, rawValue)
            case ..<12: max(0.6, rawValue)
            default: rawValue
            }
        }
    }

    private static let near = 0.4
    /// In words: a shorter line needs a telling word, whatever its pairs and letters are like.
    private static let tellsEnough = 6
    /// Shorter lines say too little.
    private static let fewestWords = 2
    /// So many words are shown as the reason.
    private static let mostWords = 4

    /// What the line reads like, with the words that say so most.
    func finding(_ line: Line, _ demand: Demand) -> SafetyFinding? {
        let example = known(line)
        let (likeliest, belief) = danger(line)
        let kind = example ?? likeliest
        guard let level = kind.level,
            example != nil
                || belief >= demand.needed(of: line.words.count) && line.words.count >= Self.fewestWords
                    && (line.words.count >= Self.tellsEnough || telling.areIn(line))
        else { return nil }
        var seen: Set<String> = []
        let weighed = line.words.filter { seen.insert($0.word).inserted }.map {
            (word: $0, weight: weight(LikenessFeatures($0), of: kind))
        }
        let heaviest = weighed.filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }.prefix(Self.mostWords)
        return SafetyFinding(
            level: level, flag: kind.flag, rule: "reads like \(kind.name)",
            evidence: heaviest.sorted { $0.word.range.lowerBound < $1.word.range.lowerBound }.map {
                .init(concept: "as in the examples", range: $0.word.range)
            })
    }

    /// How much more some features speak for a danger than for none.
    private func weight(_ features: LikenessFeatures, of kind: Kind) -> Float {
        let shares = weights.shares(of: vocabulary.vector(features))
        return shares[kind.rawValue] - shares[0]
    }
}
