/// A file's bytes, which all its lines share; valid UTF-8.
final class SourceText: Sendable {
    /// As messages name it.
    let file: String
    /// As they stand in the file.
    let shown: [UInt8]
    /// As they are read: comments blanked out.
    let read: [UInt8]

    init(file: String, shown: [UInt8], read: [UInt8]) { (self.file, self.shown, self.read) = (file, shown, read) }
}

/// One line of a file; its words are made where somebody asks for them, since most lines are only passed on.
struct SourceLine: Sendable {
    let number: Int
    private let source: SourceText
    private let readPlace: Place
    private let shownPlace: Place
    private let trimmedPlace: Place

    /// Bytes of the file.
    private typealias Place = Range<UInt32>

    /// - Parameters:
    ///   - read: the line's bytes in what is read, without its ending.
    ///   - shown: those in what messages show.
    init(of source: SourceText, number: Int, read: Range<Int>, shown: Range<Int>) {
        (self.source, self.number) = (source, number)
        readPlace = Place(read)
        shownPlace = Place(shown)
        trimmedPlace = Place(Self.trimmed(source.read, read))
    }

    /// The start of a file that has no lines of its own to point at.
    init(startOf file: String) {
        self.init(of: SourceText(file: file, shown: [], read: []), number: 1, read: 0..<0, shown: 0..<0)
    }

    /// The file, as messages name it.
    var file: String { source.file }

    /// What a message shows: the line as it stands in the file.
    var shown: String { Self.words(source.shown, shownPlace) }

    /// What is read, without blank characters at its ends.
    var trimmed: String { Self.words(source.read, trimmedPlace) }

    /// The column of the first character that is not blank.
    var firstColumn: Int {
        let before = readPlace.lowerBound..<trimmedPlace.lowerBound
        return before.isEmpty ? 1 : Self.words(source.read, before).count + 1
    }

    /// The line as if nothing stood on it.
    var blanked: SourceLine {
        SourceLine(
            of: source, number: number, read: Range(shownPlace.lowerBound..<shownPlace.lowerBound),
            shown: Range(shownPlace))
    }

    func location(column: Int = 1) -> SourceLocation { SourceLocation(file: file, line: number, column: column) }

    /// The bytes behind a plain `- `, as most lines of lists have it; nil for every other line.
    var plainItem: ArraySlice<UInt8>? {
        let bytes = source.read[Range(trimmedPlace)]
        guard bytes.count > 2, bytes[bytes.startIndex] == 0x2D, bytes[bytes.startIndex + 1] == 0x20 else { return nil }
        let first = bytes[bytes.startIndex + 2]
        return (0x21...0x7E).contains(first) && first != 0x2D ? bytes.dropFirst(2) : nil
    }

    private static func words(_ bytes: [UInt8], _ place: Place) -> String {
        String(decoding: bytes[Range(place)], as: UTF8.self)
    }

    private static func trimmed(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
        var (start, end) = (line.lowerBound, line.upperBound)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        guard start < end, bytes[start] >= 0x80 || bytes[end - 1] >= 0x80 else { return start..<end }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return start..<start }
        let behind = text.utf8.distance(from: scalars.index(after: last), to: text.endIndex)
        return (start + text.utf8.distance(from: text.startIndex, to: first))..<(end - behind)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Spaces of every width, the word processor's and the invisible ones included.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09: true
        case 0x21...0x7E: false
        case 0x200B, 0x2060, 0xFEFF: true
        default: scalar.properties.isWhitespace
        }
    }
}

extension Range<UInt32> {
    fileprivate init(_ range: Range<Int>) { self = UInt32(range.lowerBound)..<UInt32(range.upperBound) }
}

extension Range<Int> {
    fileprivate init(_ range: Range<UInt32>) { self = Int(range.lowerBound)..<Int(range.upperBound) }
}
