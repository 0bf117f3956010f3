/// Finds HTML comments, which colleagues use to leave something out.
enum Comments {
    /// The bytes with each comment as spaces, and where a comment is opened and never closed.
    struct Result {
        /// Nil where there is no comment at all.
        var bytes: [UInt8]?
        /// Lines and columns; lines count from 0 here.
        var unclosed: [(line: Int, column: Int)] = []
    }

    private static let open = Array("<!--".utf8)
    private static let close = Array("-->".utf8)

    /// A line of a list is literal, so no comment begins in it; an unclosed comment costs the rest of its line only.
    static func blanked(_ bytes: [UInt8]) -> Result {
        var result = Result()
        guard find(open, bytes, from: 0) < bytes.count else { return result }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var index = 0
        var lineStart = 0
        var line = 0
        var nextClose = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == 0x3C, matches(open, bytes, index), !isListLine(bytes, lineStart) else {
                kept.append(byte)
                if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                    line += 1
                    lineStart = index + 1
                }
                index += 1
                continue
            }
            if nextClose < index + 4 { nextClose = find(close, bytes, from: index + 4) }
            var end = nextClose + close.count
            if nextClose == bytes.count || find(open, bytes, from: index + 4, to: nextClose) < nextClose {
                let column = String(decoding: bytes[lineStart..<index], as: UTF8.self).count + 1
                result.unclosed.append((line, column))
                end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            }
            // One space for each character, so that columns behind the comment stay true.
            for (offset, byte) in bytes[index..<end].enumerated() {
                let isLineEnd = byte == 0x0A || byte == 0x0D
                if isLineEnd || byte & 0xC0 != 0x80 { kept.append(isLineEnd ? byte : 0x20) }
                let next = index + offset + 1
                if byte == 0x0A || (byte == 0x0D && !(next < bytes.count && bytes[next] == 0x0A)) {
                    line += 1
                    lineStart = next
                }
            }
            index = end
            result.bytes = []
        }
        if result.bytes != nil { result.bytes = kept }
        return result
    }

    private static func matches(_ mark: [UInt8], _ bytes: [UInt8], _ index: Int) -> Bool {
        index + mark.count <= bytes.count && bytes[index..<(index + mark.count)].elementsEqual(mark)
    }

    private static func find(_ mark: [UInt8], _ bytes: [UInt8], from start: Int, to limit: Int? = nil) -> Int {
        let limit = limit ?? bytes.count
        var index = start
        while index < limit {
            if bytes[index] == mark[0], matches(mark, bytes, index) { return index }
            index += 1
        }
        return limit
    }

    private static func isListLine(_ bytes: [UInt8], _ start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index < bytes.count && (bytes[index] == 0x2D || bytes[index] == 0x2A || bytes[index] == 0x2B)
    }
}
