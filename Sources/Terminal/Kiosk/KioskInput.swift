/// The one line that a visitor types: no history, no kill ring, no undo, so that nothing can be brought back.
package struct KioskInput: Sendable, Equatable {
    private(set) package var text = ""
    /// Characters before the cursor.
    private(set) package var cursor = 0

    /// The most characters of a line.
    package static let limit = 500
    /// From so many on the count is shown.
    package static let counted = 400

    package init() {}

    package var isEmpty: Bool { text.isEmpty }

    /// - Returns: whether the key was one for the line.
    package mutating func take(_ key: Key) -> Bool {
        switch key {
        case .character(let scalar): insert(scalar)
        case .backspace: remove(before: cursor)
        case .delete: if cursor < text.count { remove(before: cursor + 1) }
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = text.count
        case .clearLine: self = KioskInput()
        case .enter, .pageUp, .pageDown, .function, .control, .other: return false
        }
        return true
    }

    private mutating func insert(_ scalar: Unicode.Scalar) {
        guard text.count < Self.limit else { return }
        let place = text.index(text.startIndex, offsetBy: cursor)
        let before = text.count
        text.unicodeScalars.insert(scalar, at: place)
        // An accent joins the letter before it.
        cursor += text.count - before
    }

    private mutating func remove(before end: Int) {
        guard end > 0 else { return }
        text.remove(at: text.index(text.startIndex, offsetBy: end - 1))
        cursor = min(cursor, end - 1)
    }
}
