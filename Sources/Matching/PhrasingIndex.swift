import Knowledge
import Language

/// One language's phrasings, compiled.
struct PhrasingIndex: Sendable {
    let language: LanguageCode
    let targets: [Target]
    private let vocabulary: Vocabulary
    private let classifier: Classifier
    private let lines: [(target: Int, phrasing: Phrasing)]
    /// The targets of the "Must not answer" lines; their postings come after those of the phrasings.
    private let barred: [Int]
    /// For each feature the lines that have it.
    private let postings: [[(line: Int32, value: Float)]]
    /// For each feature that is a stem the targets whose phrasings have it.
    private let owners: [[Int32]]

    /// An entry, or a follow-up of one.
    struct Target: Sendable {
        let id: String
        let kind: EntryKind
        let followUp: Int?
    }

    init(_ pack: LanguagePack, leavingOut kinds: Set<EntryKind>) {
        language = pack.language
        // Order must depend on the words alone, so that moving an entry to another file changes nothing.
        let entries = pack.entries.filter { !kinds.contains($0.kind) }.sorted { $0.id < $1.id }
        var targets: [Target] = []
        var lines: [(target: Int, phrasing: Phrasing)] = []
        var barred: [(target: Int, phrasing: Phrasing)] = []
        for entry in entries {
            targets.append(Target(id: entry.id, kind: entry.kind, followUp: nil))
            let target = targets.count - 1
            lines += Self.inOrder(entry.phrasings).map { (target, $0) }
            barred += Self.inOrder(entry.mustNotAnswer).map { (target, $0) }
            for (index, followUp) in entry.followUps.enumerated() {
                targets.append(Target(id: entry.id, kind: entry.kind, followUp: index))
                lines += Self.inOrder(followUp.phrasings).map { (targets.count - 1, $0) }
            }
        }
        let read = lines.map { Line($0.phrasing.text) }
        let blocks = read.map { FeatureBlocks($0, pack.language) }
        let vocabulary = Vocabulary(blocks)
        let vectors = blocks.map { vocabulary.vector($0) }
        let refusing = barred.map { vocabulary.vector(FeatureBlocks(Line($0.phrasing.text), pack.language)) }
        var postings = [[(line: Int32, value: Float)]](repeating: [], count: vocabulary.idf.count)
        for (index, vector) in (vectors + refusing).enumerated() {
            for (feature, value) in zip(vector.features, vector.values) {
                postings[Int(feature)].append((Int32(index), value))
            }
        }
        var owners = [[Int32]](repeating: [], count: vocabulary.idf.count)
        for (line, text) in zip(lines, read) {
            for token in text.words {
                guard let stem = vocabulary.number(FeatureBlocks.stem(token.stems[pack.language])) else { continue }
                // Lines stand by target, so an owner that is there already is the last one.
                if owners[Int(stem)].last != Int32(line.target) { owners[Int(stem)].append(Int32(line.target)) }
            }
        }
        (self.targets, self.lines, self.barred) = (targets, lines, barred.map(\.target))
        (self.vocabulary, self.postings, self.owners) = (vocabulary, postings, owners)
        classifier = Classifier(
            zip(vectors, lines).map { ($0, $1.target) }, features: vocabulary.idf.count, classes: targets.count)
    }

    private static func inOrder(_ phrasings: [Phrasing]) -> [Phrasing] {
        phrasings.sorted { ($0.text, $0.location) < ($1.text, $1.location) }
    }

    /// The targets that a line most likely means, best first, and the entries it must not be answered with.
    ///
    /// - Parameter parent: the entry whose follow-ups may be meant.
    func candidates(_ line: Line, parent: String?) -> (best: [Candidate], refused: Set<String>) {
        guard !targets.isEmpty, !line.isEmpty else { return ([], []) }
        let vector = vocabulary.vector(FeatureBlocks(line, language))
        let logits = classifier.logits(vector)
        let cosines = cosines(vector)
        let nearest = nearest(cosines)
        let coverage = coverage(line)
        func rank(_ target: Int) -> Float { logits[target] + 2 * nearest[target].similarity }
        // Targets are in the order of their ids, and so are equals.
        let best = targets.indices.filter { targets[$0].followUp == nil || targets[$0].id == parent }
            .sorted { (rank($0), $1) > (rank($1), $0) }.prefix(Self.most)
        return (
            best.map { target in
                Candidate(
                    id: targets[target].id, kind: targets[target].kind, language: language,
                    followUp: targets[target].followUp, logit: Double(logits[target]),
                    similarity: Double(nearest[target].similarity), coverage: coverage[target],
                    nearest: lines[nearest[target].line].phrasing)
            }, refusals(cosines, nearest)
        )
    }

    /// Nobody looks at more candidates than this.
    private static let most = 24

    /// For each target the share of the line that its phrasings know.
    private func coverage(_ line: Line) -> [Double] {
        var covered = [Double](repeating: 0, count: targets.count)
        var whole = 0.0
        for token in line.words {
            guard let stem = vocabulary.number(FeatureBlocks.stem(token.stems[language])) else {
                whole += vocabulary.unknown
                continue
            }
            let weight = vocabulary.idf[Int(stem)]
            whole += weight
            for target in owners[Int(stem)] { covered[Int(target)] += weight }
        }
        return whole > 0 ? covered.map { $0 / whole } : covered
    }

    /// A line this like a "Must not answer" line is that line.
    private static let refusal: Float = 0.75

    /// Entries one of whose "Must not answer" lines is nearer than their nearest phrasing, and near.
    private func refusals(_ cosines: [Float], _ nearest: [(similarity: Float, line: Int)]) -> Set<String> {
        var refused: Set<String> = []
        for (index, target) in barred.enumerated() {
            let cosine = cosines[lines.count + index]
            if cosine >= Self.refusal, cosine > nearest[target].similarity { refused.insert(targets[target].id) }
        }
        return refused
    }

    /// The likeness to every phrasing and then to every "Must not answer" line.
    private func cosines(_ vector: SparseVector) -> [Float] {
        var cosines = [Float](repeating: 0, count: lines.count + barred.count)
        for (feature, value) in zip(vector.features, vector.values) {
            for posting in postings[Int(feature)] { cosines[Int(posting.line)] += posting.value * value }
        }
        return cosines
    }

    /// For each target its nearest line; the first of its lines where none shares a feature.
    private func nearest(_ cosines: [Float]) -> [(similarity: Float, line: Int)] {
        var best = [(similarity: Float, line: Int)](repeating: (-1, 0), count: targets.count)
        for (index, line) in lines.enumerated() where cosines[index] > best[line.target].similarity {
            best[line.target] = (cosines[index], index)
        }
        return best
    }

    /// How many of a line's words the phrasings know.
    func known(_ line: Line) -> Set<String> {
        var known: Set<String> = []
        for token in line.words where vocabulary.number(FeatureBlocks.stem(token.stems[language])) != nil {
            known.insert(token.word)
        }
        return known
    }
}
