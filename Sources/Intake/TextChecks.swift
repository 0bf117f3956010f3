extension String {
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    var hasControls: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }

    /// `+`, a country code and the number: 7 to 15 digits of which the first is no zero.
    var isE164: Bool {
        let digits = utf8.dropFirst()
        return utf8.first == UInt8(ascii: "+") && (7...15).contains(digits.count) && digits.first != UInt8(ascii: "0")
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// One `@`, something before it, a domain with an inner dot behind it, no spaces; more only a letter could prove.
    var isEmailAddress: Bool {
        let parts = split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, utf8.count <= 254, !hasControls,
            !unicodeScalars.contains(where: \.properties.isWhitespace)
        else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
    }
}

extension UInt8 {
    /// An ASCII letter.
    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
