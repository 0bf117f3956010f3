package import Slots

/// A moment as the record writes it: RFC 3339 with offset, `2026-11-23T10:04:11-08:00`.
package struct IntakeTime: Sendable, Hashable {
    package let local: LocalTime

    package init(_ local: LocalTime) { self.local = local }
}

extension IntakeTime: LosslessStringConvertible, Codable {
    /// Takes exactly what `description` writes: records are our own, so a second form would be a changed record.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 25, let day = CivilDay(Self.text(bytes[0..<10])),
            let time = ClockTime(Self.text(bytes[11..<16])), let second = Int(Self.text(bytes[17..<19])),
            let zone = ClockTime(Self.text(bytes[20..<25])), (0...60).contains(second)
        else { return nil }
        let west = bytes[19] == UInt8(ascii: "-")
        let offset = west ? -zone.minutes : zone.minutes
        self.init(LocalTime(day: day, time: time, second: second, offset: offset))
        guard description == text else { return nil }
    }

    package var description: String { local.stamp }

    package init(from decoder: any Decoder) throws { self = try decoder.decodeText("RFC 3339 time") }

    package func encode(to encoder: any Encoder) throws { try encoder.encodeText(self) }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
