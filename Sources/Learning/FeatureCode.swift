/// Numbers for the features of a text, equal on every machine and in every run, which Swift's Hasher's are not.
package enum FeatureCode {
    /// Two features in this order.
    package static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9e37_79b9_7f4a_7c15) ^ (second &* prime &+ 1)
    }

    /// Every run of letters of some lengths in a word, its edges included.
    ///
    /// - Parameters:
    ///   - limit: of a longer word only so many bytes count.
    ///   - seed: keeps these numbers apart from others that are made of the same bytes.
    package static func runs(of word: String, lengths: ClosedRange<Int>, limit: Int, seed: UInt64) -> [UInt64] {
        var bytes: [UInt8] = [edge]
        bytes.append(contentsOf: word.utf8.prefix(limit))
        bytes.append(edge)
        var runs: [UInt64] = []
        for length in lengths where bytes.count >= length {
            for start in 0...(bytes.count - length) {
                // FNV-1a, 64 bits, as in StemCode.
                var hash = seed
                for index in start..<(start + length) { hash = (hash ^ UInt64(bytes[index])) &* prime }
                runs.append(hash)
            }
        }
        return runs
    }

    private static let edge: UInt8 = 0x5F
    private static let prime: UInt64 = 0x0000_0100_0000_01b3
}
