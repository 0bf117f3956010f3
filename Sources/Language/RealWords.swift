/// Words of a language that are never mended, because somebody may mean them.
package struct RealWords: Sendable {
    private let hashes: HashSet64

    /// No list: then only long words with a small slip are mended.
    package static let none = RealWords(lists: [])

    /// - Parameters:
    ///   - lists: word lists as the system has them, one word a line, UTF-8.
    ///   - isMeant: whether a line is read at all.
    package init(
        lists: some Sequence<[UInt8]>, where isMeant: (ArraySlice<UInt8>) -> Bool = { _ in true }
    ) {
        var found: [UInt64] = []
        for list in lists {
            // Line by line, because the lines of a whole list would take up three times its own memory.
            var rest = list[...]
            while !rest.isEmpty {
                let line = rest.prefix { $0 != 0x0A }
                rest = rest.dropFirst(line.count + 1)
                guard !line.isEmpty, isMeant(line) else { continue }
                found.append(Self.code(line))
            }
        }
        hashes = HashSet64(found)
    }

    private static func code(_ line: ArraySlice<UInt8>) -> UInt64 {
        var word: [UInt8] = []
        word.reserveCapacity(line.count)
        if line.allSatisfy({ $0 < 0x80 }) {
            for byte in line where byte != 0x27 { word.append(byte | (byte >= 0x41 && byte <= 0x5A ? 0x20 : 0)) }
        } else {
            for scalar in String(decoding: line, as: UTF8.self).unicodeScalars { Folding.append(scalar, to: &word) }
        }
        return StemCode.of(word)
    }

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) { hashes = try HashSet64(archive) }

    func put(into archive: inout ArchiveWriter) { hashes.put(into: &archive) }

    package var isEmpty: Bool { hashes.isEmpty }

    /// - Parameter word: folded.
    package func contains(_ word: String) -> Bool { hashes.contains(StemCode.of(word)) }
}
