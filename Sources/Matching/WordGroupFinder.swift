import Language

/// Finds the staff's groups of words that mean the same.
struct WordGroupFinder: Sendable {
    /// The variants by the code of their first stem, sorted by it.
    private let variants: [Variant]

    private struct Variant: Sendable {
        let stems: [UInt64]
        let group: UInt64
        let name: String
    }

    /// A group's code, and the line's words that stand for it.
    struct Hit: Sendable {
        let group: UInt64
        let name: String
        let words: Range<Int>
    }

    init(_ groups: [String: [String]], _ language: LanguageCode) {
        variants = groups.keys.sorted().flatMap { name in
            let code = StemCode.of("{" + name + "}")
            return (groups[name] ?? []).map { Variant(stems: Line($0).codes[language], group: code, name: name) }
        }
        .filter { !$0.stems.isEmpty }
        .sorted { ($0.stems[0], $0.group, $1.stems.count) < ($1.stems[0], $1.group, $0.stems.count) }
        self.language = language
    }

    private let language: LanguageCode

    /// Of each group at each place the longest variant; one group's hits do not overlap.
    func hits(in line: Line) -> [Hit] {
        guard !variants.isEmpty else { return [] }
        let codes = line.codes[language]
        var hits: [Hit] = []
        for start in codes.indices {
            var index = firstVariant(codes[start])
            while index < variants.count, variants[index].stems[0] == codes[start] {
                let (stems, group) = (variants[index].stems, variants[index].group)
                index += 1
                guard start + stems.count <= codes.count,
                    stems.elementsEqual(codes[start..<(start + stems.count)]),
                    !hits.contains(where: { $0.group == group && $0.words.upperBound > start })
                else { continue }
                hits.append(Hit(group: group, name: variants[index - 1].name, words: start..<(start + stems.count)))
            }
        }
        return hits
    }

    private func firstVariant(_ code: UInt64) -> Int {
        var (low, high) = (0, variants.count)
        while low < high {
            let middle = (low + high) / 2
            if variants[middle].stems[0] < code { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
