internal import Glibc

/// One line of a stream, without its line break.
package struct InputLine: Sendable, Equatable {
    /// Bytes that are no UTF-8 are replaced by U+FFFD.
    package let text: String
    /// Whether the line was longer than `LineReader.limit` and its end is lost.
    package let wasCut: Bool
}

/// Reads a pipe or a file line by line, in memory that no input can make grow.
package struct LineReader: Sendable {
    /// Bytes that are kept of one line.
    package static let limit = 1 << 20

    private static let chunkSize = 1 << 16

    private let descriptor: Descriptor
    private var chunk: ArraySlice<UInt8> = []
    private var isAtStart = true
    private var isAtEnd = false

    package init(descriptor number: Int32 = STDIN_FILENO) { descriptor = Descriptor(number: number) }

    /// The next line, which may be an empty one; nil after the last.
    package mutating func next() throws(StreamError) -> InputLine? {
        var line = PartialLine()
        while !isAtEnd {
            if chunk.isEmpty {
                chunk = try descriptor.read(atMost: Self.chunkSize)[...]
                isAtEnd = chunk.isEmpty
            }
            if let end = chunk.firstIndex(of: 0x0A) {
                line.append(chunk[..<end])
                chunk = chunk[(end + 1)...]
                return finish(line)
            }
            line.append(chunk)
            chunk = []
        }
        return line.isEmpty ? nil : finish(line)
    }

    private mutating func finish(_ line: PartialLine) -> InputLine {
        defer { isAtStart = false }
        return line.finished(withoutMark: isAtStart)
    }
}

/// The bytes of a line so far, of which no more than the limit are kept.
private struct PartialLine {
    private var bytes: [UInt8] = []
    private var dropped = 0
    private var firstDropped: UInt8?

    private static let carriageReturn: UInt8 = 0x0D
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    var isEmpty: Bool { bytes.isEmpty && dropped == 0 }

    mutating func append(_ more: ArraySlice<UInt8>) {
        let kept = more.prefix(LineReader.limit - bytes.count)
        bytes += kept
        if dropped == 0 { firstDropped = more.dropFirst(kept.count).first }
        dropped += more.count - kept.count
    }

    /// Windows programs begin a stream with a byte order mark, which is no part of its first line.
    func finished(withoutMark: Bool) -> InputLine {
        let wasCut = dropped > 1 || (dropped == 1 && firstDropped != Self.carriageReturn)
        var kept = bytes[...]
        if wasCut {
            dropBrokenEnd(of: &kept)
        } else if dropped == 0, kept.last == Self.carriageReturn {
            kept.removeLast()
        }
        if withoutMark, kept.starts(with: Self.byteOrderMark) { kept.removeFirst(Self.byteOrderMark.count) }
        return InputLine(text: String(decoding: kept, as: UTF8.self), wasCut: wasCut)
    }

    /// Where the cut went through a character, all of it goes; it has three bytes at most on this side.
    private func dropBrokenEnd(of kept: inout ArraySlice<UInt8>) {
        func isContinuation(_ byte: UInt8) -> Bool { byte & 0b1100_0000 == 0b1000_0000 }
        guard let firstDropped, isContinuation(firstDropped) else { return }
        let tail = kept.suffix(3)
        guard let lead = tail.lastIndex(where: { !isContinuation($0) }), kept[lead] >= 0xC0 else { return }
        kept = kept[..<lead]
    }
}
