/// Words by which patients ask for an entry, and their place.
package struct Phrasing: Sendable, Equatable {
    package let text: String
    package let location: SourceLocation
}

/// Phrasings of one file, side by side in memory: a text of its own for each would take up several times as much.
package struct PhrasingList: RandomAccessCollection, Sendable {
    private let file: String
    private let bytes: [UInt8]
    private let items: [Item]

    private struct Item {
        /// Where its text ends in the bytes.
        let end: UInt32
        let line: UInt32
        let column: UInt32
    }

    package static let empty = PhrasingList([])

    /// - Parameter values: all of one file.
    init(_ values: [Section.Value]) {
        file = values.first?.line.file ?? ""
        var bytes: [UInt8] = []
        items = values.map { value in
            value.append(to: &bytes)
            return Item(end: UInt32(bytes.count), line: UInt32(value.line.number), column: UInt32(value.column))
        }
        self.bytes = bytes
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { items.count }

    package subscript(index: Int) -> Phrasing {
        let item = items[index]
        let start = index == 0 ? 0 : Int(items[index - 1].end)
        return Phrasing(
            text: String(decoding: bytes[start..<Int(item.end)], as: UTF8.self),
            location: SourceLocation(file: file, line: Int(item.line), column: Int(item.column)))
    }
}
