import FoundationEssentials
package import Language

/// The word lists that the system has.
package enum SystemWords {
    /// Debian's packages wamerican and wspanish put them there.
    static let paths = ["/usr/share/dict/american-english", "/usr/share/dict/spanish"]

    /// Both lists; none where one is missing, since a word of that language would then be taken for a slip.
    package static func read() -> RealWords {
        let lists = paths.compactMap { FileManager.default.contents(atPath: $0) }
        return lists.count == paths.count ? RealWords(lists: lists.map { [UInt8]($0) }) : .none
    }

    /// The words that are no names: those of the lists in small letters, without those that stand there with a capital
    /// letter too.
    package static func readOrdinary() -> RealWords {
        var (small, capital): ([[UInt8]], [[UInt8]]) = ([], [])
        for list in paths.compactMap({ FileManager.default.contents(atPath: $0) }) {
            let lines = [UInt8](list).split(separator: 0x0A)
            let isCapital = { (line: ArraySlice<UInt8>) in line.first.map { (0x41...0x5A).contains($0) } ?? false }
            small.append(Array(lines.filter { !isCapital($0) }.joined(separator: [0x0A])))
            capital.append(Array(lines.filter(isCapital).joined(separator: [0x0A])))
        }
        return RealWords(lists: small, without: RealWords(lists: capital))
    }
}
