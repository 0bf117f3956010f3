import Knowledge
import Language
import Learning

/// One language's phrasings, compiled.
struct PhrasingIndex: Sendable {
    let language: LanguageCode
    private let source: PhrasingSource
    let groups: WordGroupFinder
    private let vocabulary: Vocabulary
    private let classifier: CompactWeights
    private let owners: StemOwners
    /// The phrasings' vectors by target, then those of the "Must not answer" lines by target.
    private let rows: SparseRows
    /// For the words of each phrasing, in their order, its row.
    private let exact: HashNumbers
    /// Below this confidence nothing is answered; learnt from phrasings the classifier had not seen.
    let threshold: Double

    init(_ source: PhrasingSource, _ read: ReadPhrasings, _ pack: LanguagePack) {
        language = pack.language
        let groups = WordGroupFinder(pack.groups, pack.language)
        let blocks = read.lines.map { FeatureBlocks($0, pack.language, groups: groups) }
        let names = Self.names(source.targets, pack.language)
        let namesBlocks = names.map { FeatureBlocks($0.line, pack.language, groups: groups) }
        let vocabulary = Vocabulary(blocks + namesBlocks)
        let vectors = blocks.map { vocabulary.vector($0) }
        let barred = read.barred.map {
            vocabulary.vector(FeatureBlocks($0, pack.language, groups: groups), letters: false)
        }
        let labels = source.labels
        let owners = StemOwners(blocks, labels, vocabulary)
        self.source = source
        (self.groups, self.vocabulary, self.owners) = (groups, vocabulary, owners)
        rows = SparseRows(blocks.map { vocabulary.vector($0, letters: false) } + barred)
        exact = HashNumbers(read.lines.map { Self.wording($0) })
        let named = zip(namesBlocks, names).map { (vector: vocabulary.vector($0), target: $1.target) }
        classifier = CompactWeights(
            Classifier(
                vectors + named.map(\.vector), labels + named.map(\.target), features: vocabulary.idf.count,
                classes: source.targets.count), features: vocabulary.idf.count)
        threshold = HeldOut(vectors, blocks, source, vocabulary, owners, names: named).threshold
    }

    /// The entries' ids as lines, since they name their subjects; ids are English.
    private static func names(
        _ targets: [PhrasingSource.Target], _ language: LanguageCode
    ) -> [(target: Int, line: Line)] {
        guard language == .english else { return [] }
        return targets.enumerated().filter { $0.element.followUp == nil && $0.element.kind != .outOfScope }.flatMap {
            target, entry in
            let name = Line(entry.id.split(separator: "-").joined(separator: " "))
            return repeatElement((target, name), count: nameCount)
        }
    }

    /// An id counts as so many phrasings (measured on public intent sets).
    private static let nameCount = 2

    /// What `put` wrote of the same knowledge.
    init(
        _ archive: ArchiveReader, _ pack: LanguagePack, leavingOut kinds: Set<EntryKind>
    ) throws(ArchiveReader.Broken) {
        language = pack.language
        groups = WordGroupFinder(pack.groups, pack.language)
        source = try PhrasingSource(archive, pack, leavingOut: kinds)
        vocabulary = try Vocabulary(archive)
        owners = try StemOwners(archive, features: vocabulary.idf.count)
        rows = try SparseRows(archive)
        exact = try HashNumbers(archive)
        classifier = try CompactWeights(archive, features: vocabulary.idf.count, classes: source.targets.count)
        threshold = try archive.value()
        guard rows.count == source.count else { throw ArchiveReader.Broken() }
    }

    func put(into archive: inout ArchiveWriter) {
        source.put(into: &archive)
        vocabulary.put(into: &archive)
        owners.put(into: &archive)
        rows.put(into: &archive)
        exact.put(into: &archive)
        classifier.put(into: &archive)
        archive.put(threshold)
    }

    private var targets: [PhrasingSource.Target] { source.targets }

    private static func wording(_ line: Line) -> UInt64 {
        line.words.reduce(StemCode.of("")) { ($0 ^ StemCode.of($1.word)) &* 0x9e37_79b9_7f4a_7c15 }
    }

    /// The targets that a line most likely means, best first, and the entries it must not be answered with.
    ///
    /// - Parameters:
    ///   - parent: the entry whose follow-ups may be meant.
    ///   - named: entries to look at however unlikely they are.
    func candidates(_ line: Line, parent: String?, named: Set<String> = []) -> (best: [Candidate], refused: Set<String>)
    {
        guard !targets.isEmpty, !line.isEmpty else { return ([], []) }
        let blocks = FeatureBlocks(line, language, groups: groups)
        let vector = vocabulary.vector(blocks)
        let logits = classifier.logits(vector)
        var chosen = likeliest(logits, parent)
        let same = exactTarget(line, parent)
        if let same, !chosen.contains(same) { chosen.append(same) }
        if !named.isEmpty {
            chosen += targets.indices.filter {
                named.contains(targets[$0].id) && targets[$0].followUp == nil && !chosen.contains($0)
            }
        }
        var spread = [Float](repeating: 0, count: vocabulary.idf.count)
        let plain = vocabulary.vector(blocks, letters: false)
        for (feature, value) in zip(plain.features, plain.values) { spread[Int(feature)] = value }
        let coverage = owners.coverage(line, groups.hits(in: line), language, vocabulary, targets.count)
        var refused: Set<String> = []
        let belief = Belief(logits)
        let found = chosen.map { target -> Candidate in
            var nearest = (similarity: Float(-1), row: source.rows[target].lowerBound)
            rows.cosines(of: spread, to: source.rows[target]) { row, cosine in
                if cosine > nearest.similarity { nearest = (cosine, row) }
            }
            rows.cosines(of: spread, to: source.barredRows[target]) { _, cosine in
                if cosine >= Self.refusal, cosine > nearest.similarity { refused.insert(targets[target].id) }
            }
            return Candidate(
                id: targets[target].id, kind: targets[target].kind, language: language,
                followUp: targets[target].followUp, logit: Double(logits[target]),
                similarity: Double(nearest.similarity), coverage: coverage[target], threshold: threshold,
                belief: belief[target], isExact: target == same, nearest: source.phrasing(nearest.row, of: target))
        }
        // Equals stay in the order of their ids, which is that of the targets.
        let best = found.enumerated().sorted { ($0.element.rank, $1.offset) > ($1.element.rank, $0.offset) }
        return (best.map(\.element), refused)
    }

    /// The target one of whose phrasings the line is, word for word.
    private func exactTarget(_ line: Line, _ parent: String?) -> Int? {
        guard let row = exact[Self.wording(line)].map(Int.init),
            let target = source.rows.firstIndex(where: { $0.contains(row) }),
            targets[target].followUp == nil || targets[target].id == parent
        else { return nil }
        return target
    }

    /// A line this like a "Must not answer" line is that line.
    private static let refusal: Float = 0.75

    /// Nobody looks at more candidates than this.
    private static let most = 12
    /// So many are looked at however far behind they are.
    private static let least = 3

    /// The targets that may come first once likeness counts, in their own order.
    private func likeliest(_ logits: [Float], _ parent: String?) -> [Int] {
        let open = targets.indices.filter { targets[$0].followUp == nil || targets[$0].id == parent }
        let best = open.sorted { (logits[$1], $0) < (logits[$0], $1) }.prefix(Self.most)
        // Likeness and coverage add so much to a logit at most, so that nothing further behind can win.
        let needed = (best.first.map { logits[$0] } ?? 0) - Float(Candidate.mostBesides)
        return best.enumerated().filter { $0.offset < Self.least || logits[$0.element] >= needed }.map(\.element)
            .sorted()
    }

    /// What each of a line's words counts for an entry.
    func fates(_ line: Line, for id: String, followUp: Int?) -> [WordFate] {
        let target = targets.firstIndex { $0.id == id && $0.followUp == followUp }
        let hits = groups.hits(in: line)
        return zip(line.words.indices, line.codes[language]).map { index, code in
            let stem = vocabulary.number(code)
            let around = hits.filter { $0.words.contains(index) }
            let features = [stem].compactMap(\.self) + around.compactMap { vocabulary.number($0.group) }
            return WordFate(
                word: line.words[index].word, range: line.words[index].range,
                weight: Double(stem.map { vocabulary.idf[Int($0)] } ?? vocabulary.unknown), isKnown: stem != nil,
                isExplained: target.map { target in features.contains { owners.owns(target, $0) } } ?? false,
                groups: around.map(\.name))
        }
    }

    /// The line's words that the phrasings know.
    func known(_ line: Line) -> Set<String> {
        var known: Set<String> = []
        for (token, code) in zip(line.words, line.codes[language]) where vocabulary.number(code) != nil {
            known.insert(token.word)
        }
        return known
    }
}
