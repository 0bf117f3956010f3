import CSnowball
import Synchronization

/// Snowball's stemmer for one language.
///
/// The C stemmer keeps its result in itself, so every use of it is behind a lock.
package final class Stemmer: Sendable {
    private let handle: Mutex<Handle>

    private struct Handle: ~Copyable {
        let stemmer: OpaquePointer?
        deinit { sb_stemmer_delete(stemmer) }
    }

    private init(_ algorithm: String) {
        handle = Mutex(Handle(stemmer: sb_stemmer_new(algorithm, "UTF_8")))
    }

    /// Longer words are no words of a language, and stemming them would let one line hold the lock.
    private static let longest = 64

    /// The stem of a folded word; the word itself where the library has none.
    package func stem(_ word: String) -> String {
        guard !word.isEmpty, word.utf8.count <= Self.longest else { return word }
        return handle.withLock { handle in
            guard let stemmer = handle.stemmer else { return word }
            var word = word
            return word.withUTF8 { bytes in
                guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
                    return String(decoding: bytes, as: UTF8.self)
                }
                let length = Int(sb_stemmer_length(stemmer))
                // `offing` is no `of`, nor `inning` an `in`: so short a word keeps its double letter.
                if length == 2, bytes.count > 3, bytes[1] == bytes[2] {
                    return String(decoding: bytes[..<3], as: UTF8.self)
                }
                return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
            }
        }
    }

    /// The stemmer of a language.
    package static func of(_ language: LanguageCode) -> Stemmer { language == .english ? english : spanish }

    private static let english = Stemmer("english")
    private static let spanish = Stemmer("spanish")
}
