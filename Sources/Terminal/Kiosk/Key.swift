/// A key that the kiosk knows; everything else that a keyboard can send is nothing.
package enum Key: Sendable, Equatable {
    case character(Unicode.Scalar)
    case enter, backspace, delete, left, right, home, end, clearLine, pageUp, pageDown
    case function(Int)
    /// Ctrl and a letter or mark: `C` for Ctrl-C.
    case control(Unicode.Scalar)
    /// A key or a terminal's report with no meaning here.
    case other
}

/// Makes keys of a terminal's bytes, however they are cut.
///
/// Escape sequences are swallowed whole, so that no part of one is taken for text.
package struct KeyDecoder: Sendable {
    private enum State { case text, escape, sequence([UInt8]), string, function, console }

    private var state = State.text
    private var partial: [UInt8] = []
    /// A paste comes between two marks; its line breaks send nothing.
    private var isPasting = false

    /// No sequence of a keyboard is longer, in bytes.
    private static let longest = 64

    package init() {}

    /// Whether an escape sequence has begun and not ended; then the next bytes belong to it, or never come.
    package var isInSequence: Bool { if case .text = state { false } else { true } }

    /// Gives up a sequence whose rest never came: a bare Escape.
    package mutating func abandon() { state = .text }

    package mutating func keys(_ bytes: [UInt8]) -> [Key] { bytes.compactMap { key($0) } }

    private mutating func key(_ byte: UInt8) -> Key? {
        switch state {
        case .text: return text(byte)
        case .escape: return afterEscape(byte)
        case .function:
            state = .text
            return (0x50...0x53).contains(byte) ? .function(Int(byte) - 0x4F) : Self.named(byte)
        case .console:
            state = .text
            return (0x41...0x45).contains(byte) ? .function(Int(byte) - 0x40) : .other
        case .sequence(let before): return inSequence(before, byte)
        case .string:
            // A report to the end of its string: bell, or escape and backslash.
            if byte == 0x07 || byte == 0x5C { state = .text }
            return nil
        }
    }

    private mutating func afterEscape(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x5B: state = .sequence([])
        case 0x4F: state = .function
        case 0x5D, 0x50, 0x58, 0x5E, 0x5F: state = .string
        case 0x1B: return nil
        default:
            // Alt and a key.
            state = .text
            return .other
        }
        return nil
    }

    private mutating func inSequence(_ before: [UInt8], _ byte: UInt8) -> Key? {
        if byte == 0x5B, before.isEmpty {
            state = .console
            return nil
        }
        guard (0x40...0x7E).contains(byte) else {
            // A control character or too much of it breaks a sequence off.
            let isSound = (0x20...0x3F).contains(byte) && before.count < Self.longest
            state = isSound ? .sequence(before + [byte]) : .text
            return isSound ? nil : .other
        }
        state = .text
        guard byte == 0x7E else { return before.isEmpty ? Self.named(byte) : .other }
        switch String(decoding: before, as: UTF8.self) {
        case "1", "7": return .home
        case "3": return .delete
        case "4", "8": return .end
        case "5": return .pageUp
        case "6": return .pageDown
        case "11": return .function(1)
        case "12": return .function(2)
        case "200": isPasting = true
        case "201": isPasting = false
        default: break
        }
        return .other
    }

    private static func named(_ byte: UInt8) -> Key {
        switch byte {
        case 0x43: .right
        case 0x44: .left
        case 0x46: .end
        case 0x48: .home
        default: .other
        }
    }

    private mutating func text(_ byte: UInt8) -> Key? {
        if byte >= 0x80 { return unicode(byte) }
        partial = []
        switch byte {
        case 0x1B:
            state = .escape
            return nil
        case 0x0A, 0x0D: return isPasting ? .character(" ") : .enter
        case 0x08, 0x7F: return .backspace
        case 0x15: return .clearLine
        case 0x09: return .other
        case 0x00...0x1F: return .control(Unicode.Scalar(byte + 0x40))
        default: return .character(Unicode.Scalar(byte))
        }
    }

    /// A character of several bytes when its last one comes; what is no UTF-8 is nothing.
    private mutating func unicode(_ byte: UInt8) -> Key? {
        if byte >= 0xC0 { partial = [] }
        partial.append(byte)
        let length = partial[0] >= 0xF0 ? 4 : partial[0] >= 0xE0 ? 3 : partial[0] >= 0xC0 ? 2 : 1
        guard partial.count >= length else { return nil }
        defer { partial = [] }
        guard length > 1, let text = String(validating: partial, as: UTF8.self), let scalar = text.unicodeScalars.first,
            scalar.properties.generalCategory != .control, scalar.properties.generalCategory != .format
        else { return .other }
        return .character(scalar)
    }
}
