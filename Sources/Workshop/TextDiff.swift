/// The difference between two states of a file, for a person who has to say yes to it.
package struct TextDiff {
    /// Lines around a change that show where one is.
    private static let context = 2

    private enum Row {
        case kept(String)
        case removed(String)
        case added(String)

        var isChange: Bool { if case .kept = self { false } else { true } }

        var text: String {
            switch self {
            case .kept(let line): "  " + line
            case .removed(let line): "- " + line
            case .added(let line): "+ " + line
            }
        }
    }

    /// The changed lines with a few around them, `- ` before what goes and `+ ` before what comes; empty where nothing
    /// differs.
    package static func text(_ path: String, from old: String, to new: String) -> String {
        let rows = rows(lines(old), lines(new))
        let changed = rows.indices.filter { rows[$0].isChange }
        guard !changed.isEmpty else { return "" }
        var text = "\(path)\n"
        var last: Int?
        for index in rows.indices {
            guard changed.contains(where: { abs($0 - index) <= context }) else { continue }
            if let last, index > last + 1 { text += "  …\n" }
            if last == nil, index > 0 { text += "  …\n" }
            text += rows[index].text + "\n"
            last = index
        }
        return text
    }

    private static func lines(_ text: String) -> [String] {
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func rows(_ old: [String], _ new: [String]) -> [Row] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var rows: [Row] = []
        var (before, after) = (0, 0)
        while before < old.count || after < new.count {
            if before < old.count, removed.contains(before) {
                rows.append(.removed(old[before]))
                before += 1
            } else if after < new.count, added.contains(after) {
                rows.append(.added(new[after]))
                after += 1
            } else {
                rows.append(.kept(old[before]))
                before += 1
                after += 1
            }
        }
        return rows
    }
}
