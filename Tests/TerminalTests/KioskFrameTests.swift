import Foundation
import Testing

@testable import Terminal

/// What the waiting room's screen looks like, in three windows, with letters of every language and with ASCII alone.
@Suite struct KioskFrameTests {
    private static let footer = "(619) 544-1055 · or ask at the desk · F1 help · F2 start over"

    private static var frames: [(name: String, frame: KioskFrame)] {
        var base = KioskFrame()
        base.title = "The Physical Therapy Effect"
        base.footer = footer
        base.more = { "Press Enter for more (\($0) of \($1))." }
        var attract = base
        attract.clock = "10:42"
        attract.reply =
            "Ask about the treatment here.\nPregunte aquí por el tratamiento.\n\nPress any key.\nPulse cualquier tecla."
        var language = base
        language.reply = "1 English\n2 Español"
        var answer = base
        answer.asked = "can i do the exercises at home?"
        answer.reply = String(repeating: "Your therapist will probably give you exercises for home. ", count: 4)
        answer.prompt = "you"
        var booking = base
        booking.asked = "Maria Lopez"
        booking.reply = "Noted: name: Maria Lopez.\nWhich phone number can the clinic call?"
        booking.prompt = "your phone (2 of 13)"
        for key in "619-555-01".unicodeScalars { _ = booking.input.take(.character(key)) }
        var warning = booking
        warning.hint =
            "Are you still there? Press any key. In 20 seconds this screen clears, and what you typed is deleted."
        var emergency = base
        emergency.reply = "Tell the person at the desk now.\nCall 911 now. Do not wait."
        emergency.prompt = "you"
        var second = answer
        second.page = 1
        return [
            ("attract", attract), ("language", language), ("answer", answer), ("second page", second),
            ("booking", booking), ("warning", warning), ("emergency", emergency),
        ]
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")

    /// With FRONTDESK_RECORD set the screens are written instead of compared.
    @Test(arguments: [(40, 12), (80, 24), (132, 43)], [false, true])
    func looksAsItDid(size: (columns: Int, rows: Int), isASCII: Bool) throws {
        var text = ""
        for (name, frame) in Self.frames {
            let shown = frame.rows(columns: size.columns, rows: size.rows, isASCII: isASCII)
            let cursor = shown.cursor.map { "cursor \($0.row + 1):\($0.column + 1)" } ?? "no cursor"
            text += "=== \(name), \(cursor), \(shown.pages) pages\n" + shown.rows.map { $0 + "\n" }.joined()
        }
        let file = Self.folder.appending(path: "\(size.columns)x\(size.rows)\(isASCII ? "-ascii" : "").txt")
        if ProcessInfo.processInfo.environment["FRONTDESK_RECORD"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    /// Every row fits, in any window, whatever is typed.
    @Test(arguments: [40, 57, 79, 132], [12, 16, 24, 60])
    func fitsEveryWindow(columns: Int, rows: Int) {
        for (name, frame) in Self.frames {
            var frame = frame
            for key in String(repeating: "wörter und ", count: 40).unicodeScalars {
                _ = frame.input.take(.character(key))
            }
            for page in 0..<4 {
                frame.page = page
                let shown = frame.rows(columns: columns, rows: rows)
                #expect(shown.rows.count <= rows && shown.rows.allSatisfy { $0.displayWidth <= columns }, "\(name)")
                if let cursor = shown.cursor { #expect(cursor.row < rows && cursor.column < columns, "\(name)") }
            }
        }
    }

    /// A window that is too small to be served loses rows, and nothing worse.
    @Test(arguments: [1, 10, 25], [1, 4, 7])
    func survivesATinyWindow(columns: Int, rows: Int) {
        for (_, frame) in Self.frames {
            let shown = frame.rows(columns: columns, rows: rows)
            #expect(shown.rows.count <= max(rows, 6) && shown.cursor.map { $0.row < shown.rows.count } ?? true)
        }
    }

    /// All of a long reply is on one of its pages, and the way to ask a person on each.
    @Test func losesNoWord() {
        var frame = KioskFrame()
        frame.reply = (1...90).map { "word\($0)" }.joined(separator: " ")
        frame.prompt = "you"
        frame.footer = Self.footer
        let pages = frame.rows(columns: 40, rows: 12).pages
        var seen = ""
        for page in 0..<pages {
            frame.page = page
            let rows = frame.rows(columns: 40, rows: 12).rows
            #expect(rows.contains { $0.contains("ask at the desk") })
            seen += rows.joined(separator: " ") + " "
        }
        #expect((1...90).allSatisfy { seen.contains("word\($0) ") })
    }

    /// A screen reader hears each sentence once, and a key changes the line alone.
    @Test func tellsEachSentenceOnce() throws {
        var frame = try #require(Self.frames.first { $0.name == "booking" }).frame
        let first = frame.told(after: nil, columns: 80)
        #expect(
            first.contains("Which phone number") && first.contains("ask at the desk") && first.contains("619-555-01"))
        let before = frame
        _ = frame.input.take(.character("4"))
        #expect(frame.told(after: before, columns: 80) == "\ryour phone (2 of 13)> 619-555-014\u{1B}[K")
        var warned = frame
        warned.hint = "Are you still there?"
        #expect(warned.told(after: frame, columns: 80).hasPrefix("\nAre you still there?\n"))
    }

    @Test func writesNothingButASCIIWhereThatIsAll() {
        for (_, frame) in Self.frames {
            #expect(
                frame.rows(columns: 80, rows: 24, isASCII: true).rows.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
        }
        #expect("¿Dónde está la señora? «Aquí» — sí…".asciiOnly == "Donde esta la senora? \"Aqui\" - si...")
    }
}
