import Foundation
import Glibc
import Testing

@testable import Terminal

@Suite struct LineReaderTests {
    static let limit = LineReader.limit

    @Test(arguments: [
        ("", []),
        ("one\ntwo\n", ["one", "two"]),
        ("last line without break", ["last line without break"]),
        ("\n\n", ["", ""]),
        ("windows\r\nend\r\n", ["windows", "end"]),
        ("\u{FEFF}marked\n\u{FEFF}second\n", ["marked", "\u{FEFF}second"]),
        ("a\rb\n\r\n", ["a\rb", ""]),
        ("ñ\n日本\n", ["ñ", "日本"]),
        ("nul\u{0}\n", ["nul\u{0}"]),
    ])
    func lines(bytes: String, lines: [String]) throws {
        #expect(try read(Array(bytes.utf8)).map(\.text) == lines)
    }

    @Test func repairsWhatIsNoUTF8() throws {
        #expect(try read([0x61, 0xFF, 0x62, 0x0A, 0xC3]).map(\.text) == ["a\u{FFFD}b", "\u{FFFD}"])
    }

    @Test func keepsTheBeginningOfALongLine() throws {
        let long = [UInt8](repeating: 0x78, count: 3 << 20)
        let lines = try read(long + [0x0A] + Array("next\n".utf8))
        #expect(lines.map(\.wasCut) == [true, false])
        #expect(lines.first?.text.utf8.count == Self.limit)
        #expect(lines.last?.text == "next")
    }

    @Test(arguments: ["\n", "\r\n", ""]) func takesALineOfExactlyTheLimit(ending: String) throws {
        let lines = try read([UInt8](repeating: 0x78, count: Self.limit) + Array(ending.utf8))
        #expect(lines.map(\.wasCut) == [false])
        #expect(lines.first?.text.utf8.count == Self.limit)
    }

    @Test(arguments: ["ñ", "日", "😀"], 1...4) func cutsBetweenCharacters(letter: String, before: Int) throws {
        let start = [UInt8](repeating: 0x78, count: Self.limit - before)
        let line = try #require(read(start + Array(letter.utf8) + Array("tail".utf8)).first)
        let fits = letter.utf8.count <= before
        #expect(line.wasCut)
        #expect(!line.text.contains("\u{FFFD}"))
        #expect(line.text.contains(letter) == fits)
    }

    @Test func tellsAFailureFromTheEnd() {
        var reader = LineReader(descriptor: -1)
        #expect(throws: StreamError.failed(EBADF)) { try reader.next() }
    }

    /// Feeds a pipe in pieces that fall across characters, as another program would.
    ///
    /// The thread is no task: the reader blocks, and on few cores no thread would be left for one.
    private func read(_ bytes: [UInt8]) throws -> [InputLine] {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let (reading, writing) = (ends[0], ends[1])
        Thread.detachNewThread {
            var rest = bytes[...]
            while !rest.isEmpty {
                let size = rest.count > 5000 ? 4999 : 1
                let length = rest.withUnsafeBytes { write(writing, $0.baseAddress, size) }
                guard length > 0 else { break }
                rest = rest.dropFirst(length)
            }
            close(writing)
        }
        defer { close(reading) }
        var reader = LineReader(descriptor: reading)
        var lines: [InputLine] = []
        while let line = try reader.next() { lines.append(line) }
        return lines
    }
}
