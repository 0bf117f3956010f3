/// Approved words with named holes.
package struct Template: Sendable, Equatable {
    package enum Piece: Sendable, Equatable {
        case text(String)
        case hole(String)
    }

    package let pieces: [Piece]
    package let location: SourceLocation

    package init(pieces: [Piece], location: SourceLocation) {
        (self.pieces, self.location) = (pieces, location)
    }

    /// The names of its holes, in order.
    package var holes: [String] {
        pieces.compactMap { if case .hole(let name) = $0 { name } else { nil } }
    }

    /// The words with each hole filled once; values are text and never read as templates themselves.
    package func filled(_ value: (String) -> String?) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let words): text += words
            case .hole(let name): text += value(name) ?? ""
            }
        }
        return text
    }

    /// Paragraphs of Markdown, one a line; emphasis marks are dropped, since every face shows plain text.
    init(_ paragraphs: [Section.Value], at location: SourceLocation, _ diagnostics: inout DiagnosticList) {
        var pieces: [Piece] = []
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { pieces.append(.text("\n")) }
            pieces += Self.pieces(of: paragraph, &diagnostics)
        }
        self.init(pieces: pieces, location: location)
    }

    private static func pieces(of paragraph: Section.Value, _ diagnostics: inout DiagnosticList) -> [Piece] {
        var pieces: [Piece] = []
        var rest = Substring(paragraph.text.replacing("**", with: "").replacing("`", with: ""))
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            let inside = rest[rest.index(after: open)...]
            guard let close = inside.firstIndex(of: "}"), !inside[..<close].isEmpty else {
                let column = (paragraph.line.text.firstIndex(of: "{")).map {
                    paragraph.line.text.distance(from: paragraph.line.text.startIndex, to: $0) + 1
                }
                diagnostics.error(
                    "K010", paragraph.line, column: column ?? paragraph.column, "this { has no name and } behind it",
                    remedy: "Write the fact's name between { and }, as in {phone}.")
                rest = inside
                continue
            }
            pieces.append(.hole(String(inside[..<close])))
            rest = inside[inside.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }
}
