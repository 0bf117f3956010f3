import Language

/// Which targets' phrasings have a stem or a word group, and in how many lines.
struct StemOwners: Sendable {
    /// Of each feature its first owner's place; the last one ends the list.
    private let starts: Table<Int32>
    private let owners: Table<Int32>
    private let counts: Table<UInt16>

    /// - Parameter labels: for each line its target, in rising order.
    init(_ lines: [FeatureBlocks], _ labels: [Int], _ vocabulary: Vocabulary) {
        var found = [[(target: Int32, count: UInt16)]](repeating: [], count: vocabulary.idf.count)
        for (line, label) in zip(lines, labels) {
            for feature in line.features where feature.block == FeatureBlocks.stems {
                guard let number = vocabulary.number(feature.hash).map(Int.init) else { continue }
                if let last = found[number].indices.last, found[number][last].target == Int32(label) {
                    if found[number][last].count < .max { found[number][last].count += 1 }
                } else {
                    found[number].append((Int32(label), 1))
                }
            }
        }
        var starts: [Int32] = [0]
        for list in found { starts.append(starts[starts.count - 1] + Int32(list.count)) }
        self.starts = Table(starts)
        owners = Table(found.flatMap { $0.map(\.target) })
        counts = Table(found.flatMap { $0.map(\.count) })
    }

    init(_ archive: ArchiveReader, features: Int) throws(ArchiveReader.Broken) {
        (starts, owners, counts) = (try archive.table(), try archive.table(), try archive.table())
        guard starts.count == features + 1, starts.last == Int32(owners.count), counts.count == owners.count else {
            throw ArchiveReader.Broken()
        }
    }

    func put(into archive: inout ArchiveWriter) {
        archive.put(starts)
        archive.put(owners)
        archive.put(counts)
    }

    /// Whether one of a target's phrasings has a feature.
    func owns(_ target: Int, _ feature: Int32) -> Bool {
        owners[Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1])].contains(Int32(target))
    }

    /// The share of a phrasing that a target knows from its other phrasings.
    ///
    /// - Parameter isItsOwn: whether the phrasing is one of the target's; then it is no proof itself.
    func coverage(_ line: FeatureBlocks, of target: Int, _ vocabulary: Vocabulary, isItsOwn: Bool) -> Double {
        var (covered, whole): (Float, Float) = (0, 0)
        for feature in line.features where feature.block == FeatureBlocks.stems {
            guard let number = vocabulary.number(feature.hash).map(Int.init) else { continue }
            whole += vocabulary.idf[number]
            let places = Int(starts[number])..<Int(starts[number + 1])
            guard let place = places.first(where: { owners[$0] == Int32(target) }) else { continue }
            if !isItsOwn || counts[place] > 1 { covered += vocabulary.idf[number] }
        }
        return whole > 0 ? Double(covered / whole) : 0
    }

    /// For each target the share of the line that its phrasings know, rarer words counting more.
    ///
    /// It is counted in the part that asks: the words of a story around it lower it by a third at most.
    func coverage(
        _ line: Line, _ hits: [WordGroupFinder.Hit], _ language: LanguageCode, _ vocabulary: Vocabulary,
        _ targets: Int
    ) -> [Double] {
        let codes = line.codes[language]
        let asking = line.askingClauses
        var covered = [(asking: Float, story: Float)](repeating: (0, 0), count: targets)
        var whole: (asking: Float, story: Float) = (0, 0)
        var last = [Int32](repeating: -1, count: targets)
        for (index, code) in codes.enumerated() {
            let stem = vocabulary.number(code)
            let weight = stem.map { vocabulary.idf[Int($0)] } ?? vocabulary.unknown
            let asks = asking.contains(line.codes.clauses[index])
            if asks { whole.asking += weight } else { whole.story += weight }
            let features =
                [stem].compactMap(\.self)
                + hits.filter { $0.words.contains(index) }.compactMap { vocabulary.number($0.group) }
            for feature in features {
                for place in Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1]) {
                    let target = Int(owners[place])
                    if last[target] == Int32(index) { continue }
                    last[target] = Int32(index)
                    if asks { covered[target].asking += weight } else { covered[target].story += weight }
                }
            }
        }
        return covered.map { part in
            let all = whole.asking + whole.story
            guard all > 0 else { return 0 }
            let plain = (part.asking + part.story) / all
            guard whole.asking > 0, whole.story > 0 else { return Double(plain) }
            let story = part.story / whole.story
            return Double(max(plain, part.asking / whole.asking * (2 + story) / 3))
        }
    }
}
