package import Knowledge

/// Something that staff should look at, and how to mend it where that is safe.
package struct Finding: Sendable {
    package let diagnostic: Diagnostic
    /// What the line would be instead; nil where only a person can say.
    package let fix: LineFix?
}

/// What to do with one line of a file.
package enum LineFix: Sendable, Equatable {
    case replace(with: String)
    case delete
}

extension KnowledgeFile {
    /// The file with some of its lines mended, each line's own ending kept.
    ///
    /// - Parameter fixes: by line number, from 1; of several about one line the first counts.
    package func mended(by fixes: [(line: Int, fix: LineFix)]) -> [UInt8] {
        let byLine = Dictionary(fixes.map { ($0.line, $0.fix) }) { first, _ in first }
        var text = ""
        var number = 0
        var rest = String(decoding: bytes, as: UTF8.self)[...]
        while !rest.isEmpty {
            number += 1
            let end = rest.firstIndex(where: \.isNewline)
            let line = rest[..<(end ?? rest.endIndex)]
            let ending = end.map { String(rest[$0]) } ?? ""
            switch byLine[number] {
            case .replace(let other): text += other + ending
            case .delete: break
            case nil: text += line + ending
            }
            rest = end.map { rest[rest.index(after: $0)...] } ?? rest.suffix(0)
        }
        return Array(text.utf8)
    }
}
