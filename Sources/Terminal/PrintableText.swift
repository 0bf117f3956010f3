extension String {
    /// The text without what a terminal would obey instead of show; line breaks stay, a tab becomes a space.
    package var printable: String {
        var scalars = UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\n": scalars.append(scalar)
            case "\t": scalars.append(" ")
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
