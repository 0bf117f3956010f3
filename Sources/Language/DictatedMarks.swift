/// Marks that a telephone wrote out as words where somebody dictated: `my name is Ann comma the knee hurts period`.
enum DictatedMarks {
    /// The text with its dictated marks as marks; a text without the word comma is left as it is.
    ///
    /// Only the comma tells: a period or a question mark may be meant.
    static func written(_ text: String) -> String {
        guard text.utf8.contains(0x6D), text.lowercased().contains(" comma ") else { return text }
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
}
