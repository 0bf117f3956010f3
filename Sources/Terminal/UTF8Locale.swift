internal import Glibc

/// The locale in which readline and `wcwidth` count characters instead of bytes.
enum UTF8Locale {
    /// Whether the process counts in UTF-8; the first look sets it up.
    ///
    /// The variable is set too, since readline goes by it and would fall back to the C locale. That is safe only
    /// while the process has one thread, so the first look belongs to its start.
    static let isSet: Bool = {
        setlocale(LC_ALL, "")
        if isUTF8 { return true }
        setenv("LC_ALL", "C.UTF-8", 1)
        setlocale(LC_ALL, "")
        return isUTF8
    }()

    private static var isUTF8: Bool { nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8" }
}
