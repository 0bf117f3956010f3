internal import CReadline

extension StringProtocol {
    /// Columns that a terminal gives to the text; control characters take none.
    package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension Character {
    /// 0, 1 or 2 columns; more only for letters with several spacing marks.
    package var displayWidth: Int {
        if isASCII { return (asciiValue ?? 0) < 0x20 || self == "\u{7F}" || self == "\r\n" ? 0 : 1 }
        let isPicture = unicodeScalars.dropFirst().contains {
            $0 == "\u{FE0F}" || $0 == "\u{200D}" || $0.properties.isEmojiModifier
        }
        if isPicture && unicodeScalars.first?.properties.isEmoji == true { return 2 }
        return unicodeScalars.reduce(0) { $0 + $1.displayWidth }
    }
}

extension Unicode.Scalar {
    /// As the C library counts; a character it does not know is taken for an ordinary one.
    fileprivate var displayWidth: Int {
        guard UTF8Locale.isSet else { return properties.canonicalCombiningClass == .notReordered ? 1 : 0 }
        let width = Int(wcwidth(wchar_t(bitPattern: value)))
        if width >= 0 { return width }
        return properties.generalCategory == .control ? 0 : 1
    }
}
