/// The head of a sealed file: for each recipient a stanza that holds the file's key, and a code over all of it.
struct AgeHeader {
    struct Stanza: Equatable {
        var arguments: [String]
        var body: [UInt8]
    }

    static let version = "age-encryption.org/v1"
    private static let columns = 64

    var stanzas: [Stanza]
    var code: [UInt8] = []

    /// The bytes that the code is made over.
    var authenticated: [UInt8] {
        var text = Self.version + "\n"
        for stanza in stanzas {
            text += "-> " + stanza.arguments.joined(separator: " ") + "\n"
            var rest = Base64.encode(stanza.body)[...]
            while rest.count >= Self.columns {
                text += rest.prefix(Self.columns) + "\n"
                rest = rest.dropFirst(Self.columns)
            }
            text += rest + "\n"
        }
        return Array((text + "---").utf8)
    }

    var bytes: [UInt8] { authenticated + Array((" " + Base64.encode(code) + "\n").utf8) }
}

extension AgeHeader {
    /// Reads the head of a file exactly as the format has it, and no other way.
    ///
    /// - Returns: the head, and where the rest begins.
    static func read(_ file: [UInt8]) throws(AgeFailure) -> (header: AgeHeader, end: Int) {
        var lines = Lines(file: file)
        guard try lines.next() == version else { throw .notSealed }
        var header = AgeHeader(stanzas: [])
        while true {
            let line = try lines.next()
            if line.hasPrefix("-> ") {
                header.stanzas.append(
                    Stanza(arguments: try arguments(line.dropFirst(3)), body: try body(&lines)))
                continue
            }
            guard line.hasPrefix("--- "), !header.stanzas.isEmpty, let code = Base64.decode(line.dropFirst(4)),
                code.count == 32
            else { throw .badHeader }
            header.code = code
            return (header, lines.position)
        }
    }

    private static func arguments(_ text: Substring) throws(AgeFailure) -> [String] {
        let arguments = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard arguments.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } }) else {
            throw .badHeader
        }
        return arguments
    }

    /// Full lines, and one that is shorter, if only by being empty.
    private static func body(_ lines: inout Lines) throws(AgeFailure) -> [UInt8] {
        var body: [UInt8] = []
        while true {
            let line = try lines.next()
            guard line.utf8.count <= columns, let bytes = Base64.decode(line[...]) else { throw .badHeader }
            body += bytes
            if line.utf8.count < columns { return body }
        }
    }

    private struct Lines {
        let file: [UInt8]
        var position = 0

        mutating func next() throws(AgeFailure) -> String {
            guard let end = file[position...].firstIndex(of: 0x0A) else { throw .badHeader }
            defer { position = end + 1 }
            // Swift takes CR LF for one character, so bytes are compared.
            guard file[position..<end].allSatisfy({ (0x20...0x7E).contains($0) }) else { throw .badHeader }
            return String(decoding: file[position..<end], as: UTF8.self)
        }
    }
}
