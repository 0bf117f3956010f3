extension KioskFrame {
    /// What a screen reader has to be given after another frame: new sentences on rows of their own, and the line that is
    /// typed, written anew in its row.
    func told(after before: KioskFrame?, columns: Int) -> String {
        let wrap = TextWrap(columns: columns)
        var parts: [String] = []
        if before?.title != title { parts.append(title) }
        if before?.reply != reply { parts.append(reply) }
        if before?.footer != footer { parts.append(footer) }
        if before?.hint != hint { parts.append(hint) }
        let fresh = parts.filter { !$0.isEmpty }
        var text = fresh.map { "\n" + wrap.wrap($0.printable) }.joined()
        if !fresh.isEmpty { text += "\n" }
        guard let prompt else { return text }
        // The row shows the end of a long line; the cursor goes back to where it is.
        let line = (prompt + "> " + input.text).suffix(max(20, columns - 1))
        text += "\r" + line + "\u{1B}[K"
        let back = input.text.count - input.cursor
        return back > 0 ? text + "\u{1B}[\(min(back, line.count))D" : text
    }
}
