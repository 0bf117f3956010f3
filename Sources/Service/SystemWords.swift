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
}
