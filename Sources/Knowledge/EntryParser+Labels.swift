import Language

/// The labels under an entry's heading: its id, its kind, its dates.
extension EntryParser {
    /// Whether a text can name an entry: letters a to z, digits, `-`, `_` and `.`.
    static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 80
            && text.utf8.allSatisfy {
                ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
                    || $0 == 0x2E
            }
    }

    func id(of section: Section, _ diagnostics: inout DiagnosticList) -> Section.Value? {
        guard let value = section.labels[.id] else {
            let stray = section.strayID.map { "Move line \($0.line.number) up, right below the heading." }
            diagnostics.error(
                "K004", section.heading, column: section.heading.firstColumn, "this entry has no id",
                remedy: stray ?? "Write `id: …` below the heading, in small letters with - between words.")
            return nil
        }
        guard Self.isID(value.text) else {
            let letters = Folding.word(value.text).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
            let sound = String(letters).split(separator: " ").joined(separator: "-")
            diagnostics.error(
                "K015", value.line, column: value.column, "\(quoted(value.text)) cannot be an id",
                remedy: sound.isEmpty || sound.count > 60
                    ? "Use small letters a to z, digits and - only." : "Write `\(sound)`.")
            return nil
        }
        return value
    }

    func kind(of section: Section, _ id: String, _ diagnostics: inout DiagnosticList) -> EntryKind {
        let kind = namedKind(of: section, &diagnostics)
        guard kind == .smallTalk, !Self.smallTalkIDs.contains(id), let value = section.labels[.id] else { return kind }
        let near = diagnostics.suggestion(for: id, among: Self.smallTalkIDs)
        diagnostics.error(
            "K017", value.line, column: value.column, "\(quoted(id)) is no kind of small talk",
            remedy: near.map { "Did you mean `\($0)`?" }
                ?? "Use one of: \(Self.smallTalkIDs.joined(separator: ", ")); or give the entry another kind.")
        return .answer
    }

    private func namedKind(of section: Section, _ diagnostics: inout DiagnosticList) -> EntryKind {
        guard let value = section.labels[.kind] else { return defaultKind }
        let known = EntryKind.allCases.filter { $0 != .booking || defaultKind == .booking }
        let folded = WordGroups.folded(value.text)
        if let kind = known.first(where: { $0.rawValue == folded }) { return kind }
        let near = diagnostics.suggestion(for: folded, among: known.map(\.rawValue))
        diagnostics.error(
            "K016", value.line, column: value.column, "\(quoted(value.text)) is no kind of entry",
            remedy: near.map { "Did you mean `\($0)`?" }
                ?? "Write one of: \(known.map(\.rawValue).joined(separator: ", ")).")
        return near.flatMap(EntryKind.init(rawValue:)) ?? defaultKind
    }

    private static let smallTalkIDs = ["greeting", "thanks", "goodbye", "help", "human"]

    func checkDate(_ section: Section, _ diagnostics: inout DiagnosticList) {
        guard let value = section.labels[.reviewBy] else { return }
        let parts = value.text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
        let isDate =
            parts.map(\.count) == [4, 2, 2] && numbers.count == 3 && (1...12).contains(numbers[1])
            && (1...Self.days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2])
        if !isDate {
            diagnostics.error(
                "K018", value.line, column: value.column, "\(quoted(value.text)) is no date",
                remedy: "Write year-month-day, as in 2027-06-01.")
        }
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
