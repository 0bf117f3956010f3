import Language

/// Whose phone was given, where one person asks for another.
enum PhoneHolder: String {
    case asker = "phone yours"
    case patient = "phone patient"

    /// Reads it from the line that gave the number; nil where the line names both or neither.
    init?(_ line: Line) {
        let words = line.words.map(\.word)
        var holders: Set<PhoneHolder> = []
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : ""
            let isPhone = Self.phones.contains(next)
            switch word {
            case "mine", "mio", "me": holders.insert(.asker)
            case "my" where isPhone, "mi" where isPhone: holders.insert(.asker)
            case "hers", "theirs", "suyo": holders.insert(.patient)
            case "her" where isPhone, "his" where isPhone, "their" where isPhone, "su" where isPhone:
                holders.insert(.patient)
            // `my mom's cell`
            case "my" where index + 2 < words.count && Self.phones.contains(words[index + 2]):
                holders.insert(.patient)
            default: break
            }
        }
        guard let holder = holders.first, holders.count == 1 else { return nil }
        self = holder
    }

    private static let phones: Set<String> = [
        "number", "cell", "phone", "mobile", "cellphone", "numero", "cel", "celular", "telefono",
    ]
}
