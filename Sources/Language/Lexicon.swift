import Glibc

/// One language's words that the knowledge uses, to find what a misspelt one may have meant.
struct Lexicon: Sendable {
    /// The words' letters, sorted by word.
    private let letters: RaggedRows<UInt8>
    /// Of each word one bit for each letter of the alphabet that it has.
    private let masks: Table<UInt32>
    /// What a word's being frequent takes off a slip's cost.
    private let credits: Table<UInt8>
    private let hashes: HashSet64

    /// A word that stands once in the knowledge and in no list may be a slip itself.
    private static let enough = 3

    init(_ archive: ArchiveReader) throws(ArchiveReader.Broken) {
        (letters, masks) = (try RaggedRows(archive), try archive.table())
        (credits, hashes) = (try archive.table(), try HashSet64(archive))
        guard masks.count == letters.count, credits.count == letters.count else { throw ArchiveReader.Broken() }
    }

    func put(into archive: inout ArchiveWriter) {
        letters.put(into: &archive)
        archive.put(masks)
        archive.put(credits)
        hashes.put(into: &archive)
    }

    init(_ counts: [String: Int], _ real: RealWords) {
        let held = counts.filter { word, count in
            word.utf8.count >= 2 && (count >= Self.enough || real.isEmpty || real.contains(word))
        }
        let common = held.filter { $0.value >= Self.enough * Self.farOftener }.map {
            let letters = Array($0.key.utf8)
            return (letters: letters, mask: Self.mask(letters), count: $0.value)
        }
        let words = held.filter { word, count in
            // Without a list of real words only a long word is surely a slip: `angle` is none of `ankle`.
            real.contains(word) || real.isEmpty && word.utf8.count < Self.longWord
                || !Self.isSlip(word, count, of: common)
        }
        .map { (letters: Array($0.key.utf8), count: $0.value) }
        .sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
        letters = RaggedRows(words.map(\.letters))
        masks = Table(words.map { Self.mask($0.letters) })
        credits = Table(words.map { UInt8(6 * log(Double(min($0.count, Self.mostTelling)))) })
        hashes = HashSet64(words.map { StemCode.of($0.letters) })
    }

    /// Whether a word of no list is nearly one that the knowledge has far oftener: what many mistype stays a slip.
    private static func isSlip(
        _ word: String, _ count: Int, of common: [(letters: [UInt8], mask: UInt32, count: Int)]
    ) -> Bool {
        let letters = Array(word.utf8)
        guard letters.count > 4 else { return false }
        let mask = mask(letters)
        return common.contains { known in
            known.count >= count * farOftener && abs(known.letters.count - letters.count) <= 1
                && (known.mask ^ mask).nonzeroBitCount <= 2
                && SlipDistance.between(letters, known.letters, limit: smallSlip) != SlipDistance.never
        }
    }

    private static let farOftener = 8
    private static let longWord = 9
    private static let smallSlip = 105
    /// Being more frequent than this adds nothing.
    private static let mostTelling = 200

    func holds(_ word: String) -> Bool { hashes.contains(StemCode.of(word)) }

    /// The word or two words that were most likely meant.
    ///
    /// - Parameter hasList: whether real words are known; without them only a small slip in a long word is mended.
    func nearest(_ typed: String, hasList: Bool) -> [String]? {
        let typed = Array(typed.utf8)
        let limit = typed.count < 5 ? 80 : typed.count < 8 || !hasList ? 105 : 190
        guard hasList || typed.count >= 6 else { return nil }
        let mask = Self.mask(typed)
        // One dear slip changes two letters of the set at most; two cheap ones are doubled letters and change none.
        let letterChanges = limit < 150 ? 2 : 4
        var best: (word: Int, cost: Int)?
        for known in masks.indices where (masks[known] ^ mask).nonzeroBitCount <= letterChanges {
            let letters = letters[known]
            guard abs(letters.count - typed.count) <= 2, letters.count > 2 else { continue }
            let cost = SlipDistance.between(typed, Array(letters), limit: limit)
            guard cost != SlipDistance.never else { continue }
            let paid = cost - Int(credits[known])
            if paid < best?.cost ?? .max { best = (known, paid) }
        }
        if let split = split(typed), split.cost < best?.cost ?? .max { return split.words.map(word) }
        return best.map { [word($0.word)] }
    }

    private func word(_ number: Int) -> String { String(decoding: letters[number], as: UTF8.self) }

    /// `physicaltherapy`: two known words grown together.
    private func split(_ typed: [UInt8]) -> (words: [Int], cost: Int)? {
        guard typed.count >= 6 else { return nil }
        var best: (words: [Int], cost: Int)?
        for place in 2...(typed.count - 2) where max(place, typed.count - place) >= 4 {
            guard let first = number(of: typed[..<place]), let second = number(of: typed[place...]) else { continue }
            let cost = 75 - Int(min(credits[first], credits[second]))
            if cost < best?.cost ?? .max { best = ([first, second], cost) }
        }
        return best
    }

    private func number(of word: ArraySlice<UInt8>) -> Int? {
        guard hashes.contains(StemCode.of(word)) else { return nil }
        var (low, high) = (0, letters.count)
        while low < high {
            let middle = (low + high) / 2
            if letters[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
        }
        return low < letters.count && letters[low].elementsEqual(word) ? low : nil
    }

    private static func mask(_ letters: some Sequence<UInt8>) -> UInt32 {
        letters.reduce(0) { $1 >= 0x61 && $1 <= 0x7A ? $0 | 1 << UInt32($1 - 0x61) : $0 }
    }
}
