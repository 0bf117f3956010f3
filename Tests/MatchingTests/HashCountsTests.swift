import Learning
import Testing

struct HashCountsTests {
    /// Far more hashes than it begins with places for, among them some that share half of their bits, and zero.
    @Test func countsAsADictionaryDoes() {
        var random = SplitMix64(seed: 7)
        let hashes: [UInt64] = (0..<60_000).map { number in
            switch number % 4 {
            case 0: random.next() % 500
            case 1: (random.next() % 500) << 32
            default: random.next()
            }
        }
        var (counts, expected) = (HashCounts(), [UInt64: Int32]())
        for hash in hashes {
            counts.add(hash)
            expected[hash, default: 0] += 1
        }
        let counted = counts.all
        #expect(counted.count == expected.count)
        #expect(counted.allSatisfy { expected[$0.hash] == $0.count })
    }

    @Test func nothingIsCountedAtFirst() {
        #expect(HashCounts().all.isEmpty)
    }
}
