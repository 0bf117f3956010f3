/// Marks that a telephone wrote out as words where somebody dictated: `my name is Ann comma the knee hurts period`.
enum DictatedMarks {
    /// The text with its dictated marks as marks; a text without the word comma is left as it is.
    ///
    /// Only the comma tells: a period or a question mark may be meant.
    static func written(_ text: String) -> String {
        guard namesComma(text) else { return text }
        var words: [Substring] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let mark: Substring? =
                switch word.lowercased() {
                case "comma": ","
                case "period": "."
                default: nil
                }
            if let mark, let last = words.last, !last.isEmpty {
                words[words.count - 1] = last + mark
            } else {
                words.append(word)
            }
        }
        return words.joined(separator: " ")
    }

    /// Whether the word comma stands between others; asked of every line, and so byte by byte.
    private static func namesComma(_ text: String) -> Bool {
        // How many of its letters the word at hand begins with; nil where it is another word.
        var matched: Int?
        for byte in text.utf8 {
            switch matched {
            case comma.count? where byte == space: return true
            case _ where byte == space: matched = 0
            case let count? where count < comma.count && byte | 0x20 == comma[count]: matched = count + 1
            default: matched = nil
            }
        }
        return false
    }

    private static let comma = Array("comma".utf8)
    private static let space = UInt8(ascii: " ")
}
