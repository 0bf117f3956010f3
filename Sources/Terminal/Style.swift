/// Bold and colour, as decoration: a text means the same without them.
package struct Style: Sendable, Equatable {
    package let isOn: Bool

    /// Off where somebody or something asks for plain text (https://no-color.org).
    package init(isTerminal: Bool, noColor: Bool, environment: [String: String]) {
        let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        isOn = isTerminal && !noColor && !refused && environment["TERM"] != "dumb"
    }

    package func bold(_ text: String) -> String { decorated(text, "\u{1B}[1m", "\u{1B}[0m") }

    /// A prompt for readline, which counts no columns between `\u{1}` and `\u{2}`.
    package func prompt(_ text: String) -> String {
        decorated(text, "\u{1}\u{1B}[1;36m\u{2}", "\u{1}\u{1B}[0m\u{2}")
    }

    private func decorated(_ text: String, _ start: String, _ end: String) -> String {
        isOn && !text.isEmpty ? start + text + end : text
    }
}
