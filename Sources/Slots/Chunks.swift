import Language

/// A stretch of a line between spaces, without the marks of the sentence around it: `.org`, `jlund78`, `Kathryn`.
struct Chunk {
    let text: String
    let range: Range<Int>

    var folded: String { Folding.word(text) }
}

extension Line {
    /// The line's chunks in order; a mark at the start that belongs to an address stays.
    var chunks: [Chunk] {
        let bytes = Array(text.utf8)
        var chunks: [Chunk] = []
        var start = 0
        while start < bytes.count {
            guard bytes[start] != 0x20 else {
                start += 1
                continue
            }
            var end = start
            while end < bytes.count, bytes[end] != 0x20 { end += 1 }
            let (first, last) = Self.trimmed(bytes, start, end)
            if first < last {
                chunks.append(Chunk(text: String(decoding: bytes[first..<last], as: UTF8.self), range: first..<last))
            }
            start = end
        }
        return chunks
    }

    private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Int, Int) {
        var (start, end) = (start, end)
        while start < end, "\"'(),;:!?".utf8.contains(bytes[start]) { start += 1 }
        while end > start, "\"'(),;:!?.".utf8.contains(bytes[end - 1]) { end -= 1 }
        return (start, end)
    }
}
