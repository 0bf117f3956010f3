/// Words of a language that are never mended, because somebody may mean them.
package struct RealWords: Sendable {
    private let hashes: HashSet64

    /// No list: then only long words with a small slip are mended.
    package static let none = RealWords(lists: [])

    /// - Parameters:
    ///   - lists: word lists as the system has them, one word a line, UTF-8.
    ///   - without: words that are left out.
    package init(lists: [[UInt8]], without other: RealWords? = nil) {
        var found: [UInt64] = []
        var word: [UInt8] = []
        for list in lists {
            found.reserveCapacity(found.count + list.count / 8)
            var text = String(decoding: list, as: UTF8.self)
            text.withUTF8 { bytes in
                for line in bytes.split(separator: 0x0A) {
                    word.removeAll(keepingCapacity: true)
                    if line.allSatisfy({ $0 < 0x80 }) {
                        for byte in line where byte != 0x27 {
                            word.append(byte | (byte >= 0x41 && byte <= 0x5A ? 0x20 : 0))
                        }
                    } else {
                        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
                            Folding.append(scalar, to: &word)
                        }
                    }
                    found.append(StemCode.of(word))
                }
            }
        }
        if let other { found.removeAll { other.hashes.contains($0) } }
        hashes = HashSet64(found)
    }

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) { hashes = try HashSet64(archive) }

    func put(into archive: inout ArchiveWriter) { hashes.put(into: &archive) }

    package var isEmpty: Bool { hashes.isEmpty }

    /// - Parameter word: folded.
    package func contains(_ word: String) -> Bool { hashes.contains(StemCode.of(word)) }
}
