extension String {
    /// Whether the word is one of those in a list with single spaces between them.
    ///
    /// It takes no memory and little code, where an array of literals and `contains` take much of both.
    @inline(never)
    package func isOne(of words: StaticString) -> Bool {
        words.withUTF8Buffer { list in
            var word = self
            return word.withUTF8 { word in
                guard let first = word.first else { return false }
                var start = 0
                while start + word.count <= list.count {
                    let end = start + word.count
                    if list[start] == first, end == list.count || list[end] == 0x20 {
                        var index = 1
                        while index < word.count, list[start + index] == word[index] { index += 1 }
                        // Two words of the list are no word of it.
                        if index == word.count { return !word.contains(0x20) }
                    }
                    start = Self.nextSpace(list, start) + 1
                }
                return false
            }
        }
    }

    /// The next space from a place on, found by eight bytes at a time; the list's end where there is none.
    private static func nextSpace(_ list: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let raw = UnsafeRawBufferPointer(list)
        var place = start
        while place + 8 <= list.count {
            let bytes = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            // A byte that is a space becomes 0, and only a 0 borrows from its highest bit.
            let gaps = UInt64(littleEndian: bytes) ^ (ones &* 0x20)
            let found = (gaps &- ones) & ~gaps & (ones &* 0x80)
            if found != 0 { return place + found.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < list.count, list[place] != 0x20 { place += 1 }
        return place
    }
}
