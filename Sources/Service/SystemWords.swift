import FoundationEssentials
package import Language

/// The word lists that the system has.
package enum SystemWords {
    /// Debian's packages wamerican and wspanish put them there.
    static let paths = ["/usr/share/dict/american-english", "/usr/share/dict/spanish"]

    /// Both lists; none where one is missing, since a word of that language would then be taken for a slip.
    package static func read() -> RealWords {
        paths.allSatisfy(FileManager.default.isReadableFile) ? RealWords(lists: lists) : .none
    }

    /// The words that stand in the lists with a capital letter, and so may be names.
    static func readNames() -> RealWords {
        RealWords(lists: lists) { line in line.first.map { (0x41...0x5A).contains($0) } ?? false }
    }

    /// Read one at a time.
    private static var lists: some Sequence<[UInt8]> {
        paths.lazy.compactMap { path in FileManager.default.contents(atPath: path).map { [UInt8]($0) } }
    }
}
