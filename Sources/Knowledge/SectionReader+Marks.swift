/// What the marks at the start of a line say.
extension SectionReader {
    /// A line across the page, the underline of a heading or a fence: nothing to say.
    static func isRuler(_ text: String) -> Bool {
        guard let first = text.utf8.first, [0x2D, 0x2A, 0x5F, 0x3D, 0x60].contains(first) else { return false }
        if text.hasPrefix("```") { return true }
        return text.utf8.count >= 3 && text.utf8.allSatisfy { $0 == first || $0 == 0x20 }
            && text.utf8.lazy.filter { $0 == first }.count >= 3
    }

    static func headingLevel(_ text: String) -> Int? {
        let marks = text.utf8.prefix { $0 == 0x23 }.count
        guard (1...6).contains(marks) else { return nil }
        // Markdown wants a space behind the marks; `##Title` is still a heading that somebody meant.
        let hasSpace = text.utf8.dropFirst(marks).first.map { $0 == 0x20 || $0 == 0x09 } ?? true
        return hasSpace || marks == 2 || marks == 3 ? marks : nil
    }

    /// `## Title ##`: the marks at the end are Markdown's, not the title's.
    static func withoutClosingMarks(_ title: String) -> String {
        let bare = title.reversed().drop { $0 == "#" }
        guard bare.count < title.count, bare.first == " " || bare.isEmpty else { return title }
        return String(bare.drop { $0 == " " }.reversed())
    }

    /// The text of a list's line without its dash; below a label also where the space behind the dash is missing.
    static func item(_ text: String, inList: Bool) -> Substring? {
        guard let mark = text.first else { return nil }
        let rest = text.dropFirst()
        let hasSpace = rest.first.map { $0 == " " || $0 == "\t" || $0 == "\u{A0}" } ?? true
        let isMark = "-*+•".contains(mark) || (inList && "·–—".contains(mark))
        if isMark, hasSpace || (inList && mark != "*") {
            return rest.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        }
        guard mark.isASCII, mark.isNumber else { return nil }
        let behind = text.drop { $0.isASCII && $0.isNumber }
        guard text.distance(from: text.startIndex, to: behind.startIndex) <= 3, let point = behind.first,
            point == "." || point == ")", behind.dropFirst().first == " "
        else { return nil }
        return behind.dropFirst().drop { $0 == " " || $0 == "\t" }
    }
}
