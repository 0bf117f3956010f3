import Glibc

/// One language's words that the knowledge uses, to find what a misspelt one may have meant.
struct Lexicon: Sendable {
    /// Sorted by word.
    private let words: [Known]
    private let hashes: HashSet64

    private struct Known: Sendable {
        let word: String
        let letters: [UInt8]
        /// One bit for each letter of the alphabet that it has.
        let mask: UInt32
        /// What its being frequent takes off a slip's cost.
        let credit: Int

        init(word: String, credit: Int) {
            (self.word, self.credit) = (word, credit)
            letters = Array(word.utf8)
            mask = Lexicon.mask(letters)
        }
    }

    /// A word that stands once in the knowledge and in no list may be a slip itself.
    private static let enough = 3

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        let (texts, credits) = (try archive.texts(), try archive.values(Int.self))
        guard texts.count == credits.count else { throw ArchiveReader.Broken() }
        words = zip(texts, credits).map(Known.init)
        hashes = try HashSet64(archive)
    }

    func put(into archive: inout ArchiveWriter) {
        archive.put(words.map(\.word))
        archive.put(words.map(\.credit))
        hashes.put(into: &archive)
    }

    init(_ counts: [String: Int], _ real: RealWords) {
        let held = counts.filter { word, count in
            word.utf8.count >= 2 && (count >= Self.enough || real.isEmpty || real.contains(word))
        }
        let common = held.filter { $0.value >= Self.enough * Self.farOftener }.map {
            (word: Known(word: $0.key, credit: 0), count: $0.value)
        }
        words = held.filter { word, count in
            // Without a list of real words only a long word is surely a slip: `angle` is none of `ankle`.
            real.contains(word) || real.isEmpty && word.utf8.count < Self.longWord
                || !Self.isSlip(word, count, of: common)
        }
        .sorted { $0.key < $1.key }.map { word, count in
            Known(word: word, credit: Int(6 * log(Double(min(count, 200)))))
        }
        hashes = HashSet64(words.map { StemCode.of($0.letters) })
    }

    /// Whether a word of no list is nearly one that the knowledge has far oftener: what many mistype stays a slip.
    private static func isSlip(_ word: String, _ count: Int, of common: [(word: Known, count: Int)]) -> Bool {
        let letters = Array(word.utf8)
        guard letters.count > 4 else { return false }
        let mask = mask(letters)
        return common.contains { known, often in
            often >= count * farOftener && abs(known.letters.count - letters.count) <= 1
                && (known.mask ^ mask).nonzeroBitCount <= 2
                && SlipDistance.between(letters, known.letters, limit: smallSlip) != SlipDistance.never
        }
    }

    private static let farOftener = 8
    private static let longWord = 9
    private static let smallSlip = 105

    func holds(_ word: String) -> Bool { hashes.contains(StemCode.of(word)) }

    /// The word or two words that were most likely meant.
    ///
    /// - Parameter hasList: whether real words are known; without them only a small slip in a long word is mended.
    func nearest(_ typed: String, hasList: Bool) -> [String]? {
        let letters = Array(typed.utf8)
        let limit = letters.count < 5 ? 80 : letters.count < 8 || !hasList ? 105 : 190
        guard hasList || letters.count >= 6 else { return nil }
        let mask = Self.mask(letters)
        // One dear slip changes two letters of the set at most; two cheap ones are doubled letters and change none.
        let letterChanges = limit < 150 ? 2 : 4
        var best: (words: [String], cost: Int)?
        for known in words where abs(known.letters.count - letters.count) <= 2 && known.letters.count > 2 {
            guard (known.mask ^ mask).nonzeroBitCount <= letterChanges else { continue }
            let cost = SlipDistance.between(letters, known.letters, limit: limit)
            guard cost != SlipDistance.never else { continue }
            if cost - known.credit < best?.cost ?? .max { best = ([known.word], cost - known.credit) }
        }
        if let split = split(letters), split.cost < best?.cost ?? .max { best = split }
        return best?.words
    }

    /// `physicaltherapy`: two known words grown together.
    private func split(_ letters: [UInt8]) -> (words: [String], cost: Int)? {
        guard letters.count >= 6 else { return nil }
        var best: (words: [String], cost: Int)?
        for place in 2...(letters.count - 2) {
            guard let first = known(letters[..<place]), let second = known(letters[place...]),
                max(first.letters.count, second.letters.count) >= 4
            else { continue }
            let cost = 75 - min(first.credit, second.credit)
            if cost < best?.cost ?? .max { best = ([first.word, second.word], cost) }
        }
        return best
    }

    private func known(_ letters: ArraySlice<UInt8>) -> Known? {
        guard hashes.contains(StemCode.of(letters)) else { return nil }
        let word = String(decoding: letters, as: UTF8.self)
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].word < word { low = middle + 1 } else { high = middle }
        }
        return low < words.count && words[low].word == word ? words[low] : nil
    }

    private static func mask(_ letters: some Sequence<UInt8>) -> UInt32 {
        letters.reduce(0) { $1 >= 0x61 && $1 <= 0x7A ? $0 | 1 << UInt32($1 - 0x61) : $0 }
    }
}
