/// A place in a file; lines and columns count from 1, columns in characters.
package struct SourceLocation: Sendable, Hashable, Comparable, Codable {
    package let file: String
    package let line: Int
    package let column: Int

    package init(file: String, line: Int, column: Int = 1) {
        (self.file, self.line, self.column) = (file, line, column)
    }

    /// `file:line`, as an act's source names it.
    package var short: String { "\(file):\(line)" }

    package static func < (left: Self, right: Self) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
