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

    /// Paragraphs of Markdown, one a line; every face shows plain text, so the marks are dropped.
    init(_ paragraphs: [Section.Paragraph], at location: SourceLocation) {
        var pieces: [Piece] = []
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { Self.add(.text("\n"), to: &pieces) }
            for (number, line) in paragraph.enumerated() {
                if number > 0 { Self.add(.text(" "), to: &pieces) }
                for piece in Prose.pieces(of: line.text) { Self.add(piece, to: &pieces) }
            }
        }
        self.init(pieces: pieces, location: location)
    }

    /// Neighbouring texts are one piece.
    private static func add(_ piece: Piece, to pieces: inout [Piece]) {
        if case .text(let words) = piece, case .text(let before) = pieces.last {
            // Taken out first, so that it grows in place.
            pieces.removeLast()
            var joined = before
            joined += words
            pieces.append(.text(joined))
        } else {
            pieces.append(piece)
        }
    }
}

/// Checks that every hole of a text has something to fill it.
struct HoleCheck {
    let known: Set<String>
    /// In order, for suggestions.
    private let names: [String]

    init(known: Set<String>) { (self.known, names) = (known, known.sorted()) }

    /// Whether all of them can be filled.
    func check(_ paragraphs: [Section.Paragraph], _ diagnostics: inout DiagnosticList) -> Bool {
        var isSound = true
        for line in paragraphs.joined() where line.text.utf8.contains(0x7B) {
            for hole in Prose.holes(in: line.text) where !known.contains(hole.name) {
                let column = line.column + hole.offset
                if hole.isOpen {
                    guard let fact = names.first(where: { hole.name.hasPrefix($0) }) else { continue }
                    diagnostics.error(
                        "K010", line.line, column: column, "this { has no } behind its name",
                        remedy: "Write {\(fact)}, or a word between the { and the name.")
                } else {
                    let near = diagnostics.suggestion(for: hole.name, among: names)
                    diagnostics.error(
                        "K023", line.line, column: column, "there is no fact \(quoted(hole.name))",
                        remedy: near.map { "Did you mean {\($0)}?" } ?? "Add it to clinic.md, or write the words out.")
                }
                isSound = false
            }
        }
        return isSound
    }
}
