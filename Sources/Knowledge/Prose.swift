/// Turns a line of Markdown into the plain words that every face shows.
struct Prose {
    /// A `{name}` in a line, or a `{` that no `}` follows.
    struct Hole: Equatable {
        /// Folded; what follows the `{` where it is open.
        let name: String
        /// Characters before its `{`.
        let offset: Int
        let isOpen: Bool
    }

    /// A name is not longer; what else stands between braces is text.
    private static let longestName = 80

    private let text: [Character]
    private var position = 0
    private var words = ""
    private var pieces: [Template.Piece] = []
    private var holes: [Hole] = []

    /// The line's words and holes, without Markdown's marks.
    static func pieces(of text: String) -> [Template.Piece] { read(text).pieces }

    /// The holes of a line, in order.
    static func holes(in text: String) -> [Hole] { text.utf8.contains(0x7B) ? read(text).holes : [] }

    /// A text without Markdown's marks; braces stay, since a title is literal.
    static func plain(_ text: String) -> String {
        pieces(of: text).map { piece in
            switch piece {
            case .text(let words): words
            case .hole(let name): "{\(name)}"
            }
        }.joined()
    }

    private static func read(_ text: String) -> Prose {
        if isPlain(text) {
            var prose = Prose(text: [])
            prose.pieces = [.text(text)]
            return prose
        }
        var prose = Prose(text: Array(text))
        prose.readAll()
        return prose
    }

    private init(text: [Character]) { self.text = text }

    /// Whether a text has no mark at all, as most have none.
    private static func isPlain(_ text: String) -> Bool {
        var last: UInt8 = 0x20
        for byte in text.utf8 {
            switch byte {
            case 0x7B, 0x5C, 0x60, 0x2A, 0x5B, 0x3C, 0x09, 0xC2: return false
            case 0x20 where last == 0x20: return false
            case 0x2B where text.utf8.first == 0x2B: return false
            default: last = byte
            }
        }
        return last != 0x20
    }

    private mutating func readAll() {
        if text.count > 1, text[0] == "*" || text[0] == "+", text[1] == " " {
            words = "-"
            position = 1
        }
        while position < text.count {
            let character = text[position]
            switch character {
            case "{": readBrace()
            case "\\" where next(1).map { "\\`*_{}[]()#+-.!<>~|".contains($0) } ?? false:
                words.append(text[position + 1])
                position += 2
            case "`": position += 1
            case "*": readStars()
            case "[": readLink()
            case "<" where starts("<!--"): skipComment()
            case " ", "\t", "\u{A0}":
                if words.last != " " { words.append(" ") }
                position += 1
            default:
                words.append(character)
                position += 1
            }
        }
        if words.last == " ", position == text.count { words.removeLast() }
        flush()
    }

    private func next(_ offset: Int) -> Character? {
        let index = position + offset
        return text.indices.contains(index) ? text[index] : nil
    }

    private func starts(_ mark: String) -> Bool {
        position + mark.count <= text.count && text[position..<(position + mark.count)].elementsEqual(mark)
    }

    private mutating func flush() {
        if !words.isEmpty { pieces.append(.text(words)) }
        words = ""
    }

    private mutating func readBrace() {
        let end = first("{", "}", within: Self.longestName + 2)
        if let end, text[end] == "}" {
            let name = Self.folded(text[(position + 1)..<end])
            if !name.isEmpty {
                flush()
                pieces.append(.hole(name))
                holes.append(Hole(name: name, offset: position, isOpen: false))
                position = end + 1
                return
            }
        } else if let letter = next(1), letter.isLetter {
            let rest = text[(position + 1)..<min(text.count, position + Self.longestName)]
            holes.append(Hole(name: Self.folded(rest), offset: position, isOpen: true))
        }
        words.append("{")
        position += 1
    }

    /// The nearer one of two characters behind this place.
    private func first(_ one: Character, _ other: Character, within limit: Int) -> Int? {
        text[position..<min(text.count, position + limit)].dropFirst().firstIndex { $0 == one || $0 == other }
    }

    private static func folded(_ name: some Sequence<Character>) -> String {
        String(name).lowercased().split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }

    /// `**bold**` loses its marks, `*emphasis*` where both of them touch a word; a lone star is a star.
    private mutating func readStars() {
        if next(1) == "*" {
            position += 2
            return
        }
        let opens = next(1).map { $0 != " " } ?? false
        let closes = position > 0 && text[position - 1] != " "
        let isPaired =
            (opens && first("*", "*", within: 300).map { text[$0 - 1] != " " } == true)
            || (closes && text[max(0, position - 300)..<position].contains("*"))
        if !isPaired { words.append("*") }
        position += 1
    }

    /// `[words](address)` becomes `words (address)`.
    private mutating func readLink() {
        if let close = first("]", "[", within: 300), text[close] == "]", close + 1 < text.count, text[close + 1] == "("
        {
            let address = text[(close + 2)..<min(text.count, close + 300)]
            if let end = address.firstIndex(of: ")") {
                let label = String(text[(position + 1)..<close])
                let target = String(text[(close + 2)..<end])
                words += label == target ? label : "\(label) (\(target))"
                position = end + 1
                return
            }
        }
        words.append("[")
        position += 1
    }

    private mutating func skipComment() {
        var end = position + 4
        while end < text.count, end - position < 2_000 {
            if text[end] == ">", text[end - 1] == "-", text[end - 2] == "-" {
                position = end + 1
                return
            }
            end += 1
        }
        words.append("<")
        position += 1
    }
}
