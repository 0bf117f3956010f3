extension String {
    /// Whether the word is one of those in a list with single spaces between them.
    ///
    /// It takes no memory and little code, where an array of literals and `contains` take much of both.
    @inline(never)
    package func isOne(of words: StaticString) -> Bool {
        words.withUTF8Buffer { list in
            var word = self
            return word.withUTF8 { word in
                var start = 0
                for end in 0...list.count where end == list.count || list[end] == 0x20 {
                    if end > start, end - start == word.count {
                        var index = 0
                        while index < word.count, list[start + index] == word[index] { index += 1 }
                        if index == word.count { return true }
                    }
                    start = end + 1
                }
                return false
            }
        }
    }
}
